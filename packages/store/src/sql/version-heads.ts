/** The versions of a story's articles without their words, and what is known of how each differs from the one before. */
import type { ArticleVersion } from '@parallax/contract'
import type { ChangeCount, VersionHead } from '../store.js'
import type { Db } from './context.js'
import { unpack } from './packed.js'
import { keyOf, nameOf, toRecord } from './values.js'

export async function readHeads(db: Db, story: string, rules: string): Promise<VersionHead[]> {
  const rows = await db
    .selectFrom('membership')
    .innerJoin('article', 'article.key', 'membership.key')
    .innerJoin('version', (join) =>
      join.onRef('version.key', '=', 'article.key').onRef('version.day', '=', 'article.day'),
    )
    .leftJoin('version_change', (join) =>
      join
        .onRef('version_change.key', '=', 'version.key')
        .onRef('version_change.seq', '=', 'version.seq')
        .on('version_change.rules', '=', rules),
    )
    .select(['version.key', 'version.seq', 'version.body', 'version_change.record as changes'])
    .where('membership.story', '=', story)
    .orderBy('version.key')
    .orderBy('version.seq')
    .execute()
  return rows.map(({ key, seq, body, changes }) => {
    const { seenAt, sha256, article } = unpack<Omit<ArticleVersion, 'key' | 'seq'>>(
      body,
      `version ${seq} of article ${key}`,
    )
    const { outlet, headline, published, modified, captured } = article
    return {
      key: String(key),
      seq: Number(seq),
      seenAt,
      sha256,
      article: { outlet, headline, published, modified, ...(captured !== undefined && { captured }) },
      changes: changes === null ? null : (JSON.parse(changes) as ChangeCount[]),
    }
  })
}

export async function putChanges(
  db: Db,
  key: string,
  seq: number,
  rules: string,
  changes: readonly ChangeCount[],
): Promise<void> {
  const record = toRecord(changes)
  await db
    .insertInto('version_change')
    .values({ key: keyOf(key), seq, rules: nameOf(rules, 'a version of the rules'), record })
    .onConflict((is) => is.columns(['key', 'seq', 'rules']).doUpdateSet({ record }))
    .execute()
}
