/** An article comes in: new, changed or known, with everything that follows from it in one transaction. */

import { stemmingOf } from '../search/stemming.js'
import type { Arrival, Arrived } from '../store.js'
import type { Context, Db, Engine } from './context.js'
import { pack } from './packed.js'
import { columnText, dayOf, instantOf, keyOf, sha256, toRecord } from './values.js'

/** What makes a version: its text and its headline, which need not stand in the text. */
const wordsOf = ({ sha256: text, article }: Arrival['version']) =>
  sha256(`${text}\n${article.headline ?? ''}`)

interface Coming {
  key: bigint
  day: string
  seenAt: string
  words: string
  stemming: string
  arrival: Arrival
}

function toComing(arrival: Arrival): Coming {
  const seenAt = instantOf(arrival.version.seenAt)
  const { language } = arrival.article
  return {
    key: keyOf(arrival.article.key),
    day: dayOf(seenAt),
    seenAt,
    words: wordsOf(arrival.version),
    stemming: stemmingOf(language ?? arrival.version.article.language),
    arrival,
  }
}

function describeRow({ arrival, words, stemming }: Coming) {
  const { key: _, ...article } = arrival.article
  return {
    words,
    stemming,
    language: columnText(article.language),
    outlet: columnText(article.outlet),
    record: toRecord(article),
  }
}

/** Null where the article is there already. */
async function insertNew(db: Db, coming: Coming): Promise<boolean> {
  const { key, day, seenAt } = coming
  const added = await db
    .insertInto('article')
    .values({ key, day, first_seen: seenAt, last_seen: seenAt, versions: 1, ...describeRow(coming) })
    .onConflict((is) => is.column('key').doNothing())
    .returning('key')
    .execute()
  return added.length > 0
}

async function addVersion(db: Db, coming: Coming, day: string, seq: number): Promise<void> {
  const { key, seenAt, arrival } = coming
  const version = { ...arrival.version, seenAt }
  await db
    .insertInto('version')
    .values({
      key,
      day,
      seq,
      seen_at: seenAt,
      sha256: version.sha256,
      capture: version.capture,
      body: pack(version),
    })
    .execute()
}

/** An address leads to the article that answered under it last. */
async function putAddresses(db: Db, key: bigint, addresses: readonly string[]): Promise<void> {
  const unique = [...new Set(addresses)].map((address) => ({
    hash: sha256(address),
    key,
    address: columnText(address),
  }))
  if (unique.length === 0) return
  const rows = unique.sort((a, b) => (a.hash < b.hash ? -1 : 1))
  await db
    .insertInto('address')
    .values(rows)
    .onConflict((is) => is.column('hash').doUpdateSet({ key }))
    .execute()
}

async function indexWords(
  engine: Engine,
  db: Db,
  { key, stemming, arrival }: Coming,
  day: string,
  isNew: boolean,
): Promise<void> {
  const { headline, text } = arrival.version.article
  await engine.search.put(
    db,
    { key, day, stemming, headline: arrival.article.headline ?? headline ?? '', text },
    isNew,
  )
}

async function arriveAgain({ engine }: Context, db: Db, coming: Coming): Promise<Arrived> {
  const { key, seenAt, words } = coming
  const held = await engine
    .hold(db.selectFrom('article').select(['day', 'last_seen', 'versions', 'words']).where('key', '=', key))
    .executeTakeFirstOrThrow()
  const lastSeen = held.last_seen > seenAt ? held.last_seen : seenAt
  const isSame = held.words === words
  const seq = Number(held.versions) + (isSame ? 0 : 1)
  await db
    .updateTable('article')
    .set({ last_seen: lastSeen, versions: seq, ...(isSame ? {} : describeRow(coming)) })
    .where('key', '=', key)
    .execute()
  if (!isSame) {
    await addVersion(db, coming, held.day, seq)
    await indexWords(engine, db, coming, held.day, false)
  }
  return { key: String(key), seq, state: isSame ? 'unchanged' : 'changed' }
}

export async function arrive(context: Context, arrival: Arrival): Promise<Arrived> {
  const coming = toComing(arrival)
  await context.engine.prepareDay(coming.day)
  return context.write(async (db) => {
    const isNew = await insertNew(db, coming)
    const arrived: Arrived = isNew
      ? { key: String(coming.key), seq: 1, state: 'new' }
      : await arriveAgain(context, db, coming)
    if (isNew) {
      await addVersion(db, coming, coming.day, 1)
      await indexWords(context.engine, db, coming, coming.day, true)
    }
    await putAddresses(db, coming.key, arrival.addresses)
    return arrived
  })
}
