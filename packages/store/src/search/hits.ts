/** Articles that were found, with the words around what answers. */
import type { StoredStory } from '@parallax/contract'
import { sql } from 'kysely'
import { ARTICLE_COLUMNS, toArticle } from '../sql/article-row.js'
import type { Db } from '../sql/context.js'
import { unpack } from '../sql/packed.js'
import type { SearchHit } from '../store.js'
import { figureRows } from './conditions.js'
import { excerptOf, type Place } from './excerpt.js'
import { placedWords } from './fold.js'
import { candidatesOf, namePlaces, type Stems, type Words, wordPlaces } from './places.js'
import type { Query } from './query.js'
import type { Narrowing, SearchIndex } from './search-index.js'

/** What was asked for. */
export interface Asked {
  query: Query
  narrowing: Narrowing
}

/** The articles with the text that answers: the newest, or the one whose reading was searched for names and figures. */
async function readTexts(db: Db, keys: readonly bigint[], isRead: boolean) {
  const seq = isRead ? sql<number>`coalesce(reading.seq, article.versions)` : sql<number>`article.versions`
  const rows = await db
    .selectFrom('article')
    .leftJoin('reading', 'reading.key', 'article.key')
    .innerJoin('version', (join) =>
      join
        .onRef('version.key', '=', 'article.key')
        .onRef('version.day', '=', 'article.day')
        .on('version.seq', '=', seq),
    )
    .leftJoin('membership', 'membership.key', 'article.key')
    .leftJoin('story', 'story.id', 'membership.story')
    .select([
      ...ARTICLE_COLUMNS,
      'article.stemming',
      'version.body',
      'membership.story',
      'story.record as told',
    ])
    .where('article.key', 'in', keys)
    .execute()
  return rows.map((row) => ({
    ...row,
    key: String(row.key),
    text: unpack<{ article: { text: string } }>(row.body, `article ${row.key}`).article.text,
  }))
}
type TextRow = Awaited<ReturnType<typeof readTexts>>[number] & { words: Words }

/** Where neither words nor names are asked for, no text need be cut into words. */
const wordsIn = (text: string, { query, narrowing }: Asked): Words =>
  query.wanted.length > 0 || narrowing.name !== null ? [...placedWords(text)] : []

/** The stems of all words that may answer, asked for once for each way of stemming. */
async function stemsOf(
  index: SearchIndex,
  db: Db,
  rows: readonly TextRow[],
  query: Query,
): Promise<ReadonlyMap<string, Stems>> {
  const words = new Map<string, Set<string>>()
  for (const { stemming, words: placed } of rows) {
    const held = words.get(stemming) ?? new Set<string>()
    for (const word of candidatesOf(placed, query)) held.add(word)
    words.set(stemming, held)
  }
  const stems = new Map<string, Stems>()
  for (const [stemming, some] of words) stems.set(stemming, await index.stems(db, stemming, [...some]))
  return stems
}

interface HeldRow {
  key: unknown
  start: number
  stop: number
}

function placesByKey(rows: readonly HeldRow[], term: string): ReadonlyMap<string, Place[]> {
  const places = new Map<string, Place[]>()
  for (const { key, start, stop } of rows) {
    const held = places.get(String(key)) ?? []
    held.push({ start, end: stop, term })
    places.set(String(key), held)
  }
  return places
}

/** Where the readings have the name, by article. */
async function heldNames(
  db: Db,
  keys: readonly bigint[],
  { name }: Narrowing,
): Promise<ReadonlyMap<string, Place[]>> {
  if (name === null) return new Map()
  const rows = await db
    .selectFrom('name_mention')
    .select(['key', 'start', 'stop'])
    .where('key', 'in', keys)
    .where((is) => is.or([is('label', '=', name), is('label', 'like', `${name} %`)]))
    .execute()
  return placesByKey(rows, 'a name')
}

/** The figures of each article that hold the number most closely: beside "12", an "at least 5" says nothing of it. */
async function heldFigures(
  db: Db,
  keys: readonly bigint[],
  { figure }: Narrowing,
): Promise<ReadonlyMap<string, Place[]>> {
  if (figure === null) return new Map()
  const { rows } = await sql<HeldRow & { low: number; high: number }>`
    select key, low, high, start, stop from (${figureRows(figure)}) as held where key in (${sql.join(keys)})`.execute(
    db,
  )
  const closest = new Map<string, number>()
  const widthOf = ({ low, high }: { low: number; high: number }) => high - low
  for (const row of rows)
    closest.set(String(row.key), Math.min(closest.get(String(row.key)) ?? Infinity, widthOf(row)))
  return placesByKey(
    rows.filter((row) => widthOf(row) <= closest.get(String(row.key))!),
    'a figure',
  )
}

/** A name is marked wherever it is written; where it never is, such as one that only a pronoun stands for, where it is meant first. */
function placesOfName(words: Words, name: string | null, held: readonly Place[]): Place[] {
  if (name === null) return []
  const written = namePlaces(words, name.split(' ')).map((place) => ({ ...place, term: 'a name' }))
  return written.length > 0 ? written : [...held]
}

export async function toHits(
  index: SearchIndex,
  db: Db,
  ranked: readonly { key: string; score: number }[],
  asked: Asked,
  how: SearchHit['how'],
): Promise<SearchHit[]> {
  if (ranked.length === 0) return []
  const keys = ranked.map(({ key }) => BigInt(key))
  const { query, narrowing } = asked
  const isRead = narrowing.name !== null || narrowing.figure !== null
  const texts = await readTexts(db, keys, isRead)
  const rows = texts.map((row) => ({ ...row, words: wordsIn(row.text, asked) }))
  const stems = await stemsOf(index, db, rows, query)
  const names = await heldNames(db, keys, narrowing)
  const figures = await heldFigures(db, keys, narrowing)
  const byKey = new Map(rows.map((row) => [row.key, row]))
  return ranked.flatMap(({ key, score }) => {
    const row = byKey.get(key)
    if (!row) return []
    const { text, words, stemming, story, told } = row
    const places = [
      ...wordPlaces(words, query, stems.get(stemming) ?? new Map()),
      ...placesOfName(words, narrowing.name, names.get(key) ?? []),
      ...(figures.get(key) ?? []),
    ]
    const storyTitle = told === null ? null : (JSON.parse(told) as StoredStory).title
    return [{ article: toArticle(row), story, storyTitle, score, how, ...excerptOf(text, places) }]
  })
}
