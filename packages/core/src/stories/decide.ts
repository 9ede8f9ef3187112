/** Which story an article would join, and whether it does. */
import { type Compared, compareAmong, compareWith } from './features.js'
import { CHOOSE, JOIN } from './model.lexicon.js'
import type { Story, WithVector } from './story.js'

/** Weights of the features of `features.ts`, and last the constant. */
export interface StoryModel {
  /** Which of several stories. */
  choose: readonly number[]
  /** Whether the article belongs to the one that was chosen. */
  join: readonly number[]
}

export const STORY_MODEL: StoryModel = { choose: CHOOSE, join: JOIN }

/**
 * Logarithm of the odds from which an article joins. A little above even odds: what stands alone by mistake is merged later, and
 * what is together by mistake draws more after it. training/stories/README.md has the measurements.
 */
export const JOIN_FROM = 0.25

const DAY = 86_400_000

interface Stretch {
  first: number | null
  last: number | null
}

/** Whether more days than the window lie between two stretches of time. */
export function isAsleep(one: Stretch, other: Stretch, windowDays: number): boolean {
  if (one.first === null || one.last === null || other.first === null || other.last === null) return false
  return Math.max(one.first - other.last, other.first - one.last) > windowDays * DAY
}

export interface Choice {
  story: Story
  /** Logarithm of the odds that the article belongs to it. */
  odds: number
}

export const probability = (odds: number) => 1 / (1 + Math.exp(-odds))

function weigh(features: readonly number[], weights: readonly number[]): number {
  let sum = weights[features.length]!
  for (let at = 0; at < features.length; at += 1) sum += features[at]! * weights[at]!
  return sum
}

/** The story among `stories` that an article belongs to first; null where there is none. */
export function choose(
  article: WithVector,
  stories: readonly Story[],
  model: StoryModel = STORY_MODEL,
): Choice | null {
  let best: Compared | null = null
  let greatest = Number.NEGATIVE_INFINITY
  for (const compared of compareWith(article, stories)) {
    const value = weigh(compared.features, model.choose)
    if (value > greatest) [best, greatest] = [compared, value]
  }
  return best === null ? null : { story: best.story, odds: weigh(best.features, model.join) }
}

/** The odds that an article belongs to a story, where it might belong to the rivals too. */
export function oddsOf(
  article: WithVector,
  story: Story,
  rivals: readonly Story[],
  model: StoryModel = STORY_MODEL,
): number {
  return weigh(compareAmong(article, story, rivals), model.join)
}
