/** `parallax serve` over a folder, as a process of its own on a free port of this machine. */
import { spawn } from 'node:child_process'
import { get } from 'node:http'
import { createServer } from 'node:net'
import { command } from './command.mjs'

/** The server is asked whether it is there so often, so many milliseconds apart. */
const TRIES = 100
const PAUSE_MS = 200

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

/**
 * Resolves once it answers.
 * @throws {Error} where it does not within {@link TRIES} × {@link PAUSE_MS} ms
 */
export async function serveRoom(folder, env = process.env) {
  const port = await freePort()
  const [program, ...before] = command()
  const args = [...before, 'serve', '--data', folder, '--port', String(port), '--quiet']
  // npx puts a shell between, which does not pass signals on: the whole group is told.
  const child = spawn(program, args, { env, stdio: ['ignore', 'ignore', 'inherit'], detached: true })
  const exited = new Promise((resolve) => child.on('exit', resolve))
  const origin = `http://127.0.0.1:${port}`
  const close = async () => {
    process.kill(-child.pid, 'SIGTERM')
    await exited
  }
  for (let tries = 0; tries < TRIES; tries += 1) {
    if ((await statusOf(`${origin}/api/v1/session`)) === 200) return { child, origin, close }
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS))
  }
  await close()
  throw new Error(
    'The server did not answer within 20 seconds: run `npm run build`, or name a command in PARALLAX.',
  )
}
