/** Articles into stories, as they come: what goes in, what is kept, what comes out. Plain data throughout. */
import type { StoryPieceKind } from '@parallax/contract'

/** An article as the grouping reads it. */
export interface StoryArticle {
  /** Unique within the stream. */
  id: string
  headline: string | null
  text: string
  url: string | null
  /** BCP 47 primary subtag. Stories never cross languages; null is a language of its own, read as English. */
  language: string | null
  /** ISO 8601; a date alone where no time of day is known. */
  published: string | null
  /** ISO 8601 moment at which it was received: stands in for `published` where that is null or lies behind it. */
  arrived?: string | null
}

export type PieceKind = StoryPieceKind

/** An article reduced to what the grouping keeps of it. The lists of terms run in parallel, ascending by `terms`. */
export interface StoryPiece {
  id: string
  language: string | null
  kind: PieceKind
  /** What reasons call it: the headline, else the beginning of the text. */
  title: string
  /** Milliseconds since 1970 UTC: publication, else arrival, else the date line of the text; null where none is known. */
  time: number | null
  /** Terms as 32-bit hashes. */
  terms: number[]
  /** Rarity of each term in hundredths of a natural logarithm. */
  rarity: number[]
  /** Uses of each term, {@link MOST_USES} at most. */
  uses: number[]
  /** Where each term stands and what it is: sum of {@link Mark}. */
  marks: number[]
  /** Days that the opening of the article names, as days since 1970; ascending. */
  days: number[]
}

/** Where a term stands and what it is. */
export const Mark = { title: 1, lead: 2, name: 4 } as const

export const MOST_USES = 15

/** Where an article stands, and why. */
export interface Membership {
  article: string
  story: string
  /** The tighter level inside the story: one incident. */
  incident: string
  kind: PieceKind
  /** How sure the decision is, from 0 to 1. */
  score: number
  /** In plain words. */
  reason: string
  /** Set by a person: no pass moves it. */
  pinned: boolean
}

/** What changed, in the order in which it changed. A store that writes these has the grouping. */
export type StoryEvent =
  | { type: 'opened'; story: string; article: string }
  | { type: 'joined'; story: string; article: string }
  | { type: 'moved'; article: string; from: string; to: string }
  /** `from` is no more: all its articles stand in `into`. */
  | { type: 'merged'; from: string; into: string; by: 'pass' | 'person'; reason: string }
  /** `articles` left `from` for the new story `into`. */
  | { type: 'split'; from: string; into: string; articles: string[]; by: 'pass' | 'person'; reason: string }
  | { type: 'pinned'; article: string; pinned: boolean }
  /** Let go from memory for good: nothing will join it any more, and where its articles stand is final. */
  | { type: 'closed'; story: string; memberships: Membership[] }

/** What is kept of an article while its story may grow. */
export interface StoryMember {
  piece: StoryPiece
  membership: Membership
}

export interface StoryRecord {
  id: string
  /** A person put it together: no pass splits it. */
  settled: boolean
  members: StoryMember[]
}

/** The grouping of one language: nothing in it depends on another shard. */
export interface StoryShard {
  language: string | null
  /** The latest times seen, descending. */
  latest: number[]
  stories: StoryRecord[]
  /** Pairs of articles that a person took apart, so that no pass puts their stories together. */
  apart: [string, string][]
}

/** Everything that the engine knows, as plain data. */
export interface StoryState {
  version: 1
  shards: StoryShard[]
}

export interface StorySettings {
  /** A story without news for so many days is asleep. */
  windowDays: number
  /**
   * By how much the logarithm of the odds must be better for an article to wake a story that sleeps, beyond what distance in time takes
   * away. 0 suits collections with wrong dates; where dates are those of feeds, 1 keeps recurring events apart.
   */
  wake: number
  /** Articles of sleeping stories that are kept, by language; what slept longest is closed first. */
  mostAsleep: number
}

export const STORY_SETTINGS: StorySettings = { windowDays: 7, wake: 0, mostAsleep: 20_000 }
