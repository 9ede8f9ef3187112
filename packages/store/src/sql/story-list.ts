/** Stories as lists show them: a few statements for a whole page, whoever looks and however long it is. */
import type { StoredComparison, StoredStory } from '@parallax/contract'
import type { StorySort, StorySummary } from '@parallax/contract/api'
import { sql } from 'kysely'
import type { Page, Paging, StoryListQuery } from '../store.js'
import type { Db, Engine } from './context.js'
import { fromToken, type Place, toPage } from './paging.js'
import { countOf, instantOf } from './values.js'
import { newsSince, readVisits } from './visits.js'

interface StoryRow {
  id: string
  record: string
  articles: number
  touched_at: string
  conflicts: number
  comparisons: number
  compared: string | null
}

export const storyRows = (db: Db) =>
  db
    .selectFrom('story')
    .leftJoin('comparison', 'comparison.id', 'story.comparison')
    .select([
      'story.id',
      'story.record',
      'story.articles',
      'story.touched_at',
      'story.conflicts',
      'story.comparisons',
      'comparison.record as compared',
    ])

/** Where an article of the story stands, with what lists show of it. */
interface MemberRow {
  story: string
  key: string | number | bigint
  outlet: string | null
  headline: string | null
  versions: number
}

const memberRows = (db: Db, engine: Engine, stories: readonly string[]): Promise<MemberRow[]> =>
  db
    .selectFrom('membership')
    .innerJoin('article', 'article.key', 'membership.key')
    .select(['membership.story', 'membership.key', 'article.outlet', 'article.versions'])
    .select(sql<string | null>`(article.record ->> 'headline')`.as('headline'))
    .where(engine.isAmong('membership.story', stories))
    .orderBy('article.first_seen')
    .orderBy('article.key')
    .execute()

/** @param members in the order of their first sight */
export function toSummary(
  row: StoryRow,
  members: readonly Pick<MemberRow, 'outlet' | 'headline'>[],
  news: StorySummary['news'],
): StorySummary {
  const { apart: _, ...story } = JSON.parse(row.record) as StoredStory
  const compared = row.compared === null ? null : (JSON.parse(row.compared) as StoredComparison)
  return {
    ...story,
    counts: compared?.counts ?? null,
    comparison: compared?.id ?? null,
    comparedAt: compared?.madeAt ?? null,
    outlets: [...new Set(members.flatMap(({ outlet }) => outlet ?? []))],
    headlineOf: members.find(({ headline }) => headline === story.title)?.outlet ?? null,
    news,
  }
}

/** @param who whose news are counted; nobody's where null */
async function summarise(
  db: Db,
  engine: Engine,
  rows: readonly StoryRow[],
  who: string | null,
): Promise<StorySummary[]> {
  if (rows.length === 0) return []
  const ids = rows.map(({ id }) => id)
  const [found, visits] = await Promise.all([
    memberRows(db, engine, ids),
    who === null ? new Map() : readVisits(db, engine, who, ids),
  ])
  const members = new Map<string, MemberRow[]>(ids.map((id) => [id, []]))
  for (const member of found) members.get(member.story)?.push(member)
  return rows.map((row) => {
    const mine = members.get(row.id) ?? []
    const visit = visits.get(row.id)
    return toSummary(row, mine, visit === undefined ? null : newsSince(visit, mine, Number(row.comparisons)))
  })
}

/** The number by which a list is ordered before the time of the last change; none for the newest first. */
const RANK = { newest: null, contested: 'conflicts', accounts: 'articles' } as const satisfies Record<
  StorySort,
  keyof StoryRow | null
>

/** The last of the page before; `count` is that of its rank. */
interface After {
  count: number
  changedAt: string
  id: string
}

function afterOf(rank: (typeof RANK)[StorySort], after: Paging['after']): After | null {
  if (rank === null) {
    const place = fromToken(after, ['text', 'text'])
    return place && { count: 0, changedAt: place[0], id: place[1] }
  }
  const place = fromToken(after, ['number', 'text', 'text'])
  return place && { count: place[0], changedAt: place[1], id: place[2] }
}

/** What stands behind the last of the page before. */
function behind(rank: (typeof RANK)[StorySort], { count, changedAt, id }: After) {
  const at = instantOf(changedAt)
  const later = sql<boolean>`(story.touched_at < ${at} or (story.touched_at = ${at} and story.id > ${id}))`
  if (rank === null) return sql<boolean>`story.touched_at <= ${at} and ${later}`
  const column = sql.ref(`story.${rank}`)
  return sql<boolean>`${column} <= ${count} and (${column} < ${count} or ${later})`
}

export async function listStories(
  db: Db,
  engine: Engine,
  query: StoryListQuery,
  { limit, after }: Paging,
  who: string | null,
): Promise<Page<StorySummary>> {
  const { sort, least = 1, language = null, outlet = null, from = null, to = null } = query
  const rank = RANK[sort]
  const place = afterOf(rank, after)
  let wanted = storyRows(db)
    .where('story.merged_into', 'is', null)
    .where('story.articles', '>=', Math.max(1, least))
  if (language !== null) wanted = wanted.where('story.language', '=', language)
  if (from !== null) wanted = wanted.where('story.touched_at', '>=', instantOf(from))
  if (to !== null) wanted = wanted.where('story.touched_at', '<', instantOf(to))
  if (outlet !== null)
    wanted = wanted.where('story.id', 'in', (inner) =>
      inner
        .selectFrom('article')
        .innerJoin('membership', 'membership.key', 'article.key')
        .select('membership.story')
        .where('article.outlet', '=', outlet),
    )
  if (place !== null) wanted = wanted.where(behind(rank, place))
  if (rank !== null) wanted = wanted.orderBy(`story.${rank}`, 'desc')
  const rows: StoryRow[] = await wanted
    .orderBy('story.touched_at', 'desc')
    .orderBy('story.id')
    .limit(countOf(limit) + 1)
    .execute()
  const placeOf = (row: StoryRow): Place =>
    rank === null ? [row.touched_at, row.id] : [Number(row[rank]), row.touched_at, row.id]
  const page = toPage(rows, countOf(limit), placeOf, (row) => row)
  return { items: await summarise(db, engine, page.items, who), next: page.next }
}
