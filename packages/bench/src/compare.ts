/** How long `compare` takes and how much memory it holds, for a pair, 10, 50 and 200 accounts, real and invented. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { compare, createArticle, type LinguisticModel, read } from '@parallax/core'
import { type BenchContext, type Figures, type Outcome, rounded } from './benchmark.js'
import { drawTimes, growth, type Point } from './compare-chart.js'
import { type Account, chooseInvented, chooseReal, readArticles, wordsIn } from './compare-samples.js'
import { type Run, runProcess } from './whole-process.js'

/** Runs that only warm the code, and runs of which the median is given, by number of accounts. */
const SIZES: readonly { accounts: number; warming: number; runs: number }[] = [
  { accounts: 2, warming: 40, runs: 25 },
  { accounts: 10, warming: 4, runs: 7 },
  { accounts: 50, warming: 1, runs: 3 },
  { accounts: 200, warming: 0, runs: 3 },
]

interface Times {
  readMs: number
  compareMs: number
  totalMs: number
  /** Time on any processor, that of the collector of garbage included: on a busy machine the clock tells little. */
  processorMs: number
}

const median = (values: readonly number[]) => [...values].sort((a, b) => a - b)[values.length >> 1]!

function timeOnce(accounts: readonly Account[], models: readonly LinguisticModel[]): Times {
  const before = process.cpuUsage()
  const started = performance.now()
  const readings = accounts.map(({ title, ...known }) => {
    const article = createArticle({ ...known, headline: title, language: 'en' })
    return read({ id: known.id, input: 'bench', article }, { models })
  })
  const isRead = performance.now()
  compare(readings)
  const done = performance.now()
  const { user, system } = process.cpuUsage(before)
  const processorMs = (user + system) / 1000
  return { readMs: isRead - started, compareMs: done - isRead, totalMs: done - started, processorMs }
}

/** Medians over warm runs: models loaded, code compiled. */
function timeWarm(
  accounts: readonly Account[],
  models: readonly LinguisticModel[],
  { warming, runs }: { warming: number; runs: number },
): Times {
  for (let at = 0; at < warming; at += 1) timeOnce(accounts, models)
  const times = Array.from({ length: runs }, () => timeOnce(accounts, models))
  const of = (key: keyof Times) => median(times.map((each) => each[key]))
  return {
    readMs: of('readMs'),
    compareMs: of('compareMs'),
    totalMs: of('totalMs'),
    processorMs: of('processorMs'),
  }
}

async function runWhole(command: readonly string[], accounts: readonly Account[]): Promise<Run> {
  const folder = await mkdtemp(join(tmpdir(), 'parallax-bench-'))
  try {
    const file = join(folder, 'accounts.jsonl')
    await writeFile(file, accounts.map((account) => `${JSON.stringify(account)}\n`).join(''))
    return await runProcess(command, ['compare', file, '--json', '--quiet'])
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

function toFigures(words: number, times: Times, whole: Run | null): Figures {
  return {
    words,
    read_ms: rounded(times.readMs, 1),
    compare_ms: rounded(times.compareMs, 1),
    total_ms: rounded(times.totalMs, 1),
    processor_ms: rounded(times.processorMs, 1),
    ...(whole && {
      process_seconds: rounded(whole.seconds, 2),
      peak_mb: rounded(whole.peakMb, 0),
      json_mb: rounded(whole.printedMb, 2),
    }),
  }
}

export async function measureCompare({ data, modelsFor, command, progress }: BenchContext): Promise<Outcome> {
  const articles = await readArticles(data)
  const models = await modelsFor('en')
  const samples = { real: (count: number) => chooseReal(articles, count), invented: chooseInvented }
  const figures: Record<string, Figures> = {}
  const series: Record<string, Point[]> = {}
  let n = 0
  for (const [name, choose] of Object.entries(samples)) {
    const sizes: Record<string, Figures> = {}
    const points: Point[] = []
    for (const [at, size] of SIZES.entries()) {
      await progress(at, SIZES.length, `${size.accounts} ${name} accounts`)
      const accounts = choose(size.accounts)
      if (accounts === null) continue
      const words = accounts.reduce((sum, account) => sum + wordsIn(account), 0)
      const times = timeWarm(accounts, models, size)
      sizes[size.accounts] = toFigures(words, times, command ? await runWhole(command, accounts) : null)
      points.push({ accounts: size.accounts, words, ms: times.totalMs })
      n += size.accounts
    }
    const exponent = growth(points)
    figures[name] = { ...sizes, ...(exponent !== null && { growth: rounded(exponent, 2) }) }
    series[name] = points
  }
  return { figures, n, drawing: drawTimes(series) }
}
