/** A story of given articles, put into a store as if they had been read, placed and compared. */
import { compare, createArticle, read } from '@parallax/core'
import type { Store } from '@parallax/store'
import { keepStory } from '../../../server/src/reviews/_told.js'

const AT = '2031-05-05T06:00:00.000Z'

export interface ArticleFacts {
  key: string
  outlet: string | null
  /** English where it is left out. */
  language?: string
  published: string | null
  headline: string | null
  text: string
}

const articleOf = ({ key, language = 'en', ...facts }: ArticleFacts) =>
  createArticle({ ...facts, language, url: `https://news.example/${key}` })

async function keepArticle({ articles }: Store, facts: ArticleFacts): Promise<void> {
  const article = articleOf(facts)
  const { outlet, headline, language, published, url: address } = article
  await articles.arrive({
    article: { key: facts.key, address, outlet, headline, language, published, kind: 'report' },
    addresses: [address!],
    version: { seenAt: AT, capture: null, sha256: article.sha256, article },
  })
}

async function keepCompared({ comparisons }: Store, story: string, all: readonly ArticleFacts[]) {
  const comparison = compare(
    all.map((facts) =>
      read({ id: facts.key, input: `https://news.example/${facts.key}`, article: articleOf(facts) }),
    ),
  )
  const { accounts, origins, claims, conflicts } = comparison
  const counts = {
    accounts: accounts.length,
    origins: origins.length,
    claims: claims.length,
    conflicts: conflicts.length,
  }
  const versions = all.map(({ key }) => ({ key, seq: 1 }))
  await comparisons.put(
    { id: `${story}-made`, story, madeAt: AT, rules: '0.1.0', input: '0'.repeat(64), versions, counts },
    comparison,
  )
}

export async function keepAccounts(
  store: Store,
  story: string,
  all: readonly ArticleFacts[],
  { isCompared = true } = {},
): Promise<void> {
  for (const facts of all) await keepArticle(store, facts)
  await keepStory(
    story,
    all.map(({ key }) => key),
    store,
  )
  if (isCompared) await keepCompared(store, story, all)
}
