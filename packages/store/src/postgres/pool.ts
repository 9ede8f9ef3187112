/** Connections to the server, with the settings that the store is measured with. */
import { CompiledQuery, Kysely, PostgresDialect } from 'kysely'
import pg from 'pg'
import { StoreInputError } from '../errors.js'
import type { Tables } from '../sql/tables.js'
import { PreparingClient } from './preparing-client.js'

/** Oids of `timestamptz` and of `date`, `json`, which stay text. */
const TIMESTAMPTZ = 1184
const TEXTS = new Set([1082, 114])

/** `2031-05-04 06:00:00.25+00` as the one spelling of an instant. The session's time zone is UTC. */
export const instantFromServer = (text: string) =>
  new Date(`${text.replace(' ', 'T').replace(/\+00$/u, '')}Z`).toISOString()

function parserOf(oid: number, format?: 'text' | 'binary') {
  if (oid === TIMESTAMPTZ) return instantFromServer
  if (TEXTS.has(oid)) return (text: string) => text
  return pg.types.getTypeParser(oid, format as 'text')
}

/**
 * With the usual cost of a random page the planner leaves the full-text index after 150 new articles (1 ms becomes 81). Compiling
 * plans costs more than it gains on the store's short queries.
 */
const SETTINGS = [
  `set time zone 'UTC'`,
  `set random_page_cost = 1.1`,
  `set jit = off`,
  `set synchronous_commit = on`,
  `set client_min_messages = error`,
  // Headlines as unlike as this are candidates; which of them are shown is decided alike for both engines.
  `set pg_trgm.word_similarity_threshold = 0.3`,
].join('; ')

const CONNECT_MILLISECONDS = 5_000

export function createPool(databaseUrl: string, size: number): pg.Pool {
  const pool = new pg.Pool({
    Client: PreparingClient,
    connectionString: databaseUrl,
    max: size,
    connectionTimeoutMillis: CONNECT_MILLISECONDS,
    application_name: 'parallax',
    keepAlive: true,
    types: { getTypeParser: parserOf as typeof pg.types.getTypeParser },
  })
  // An idle connection that breaks is replaced when the next one is needed; whoever needs it hears of what is wrong.
  pool.on('error', () => {})
  // One that breaks at work ends the statement that waits for it; without a listener it would end the process.
  pool.on('connect', (client) => client.on('error', () => {}))
  return pool
}

export function createKysely(pool: pg.Pool): Kysely<Tables> {
  const dialect = new PostgresDialect({
    pool,
    onCreateConnection: async (connection) => {
      await connection.executeQuery(CompiledQuery.raw(SETTINGS))
    },
  })
  return new Kysely<Tables>({ dialect })
}

/** The address for people: without its password. */
export function placeOf(databaseUrl: string): string {
  try {
    const url = new URL(databaseUrl)
    if (!/^postgres(?:ql)?:$/u.test(url.protocol)) throw new TypeError(url.protocol)
    url.password = ''
    url.search = ''
    return url.href
  } catch (error) {
    throw new StoreInputError(
      `The address of the database cannot be read (${(error as Error).message}): write postgres://user:password@host:5432/name.`,
    )
  }
}
