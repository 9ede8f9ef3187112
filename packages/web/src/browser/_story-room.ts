/** A story for the fake server: its comparison in parts, why its articles stand together, its moments, and what stood at each. */
import type { Comparison, StoredArticle } from '@parallax/contract'
import type { Moment, StoryDetail } from '@parallax/contract/api'
import { isPartName, partOf } from '@parallax/core/parts'
import { type FakeRoom, refusal } from './_fake-api.js'
import { detail, story } from './_room-data.js'

const FIRST = Date.UTC(2031, 4, 14, 8)
const HOUR = 3_600_000

function articleOf({ articles }: Comparison, index: number): StoredArticle {
  const { article } = articles[index]!
  return {
    key: String(4000 + index),
    address: article.url,
    outlet: article.outlet,
    headline: article.headline,
    language: article.language,
    published: article.published,
    kind: 'report',
    firstSeen: new Date(FIRST + index * HOUR).toISOString(),
    lastSeen: new Date(FIRST + 48 * HOUR).toISOString(),
    versions: 1 + (index % 3),
  }
}

function storyOf(comparison: Comparison, id: string): StoryDetail {
  const summary = story(0)
  return {
    ...detail(summary),
    title: comparison.story.title ?? summary.title,
    comparison: id,
    members: comparison.articles.map((_, index) => ({
      article: articleOf(comparison, index),
      membership: {
        key: String(4000 + index),
        story: summary.id,
        incident: null,
        score: 0.95 - (index % 7) / 10,
        reason: 'Same day and place; shares the names Harrow Bridge and Kesmar.',
        by: index === 1 ? 'person' : 'machine',
        isPinned: index === 1,
        at: new Date(FIRST).toISOString(),
      },
    })),
  }
}

function momentsOf(comparison: Comparison): Moment[] {
  return comparison.articles
    .flatMap((_, index) => {
      const { key, outlet, headline, versions } = articleOf(comparison, index)
      return Array.from({ length: versions }, (_, version) => ({
        at: new Date(FIRST + index * HOUR + version * 5 * HOUR).toISOString(),
        article: key,
        seq: version + 1,
        outlet,
        headline,
        changes:
          version === 0
            ? []
            : [
                { kind: 'figure', count: version },
                { kind: 'hedge', count: 1 },
              ],
      }))
    })
    .sort((a, b) => a.at.localeCompare(b.at))
}

/** The versions that the room keeps of the articles compared. */
function keysOf(comparison: Comparison) {
  return new Map(
    comparison.articles.map(({ id }, index) => [id, { key: articleOf(comparison, index).key, seq: 1 }]),
  )
}

/** What stood at a moment: the first accounts only, with what they carry. */
function earlier(comparison: Comparison, count: number): Comparison {
  const accounts = comparison.accounts.slice(0, count)
  const kept = new Set(accounts.map(({ id }) => id))
  const articles = new Set(accounts.map(({ article }) => article))
  return {
    ...comparison,
    accounts,
    conflicts: comparison.conflicts.filter(({ evidence }) =>
      evidence.every(({ article }) => articles.has(article)),
    ),
    claims: comparison.claims
      .map((claim) => ({ ...claim, cells: claim.cells.filter(({ account }) => kept.has(account)) }))
      .filter(({ cells, source }) => cells.length > 0 && articles.has(source.article)),
  }
}

/** Story `s0` is told by the comparison `now`, and as of any moment by `then`, which holds the first `stood` accounts. */
export function tellStory(fake: FakeRoom, comparison: Comparison, stood = 4): void {
  const all = new Map([
    ['now', comparison],
    ['then', earlier(comparison, stood)],
  ])
  const made = new Map<string, unknown>()
  fake.answers.getStory = () => storyOf(comparison, 'now')
  fake.answers.getTimeline = () => ({ story: 's0', moments: momentsOf(comparison) })
  fake.answers.rewindStory = ({ params }) => ({
    at: params.instant!,
    accounts: all.get('then')!.accounts.map(({ article }) => ({ article, seq: 1 })),
    notYet: comparison.accounts.length - stood - 1,
    unknown: 1,
    comparison: 'then',
  })
  fake.answers.getPart = ({ params: { comparison: id = '', part = '' } }) => {
    const whole = all.get(id)
    if (whole === undefined || !isPartName(part)) throw refusal(404, 'There is no such part.')
    const key = `${id} ${part}`
    if (!made.has(key)) made.set(key, partOf(whole, part, { keys: keysOf(comparison) }))
    return made.get(key) as ReturnType<NonNullable<typeof fake.answers.getPart>>
  }
}
