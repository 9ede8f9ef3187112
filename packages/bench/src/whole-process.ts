/** Runs the command as a process of its own and measures what only a whole process shows: start, peak memory, what it prints. */
import { spawn } from 'node:child_process'

export interface Run {
  seconds: number
  /** Peak resident set, MB of 10^6 bytes. */
  peakMb: number
  /** Bytes on standard output, in MB of 10^6 bytes. */
  printedMb: number
}

/** On exit the process says on its fourth stream how large it was at most, in KB. */
const TELL_PEAK =
  'import { writeSync } from "node:fs"; process.on("exit", () => writeSync(3, String(process.resourceUsage().maxRSS)))'

/** @param command the program and what stands before the arguments. Rejects where the process does not end well. */
export async function runProcess(command: readonly string[], args: readonly string[]): Promise<Run> {
  const [program, ...before] = command
  const hook = `data:text/javascript,${encodeURIComponent(TELL_PEAK)}`
  const started = performance.now()
  const child = spawn(program!, ['--import', hook, ...before, ...args], {
    stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
  })
  let printed = 0
  let [said, peak] = ['', '']
  child.stdout!.on('data', (bytes: Buffer) => {
    printed += bytes.length
  })
  child.stderr!.on('data', (bytes: Buffer) => {
    said += bytes.toString()
  })
  child.stdio[3]!.on('data', (bytes: Buffer) => {
    peak += bytes.toString()
  })
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject)
    child.on('close', resolve)
  })
  if (code !== 0 && code !== 1) throw new Error(`parallax ${args[0]} ended with ${code}: ${said.trim()}`)
  const seconds = (performance.now() - started) / 1000
  return { seconds, peakMb: (Number(peak) * 1024) / 1e6, printedMb: printed / 1e6 }
}
