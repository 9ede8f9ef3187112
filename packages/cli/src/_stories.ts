/** Runs the command in this process on the stories of the repository, for tests. */
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Comparison } from '@parallax/contract'
import { main } from './main.js'

export const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..', '..', '..')

export interface Outcome {
  code: number
  stdout: string
  stderr: string
}

/** Runs one command with the repository as the working folder and no terminal. */
export async function run(args: readonly string[]): Promise<Outcome> {
  const written = { stdout: '', stderr: '' }
  const sink = (name: 'stdout' | 'stderr') => ({
    write: async (text: string) => {
      written[name] += text
    },
    isTerminal: false,
    columns: undefined,
  })
  const code = await main(args, {
    stdout: sink('stdout'),
    stderr: sink('stderr'),
    stdin: (async function* () {})(),
    cwd: ROOT,
    askSecret: async () => null,
    env: {},
  })
  return { code, ...written }
}

/** The comparison of the inputs; throws with the words of standard error where there is none. */
export async function compareInputs(inputs: readonly string[]): Promise<Comparison> {
  const { code, stdout, stderr } = await run(['compare', ...inputs, '--json'])
  if (stdout === '') throw new Error(`compare ended with ${code}: ${stderr}`)
  return JSON.parse(stdout)
}
