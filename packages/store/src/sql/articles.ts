import type { Annotation, ArticleVersion } from '@parallax/contract'
import { StoreInputError } from '../errors.js'
import { searchArticles } from '../search/search.js'
import type { Articles } from '../store.js'
import { arrive } from './arrive.js'
import { ARTICLE_COLUMNS, toArticle } from './article-row.js'
import type { Context, Db } from './context.js'
import { putMentions, refillSome } from './mentions.js'
import { unpack } from './packed.js'
import { packAnnotation, unpackAnnotation } from './packed-annotation.js'
import { fromToken, toPage } from './paging.js'
import { countOf, instantOf, keyOf, nameOf, sha256 } from './values.js'

/** The day of the article, by which its rows are found in one partition. */
const dayOfArticle = (db: Db, key: bigint) => db.selectFrom('article').select('day').where('key', '=', key)

interface VersionRow {
  key: string | number | bigint
  seq: number
  body: Uint8Array
}

export const toVersion = ({ key, seq, body }: VersionRow): ArticleVersion => ({
  key: String(key),
  seq: Number(seq),
  ...unpack<Omit<ArticleVersion, 'key' | 'seq'>>(body, `version ${seq} of article ${key}`),
})

const versionsOf = (db: Db, key: bigint) =>
  db
    .selectFrom('version')
    .select(['key', 'seq', 'body'])
    .where('key', '=', key)
    .where('day', '=', dayOfArticle(db, key))

async function newestOrNumbered(db: Db, key: bigint, seq: number | undefined) {
  const query = versionsOf(db, key)
  if (seq !== undefined) return query.where('seq', '=', seq).executeTakeFirst()
  return query.orderBy('seq', 'desc').limit(1).executeTakeFirst()
}

async function putAnnotation(
  { engine }: Context,
  db: Db,
  key: bigint,
  seq: number,
  rules: string,
  annotation: Annotation,
): Promise<void> {
  const version = await newestOrNumbered(db, key, seq)
  if (!version)
    throw new StoreInputError(`Article ${key} has no version ${seq}: let it arrive before its annotation.`)
  const row = await engine
    .hold(
      db
        .selectFrom('article')
        .select(['day', ...ARTICLE_COLUMNS])
        .where('key', '=', key),
    )
    .executeTakeFirstOrThrow()
  const body = packAnnotation(annotation, toVersion(version).article)
  await db
    .insertInto('annotation')
    .values({ key, day: row.day, seq, rules: nameOf(rules, 'a version of the rules'), body })
    .onConflict((is) => is.columns(['key', 'day', 'seq', 'rules']).doUpdateSet({ body }))
    .execute()
  const { outlet, address, versions } = toArticle(row)
  // Searches and counts speak of the newest version alone.
  if (versions === seq) await putMentions(db, { key, seq, rules, outlet, address }, annotation)
}

async function readAnnotation(db: Db, key: bigint, seq: number, rules: string): Promise<Annotation | null> {
  const row = await db
    .selectFrom('annotation')
    .select('body')
    .where('key', '=', key)
    .where('day', '=', dayOfArticle(db, key))
    .where('seq', '=', seq)
    .where('rules', '=', rules)
    .executeTakeFirst()
  if (!row) return null
  const version = await newestOrNumbered(db, key, seq)
  return unpackAnnotation(row.body, version!.body, `version ${seq} of article ${key}`)
}

export function createArticles(context: Context): Articles {
  const { run, write } = context
  return {
    arrive: (arrival) => arrive(context, arrival),
    async get(key) {
      const row = await run((db) =>
        db.selectFrom('article').select(ARTICLE_COLUMNS).where('key', '=', keyOf(key)).executeTakeFirst(),
      )
      return row ? toArticle(row) : null
    },
    async at(address) {
      const row = await run((db) =>
        db.selectFrom('address').select('key').where('hash', '=', sha256(address)).executeTakeFirst(),
      )
      return row ? String(row.key) : null
    },
    async forget(address) {
      await run((db) => db.deleteFrom('address').where('hash', '=', sha256(address)).execute())
    },
    async version(key, seq) {
      const row = await run((db) => newestOrNumbered(db, keyOf(key), seq))
      return row ? toVersion(row) : null
    },
    async versions(key) {
      const rows = await run((db) => versionsOf(db, keyOf(key)).orderBy('seq').execute())
      return rows.map(toVersion)
    },
    async list({ limit, after }) {
      const place = fromToken(after, ['text', 'text'])
      const rows = await run((db) => {
        const query = db
          .selectFrom('article')
          .select(ARTICLE_COLUMNS)
          .orderBy('first_seen', 'desc')
          .orderBy('key', 'desc')
          .limit(countOf(limit) + 1)
        if (!place) return query.execute()
        const [at, key] = [instantOf(place[0]), keyOf(place[1])]
        return query
          .where('first_seen', '<=', at)
          .where((where) => where.or([where('first_seen', '<', at), where('key', '<', key)]))
          .execute()
      })
      return toPage(rows, countOf(limit), (row) => [row.first_seen, String(row.key)], toArticle)
    },
    search: (query, paging) => searchArticles(context, query, paging),
    putAnnotation: (key, seq, rules, annotation) =>
      write((db) => putAnnotation(context, db, keyOf(key), seq, rules, annotation)),
    refill: () => refillSome(context),
    annotation: (key, seq, rules) => run((db) => readAnnotation(db, keyOf(key), seq, rules)),
  }
}
