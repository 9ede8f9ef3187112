/** How well stories agree with events: B-cubed, pairs, and the number of stories. */
import type { Labelled } from './corpus.js'

export interface StoryScores {
  bCubed: number
  precision: number
  recall: number
  pairs: number
  /** Stories that hold an article of an event; events. */
  stories: number
  events: number
  /** Stories that hold articles of several events, or of one and others. */
  merged: number
}

const f1 = (precision: number, recall: number) => (2 * precision * recall) / (precision + recall || 1)
const pairsIn = (count: number) => (count * (count - 1)) / 2

function groupBy<Item, Key>(items: readonly Item[], keyOf: (item: Item) => Key): Map<Key, Item[]> {
  const groups = new Map<Key, Item[]>()
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item])
  return groups
}

/** Articles without an event are not scored, but cost precision where they stand with one that has. */
export function scoreStories(articles: readonly Labelled[], storyOf: (article: string) => string): StoryScores {
  const events = groupBy(articles.filter(({ event }) => event !== null), ({ event }) => event)
  const stories = [...groupBy(articles, ({ article }) => storyOf(article.id)).values()].filter((members) => members.some(({ event }) => event !== null))
  let [precision, recall, scored, right, claimed, merged] = [0, 0, 0, 0, 0, 0]
  for (const members of stories) {
    const parts = groupBy(members, ({ event }) => event)
    if (parts.size > 1) merged += 1
    claimed += pairsIn(members.length) - pairsIn(parts.get(null)?.length ?? 0)
    for (const [event, part] of parts) {
      if (event === null) continue
      const count = part.length
      right += pairsIn(count)
      scored += count
      precision += (count * count) / members.length
      recall += (count * count) / events.get(event)!.length
    }
  }
  const wanted = [...events.values()].reduce((sum, members) => sum + pairsIn(members.length), 0)
  return {
    bCubed: f1(precision / scored, recall / scored),
    precision: precision / scored,
    recall: recall / scored,
    pairs: f1(claimed === 0 ? 1 : right / claimed, wanted === 0 ? 1 : right / wanted),
    stories: stories.length,
    events: events.size,
    merged,
  }
}
