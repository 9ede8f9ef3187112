/** Composes articles that reprint passages of others, in many layouts, and scores where `annotate` finds them and whose they are. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { readJsonl, run, table, withFolder } from './command.mjs'
import { ENDINGS, OPENINGS, REMARKS } from './embedded/commentary.mjs'
import { compose } from './embedded/compose.mjs'
import { KNOWN } from './embedded/layouts.mjs'
import { STRANGE, STRANGE_REMARKS } from './embedded/layouts-strange.mjs'
import { outletKey } from './embedded/outlets.mjs'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    count: { type: 'string', default: '48' },
    seed: { type: 'string', default: '1' },
    layout: { type: 'string', default: '' },
    wrong: { type: 'string', default: '0' },
    keep: { type: 'string' },
    json: { type: 'boolean', default: false },
  },
})
const [data = '../shared/data/stories'] = positionals

const squeeze = (text) => text.replace(/\s+/gu, ' ').trim()

/** The lines of a text that was read; rules and empty quoted lines are none. */
function linesOf(text) {
  const lines = []
  for (const match of text.matchAll(/[^\n]+/gu))
    if (/[\p{L}\d]/u.test(match[0]))
      lines.push({ start: match.index, end: match.index + match[0].length, words: squeeze(match[0]) })
  return lines
}

/** First and last line of a passage that was pasted, by its words; lines that the reader took for page furniture may be missing. */
function placeOf(lines, paragraphs) {
  const words = paragraphs.map(squeeze)
  const runs = lines.map((_, from) => {
    const at = words.map((each) =>
      lines.findIndex(({ words: line }, index) => index >= from && line.includes(each)),
    )
    return at.filter((place) => place >= from && place < from + words.length)
  })
  const best = runs.reduce((most, run) => (run.length > most.length ? run : most), [])
  return best.length * 2 < words.length ? null : { first: Math.min(...best), last: Math.max(...best) }
}

const placeOfSpan = (lines, { start, end }) => ({
  first: lines.findIndex((line) => line.end > start),
  last: lines.findLastIndex((line) => line.start < end),
})

const overlap = (a, b) => Math.min(a.last, b.last) - Math.max(a.first, b.first) + 1
const isNear = (a, b, slack) => Math.abs(a.first - b.first) <= slack && Math.abs(a.last - b.last) <= slack

/** What became of the passages of one composed article. */
function scoreOne({ passages }, { article: { text }, embedded }) {
  const lines = linesOf(text)
  const found = embedded.map((each) => ({ ...placeOfSpan(lines, each), outlet: each.outlet }))
  const taken = new Set()
  const results = passages.map(({ outlet, paragraphs }) => {
    const gold = placeOf(lines, paragraphs)
    if (gold === null) return { outlet, state: 'lost' }
    const best = found
      .filter((each) => !taken.has(each) && overlap(each, gold) > 0)
      .sort((a, b) => overlap(b, gold) - overlap(a, gold) || a.last - a.first - (b.last - b.first))[0]
    if (best === undefined) return { outlet, gold, state: 'missed' }
    taken.add(best)
    const isOutlet = outletKey(best.outlet) === outletKey(outlet)
    return {
      outlet,
      gold,
      best,
      isOutlet,
      isExact: isNear(best, gold, 0),
      state: !isNear(best, gold, 1) ? 'bounds' : isOutlet ? 'right' : 'outlet',
    }
  })
  return { results, extra: found.filter((each) => !taken.has(each)), lines }
}

async function annotateFolder(folder) {
  const read = new Map()
  await run(['annotate', folder, '--jsonl'], {
    onLine(line) {
      const annotation = JSON.parse(line)
      read.set(/([\w-]+)\.\w+$/u.exec(annotation.input)[1], annotation)
    },
  })
  return read
}

const share = (part, whole) => (whole === 0 ? '–' : ((100 * part) / whole).toFixed(1))

function show(id, { results, extra, lines }) {
  const say = (place) => (place ? `${place.first}–${place.last} ${place.outlet ?? ''}` : '–')
  for (const { state, outlet, gold, best } of results)
    if (state !== 'right') {
      process.stdout.write(`\n${id} ${state}: ${outlet} ${say(gold)}; found ${say(best)}\n`)
      if (gold)
        for (let at = Math.max(0, gold.first - 2); at <= gold.last + 2 && at < lines.length; at += 1)
          process.stdout.write(
            `  ${at >= gold.first && at <= gold.last ? '|' : ' '} ${at} ${lines[at].words.slice(0, 110)}\n`,
          )
    }
  for (const each of extra)
    process.stdout.write(`\n${id} extra: ${say(each)}: ${lines[each.first]?.words.slice(0, 120)}\n`)
}

const STATES = ['right', 'bounds', 'outlet', 'missed', 'lost']

/** Writes the articles in one layout, reads them and scores each. */
async function scoreLayout({ name, layout, seed, articles, place }) {
  const comments =
    name in KNOWN ? { openings: OPENINGS, remarks: REMARKS, endings: ENDINGS } : STRANGE_REMARKS
  const composed = compose(articles, { count: Number(values.count), seed, comments })
  mkdirSync(place, { recursive: true })
  for (const article of composed)
    writeFileSync(join(place, `${article.id}.${layout.extension}`), layout.render(article))
  const read = await annotateFolder(place)
  return composed.map((article) => ({
    id: `${name}: ${article.id}`,
    ...scoreOne(article, read.get(article.id) ?? { article: { text: '' }, embedded: [] }),
  }))
}

function figuresOf(name, scores) {
  const results = scores.flatMap((score) => score.results)
  const count = (test) => results.filter(test).length
  return {
    layout: name,
    isKnown: name in KNOWN,
    passages: results.length,
    exact: count(({ isExact, isOutlet }) => isExact && isOutlet),
    ...Object.fromEntries(STATES.map((each) => [each, count(({ state }) => state === each)])),
    extra: scores.reduce((sum, { extra }) => sum + extra.length, 0),
  }
}

function sumOf(layout, list) {
  const keys = ['passages', 'exact', ...STATES, 'extra']
  const sum = (key) => list.reduce((total, figures) => total + figures[key], 0)
  return { layout, ...Object.fromEntries(keys.map((key) => [key, sum(key)])) }
}

const rowOf = ({ layout, passages, right, exact, bounds, outlet, missed, lost, extra }) => [
  layout,
  passages,
  share(right, passages),
  share(exact, passages),
  bounds,
  outlet,
  missed,
  lost,
  extra,
]

const HEADS = ['layout', 'passages', 'right %', 'exact %', 'bounds', 'outlet', 'missed', 'lost', 'extra']

await withFolder(async (temporary) => {
  const articles = await readJsonl(join(data, 'articles.jsonl'))
  const layouts = Object.entries({ ...KNOWN, ...STRANGE }).filter(([name]) => name.includes(values.layout))
  const all = []
  let left = Number(values.wrong)
  for (const [at, [name, layout]] of layouts.entries()) {
    const place = join(values.keep ?? temporary, `layout-${at + 1}`)
    const scores = await scoreLayout({ name, layout, seed: Number(values.seed) + at, articles, place })
    const wrong = scores.filter(
      ({ results, extra }) => extra.length > 0 || results.some(({ state }) => state !== 'right'),
    )
    for (const score of wrong.slice(0, left)) show(score.id, score)
    left -= Math.min(left, wrong.length)
    all.push(figuresOf(name, scores))
  }
  const sums = [
    sumOf(
      '— made on',
      all.filter(({ isKnown }) => isKnown),
    ),
    sumOf(
      '— strange',
      all.filter(({ isKnown }) => !isKnown),
    ),
    sumOf('— all', all),
  ]
  process.stdout.write(
    values.json
      ? `${JSON.stringify({ layouts: all, sums })}\n`
      : `\n${table(HEADS, [...all, ...sums].map(rowOf))}\n`,
  )
})
