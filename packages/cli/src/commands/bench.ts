/** bench: figures of the product over a folder of evaluation data. */

import { stat } from 'node:fs/promises'
import { resolve } from 'node:path'
import { type Benchmark, benchmarks, type Figures, type Outcome } from '@parallax/bench'
import { modelsFor } from '@parallax/ingest/models'
import type { Arguments } from '../arguments.js'
import { toLine } from '../canonical.js'
import { ExitCode } from '../exit-code.js'
import type { Io } from '../io.js'
import { createProgress } from '../progress.js'
import { cure, UsageError } from '../usage.js'

const listOfBenchmarks = () =>
  benchmarks.map(({ name, summary }) => `  ${name.padEnd(16)}${summary}`).join('\n')

function findBenchmark(name: string, more: readonly string[]): Benchmark {
  if (more.length > 0) throw new UsageError('bench runs one benchmark at a time.')
  const found = benchmarks.find((each) => each.name === name)
  const known = benchmarks.map((each) => each.name)
  if (!found) throw new UsageError(`There is no benchmark ${name}. ${cure(name, known)}`)
  return found
}

async function dataOf(
  { values }: Arguments,
  { cwd }: Io,
  { name, data, takesFile = false }: Benchmark,
): Promise<string> {
  const given = values.get('data') as string | undefined
  if (given === undefined) throw new UsageError(`${name} needs --data ${takesFile ? 'FILE' : 'DIR'}: ${data}`)
  const path = resolve(cwd, given)
  const found = await stat(path).catch(() => null)
  if (!found?.isDirectory() && !(takesFile && found?.isFile()))
    throw new UsageError(`${given} is not a ${takesFile ? 'file' : 'folder'}. Give one by --data: ${data}`)
  return path
}

/** Figures a line each, the nested ones indented. */
function figureLines(figures: Figures, indent = '  '): string[] {
  return Object.entries(figures).flatMap(([name, value]) =>
    typeof value === 'object'
      ? [`${indent}${name}`, ...figureLines(value, `${indent}  `)]
      : [`${indent}${name.padEnd(28)}${value}`],
  )
}

function toText(name: string, { figures, n, drawing }: Outcome, seconds: number): string {
  const drawn = drawing === undefined ? '' : `\n${drawing}\n`
  return `${name}: ${n} items in ${seconds} s\n${figureLines(figures).join('\n')}\n${drawn}`
}

export async function runBench(args: Arguments, io: Io): Promise<ExitCode> {
  const [name, ...more] = args.inputs
  if (name === undefined) {
    await io.stdout.write(`Benchmarks:\n${listOfBenchmarks()}\n`)
    return ExitCode.done
  }
  const benchmark = findBenchmark(name, more)
  const data = await dataOf(args, io, benchmark)
  const started = performance.now()
  const bar = createProgress(io.stderr, args.values.has('quiet'))
  const measure = await benchmark.load()
  const outcome = await measure({
    data,
    modelsFor,
    command: [process.execPath, ...process.execArgv, process.argv[1]!],
    progress: (done, total, what) => bar.update(done, total, what),
  })
  await bar.clear()
  const seconds = Number(((performance.now() - started) / 1000).toFixed(2))
  const { figures, n } = outcome
  const json = () => `${toLine({ name: benchmark.name, figures, n, seconds })}\n`
  await io.stdout.write(args.values.has('json') ? json() : toText(benchmark.name, outcome, seconds))
  return ExitCode.done
}
