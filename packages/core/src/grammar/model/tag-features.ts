/** The features of one word for the tagger: the word, its surroundings, the tags given so far. */
import { factorsFrom, part } from './hash.js'
import { WORD } from './words.js'

/** Length of a buffer that holds the features of any word. */
export const TAG_FEATURES = 64
/** So many come first and are of the word by itself, and of whether it is the first. */
export const OWN_FEATURES = 14

/** Numbers of the words beyond either end. */
export const BEFORE_START = 0x51ed270b
export const PAST_END = 0x2545f491

const [OWN, FORM, PREFIX1, PREFIX2, PREFIX3, SUFFIX1, SUFFIX2, SUFFIX3, SUFFIX4, SHAPE] = factorsFrom(201)
const [PARTS, NOUN, PLACE, TAG1, TAG2, BEFORE, AFTER] = factorsFrom(211)
const [LAST, LAST_SUFFIX, LAST_SHAPE, NEXT, NEXT_SUFFIX2, NEXT_SUFFIX3, NEXT_SHAPE, NEXT_PARTS] =
  factorsFrom(221)

/** A sentence as the tagger sees it. `tags` are hashes of the tags given so far, moved by two: `tags[i + 2]` is of word i. */
export interface TagContext {
  rows: readonly Int32Array[]
  tags: Int32Array
}

/** @param edge the row of a word beyond either end. */
export function tagFeatures(
  { rows, tags }: TagContext,
  at: number,
  edge: Int32Array,
  out: Int32Array,
): number {
  const own = rows[at]!
  const last = at > 0 ? rows[at - 1]! : edge
  const next = at + 1 < rows.length ? rows[at + 1]! : edge
  const before = at > 1 ? rows[at - 2]! : edge
  const after = at + 2 < rows.length ? rows[at + 2]! : edge
  const lower = part(own[WORD.lower]!, OWN)
  const parts = part(own[WORD.parts]!, PARTS)
  const shape = part(own[WORD.shape]!, SHAPE)
  const suffix2 = part(own[WORD.suffix2]!, SUFFIX2)
  const suffix3 = part(own[WORD.suffix3]!, SUFFIX3)
  const tag1 = part(tags[at + 1]!, TAG1)
  const tag2 = part(tags[at]!, TAG2)
  const lastLower = part(last[WORD.lower]!, LAST)
  const nextLower = part(next[WORD.lower]!, NEXT)
  const nextParts = part(next[WORD.parts]!, NEXT_PARTS)
  const nextSuffix3 = part(next[WORD.suffix3]!, NEXT_SUFFIX3)
  let n = 0
  out[n++] = lower
  out[n++] = part(own[WORD.form]!, FORM)
  out[n++] = part(own[WORD.prefix1]!, PREFIX1)
  out[n++] = part(own[WORD.prefix2]!, PREFIX2)
  out[n++] = part(own[WORD.prefix3]!, PREFIX3)
  out[n++] = part(own[WORD.suffix1]!, SUFFIX1)
  out[n++] = suffix2
  out[n++] = suffix3
  out[n++] = part(own[WORD.suffix4]!, SUFFIX4)
  out[n++] = shape ^ part(at === 0 ? 1 : 2, PLACE)
  out[n++] = parts ^ suffix2
  out[n++] = parts ^ shape
  out[n++] = part(own[WORD.noun]!, NOUN)
  out[n++] = parts
  out[n++] = tag1
  out[n++] = tag1 ^ tag2
  out[n++] = tag1 ^ lower
  out[n++] = tag1 ^ suffix3
  out[n++] = tag1 ^ parts
  out[n++] = tag1 ^ tag2 ^ lower
  out[n++] = tag1 ^ parts ^ nextParts
  out[n++] = lastLower
  out[n++] = part(before[WORD.lower]!, BEFORE)
  out[n++] = nextLower
  out[n++] = part(after[WORD.lower]!, AFTER)
  out[n++] = lastLower ^ lower
  out[n++] = lower ^ nextLower
  out[n++] = tag1 ^ nextLower
  out[n++] = parts ^ nextLower
  out[n++] = lastLower ^ parts
  out[n++] = nextSuffix3
  out[n++] = part(next[WORD.suffix2]!, NEXT_SUFFIX2)
  out[n++] = part(last[WORD.suffix3]!, LAST_SUFFIX)
  out[n++] = part(next[WORD.shape]!, NEXT_SHAPE) ^ shape
  out[n++] = part(last[WORD.shape]!, LAST_SHAPE) ^ shape
  out[n++] = nextParts ^ parts
  out[n++] = nextParts ^ lower
  out[n++] = nextSuffix3 ^ parts
  return n
}
