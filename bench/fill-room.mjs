/**
 * A store for measuring the reading room: one story of many invented accounts of 1,000 words, compared, and many small stories, which
 * all carry one comparison of three accounts under names of their own.
 */
import { inventAccount } from '@parallax/bench/invented-accounts'
import { compare, createArticle, read, VERSION } from '@parallax/core'
import { modelsFor } from '@parallax/ingest/models'
import { packComparison } from '@parallax/store/packing'

const WORDS = 1_000
const SMALL_WORDS = 200
const SMALL_ACCOUNTS = 3
/** Invented outlets that the small stories share. */
const OUTLETS = 40

/** In the past: what changed in the future would be told to listeners again and again. */
const at = (minute) => new Date(Date.UTC(2024, 4, 4, 6, minute)).toISOString()

function arrivalOf(key, { outlet, title, published, text }, minute) {
  const url = `https://news.example/${key}`
  const article = createArticle({ outlet, url, headline: title, language: 'en', published, text })
  return {
    article: { key, address: url, outlet, headline: title, language: 'en', published, kind: 'report' },
    addresses: [url],
    version: { seenAt: at(minute), capture: null, sha256: article.sha256, article },
  }
}

const storyOf = (id, title, articles, minute) => ({
  id,
  title,
  language: 'en',
  from: at(minute),
  to: at(minute),
  articles,
  isOpen: true,
  isSettled: false,
  apart: [],
  mergedInto: null,
  changedAt: at(minute),
})

const membershipOf = (key, story, minute) => ({
  key,
  story,
  incident: null,
  score: 0.8,
  reason: 'shares names with the first account',
  by: 'machine',
  isPinned: false,
  at: at(minute),
})

/** Reads and compares arrivals; the comparison as it is kept. */
async function compareAll(arrivals) {
  const models = await modelsFor('en')
  const readings = arrivals.map(({ article: { key }, version }) =>
    read({ id: key, input: key, article: version.article }, { models }),
  )
  const comparison = compare(readings)
  const keys = new Map(arrivals.map(({ article: { key } }) => [key, { key, seq: 1 }]))
  const { accounts, origins, claims, conflicts } = comparison
  return {
    parts: packComparison(comparison, keys),
    counts: {
      accounts: accounts.length,
      origins: origins.length,
      claims: claims.length,
      conflicts: conflicts.length,
    },
  }
}

async function putComparison(store, story, arrivals, { parts, counts }, minute) {
  const id = `${story}-made`
  const versions = arrivals.map(({ article: { key } }) => ({ key, seq: 1 }))
  const record = { id, story, madeAt: at(minute), rules: VERSION, input: '0'.repeat(64), versions, counts }
  await store.comparisons.putParts(record, parts)
  return { id, story, counts }
}

/** @returns the large story's comparison, and those of the small ones */
export async function fillRoom(store, { accounts, stories }) {
  const large = Array.from({ length: accounts }, (_, index) =>
    arrivalOf(String(1_000_000 + index), inventAccount(index, WORDS), index),
  )
  const small = Array.from({ length: stories }, (_, story) =>
    Array.from({ length: SMALL_ACCOUNTS }, (_, index) => {
      const account = inventAccount(story * SMALL_ACCOUNTS + index, SMALL_WORDS)
      const outlet = `Invented Outlet ${(story + index * 7) % OUTLETS}`
      return arrivalOf(String(2_000_000 + story * 10 + index), { ...account, outlet }, story)
    }),
  )
  for (const arrivals of [large, ...small])
    for (const arrival of arrivals) await store.articles.arrive(arrival)
  const all = [
    { id: 'large', arrivals: large, minute: stories },
    ...small.map((arrivals, index) => ({ id: `small-${index}`, arrivals, minute: index })),
  ]
  await store.stories.step({
    shard: 'en',
    expected: 0,
    pieces: [],
    stories: all.map(({ id, arrivals, minute }) =>
      storyOf(id, arrivals[0].article.headline, arrivals.length, minute),
    ),
    memberships: all.flatMap(({ id, arrivals, minute }) =>
      arrivals.map(({ article: { key } }) => membershipOf(key, id, minute)),
    ),
  })
  const shared = await compareAll(small[0])
  const comparisons = []
  for (const { id, arrivals, minute } of all.slice(1))
    comparisons.push(await putComparison(store, id, arrivals, shared, minute))
  const whole = await putComparison(store, 'large', large, await compareAll(large), stories)
  return { large: whole, small: comparisons }
}
