/** Stories, how articles come to stand in them, and lists of them. */
import type { Article, ArticleKey, ArticleVersion, Membership, StoredStory } from '@parallax/contract'
import type { Moment, StoryDetail, StorySort, StorySummary } from '@parallax/contract/api'
import type { Page, Paging } from './paging.js'

/** What the grouping keeps of an article, opaque here, with the shard that it belongs to and the time it lives by. */
export interface Piece {
  key: ArticleKey
  time: string
  body: Uint8Array
}

/** What a step of the grouping changes, written as one transaction. A membership that a person set or pinned is left by one of a machine. */
export interface GroupingStep {
  shard: string
  /** The revision of the shard as it was read; a step on another is refused. */
  expected: number
  pieces: readonly Piece[]
  stories: readonly StoredStory[]
  memberships: readonly Membership[]
  /** Who decided it. What a person set or pinned gives way to a person alone; the machine where it is left out. */
  by?: Membership['by']
}

/** An article as it was placed: all that is needed to take up the grouping again. */
export interface PlacedPiece extends Piece {
  membership: Membership
}

/**
 * Stories that were merged into others or hold no article are never listed. `least` hides those of fewer articles; `language` and
 * `outlet` keep stories with such an article; `from` (inclusive) and `to` (exclusive) bound the last change, be it of the story or its
 * newest comparison.
 */
export interface StoryListQuery {
  sort: StorySort
  least?: number | undefined
  language?: string | null | undefined
  outlet?: string | null | undefined
  from?: string | null | undefined
  to?: string | null | undefined
}

/** A kind of change between two versions, and how often it was found. */
export type ChangeCount = Moment['changes'][number]

/** A version without its words. `changes` from the version before are null where they were not computed by these rules. */
export interface VersionHead extends Pick<ArticleVersion, 'key' | 'seq' | 'seenAt' | 'sha256'> {
  article: Pick<Article, 'outlet' | 'headline' | 'published' | 'modified' | 'captured'>
  changes: ChangeCount[] | null
}

export interface Stories {
  /** How many steps a shard has taken; 0 where there is none. */
  revision(shard: string): Promise<number>
  /** The pieces of a shard from `since` on, by time and key, with where they were placed. */
  placed(shard: string, since: string, paging: Paging): Promise<Page<PlacedPiece>>
  /** False where another worker was faster: take up the grouping again. */
  step(step: GroupingStep): Promise<boolean>
  get(id: string): Promise<StoredStory | null>
  list(paging: Paging): Promise<Page<StoredStory>>
  /**
   * As lists show them, in an order that is whole at each moment: what changes while pages are turned may move, and no other is lost or
   * shown twice. @param who whose news are counted; null for nobody's
   */
  summaries(query: StoryListQuery, paging: Paging, who: string | null): Promise<Page<StorySummary>>
  /** With its articles by first sight and its earlier comparisons, newest first. @param who as of `summaries` */
  detail(id: string, who: string | null): Promise<StoryDetail | null>
  members(story: string): Promise<Membership[]>
  membership(key: ArticleKey): Promise<Membership | null>
  /** Remembers that this person has seen the story as it is now. False where there is no such story. */
  visit(who: string, story: string, at: string): Promise<boolean>
  /** The versions of all members, by article and number. @param rules those by which changes count as computed */
  versions(story: string, rules: string): Promise<VersionHead[]>
  /** Keeps by which kinds of change a version differs from the one before. Computed again where it is lost; no backup holds it. */
  putChanges(key: ArticleKey, seq: number, rules: string, changes: readonly ChangeCount[]): Promise<void>
  /** Ids of the stories that were merged into this one, straight or by way of others, in the order of their ids. */
  mergedInto(id: string): Promise<string[]>
}
