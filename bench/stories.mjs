/** Compares every event of a stories folder (articles.jsonl with `event_id`) that has enough articles, and verifies each result. */
import { mkdirSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { readJsonl, run, table, withFolder } from './command.mjs'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    least: { type: 'string', default: '3' },
    save: { type: 'string' },
    html: { type: 'boolean', default: false },
  },
})
if (positionals.length !== 1) {
  process.stderr.write('usage: node bench/stories.mjs DATA [--least 3] [--html] [--save FOLDER]\n')
  process.exit(2)
}

/** An event of eleven articles takes three seconds; a comparison that needs this long hangs. */
const LIMIT_SECONDS = 60

const FIELDS = ['id', 'outlet', 'title', 'published', 'url', 'text']

/** Only what an outlet publishes goes to the command, never a label of the data. */
const publicFields = (article) => Object.fromEntries(FIELDS.map((field) => [field, article[field]]))

function groupByEvent(articles, least) {
  const events = new Map()
  for (const article of articles) {
    const name = article.event ?? String(article.event_id)
    events.set(name, [...(events.get(name) ?? []), article])
  }
  return [...events].filter(([, members]) => members.length >= least)
}

const sizeOf = (path) => statSync(path, { throwIfNoEntry: false })?.size ?? Number.NaN

async function check(name, articles, folder) {
  const input = join(folder, `${name}.jsonl`)
  writeFileSync(input, `${articles.map((article) => JSON.stringify(publicFields(article))).join('\n')}\n`)
  const forms = values.html ? ['json', 'html'] : ['json']
  const results = []
  for (const form of forms) {
    const out = join(folder, `${name}.${form}`)
    const compared = await run(['compare', input, '--format', form, '--out', out], {
      limitSeconds: LIMIT_SECONDS,
    })
    const verified = await run(['verify', out])
    results.push({ name, form, articles: articles.length, compared, verified, mb: sizeOf(out) / 1e6 })
  }
  return results
}

function toCells({ name, form, articles, compared, verified, mb }) {
  const [seconds, peak] = [compared.seconds.toFixed(2), compared.peakMb.toFixed(0)]
  return [name, form, articles, compared.code, seconds, peak, mb.toFixed(2), verified.code]
}

async function runAll(folder) {
  const events = groupByEvent(await readJsonl(join(positionals[0], 'articles.jsonl')), Number(values.least))
  const results = []
  for (const [name, articles] of events) results.push(...(await check(name, articles, folder)))
  const heads = ['event', 'form', 'articles', 'exit', 'seconds', 'peak MB', 'result MB', 'verify exit']
  process.stdout.write(`${table(heads, results.map(toCells))}\n`)
  const bad = results.filter(({ compared, verified }) => compared.code !== 0 || verified.code !== 0)
  for (const { name, form, compared, verified } of bad)
    process.stdout.write(
      `\n${name} ${form}:\n${compared.stderr}${verified.stderr}${verified.stdout.slice(0, 2000)}`,
    )
  process.stdout.write(`\n${events.length} events, ${results.length} results, ${bad.length} with faults\n`)
  process.exitCode = bad.length === 0 ? 0 : 1
}

if (values.save) {
  mkdirSync(values.save, { recursive: true })
  await runAll(values.save)
} else await withFolder(runAll)
