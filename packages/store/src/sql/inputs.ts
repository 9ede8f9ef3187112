import type { InputProgress, InputStep, Inputs, KeptBatch, KeptInput } from '../store.js'
import type { Context, Db } from './context.js'
import { addAll } from './jobs/add.js'
import { appendLine } from './log.js'
import { instantOf, keyOf, nameOf, toRecord } from './values.js'

type Head = Omit<KeptBatch, 'items'>

/** Rows of one statement; below the number of parameters that either engine takes. */
const BATCH = 500

async function putItems(db: Db, { id, items }: KeptBatch): Promise<void> {
  const rows = items.map((each, item) => ({ batch: id, item, record: toRecord(each) }))
  for (let start = 0; start < rows.length; start += BATCH)
    await db
      .insertInto('input_item')
      .values(rows.slice(start, start + BATCH))
      .execute()
}

async function headOf(db: Db, id: string): Promise<Head | null> {
  const row = await db.selectFrom('input_batch').select('record').where('id', '=', id).executeTakeFirst()
  return row ? (JSON.parse(row.record) as Head) : null
}

/** What each item gave, and where the first of its articles stands. */
async function progressOf(db: Db, id: string): Promise<InputProgress[]> {
  const items = await db
    .selectFrom('input_item')
    .select(['item', 'record'])
    .where('batch', '=', id)
    .orderBy('item')
    .execute()
  const found = await db
    .selectFrom('input_article')
    .leftJoin('membership', 'membership.key', 'input_article.key')
    .select(['item', 'input_article.key', 'membership.story'])
    .where('batch', '=', id)
    .orderBy('item')
    .orderBy('input_article.key')
    .execute()
  return items.map(({ item, record }) => {
    const mine = found.filter((each) => Number(each.item) === Number(item))
    const [first] = mine
    return {
      ...(JSON.parse(record) as KeptInput),
      articles: mine.length,
      article: first ? String(first.key) : null,
      story: first?.story ?? null,
    }
  })
}

async function addArticles(db: Db, batch: string, item: number, keys: readonly string[]): Promise<void> {
  const rows = [...new Set(keys)].map((key) => ({ batch, item, key: keyOf(key), is_placed: 0 }))
  for (let start = 0; start < rows.length; start += BATCH)
    await db
      .insertInto('input_article')
      .values(rows.slice(start, start + BATCH))
      .onConflict((is) => is.columns(['batch', 'item', 'key']).doNothing())
      .execute()
}

async function isAllPlaced(db: Db, batch: string, item: number): Promise<boolean> {
  const left = await db
    .selectFrom('input_article')
    .select('key')
    .where('batch', '=', batch)
    .where('item', '=', item)
    .where('is_placed', '=', 0)
    .limit(1)
    .executeTakeFirst()
  return left === undefined
}

const GAVE_ARTICLES: readonly KeptInput['state'][] = ['grouping', 'done']
const BEFORE: readonly KeptInput['state'][] = ['waiting', 'fetching', 'reading']

function stepped(held: KeptInput, { state, error, said }: InputStep): KeptInput {
  const isBack = state !== undefined && GAVE_ARTICLES.includes(held.state) && BEFORE.includes(state)
  return {
    ...held,
    ...(state !== undefined && !isBack && { state, error: null }),
    ...(error !== undefined && { error }),
    ...(said !== undefined && { said }),
  }
}

async function step(
  context: Context,
  db: Db,
  [id, item, asked, at]: Parameters<Inputs['step']>,
): Promise<void> {
  const head = await headOf(db, id)
  const query = db.selectFrom('input_item').select('record').where('batch', '=', id).where('item', '=', item)
  const row = head && (await context.engine.hold(query).executeTakeFirst())
  if (!row) return
  const held = JSON.parse(row.record) as KeptInput
  if (asked.articles) await addArticles(db, id, item, asked.articles)
  if (asked.placed !== undefined)
    await db
      .updateTable('input_article')
      .set({ is_placed: 1 })
      .where('batch', '=', id)
      .where('item', '=', item)
      .where('key', '=', keyOf(asked.placed))
      .execute()
  const next = stepped(held, asked)
  if (next.state === 'grouping' && (await isAllPlaced(db, id, item)))
    next.state = next.error === null ? 'done' : 'failed'
  const record = toRecord(next)
  if (record === toRecord(held)) return
  await db
    .updateTable('input_item')
    .set({ record })
    .where('batch', '=', id)
    .where('item', '=', item)
    .execute()
  const body = { item, name: next.name, state: next.state, error: next.error }
  await appendLine(db, context.engine, { at, who: head.who, what: 'inputs', subject: id, body })
}

export function createInputs(context: Context): Inputs {
  const { run, write, now } = context
  return {
    async begin(batch, jobs) {
      const time = await now()
      const at = instantOf(batch.at)
      const { items, ...head } = batch
      await write(async (db) => {
        await db
          .insertInto('input_batch')
          .values({ id: nameOf(batch.id, 'a batch'), at, record: toRecord({ ...head, at }) })
          .execute()
        await putItems(db, batch)
        await addAll(db, jobs, time)
        const body = { items: items.length, story: batch.story }
        await appendLine(db, context.engine, { at, who: batch.who, what: 'inputs', subject: batch.id, body })
      })
    },
    get: (id) =>
      run(async (db) => {
        const head = await headOf(db, id)
        return head && { ...head, items: await progressOf(db, id) }
      }),
    head: (id) => run((db) => headOf(db, id)),
    step: (...asked) => write((db) => step(context, db, asked)),
  }
}
