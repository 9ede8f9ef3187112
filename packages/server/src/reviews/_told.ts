/** A story that is kept and compared, for the tests of review. */
import type { Comparison } from '@parallax/contract'
import { compare, createArticle, read } from '@parallax/core'
import type { Store } from '@parallax/store'

const AT = '2031-05-05T06:00:00.000Z'

export const TEXTS: Readonly<Record<string, string>> = {
  11: `Bridge at Ansbro closed after crash

Twelve people were injured when a tram left the rails on the Ansbro bridge on Monday, the fire brigade said.

"The brakes failed," said Ilka Moran, a passenger. The bridge stays closed until Friday.`,
  12: `Tram derails in Ansbro

Nineteen people were injured when a tram left the rails on the Ansbro bridge on Monday, according to the city hospital.

The bridge stays closed until Friday.`,
}

const articleOf = (key: string, text: string, language = 'en') =>
  createArticle({
    text,
    outlet: `Outlet ${key}`,
    language,
    url: `https://news.example/${key}`,
    headline: text.split('\n')[0]!,
    published: '2031-05-05T05:00:00Z',
  })

/** The newest version of an article; another text is another version. It is English where nothing else is said. */
export async function tell(key: string, text: string, { articles }: Store, spoken?: string): Promise<void> {
  const article = articleOf(key, text, spoken)
  const { outlet, headline, language, published, url: address } = article
  await articles.arrive({
    article: { key, address, outlet, headline, language, published, kind: 'report' },
    addresses: [address!],
    version: { seenAt: AT, capture: null, sha256: article.sha256, article },
  })
}

let revision = 0

/** A story of these articles. */
export async function keepStory(
  id: string,
  keys: readonly string[],
  { stories }: Store,
  mergedInto: string | null = null,
): Promise<void> {
  const story = {
    id,
    title: 'A tram in Ansbro',
    language: 'en',
    from: AT,
    to: AT,
    articles: keys.length,
    isOpen: true,
    isSettled: false,
    apart: [],
    mergedInto,
    changedAt: AT,
  }
  const memberships = keys.map((key) => ({
    key,
    story: id,
    incident: null,
    score: 1,
    reason: 'Opened the story.',
    by: 'machine' as const,
    isPinned: false,
    at: AT,
  }))
  revision += 1
  await stories.step({
    shard: `shard-${id}-${revision}`,
    expected: 0,
    pieces: [],
    stories: [story],
    memberships,
  })
}

const compared = new Map<string, Comparison>()

/** The same texts are compared once for all tests of a file. */
function compareTexts(
  texts: Readonly<Record<string, string>>,
  languages: Readonly<Record<string, string>>,
): Comparison {
  const name = JSON.stringify([texts, languages])
  const known = compared.get(name)
  if (known !== undefined) return known
  const readings = Object.entries(texts).map(([key, text]) => {
    const article = articleOf(key, text, languages[key])
    return read({ id: key, input: `https://news.example/${key}`, article })
  })
  const comparison = compare(readings)
  compared.set(name, comparison)
  return comparison
}

/** Compares the texts as they stand and keeps the result as the story's newest. */
export async function keepComparison(
  id: string,
  story: string,
  texts: Readonly<Record<string, string>>,
  { comparisons }: Store,
  languages: Readonly<Record<string, string>> = {},
): Promise<Comparison> {
  const comparison = compareTexts(texts, languages)
  revision += 1
  const { accounts, origins, claims, conflicts } = comparison
  await comparisons.put(
    {
      id,
      story,
      madeAt: new Date(Date.parse(AT) + revision * 1_000).toISOString(),
      rules: '0.1.0',
      input: '0'.repeat(64),
      versions: Object.keys(texts).map((key) => ({ key, seq: 1 })),
      counts: {
        accounts: accounts.length,
        origins: origins.length,
        claims: claims.length,
        conflicts: conflicts.length,
      },
    },
    comparison,
  )
  return comparison
}
