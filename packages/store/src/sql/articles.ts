import type { Annotation, ArticleVersion } from '@parallax/contract'
import { StoreInputError } from '../errors.js'
import { searchArticles } from '../search/search.js'
import type { Articles } from '../store.js'
import { arrive } from './arrive.js'
import { ARTICLE_COLUMNS, toArticle } from './article-row.js'
import type { Context, Db } from './context.js'
import { pack, unpack } from './packed.js'
import { fromToken, toPage } from './paging.js'
import { countOf, keyOf, nameOf, sha256 } from './values.js'

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

/** An annotation repeats the article that it read; where that is the stored version, it is left out and put back. */
type PackedAnnotation = Omit<Annotation, 'article'> & { article: Annotation['article'] | null }

async function putAnnotation(
  db: Db,
  key: bigint,
  seq: number,
  rules: string,
  annotation: Annotation,
): Promise<void> {
  const version = await newestOrNumbered(db, key, seq)
  if (!version)
    throw new StoreInputError(`Article ${key} has no version ${seq}: let it arrive before its annotation.`)
  const isStored = JSON.stringify(toVersion(version).article) === JSON.stringify(annotation.article)
  const packed: PackedAnnotation = isStored ? { ...annotation, article: null } : annotation
  const { day } = await dayOfArticle(db, key).executeTakeFirstOrThrow()
  const body = pack(packed)
  await db
    .insertInto('annotation')
    .values({ key, day, seq, rules: nameOf(rules, 'a version of the rules'), body })
    .onConflict((is) => is.columns(['key', 'day', 'seq', 'rules']).doUpdateSet({ body }))
    .execute()
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
  const packed = unpack<PackedAnnotation>(row.body, `the annotation of version ${seq} of article ${key}`)
  if (packed.article !== null) return packed as Annotation
  const version = await newestOrNumbered(db, key, seq)
  return { ...packed, article: toVersion(version!).article }
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
    async version(key, seq) {
      const row = await run((db) => newestOrNumbered(db, keyOf(key), seq))
      return row ? toVersion(row) : null
    },
    async versions(key) {
      const rows = await run((db) => versionsOf(db, keyOf(key)).orderBy('seq').execute())
      return rows.map(toVersion)
    },
    async list({ limit, after }) {
      const place = fromToken(after, 2)
      const rows = await run((db) => {
        const query = db
          .selectFrom('article')
          .select(ARTICLE_COLUMNS)
          .orderBy('first_seen', 'desc')
          .orderBy('key', 'desc')
          .limit(countOf(limit) + 1)
        if (!place) return query.execute()
        const [at, key] = [String(place[0]), keyOf(String(place[1]))]
        return query
          .where('first_seen', '<=', at)
          .where((where) => where.or([where('first_seen', '<', at), where('key', '<', key)]))
          .execute()
      })
      return toPage(rows, countOf(limit), (row) => [row.first_seen, String(row.key)], toArticle)
    },
    search: (query, paging) => searchArticles(context, query, paging),
    putAnnotation: (key, seq, rules, annotation) =>
      write((db) => putAnnotation(db, keyOf(key), seq, rules, annotation)),
    annotation: (key, seq, rules) => run((db) => readAnnotation(db, keyOf(key), seq, rules)),
  }
}
