/** Comparisons in parts, and what changed of late. */
import type { Comparison, StoredComparison } from '@parallax/contract'
import type { KeptComparison, PackedPart } from '../sql/comparison-parts.js'

/**
 * Comparisons are kept in parts; the whole is put together from them. Those of a story as it came are newest first; those made by going
 * back (`rewoundTo`) are kept apart from them. Of either kind the newest stays, and so do those that a visit or a review names; older ones
 * are let go beyond the last twenty, or 64 MB: docs/SCALE.md says why.
 */
export interface Comparisons {
  put(comparison: StoredComparison, result: Comparison): Promise<void>
  /** The same with the parts as they are kept, made elsewhere by `packComparison`. */
  putParts(comparison: StoredComparison, parts: readonly PackedPart[]): Promise<void>
  get(id: string): Promise<StoredComparison | null>
  /** Without those made by going back. */
  ofStory(story: string): Promise<StoredComparison[]>
  result(id: string): Promise<Comparison | null>
  /** The part as it is kept, gzip-compressed JSON; null where there is none. */
  part(id: string, name: string): Promise<Uint8Array<ArrayBuffer> | null>
  /** As it is kept, for `unpackKept`: to make parts that were not made when it was put in. */
  kept(id: string): Promise<KeptComparison | null>
}

/** Something that came or changed, without its content. */
export type Change =
  | { kind: 'story'; at: string; story: string }
  | { kind: 'comparison'; at: string; story: string; comparison: string }

export interface Changes {
  /**
   * Stories changed and comparisons made at or after an instant, oldest first, at most `limit` of each. What a writer with a clock
   * behind, or one slow to commit, writes comes in between: ask for some time before the last answer, too.
   */
  since(at: string, limit: number): Promise<Change[]>
}
