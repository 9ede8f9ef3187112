/** Runs the command of the project as a whole process and measures it. */
import { spawn } from 'node:child_process'
import { createReadStream, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'

/** A command that takes longer hangs: it is ended, and its exit code is null. Whole evaluation folders take a minute or two. */
const LIMIT_SECONDS = 600

/** The command from the environment variable PARALLAX, cut at spaces; else the one installed in the workspace. */
export function command() {
  return (process.env.PARALLAX ?? 'npx --no-install parallax').split(' ').filter(Boolean)
}

/** Makes a folder for the time of one call. */
export async function withFolder(use) {
  const folder = mkdtempSync(join(tmpdir(), 'parallax-bench-'))
  try {
    return await use(folder)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function peakOf(file) {
  try {
    return Math.max(...readFileSync(file, 'utf8').trim().split('\n').map(Number))
  } catch {
    return Number.NaN
  }
}

/**
 * Runs one command. Resolves to its exit code, the wall-clock seconds of the whole process, the peak resident set in MB (10^6 bytes) of
 * its largest Node process, and what it printed. `onLine` takes standard output line by line in place of `stdout`.
 */
export async function run(args, { onLine, limitSeconds = LIMIT_SECONDS } = {}) {
  return withFolder(async (folder) => {
    const peakFile = join(folder, 'peak')
    const hook = new URL('peak-memory.mjs', import.meta.url).href
    const env = {
      ...process.env,
      NODE_OPTIONS: `${process.env.NODE_OPTIONS ?? ''} --import=${hook}`,
      PEAK_FILE: peakFile,
    }
    const [program, ...before] = command()
    const started = performance.now()
    const child = spawn(program, [...before, ...args], { env, stdio: ['ignore', 'pipe', 'pipe'] })
    const printed = { stdout: '', stderr: '' }
    child.stderr.setEncoding('utf8').on('data', (part) => {
      printed.stderr += part
    })
    const reading = onLine ? readLines(child.stdout, onLine) : undefined
    if (!onLine)
      child.stdout.setEncoding('utf8').on('data', (part) => {
        printed.stdout += part
      })
    const limit = setTimeout(() => child.kill('SIGKILL'), limitSeconds * 1000)
    const code = await new Promise((resolve, reject) => {
      child.on('error', reject)
      child.on('close', resolve)
    })
    clearTimeout(limit)
    await reading
    const seconds = (performance.now() - started) / 1000
    return { code, seconds, peakMb: peakOf(peakFile) / 1e6, ...printed }
  })
}

async function readLines(stream, onLine) {
  for await (const line of createInterface({ input: stream, crlfDelay: Number.POSITIVE_INFINITY }))
    if (line !== '') onLine(line)
}

/** The lines of a JSONL file, parsed. */
export async function readJsonl(path) {
  const rows = []
  await readLines(createReadStream(path, 'utf8'), (line) => rows.push(JSON.parse(line)))
  return rows
}

/** A table for people: columns as wide as their widest cell, numbers to the right. */
export function table(heads, rows) {
  const cells = [heads, ...rows].map((row) => row.map((cell) => String(cell)))
  const widths = heads.map((_, column) => Math.max(...cells.map((row) => row[column].length)))
  const isNumber = (cell) => /^[\d.,–-]+$/.test(cell)
  const lines = cells.map((row) =>
    row
      .map((cell, column) => (isNumber(cell) ? cell.padStart(widths[column]) : cell.padEnd(widths[column])))
      .join('  ')
      .trimEnd(),
  )
  return lines.join('\n')
}
