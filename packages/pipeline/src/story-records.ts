/** Stories as they are stored, from the articles in them. */
import type { ArticleKey, Membership, StoredStory } from '@parallax/contract'
import type { StoryEvent } from '@parallax/core'
import type { Head } from './piece-body.js'

/** An article that is kept, without its terms: those the engine has. */
export interface Held {
  head: Head
  membership: Membership
}

interface Known {
  held: ReadonlyMap<ArticleKey, Held>
  stories: ReadonlyMap<string, StoredStory>
  events: readonly StoryEvent[]
  at: string
}

/** Stories that an event touched beside those of the articles that it moved. */
export function storiesOf(events: readonly StoryEvent[]): string[] {
  return events.flatMap((event) => {
    if (event.type === 'closed') return [event.story]
    if (event.type === 'merged' || event.type === 'split') return [event.from, event.into]
    return event.type === 'moved' ? [event.from, event.to] : []
  })
}

/** The records of these stories as they stand now. */
export function describeStories(ids: ReadonlySet<string>, known: Known): StoredStory[] {
  const members = new Map<string, Head[]>([...ids].map((id) => [id, []]))
  for (const { head, membership } of known.held.values()) members.get(membership.story)?.push(head)
  return [...members].flatMap(([id, heads]) => describeStory(id, heads, known) ?? [])
}

/** Null for a story of which nothing is known. */
function describeStory(id: string, heads: readonly Head[], known: Known): StoredStory | null {
  const before = known.stories.get(id) ?? null
  const mine = known.events.filter((event) => storiesOf([event]).includes(id))
  const merged = mine.find((event) => event.type === 'merged' && event.from === id)
  const isClosed = mine.some(({ type }) => type === 'closed')
  if (heads.length === 0 && before === null) return null
  const sorted = [...heads].sort((a, b) => a.order - b.order)
  const first = sorted.find(({ kind }) => kind === 'report') ?? sorted[0]
  const times = heads.map(timeOf).sort()
  const isByPerson = (event: StoryEvent) => 'by' in event && event.by === 'person'
  return {
    id,
    title: first?.title ?? before?.title ?? '',
    language: first?.language ?? before?.language ?? null,
    from: times[0] ?? before!.from,
    to: times.at(-1) ?? before!.to,
    articles: heads.length,
    isOpen: merged === undefined && !isClosed,
    isSettled:
      (before?.isSettled ?? false) || mine.some((event) => event.type === 'merged' && isByPerson(event)),
    apart: [...(before?.apart ?? []), ...apartOf(id, mine, known)],
    mergedInto: merged?.type === 'merged' ? merged.into : null,
    changedAt: known.at,
  }
}

/** One article of either side stands for the two that a person took apart. */
function apartOf(id: string, mine: readonly StoryEvent[], { held }: Known): [ArticleKey, ArticleKey][] {
  return mine.flatMap((event): [ArticleKey, ArticleKey][] => {
    if (event.type !== 'split' || event.by !== 'person' || event.from !== id) return []
    const left = [...held.values()].find(({ membership }) => membership.story === id)?.membership.key
    const gone = event.articles[0]
    return left === undefined || gone === undefined ? [] : [[left, gone]]
  })
}

function timeOf({ time, seenAt }: Head): string {
  return time === null ? seenAt : new Date(time).toISOString()
}
