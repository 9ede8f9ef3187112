import type { ReadArticle } from '@parallax/ingest'
import type { Store } from '@parallax/store'

/** The versions that are kept of an article, in the order in which they were seen; `input` is what the user calls it by. */
export async function keptVersions(store: Store, key: string, input: string): Promise<ReadArticle[]> {
  const versions = await store.articles.versions(key)
  return versions.map(({ seq, seenAt, article }) => ({
    kind: 'article',
    id: `${key}-${seq}`,
    input: `${input}, seen ${seenAt}`,
    name: '',
    article,
  }))
}
