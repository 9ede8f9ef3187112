/** Other processes that work on a store, from the sources. */
import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process'
import { createRequire } from 'node:module'
import { fileURLToPath, pathToFileURL } from 'node:url'

const loader = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href

export interface Child {
  process: ChildProcessWithoutNullStreams
  /** Whole lines that were said so far. */
  lines(): string[]
  /** When it has ended, by itself or not. */
  ended: Promise<number | null>
}

export function startChild(script: string, args: readonly string[], uid?: number): Child {
  const path = fileURLToPath(new URL(script, import.meta.url))
  const child = spawn(process.execPath, ['--conditions', 'development', '--import', loader, path, ...args], {
    ...(uid !== undefined && { uid, env: { ...process.env, HOME: '/nonexistent' } }),
  })
  let said = ''
  child.stdout.on('data', (piece: Buffer) => {
    said += piece.toString()
  })
  let complaint = ''
  child.stderr.on('data', (piece: Buffer) => {
    complaint += piece.toString()
  })
  const ended = new Promise<number | null>((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (code) => (code === 0 || code === null ? resolve(code) : reject(new Error(complaint))))
  })
  return { process: child, lines: () => said.split('\n').slice(0, -1), ended }
}

/** Resolves when the process has said so many lines. */
export async function untilLines(child: Child, count: number): Promise<void> {
  let isEnded = false
  const end = child.ended.finally(() => {
    isEnded = true
  })
  while (child.lines().length < count && !isEnded)
    await Promise.race([end, new Promise((resolve) => setTimeout(resolve, 5))])
}
