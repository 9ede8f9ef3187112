/** Streams in memory and a folder of files for tests of the commands. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { Io } from './io.js'
import { main } from './main.js'

export interface Ran {
  code: number
  stdout: string
  stderr: string
}

export interface RunOptions {
  cwd?: string
  stdin?: string
  env?: Io['env']
  terminal?: { columns: number }
  /** What is typed when something secret is asked for, in turn. */
  secrets?: readonly string[]
}

/** Runs the command with streams in memory. */
export async function run(args: readonly string[], options: RunOptions = {}): Promise<Ran> {
  const ran = { stdout: '', stderr: '' }
  const sink = (name: 'stdout' | 'stderr') => ({
    async write(text: string) {
      ran[name] += text
    },
    isTerminal: options.terminal !== undefined,
    columns: options.terminal?.columns,
  })
  const bytes = new TextEncoder().encode(options.stdin ?? '')
  const secrets = [...(options.secrets ?? [])]
  const code = await main(args, {
    askSecret: async () => (options.secrets === undefined ? null : (secrets.shift() ?? '')),
    stdout: sink('stdout'),
    stderr: sink('stderr'),
    stdin: (async function* () {
      if (bytes.length > 0) yield bytes
    })(),
    cwd: options.cwd ?? process.cwd(),
    env: options.env ?? {},
  })
  return { code, ...ran }
}

/** A folder with the files, and the way to take it away again. */
export function createFolder(files: Readonly<Record<string, string | Uint8Array>>): {
  path: string
  remove: () => void
} {
  const path = mkdtempSync(join(tmpdir(), 'parallax-test-'))
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(path, name)), { recursive: true })
    writeFileSync(join(path, name), content)
  }
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) }
}

export const HERALD = {
  id: 'herald',
  outlet: 'The Senna Herald',
  title: 'Ferry sinks off Port Senna',
  published: '2024-03-12T08:10:00Z',
  text: `A ferry with 40 people on board sank off Port Senna on Tuesday morning, the harbour office said.

At least 12 people were rescued by fishing boats. "We saw the bow go under within minutes," said Mara Lindt, a fisherwoman.

The harbour office said the ferry had left the pier at seven o'clock.`,
}

export const COURIER = {
  id: 'courier',
  outlet: 'Coast Courier',
  title: 'Passengers pulled from the water after ferry sinks',
  published: '2024-03-12T11:30:00Z',
  text: `A ferry with 40 people on board sank off Port Senna on Tuesday morning, the harbour office said.

Fishing boats rescued 19 people. The operator, Senna Lines, said the ship had passed its last inspection in January.

"We saw the bow go under within minutes," said Mara Lindt.`,
}

export const STORY = `${[HERALD, COURIER].map((line) => JSON.stringify(line)).join('\n')}\n`
