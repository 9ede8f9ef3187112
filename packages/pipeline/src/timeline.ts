/** When the accounts of a story came and changed, and by which kinds of change: the places to which one can go back. */
import type { Moment } from '@parallax/contract/api'
import { startsOf, VERSION } from '@parallax/core'
import type { ChangeCount, Store, VersionHead } from '@parallax/store'
import { once } from './once.js'
import type { Pool } from './readers/pool.js'
import { byArticle } from './rewind.js'

export interface TimelineSources {
  store: Pick<Store, 'stories' | 'articles'>
  pool: Pool
}

/** By time, then by article. Changes are computed once for each version under these rules and kept. */
export async function timelineOf(story: string, sources: TimelineSources): Promise<Moment[]> {
  const articles = byArticle(await sources.store.stories.versions(story, VERSION))
  const moments = await Promise.all(articles.map((versions) => momentsOf(versions, sources)))
  return moments.flat().sort((a, b) => {
    if (a.at !== b.at) return a.at < b.at ? -1 : 1
    return a.article === b.article ? a.seq - b.seq : a.article < b.article ? -1 : 1
  })
}

async function momentsOf(versions: readonly VersionHead[], sources: TimelineSources): Promise<Moment[]> {
  const changes = await changesOf(versions, sources)
  return startsOf(versions).map(({ version: { key, seq, article }, since }) => ({
    at: new Date(since).toISOString(),
    article: key,
    seq,
    outlet: article.outlet,
    headline: article.headline,
    changes: changes.get(seq) ?? [],
  }))
}

/** By number of the version. The first differs from none. */
async function changesOf(
  versions: readonly VersionHead[],
  { store, pool }: TimelineSources,
): Promise<Map<number, ChangeCount[]>> {
  const known = new Map(versions.flatMap(({ seq, changes }) => (changes === null ? [] : [[seq, changes]])))
  const missing = versions.filter(({ seq, changes }) => seq > 1 && changes === null)
  const [first] = missing
  const last = missing.at(-1)
  if (first === undefined || last === undefined) return known
  const { key } = first
  const computed = await once(pool, `changes ${key} ${first.seq} ${last.seq}`, async () => {
    const kept = await store.articles.versions(key)
    const asked = kept.filter(({ seq }) => seq >= first.seq - 1 && seq <= last.seq)
    const steps = await pool.run({ name: 'changes', versions: asked })
    const numbered = steps.map((changes, at): [number, ChangeCount[]] => [asked[at + 1]!.seq, changes])
    for (const [seq, changes] of numbered) await store.stories.putChanges(key, seq, VERSION, changes)
    return numbered
  })
  return new Map([...known, ...computed])
}
