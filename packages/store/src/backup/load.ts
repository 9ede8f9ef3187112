/** Rows into an empty store, page by page; the words of the articles, their names and figures are indexed anew. */
import { sql } from 'kysely'
import { StoreBackupError } from '../errors.js'
import { countRows, type Row, TABLES, type Table } from '../health/rows.js'
import { ARTICLE_COLUMNS, toArticle } from '../sql/article-row.js'
import { toVersion } from '../sql/articles.js'
import type { Context, Db } from '../sql/context.js'
import { refillSome } from '../sql/mentions.js'
import { articlesWithNewest } from '../sql/newest-version.js'
import { LOADING } from '../sql/unfinished.js'

/** Articles whose words are indexed in one transaction. */
const INDEXED = 50

export interface Loader {
  add(table: Table, rows: readonly Row[]): Promise<void>
  /** Indexes words, names and figures and opens the store to others. */
  end(): Promise<void>
}

async function refuseFull(context: Context, place: string): Promise<void> {
  for (const table of TABLES) {
    if ((await context.run((db) => countRows(db, table))) === 0) continue
    throw new StoreBackupError(
      `${place} holds something already (${table.name}), and nothing is put over it. Name an empty folder or database.`,
    )
  }
}

const insertRows = (db: Db, table: Table, rows: readonly Row[]) => {
  const columns = Object.keys(rows[0]!)
  const values = rows.map((row) => sql`(${sql.join(columns.map((column) => row[column]))})`)
  return sql`insert into ${sql.table(table.name)} (${sql.join(columns.map((column) => sql.ref(column)))}) values ${sql.join(values)}`.execute(
    db,
  )
}

async function indexPage({ engine, write }: Context, after: bigint): Promise<bigint | null> {
  return write(async (db) => {
    const rows = await articlesWithNewest(db)
      .select([...ARTICLE_COLUMNS, 'article.day', 'article.stemming', 'version.seq', 'version.body'])
      .where('article.key', '>', after)
      .orderBy('article.key')
      .limit(INDEXED)
      .execute()
    for (const row of rows) {
      const { key, day, stemming, seq, body } = row
      if (seq === null || body === null) continue
      const { text, headline } = toVersion({ key, seq, body }).article
      const title = toArticle(row).headline ?? headline ?? ''
      await engine.search.put(db, { key: BigInt(key), day, stemming, headline: title, text }, true)
    }
    return rows.length < INDEXED ? null : BigInt(rows.at(-1)!.key)
  })
}

export async function createLoader(context: Context, place: string, what: string): Promise<Loader> {
  await refuseFull(context, place)
  await context.run((db) => db.insertInto('meta').values({ name: LOADING, value: what }).execute())
  const known = new Set<string>()
  return {
    async add(table, rows) {
      for (const day of new Set(rows.map((row) => row.day)))
        if (typeof day === 'string' && !known.has(day.slice(0, 7))) {
          await context.engine.prepareDay(day)
          known.add(day.slice(0, 7))
        }
      if (rows.length > 0) await context.write((db) => insertRows(db, table, rows))
    },
    async end() {
      for (let after: bigint | null = -1n; after !== null; ) after = await indexPage(context, after)
      while (await refillSome(context));
      await context.write((db) => context.engine.afterLoad(db))
      await context.run((db) => db.deleteFrom('meta').where('name', '=', LOADING).execute())
    },
  }
}
