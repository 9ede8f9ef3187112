/**
 * Processor time of each pass of `annotate` on hostile texts of 1, 2, 4 and 8 eighths of their full size. A pass whose time grows with the length
 * has exponent 1, with its square 2. Run after a build; `--sources` reads the sources instead (under a loader of TypeScript).
 */
import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { parseArgs } from 'node:util'
import { gunzipSync } from 'node:zlib'
import { table } from './command.mjs'
import { HOSTILE_TEXTS } from './hostile-texts.mjs'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    sources: { type: 'boolean', default: false },
    /** A run of more seconds is the last of its text. */
    limit: { type: 'string', default: '60' },
    /** Share of the full size that the largest text has. */
    scale: { type: 'string', default: '1' },
    steps: { type: 'string', default: '4' },
  },
})

const folder = new URL(`../packages/core/${values.sources ? 'src' : 'dist'}/`, import.meta.url)
const suffix = values.sources ? 'ts' : 'js'
if (!existsSync(new URL(`annotate.${suffix}`, folder)))
  throw new Error('Nothing is built: run npm run build first.')
const load = (name) => import(new URL(`${name}.${suffix}`, folder))
const NAMES = ['annotate', 'article', 'reading', 'gate/index', 'grammar/english']
const [
  { readingPasses, toAnnotation },
  { createArticle },
  { blankReading },
  { verifyAnnotation },
  { readEnglishModel },
] = await Promise.all(NAMES.map(load))
const weights = readFileSync(createRequire(import.meta.url).resolve('@parallax/core/english-grammar'))
const models = [readEnglishModel(gunzipSync(weights))]
const { Annotation } = await import('@parallax/contract')

/** Times under this many milliseconds say nothing about growth. */
const LEAST = 500
/** An exponent above this is more than the noise of a busy machine; the square of the length gives 2. */
const MOST = 1.5

/** Milliseconds of processor by pass: on a busy machine the wall clock tells nothing. */
function time(text) {
  const spent = {}
  const clock = (name, work) => {
    const start = process.cpuUsage()
    const result = work()
    const { user, system } = process.cpuUsage(start)
    spent[name] = (user + system) / 1000
    return result
  }
  const article = clock('article', () => createArticle({ text, language: 'en' }))
  let reading = blankReading({ id: 'x', input: 'x', article })
  for (const { name, run } of readingPasses)
    reading = { ...reading, ...clock(name, () => run(reading, { models })) }
  const annotation = clock('annotation', () => toAnnotation(reading))
  const failures = clock('gate', () => verifyAnnotation(annotation))
  const checked = clock('schema', () => Annotation.safeParse(annotation))
  const fault = failures[0]?.message ?? checked.error?.issues[0]?.message ?? null
  return { spent, fault }
}

const total = (spent) => Object.values(spent).reduce((sum, each) => sum + each, 0)

/** Runs of growing size, until one takes longer than the limit. */
function measure(size, make) {
  const runs = []
  const steps = Number(values.steps)
  for (let step = 0; step < steps; step += 1) {
    const length = Math.round((size * Number(values.scale)) / 2 ** (steps - 1 - step))
    runs.push({ length, ...time(make(length)) })
    if (total(runs.at(-1).spent) > Number(values.limit) * 1000) break
  }
  return runs
}

/** How the time of a pass grows: the exponent between the last run and the one two before it. */
function exponent(runs, name) {
  const [last, before] = [runs.at(-1), runs.at(-3) ?? runs[0]]
  if (last === before || last.spent[name] < LEAST) return null
  return (
    Math.log2(last.spent[name] / Math.max(1, before.spent[name])) / Math.log2(last.length / before.length)
  )
}

/** What a text costs, as the cells of a row. */
function report(name, runs) {
  const last = runs.at(-1)
  const passes = Object.keys(last.spent)
    .map((pass) => ({ pass, ms: last.spent[pass], grows: exponent(runs, pass) }))
    .sort((a, b) => b.ms - a.ms)
  const slowest = passes
    .slice(0, 2)
    .map(
      ({ pass, ms, grows }) => `${pass} ${ms.toFixed(0)} ms${grows === null ? '' : ` ^${grows.toFixed(2)}`}`,
    )
  const worse = passes.filter(({ grows }) => grows !== null && grows > MOST).map(({ pass }) => pass)
  const seconds = runs.map(({ spent }) => (total(spent) / 1000).toFixed(2)).join(' · ')
  const isCut = runs.length < Number(values.steps)
  const remarks = [
    ...worse,
    ...(isCut ? ['stopped at the limit'] : []),
    ...(last.fault === null ? [] : [last.fault]),
  ]
  return [name, last.length, seconds, slowest.join(', '), remarks.join(', ') || 'none']
}

// The first run compiles; its times are not kept.
time(HOSTILE_TEXTS[0][2](20_000))
const isWanted = ([name]) => positionals.length === 0 || positionals.some((part) => name.includes(part))
const rows = HOSTILE_TEXTS.filter(isWanted).map(([name, size, make]) => {
  const row = report(name, measure(size, make))
  process.stderr.write(`${row.join(' | ')}\n`)
  return row
})
const heads = ['text', 'units', 'seconds at each size', 'slowest passes, growth', 'more than linear, faults']
process.stdout.write(`${table(heads, rows)}\n`)
process.exitCode = rows.every((row) => row.at(-1) === 'none') ? 0 : 1
