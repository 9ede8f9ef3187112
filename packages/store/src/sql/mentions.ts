/** Keeps what an article's newest reading lets be searched for and counted, and fills in what an older form left out. */
import type { Annotation } from '@parallax/contract'
import { mentionsOf } from '../search/mentions.js'
import { ARTICLE_COLUMNS, toArticle } from './article-row.js'
import type { Context, Db } from './context.js'
import { articlesWithNewest } from './newest-version.js'
import { unpackAnnotation } from './packed-annotation.js'
import { columnText } from './values.js'

export interface Read {
  key: bigint
  seq: number
  rules: string
  outlet: string | null
  address: string | null
}

/** Rows of one statement; far below the number of parameters that either engine takes. */
const BATCH = 500

function* batchesOf<T>(rows: readonly T[]): Generator<T[]> {
  for (let start = 0; start < rows.length; start += BATCH) yield rows.slice(start, start + BATCH)
}

/** The host by which an address is known to people; null where it is no web address. */
export function hostOf(address: string | null): string | null {
  if (address === null || !URL.canParse(address)) return null
  const { hostname } = new URL(address)
  return hostname === '' ? null : plainHost(hostname)
}

export const plainHost = (host: string) => host.toLowerCase().replace(/^www\./u, '')

const NOTHING = { sentences: 0, attributions: 0, named: 0, unnamed: 0, official: 0, own: 0 }

/** Replaces what an earlier reading of the article gave. */
export async function putMentions(db: Db, read: Read, annotation: Annotation): Promise<void> {
  const { key, seq, rules } = read
  const { names, figures, sources, practice } = mentionsOf(annotation)
  const row = {
    seq,
    rules,
    outlet: columnText(read.outlet),
    host: hostOf(read.address),
    is_counted: practice === null ? 0 : 1,
    ...(practice ?? NOTHING),
  }
  await db
    .insertInto('reading')
    .values({ key, ...row })
    .onConflict((is) => is.column('key').doUpdateSet(row))
    .execute()
  for (const table of ['name_mention', 'figure_mention', 'source_mention'] as const)
    await db.deleteFrom(table).where('key', '=', key).execute()
  for (const some of batchesOf(names))
    await db
      .insertInto('name_mention')
      .values(some.map((place) => ({ key, ...place })))
      .execute()
  for (const some of batchesOf(figures))
    await db
      .insertInto('figure_mention')
      .values(some.map(({ isRange, ...place }) => ({ key, is_range: isRange ? 1 : 0, ...place })))
      .onConflict((is) => is.columns(['is_range', 'low', 'high', 'key', 'start']).doNothing())
      .execute()
  for (const some of batchesOf(distinct(sources)))
    await db
      .insertInto('source_mention')
      .values(some.map((source) => ({ key, ...source })))
      .execute()
}

/** Names that differ only in what no column keeps are one. */
function distinct(sources: readonly { name: string; uses: number }[]): { name: string; uses: number }[] {
  const byName = new Map<string, number>()
  for (const { name, uses } of sources) {
    const text = columnText(name)
    byName.set(text, (byName.get(text) ?? 0) + uses)
  }
  return [...byName].map(([name, uses]) => ({ name, uses }))
}

/** Articles indexed in one transaction: some tens of milliseconds of one thread. */
const AT_ONCE = 50

/** The newest readings of the articles after a key, each with the text that it read; the reading that was stored last by name of its rules. */
async function pageAfter(db: Db, after: bigint) {
  return articlesWithNewest(db)
    .leftJoin('annotation', (join) =>
      join
        .onRef('annotation.key', '=', 'article.key')
        .onRef('annotation.day', '=', 'article.day')
        .onRef('annotation.seq', '=', 'article.versions'),
    )
    .select([...ARTICLE_COLUMNS, 'version.body as words', 'annotation.rules', 'annotation.body'])
    .where(
      'article.key',
      'in',
      db.selectFrom('article').select('key').where('key', '>', after).orderBy('key').limit(AT_ONCE),
    )
    .orderBy('article.key')
    .orderBy('annotation.rules')
    .execute()
}

async function indexPage(db: Db, after: bigint): Promise<bigint | null> {
  const rows = await pageAfter(db, after)
  for (const row of rows) {
    if (row.body === null || row.rules === null || row.words === null) continue
    const { key, address, outlet, versions } = toArticle(row)
    const annotation = unpackAnnotation(row.body, row.words, `version ${versions} of article ${key}`)
    await putMentions(db, { key: BigInt(key), seq: versions, rules: row.rules, outlet, address }, annotation)
  }
  const last = rows.at(-1)
  return last === undefined ? null : BigInt(last.key)
}

/** Indexes some of what is left. False where nothing is. */
export async function refillSome({ run, write, engine }: Context): Promise<boolean> {
  const left = (db: Db) => db.selectFrom('refill').select('after').where('name', '=', 'mentions')
  // As a rule nothing is left, and asking for that holds up no writer.
  if (!(await run((db) => left(db).executeTakeFirst()))) return false
  return write(async (db) => {
    const held = await engine.hold(left(db)).executeTakeFirst()
    if (!held) return false
    const last = await indexPage(db, BigInt(held.after))
    if (last === null) await db.deleteFrom('refill').where('name', '=', 'mentions').execute()
    else await db.updateTable('refill').set({ after: last }).where('name', '=', 'mentions').execute()
    return last !== null
  })
}
