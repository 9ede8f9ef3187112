import { type ChildProcess, spawn } from 'node:child_process'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { createFolder, run, STORY } from '../_io.js'

const COMMAND = fileURLToPath(new URL('../../bin/parallax.js', import.meta.url))
const TSX = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href
const ARGS = ['--conditions=development', `--import=${TSX}`, COMMAND]

let folder: ReturnType<typeof createFolder>
const running: ChildProcess[] = []
beforeAll(() => {
  folder = createFolder({
    'in/story.jsonl': STORY,
    'store/settings.json': '{ "settle": 0.01, "name": "Ada" }',
  })
})
afterEach(() => {
  for (const child of running.splice(0)) child.kill('SIGKILL')
})
afterAll(() => folder.remove())

const data = () => ['--data', join(folder.path, 'store')]

/** The command until it has printed the address. */
async function serve(...args: string[]) {
  const child = spawn(process.execPath, [...ARGS, 'serve', '--port', '0', ...data(), ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  running.push(child)
  let stderr = ''
  child.stderr.setEncoding('utf8').on('data', (text) => {
    stderr += text
  })
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve))
  const address = await new Promise<string>((resolve, reject) => {
    child.stdout.setEncoding('utf8').once('data', (text: string) => resolve(text.trim()))
    ended.then((code) => reject(new Error(`It ended with ${code}: ${stderr}`)), reject)
  })
  const get = async (path: string) => (await fetch(`${address}${path}`)).json()
  return { address, get, ended, said: () => stderr, stop: () => child.kill('SIGTERM') }
}

/** Asks again until the answer is as it should be. */
async function until<T>(ask: () => Promise<T>, isWell: (answer: T) => boolean): Promise<T> {
  for (;;) {
    const answer = await ask()
    if (isWell(answer)) return answer
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
}

interface Stories {
  items: { title: string; comparison: string | null }[]
}

describe('parallax serve', () => {
  it('opens the room, does the jobs beside it, and ends in good order', async () => {
    await run(['watch', 'add', join(folder.path, 'in'), ...data()])
    const { address, get, ended, stop, said } = await serve('--concurrency', '1')
    expect(address).toMatch(/^http:\/\/localhost:\d+$/u)
    expect(await get('/api/v1/session')).toMatchObject({ mode: 'open', user: { name: 'Ada', role: 'admin' } })
    const { items } = await until(
      () => get('/api/v1/stories') as Promise<Stories>,
      (page) => page.items[0]?.comparison != null,
    )
    expect(items).toHaveLength(1)
    const second = await serve()
    await until(
      async () => second.said(),
      (text) => text.includes('runs the jobs'),
    )
    second.stop()
    expect(await second.ended).toBe(0)
    stop()
    expect(await ended).toBe(0)
    expect(said()).not.toContain('fault')
  })

  it.each([
    [['--port', 'x'], 'from 0 to 65535'],
    [['story.html'], 'watch add'],
    [['--host', '0.0.0.0'], 'parallax user add NAME --role admin'],
    [['--host', 'nowhere.invalid', '--public-origin', 'x'], '--public-origin x does not do'],
  ])('%j is bad usage', async (args, cure) => {
    const { code, stderr } = await run(['serve', ...args, ...data()])
    expect([code, stderr]).toEqual([2, expect.stringContaining(cure)])
  })
})
