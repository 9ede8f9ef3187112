/** Names of persons, groups, organisations and places against the entity layer of a treebank: exact bounds and type, bounds alone, by type. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { run, table, withFolder } from './command.mjs'
import { readDocuments } from './conllu.mjs'
import { namesOf } from './gold-names.mjs'

const USAGE = `usage: node bench/names.mjs FILE.conllu[.gz]... [--genre news] [--part all|read|kept] [--errors] [--json]
Documents are those whose id holds _GENRE_. Of them in the order of their ids, every second is "read" (its errors may be looked at), the others are "kept".
`
const TYPES = ['person', 'group', 'organisation', 'place']

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    genre: { type: 'string', default: 'news' },
    part: { type: 'string', default: 'all' },
    errors: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
  },
})
if (positionals.length === 0) {
  process.stderr.write(USAGE)
  process.exit(2)
}

function documents() {
  const all = positionals
    .flatMap(readDocuments)
    .filter(({ id }) => id.includes(`_${values.genre}_`))
    .sort((a, b) => (a.id < b.id ? -1 : 1))
  if (values.part === 'all') return all
  return all.filter((_, at) => (at % 2 === 0) === (values.part === 'read'))
}

async function annotate(all) {
  return withFolder(async (folder) => {
    const input = join(folder, 'documents.jsonl')
    writeFileSync(input, all.map(({ id, text }) => `${JSON.stringify({ id, outlet: 'x', text })}\n`).join(''))
    const read = new Map()
    await run(['annotate', input, '--jsonl'], {
      onLine: (line) => {
        const reading = JSON.parse(line)
        read.set(reading.id, reading)
      },
    })
    return read
  })
}

/** Mentions that are proper names; offices and common nouns for actors ("the president", "rebels") are left out. */
function predictedNames({ names, entities }) {
  const typeOf = new Map(entities.map(({ id, type }) => [id, type]))
  return names
    .filter(({ form }) => form === 'name')
    .map(({ start, end, entity }) => ({ start, end, type: typeOf.get(entity) }))
    .filter(({ type }) => TYPES.includes(type))
}

const overlaps = (a, b) => a.start < b.end && b.start < a.end
/** Equal bounds, with or without a title that the treebank counts in or leaves out ("Minister of Education X"). */
const sameBounds = (gold, name) =>
  gold.end === name.end &&
  (gold.start === name.start || gold.innerStart === name.start || gold.titleStart === name.start)

/** Right, found and wanted by type, and for bounds alone. */
function score(all, read) {
  const counts = Object.fromEntries(
    [...TYPES, 'all', 'bounds'].map((key) => [key, { right: 0, found: 0, wanted: 0 }]),
  )
  const errors = []
  for (const document of all) {
    const gold = namesOf(document)
    const reading = read.get(document.id)
    const wanted = gold.filter(({ ignored }) => !ignored)
    const found = predictedNames(reading).filter(
      (name) => !gold.some((one) => one.ignored && overlaps(one, name)),
    )
    for (const name of found) {
      const bounds = wanted.find((one) => sameBounds(one, name))
      for (const key of [name.type, 'all', 'bounds']) counts[key].found += 1
      if (bounds !== undefined) counts.bounds.right += 1
      if (bounds?.type === name.type) for (const key of [name.type, 'all']) counts[key].right += 1
      else
        errors.push({
          document,
          name,
          says: bounds ? `${name.type}, is ${bounds.type}` : `${name.type}, none`,
        })
    }
    for (const one of wanted) {
      for (const key of [one.type, 'all', 'bounds']) counts[key].wanted += 1
      if (!found.some((name) => sameBounds(one, name)))
        errors.push({ document, name: one, says: `missed ${one.type}` })
    }
  }
  return { counts, errors }
}

const percent = (part, whole) => (whole === 0 ? 0 : part / whole)

function figures({ right, found, wanted }) {
  const [p, r] = [percent(right, found), percent(right, wanted)]
  return { p, r, f1: p + r === 0 ? 0 : (2 * p * r) / (p + r), right, found, wanted }
}

const all = documents()
const { counts, errors } = score(all, await annotate(all))
const results = Object.fromEntries(Object.entries(counts).map(([key, count]) => [key, figures(count)]))
if (values.errors)
  for (const { document, name, says } of errors.sort(
    (a, b) => a.document.id.localeCompare(b.document.id) || a.name.start - b.name.start,
  ))
    process.stdout.write(
      `${document.id.slice(-8)} ${says.padEnd(26)} [${document.text.slice(name.start, name.end)}]  …${document.text.slice(Math.max(0, name.start - 45), name.end + 35).replace(/\n+/g, ' ¶ ')}\n`,
    )
process.stdout.write(
  values.json
    ? `${JSON.stringify({ documents: all.length, ...results })}\n`
    : `${all.length} documents\n${table(
        ['names', 'precision', 'recall', 'F1', 'right', 'found', 'wanted'],
        Object.entries(results).map(([key, { p, r, f1, right, found, wanted }]) => [
          key,
          p.toFixed(3),
          r.toFixed(3),
          f1.toFixed(3),
          right,
          found,
          wanted,
        ]),
      )}\n`,
)
