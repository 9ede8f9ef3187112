/** The command as a process of its own: the rim that tests in memory cannot see. */
import { spawn } from 'node:child_process'
import { createRequire } from 'node:module'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createFolder, HERALD, STORY } from './_io.js'

const BIN = fileURLToPath(new URL('../bin/parallax.js', import.meta.url))
const TSX = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href
const SOURCES = ['--conditions', 'development', '--import', TSX]

let cwd: string
let remove: () => void

beforeAll(() => {
  // Long enough that the result does not fit into the buffer of a pipe.
  const many = Array.from({ length: 200 }, (_, index) =>
    JSON.stringify({
      ...HERALD,
      id: `n${index}`,
      text: `${HERALD.text}\n\n${index} ${'words and more '.repeat(200)}.`,
    }),
  )
  ;({ path: cwd, remove } = createFolder({ 'story.jsonl': STORY, 'many.jsonl': many.join('\n') }))
})

afterAll(() => remove())

function start(args: readonly string[], options: { env?: NodeJS.ProcessEnv; stdin?: string } = {}) {
  const child = spawn(process.execPath, [...SOURCES, BIN, ...args], {
    cwd,
    env: { PATH: process.env.PATH, ...options.env },
  })
  child.stdin.end(options.stdin ?? '')
  let stderr = ''
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr += text
  })
  const ended = new Promise<{ code: number | null; stderr: string }>((resolve) => {
    child.on('close', (code) => resolve({ code, stderr }))
  })
  return { child, ended }
}

async function collect(args: readonly string[], options?: Parameters<typeof start>[1]) {
  const { child, ended } = start(args, options)
  let stdout = ''
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    stdout += text
  })
  return { ...(await ended), stdout }
}

describe('the process', () => {
  it('writes the result to standard output and ends with 0', async () => {
    const { code, stdout, stderr } = await collect(['compare', 'story.jsonl', '--json'])
    expect([code, stderr]).toEqual([0, ''])
    expect(JSON.parse(stdout).accounts).toHaveLength(2)
  })

  it('writes the whole of a long result before it ends', async () => {
    const { code, stdout } = await collect(['extract', 'many.jsonl'])
    expect(code).toBe(0)
    expect(stdout.trimEnd().split('\n')).toHaveLength(200)
  })

  it('ends quietly where the reader of its output goes away', async () => {
    const { child, ended } = start(['extract', 'many.jsonl'])
    child.stdout.once('data', () => child.stdout.destroy())
    expect(await ended).toEqual({ code: 0, stderr: '' })
  })

  it('has no colours in a pipe, and has them where they are forced', async () => {
    const plain = await collect(['compare', 'story.jsonl'])
    const forced = await collect(['compare', 'story.jsonl'], { env: { FORCE_COLOR: '1' } })
    expect(plain.stdout).not.toContain('\u001b[')
    expect(forced.stdout).toContain('\u001b[')
  })

  it.each([
    [['compare'], 2],
    [['compare', 'missing.txt'], 3],
    [['compare', 'story.jsonl', 'missing.txt', '--json'], 1],
    [['verify', 'story.jsonl'], 4],
  ])('%j ends with %i', async (args, expected) => {
    const { code } = await collect(args)
    expect(code).toBe(expected)
  })

  it('reads standard input', async () => {
    const { code, stdout } = await collect(['extract', '-'], {
      stdin: 'A ferry sank off Port Senna on Tuesday.\n',
    })
    expect(code).toBe(0)
    expect(JSON.parse(stdout).article.text).toBe('A ferry sank off Port Senna on Tuesday.\n')
  })
})
