/** A data folder that the pipeline filled, and `parallax serve` over it as a process of its own. */
import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { get } from 'node:http'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openStore } from '@parallax/store'
import { command } from './command.mjs'
import { fillRoom } from './fill-room.mjs'

const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms))

function freePort() {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address()
      server.close(() => resolve(port))
    })
  })
}

const statusOf = (url) =>
  new Promise((resolve) =>
    get(url, (response) => {
      response.resume()
      resolve(response.statusCode)
    }).on('error', () => resolve(0)),
  )

async function startServer(folder, env) {
  const port = await freePort()
  const [program, ...before] = command()
  const args = [...before, 'serve', '--data', folder, '--port', String(port), '--quiet']
  const child = spawn(program, args, { env, stdio: ['ignore', 'ignore', 'inherit'] })
  const origin = `http://127.0.0.1:${port}`
  for (let tries = 0; tries < 100; tries += 1) {
    if ((await statusOf(`${origin}/api/v1/session`)) === 200) return { child, origin }
    await pause(200)
  }
  child.kill('SIGTERM')
  throw new Error(
    'The server did not answer within 20 seconds: run `npm run build`, or name a command in PARALLAX.',
  )
}

/**
 * The place in `data`, filled where it is empty; one of its own that is removed in the end where none is named. `stories` are the largest and
 * all others that were compared, each with its comparison.
 */
export async function openPlace({ data, database, accounts, articles }) {
  const folder = data ?? mkdtempSync(join(tmpdir(), 'parallax-room-'))
  const env = { ...process.env, ...(database && { PARALLAX_DATABASE_URL: database }) }
  const store = await openStore({ dataDir: folder, databaseUrl: database })
  const summaries = async () =>
    (await store.stories.summaries({ sort: 'accounts' }, { limit: 10_000 }, null)).items
  if ((await summaries()).length === 0) {
    process.stderr.write('Filling the store …\n')
    await fillRoom(folder, { accounts, articles, env })
  }
  const compared = (await summaries()).filter(({ comparison }) => comparison !== null)
  const [large, ...small] = compared.map(({ id, comparison, counts }) => ({
    story: id,
    id: comparison,
    counts,
  }))
  let server = null
  return {
    folder,
    env,
    store,
    stories: { large, small },
    async serve() {
      server = await startServer(folder, env)
      return server
    },
    async close() {
      if (server !== null) {
        const exited = new Promise((resolve) => server.child.on('exit', resolve))
        server.child.kill('SIGTERM')
        await exited
      }
      await store.close()
      if (data === undefined) rmSync(folder, { recursive: true, force: true })
    },
  }
}
