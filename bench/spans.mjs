/** Reads every article of the folders with `annotate` and checks that each span stands and each line fits the published schema. */
import { writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { parseArgs } from 'node:util'
import { Annotation } from '@parallax/contract'
import { readArticleFolder } from './article-folders.mjs'
import { run, table, withFolder } from './command.mjs'

/** Printed for each folder; more of one kind tell nothing new. */
const SHOWN = 10

const { positionals } = parseArgs({ allowPositionals: true })
if (positionals.length === 0) {
  process.stderr.write('usage: node bench/spans.mjs DATA...\n')
  process.exit(2)
}

const isSpan = (value) => Number.isInteger(value.start) && Number.isInteger(value.end)

/** Calls `visit` for every object with `start` and `end`, wherever it stands, with its path. */
function walk(value, path, visit) {
  if (value === null || typeof value !== 'object') return
  if (!Array.isArray(value) && isSpan(value)) visit(value, path)
  for (const [key, inner] of Object.entries(value)) walk(inner, `${path}.${key}`, visit)
}

const splitsPair = (text, at) =>
  /[\ud800-\udbff]/.test(text.charAt(at - 1)) && /[\udc00-\udfff]/.test(text.charAt(at))

function faultOfSpan({ start, end }, text) {
  if (start < 0 || end > text.length) return 'outside the text'
  if (start >= end) return 'empty or reversed'
  if (splitsPair(text, start) || splitsPair(text, end)) return 'cuts a character in two'
  if (text.slice(start, end).trim() === '') return 'white space only'
  return null
}

function crossFaults({ article: { text }, sentences, attributions, figures, names, entities }) {
  const faults = []
  const ids = new Set(attributions.map(({ id }) => id))
  const known = new Set(entities.map(({ id }) => id))
  const figureIds = new Set(figures.map(({ id }) => id))
  for (const [index, { start }] of sentences.entries())
    if (index > 0 && start < sentences[index - 1].end)
      faults.push(`sentence ${index} begins inside the one before`)
  for (const { id, parent } of attributions)
    if (parent !== null && (parent === id || !ids.has(parent)))
      faults.push(`attribution ${id} has no parent ${parent}`)
  for (const { id, counts, partOf, attribution, low, high } of figures) {
    if (counts && text.slice(counts.start, counts.end) !== counts.text)
      faults.push(`figure ${id}: counts.text is not what stands there`)
    if (partOf !== null && !figureIds.has(partOf)) faults.push(`figure ${id}: part of unknown ${partOf}`)
    if (attribution !== null && !ids.has(attribution))
      faults.push(`figure ${id}: unknown attribution ${attribution}`)
    if (low !== null && high !== null && low > high)
      faults.push(`figure ${id}: low ${low} above high ${high}`)
  }
  for (const { id, entity, attribution } of names) {
    if (!known.has(entity)) faults.push(`name ${id}: unknown entity ${entity}`)
    if (attribution !== null && !ids.has(attribution))
      faults.push(`name ${id}: unknown attribution ${attribution}`)
  }
  return faults
}

function faultsOf(line, given) {
  const parsed = Annotation.safeParse(line)
  if (!parsed.success)
    return [`schema: ${parsed.error.issues[0].path.join('.')}: ${parsed.error.issues[0].message}`]
  const { text } = line.article
  const faults = []
  if (text !== given.text.replace(/^\ufeff/, '').replaceAll('\r\n', '\n'))
    faults.push('the text is not the text given in')
  const { article, ...rest } = line
  walk(
    { ...rest, headlineSpan: article.headlineSpan, blocks: article.blocks, links: article.links },
    '',
    (span, path) => {
      const fault = faultOfSpan(span, text)
      if (fault)
        faults.push(
          `${path} [${span.start},${span.end}) ${fault}: ${JSON.stringify(text.slice(span.start, span.end).slice(0, 60))}`,
        )
    },
  )
  return [...faults, ...crossFaults(line)]
}

async function check(data, folder) {
  const articles = await readArticleFolder(data)
  const byId = new Map(articles.map((article) => [article.id, article]))
  const input = join(folder, 'articles.jsonl')
  writeFileSync(input, `${articles.map((article) => JSON.stringify(article)).join('\n')}\n`)
  const faults = []
  let [lines, spans] = [0, 0]
  const outcome = await run(['annotate', input, '--jsonl'], {
    onLine(line) {
      const annotation = JSON.parse(line)
      lines += 1
      walk(annotation, '', () => {
        spans += 1
      })
      const given = byId.get(annotation.id)
      const found = given ? faultsOf(annotation, given) : ['no such article was given in']
      faults.push(...found.map((fault) => `${annotation.id}: ${fault}`))
    },
  })
  return { data, given: articles.length, lines, spans, faults, outcome }
}

await withFolder(async (folder) => {
  const results = []
  for (const data of positionals) results.push(await check(data, folder))
  const cells = results.map(({ data, given, lines, spans, faults, outcome }) => [
    basename(data),
    given,
    lines,
    spans,
    faults.length,
    outcome.code,
    outcome.seconds.toFixed(1),
    outcome.peakMb.toFixed(0),
  ])
  process.stdout.write(
    `${table(['folder', 'articles', 'lines', 'spans', 'faults', 'exit', 'seconds', 'peak MB'], cells)}\n`,
  )
  for (const { data, faults, outcome } of results) {
    for (const fault of faults.slice(0, SHOWN)) process.stdout.write(`${basename(data)} ${fault}\n`)
    if (outcome.code !== 0) process.stdout.write(outcome.stderr.slice(0, 2000))
  }
  const good = results.every(
    ({ given, lines, faults, outcome }) => outcome.code <= 1 && faults.length === 0 && given === lines,
  )
  process.exitCode = good ? 0 : 1
})
