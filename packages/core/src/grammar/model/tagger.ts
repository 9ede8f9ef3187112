/** Gives each word its tags, left to right: a greedy linear model over pairs of universal part of speech and Penn tag. */
import { scatter } from './hash.js'
import type { RowTable } from './row-table.js'
import {
  BEFORE_START,
  OWN_FEATURES,
  PAST_END,
  TAG_FEATURES,
  type TagContext,
  tagFeatures,
} from './tag-features.js'
import { WORD_WIDTH } from './words.js'

/** The number that stands for a tag in features. */
export function tagHash(tag: number): number {
  return scatter(tag + 0x3000)
}

/** The row of a word beyond either end of the sentence. */
export const EDGE_ROW = new Int32Array(WORD_WIDTH).fill(PAST_END)

/** The class with the highest score; of equals the first. */
export function best(scores: Float64Array, classes: number): number {
  let top = 0
  for (let at = 1; at < classes; at++) if (scores[at]! > scores[top]!) top = at
  return top
}

export class Tagger {
  private readonly features = new Int32Array(TAG_FEATURES)
  private readonly scores: Float64Array
  /** What the features of a word by itself add up to, by the row of the word. They are a third of all and always the same. */
  private readonly ownScores = new WeakMap<Int32Array, Int16Array>()
  constructor(private readonly table: RowTable) {
    this.scores = new Float64Array(table.classes)
  }

  /** One class a word, in order. */
  tag(rows: readonly Int32Array[]): Int32Array {
    const given = new Int32Array(rows.length)
    const context = startTagging(rows)
    for (let at = 0; at < rows.length; at++) {
      const count = tagFeatures(context, at, EDGE_ROW, this.features)
      this.score(rows[at]!, at === 0, count)
      given[at] = best(this.scores, this.table.classes)
      context.tags[at + 2] = tagHash(given[at]!)
    }
    return given
  }

  /** The sum over all features of a word; the first of a sentence has a feature that says so among its own. */
  private score(row: Int32Array, isFirst: boolean, count: number): void {
    if (isFirst) {
      this.table.score(this.features, count, this.scores)
      return
    }
    let own = this.ownScores.get(row)
    if (own === undefined) {
      this.table.score(this.features, OWN_FEATURES, this.scores)
      own = Int16Array.from(this.scores)
      this.ownScores.set(row, own)
    }
    for (let tag = 0; tag < own.length; tag++) this.scores[tag] = own[tag]!
    this.table.add(this.features, OWN_FEATURES, count, this.scores)
  }
}

/** A sentence of which no word has a tag yet. */
export function startTagging(rows: readonly Int32Array[]): TagContext {
  const tags = new Int32Array(rows.length + 2)
  tags.fill(BEFORE_START, 0, 2)
  return { rows, tags }
}
