/** Places for the tests to keep things in: a folder always, a database where a server can be reached. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import type { StoreOptions } from './options.js'

export interface Place {
  options: StoreOptions
  remove(): Promise<void>
}

export interface Target {
  name: 'sqlite' | 'postgres'
  create(): Promise<Place>
}

const SERVERS = process.env.PARALLAX_TEST_DATABASE_URL
  ? [process.env.PARALLAX_TEST_DATABASE_URL]
  : ['postgres://root@127.0.0.1:5432/postgres', 'postgres://postgres@127.0.0.1:5432/postgres']
let server = SERVERS[0]!

let count = 0

function createFolder(): string {
  return mkdtempSync(join(tmpdir(), 'parallax-store-'))
}

const removeFolder = (folder: string) => rmSync(folder, { recursive: true, force: true })

export const sqlite: Target = {
  name: 'sqlite',
  async create() {
    const dataDir = createFolder()
    return { options: { dataDir }, remove: async () => removeFolder(dataDir) }
  },
}

/** One statement on the server, outside of any store. */
export async function ask<Row = Record<string, unknown>>(text: string, url = server): Promise<Row[]> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 3_000 })
  await client.connect()
  try {
    return (await client.query(text)).rows as Row[]
  } finally {
    await client.end()
  }
}

const postgres: Target = {
  name: 'postgres',
  async create() {
    count += 1
    const name = `parallax_test_${process.pid}_${count}`
    await ask(`drop database if exists ${name}`)
    await ask(`create database ${name}`)
    const url = new URL(server)
    url.pathname = `/${name}`
    const dataDir = createFolder()
    return {
      options: { dataDir, databaseUrl: url.href, patience: 5 },
      async remove() {
        removeFolder(dataDir)
        await ask(`drop database if exists ${name} with (force)`)
      },
    }
  },
}

/** The server, or null with a loud word where none answers. In CI a missing one is a failure. */
export async function findPostgres(): Promise<Target | null> {
  const said: string[] = []
  for (const url of SERVERS)
    try {
      await ask('select 1', url)
      server = url
      return postgres
    } catch (error) {
      said.push(`${url}: ${(error as Error).message}`)
    }
  const message = `No PostgreSQL answers (${said.join('; ')}).`
  if (process.env.CI === 'true') throw new Error(`${message} Start one, or set PARALLAX_TEST_DATABASE_URL.`)
  console.warn(`SKIPPED: tests of the store on PostgreSQL. ${message}`)
  return null
}

export async function findTargets(): Promise<Target[]> {
  const server = await findPostgres()
  return server ? [sqlite, server] : [sqlite]
}
