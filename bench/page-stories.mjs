/** Stories for measuring the page: a real comparison of invented accounts, and grids of any size. Fixed seeds: the same each time. */
import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { inventAccounts } from '../packages/bench/dist/invented-accounts.js'
import { compare, createArticle, read, readEnglishModel } from '../packages/core/dist/index.js'
import { partOf } from '../packages/core/dist/parts/index.js'

/** A comparison of so many invented accounts of about so many words, by the passes of the command. */
export function comparedStory(count, words) {
  const weights = readFileSync(new URL('../packages/core/models/english-grammar.bin.gz', import.meta.url))
  const models = [readEnglishModel(gunzipSync(weights))]
  const annotations = inventAccounts(count, words).map(({ id, outlet, title, published, text }) =>
    read(
      {
        id,
        input: id,
        article: createArticle({ outlet, url: null, headline: title, language: 'en', published, text }),
      },
      { models },
    ),
  )
  const comparison = compare(annotations)
  return {
    story: {
      title: 'Crane falls at Port Averin',
      articles: comparison.articles.map(({ article }) => article),
    },
    comparison,
    partOf: (name) => partOf(comparison, name),
  }
}

function createRandom(seed) {
  let state = seed
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state % below
  }
}

const letters = (index) =>
  index < 26 ? String.fromCharCode(65 + index) : letters(Math.floor(index / 26) - 1) + letters(index % 26)
const POSITIONS = ['silent', 'asserts', 'reports', 'denies', 'not-yet', 'unconfirmed', 'distances']
const SAYINGS = [
  'The crane came down',
  'The gate was closed',
  'Nine people were hurt',
  'The rails had given way',
]

/** A grid alone, of a size that no comparison need be computed for; three cells in four are silent. */
export function griddedStory(accountCount, claimCount, whole) {
  const random = createRandom(17)
  const ids = Array.from({ length: accountCount }, (_, index) => letters(index))
  const [head] = partOf(whole, 'overview').articles
  const overview = {
    ...partOf(whole, 'overview'),
    accounts: ids.map((id, index) => ({
      id,
      outlet: `Invented Outlet ${index}`,
      article: `a${index}`,
      embeddedIn: null,
      start: null,
      end: null,
      published: '2031-05-14T08:00:00Z',
    })),
    articles: ids.map((_, index) => ({ ...head, article: `a${index}`, outlet: `Invented Outlet ${index}` })),
  }
  const claims = Array.from({ length: claimCount }, (_, index) => {
    const text = `${SAYINGS[random(4)]} ${SAYINGS[random(4)].toLowerCase()} by the pier, account number ${index} said on the third day`
    const cells = ids.map(() => String(random(4) === 0 ? 1 + random(6) : 0)).join('')
    return {
      id: `c${index}`,
      text,
      account: ids[random(accountCount)],
      start: 0,
      cells,
      origins: ['o1'],
      conflicts: [],
    }
  })
  const grid = { accounts: ids, positions: POSITIONS, shared: claimCount, claims }
  const texts = { texts: [] }
  const parts = { overview: { ...overview, counts: { ...overview.counts, claims: claimCount } }, grid, texts }
  return {
    story: { title: `${accountCount} accounts, ${claimCount} claims`, articles: overview.articles },
    partOf: (name) => parts[name] ?? (name.includes('-') ? undefined : partOf(whole, name)),
  }
}
