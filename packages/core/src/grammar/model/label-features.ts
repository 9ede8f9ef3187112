/** The features of one arc for the choice of its label, while the tree is still growing. */
import { factorsFrom, part } from './hash.js'
import type { ParseState } from './parse-state.js'
import { bandOf, labelHash, marksBetween, type ParseWords } from './parse-words.js'

/** Length of a buffer that holds the features of any arc. */
export const LABEL_FEATURES = 80

const [H_WORD, H_TAG, H_BOTH, H_PART, H_STEM, H_FRAMES, H_CLAUSES, H_SORT, H_LEFT, SIBLINGS] =
  factorsFrom(101)
const [C_WORD, C_TAG, C_BOTH, C_PART, C_STEM, C_SORT, C_ENDING, C_LEFT, C_RIGHT] = factorsFrom(111)
const [SIDE, ARC, DISTANCE, MARKS, BEFORE_TAG, BEFORE_WORD, AFTER_TAG, AFTER_WORD] = factorsFrom(121)
const [FIRST_WORD, FIRST_TAG, FIRST_LABEL, LAST_WORD, LAST_TAG, LAST_LABEL] = factorsFrom(131)
const [SIBLING_WORD, SIBLING_TAG, SIBLING_LABEL] = factorsFrom(141)

/** The arc from `head` to `child`, the child being complete: it has all its children and is not yet attached. */
// biome-ignore lint/complexity/noExcessiveLinesPerFunction: a list of templates; the parts that they share are worked out once
export function labelFeatures(
  words: ParseWords,
  state: ParseState,
  head: number,
  child: number,
  out: Int32Array,
): number {
  const { word, tag, wordTag, part: coarse, stem, frames, clauses, sort, ending, size } = words
  const isRight = head < child
  const side = part(isRight ? 1 : 2, SIDE)
  const before = child > 0 ? child - 1 : size + 1
  const after = child + 1
  const first = state.left1[child]!
  const last = state.right1[child]!
  const sibling = isRight ? state.right1[head]! : state.left1[head]!
  const hw = part(word[head]!, H_WORD) ^ side
  const ht = part(tag[head]!, H_TAG) ^ side
  const hb = part(wordTag[head]!, H_BOTH) ^ side
  const hp = part(coarse[head]!, H_PART) ^ side
  const hs = part(stem[head]!, H_STEM) ^ side
  const hf = part(frames[head]!, H_FRAMES) ^ side
  const hc = part(clauses[head]!, H_CLAUSES) ^ side
  const hk = part(sort[head]!, H_SORT) ^ side
  const cw = part(word[child]!, C_WORD)
  const ct = part(tag[child]!, C_TAG)
  const cb = part(wordTag[child]!, C_BOTH)
  const cp = part(coarse[child]!, C_PART)
  const ck = part(sort[child]!, C_SORT)
  const arc = part(ht ^ ct, ARC)
  const marks = part(isRight ? marksBetween(words, head, child) : marksBetween(words, child, head), MARKS)
  const siblings = part(isRight ? state.rightLabels[head]! : state.leftLabels[head]!, SIBLINGS)
  const left = part(state.leftLabels[child]!, C_LEFT)
  const right = part(state.rightLabels[child]!, C_RIGHT)
  const firstWord = part(word[first]!, FIRST_WORD)
  let n = 0
  out[n++] = hb
  out[n++] = hw
  out[n++] = ht
  out[n++] = cb ^ side
  out[n++] = cw ^ side
  out[n++] = ct ^ side
  out[n++] = hb ^ cb
  out[n++] = hb ^ ct
  out[n++] = ht ^ cb
  out[n++] = hs ^ part(stem[child]!, C_STEM)
  out[n++] = arc
  out[n++] = arc ^ part(bandOf(Math.abs(head - child)), DISTANCE)
  out[n++] = arc ^ marks
  out[n++] = hw ^ cp
  out[n++] = hp ^ cw
  out[n++] = arc ^ part(tag[before]!, BEFORE_TAG)
  out[n++] = arc ^ part(tag[after]!, AFTER_TAG)
  out[n++] = arc ^ part(word[before]!, BEFORE_WORD)
  out[n++] = arc ^ part(word[after]!, AFTER_WORD)
  out[n++] = hf ^ ct
  out[n++] = hf ^ cp ^ marks
  out[n++] = hk ^ ck
  out[n++] = hk ^ ct
  out[n++] = ht ^ ck
  out[n++] = ht ^ part(ending[child]!, C_ENDING)
  out[n++] = arc ^ left
  out[n++] = arc ^ right
  out[n++] = arc ^ siblings
  out[n++] = hb ^ cp ^ siblings
  out[n++] = hf ^ cp ^ left
  out[n++] = hp ^ cp ^ left
  out[n++] = hp ^ cp ^ right
  out[n++] = hf ^ cp ^ siblings
  out[n++] = hc ^ firstWord
  out[n++] = hc ^ cp ^ left
  out[n++] = hc ^ cp ^ siblings ^ firstWord
  out[n++] = hs ^ cp ^ left
  out[n++] = hs ^ ct
  out[n++] = hs ^ cp ^ siblings
  out[n++] = hs ^ cp ^ marks
  out[n++] = hc ^ cp ^ marks ^ part(state.leftLabels[head]!, H_LEFT)
  out[n++] = hs ^ firstWord ^ ct
  out[n++] = hk ^ firstWord ^ ck
  out[n++] = cw ^ left ^ side
  out[n++] = arc ^ firstWord
  out[n++] = arc ^ part(tag[first]!, FIRST_TAG)
  out[n++] = arc ^ part(labelHash(state.label[first]!), FIRST_LABEL)
  out[n++] = arc ^ part(word[last]!, LAST_WORD)
  out[n++] = arc ^ part(tag[last]!, LAST_TAG)
  out[n++] = arc ^ part(labelHash(state.label[last]!), LAST_LABEL)
  out[n++] = arc ^ part(word[sibling]!, SIBLING_WORD)
  out[n++] = arc ^ part(tag[sibling]!, SIBLING_TAG)
  out[n++] = arc ^ part(labelHash(state.label[sibling]!), SIBLING_LABEL)
  return n
}
