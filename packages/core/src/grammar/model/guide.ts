/** A first tree of the same sentence, whose arcs are evidence for a second parser (stacking: Nivre and McDonald 2008). */
import { createColumns } from './columns.js'
import { factorsFrom, part } from './hash.js'
import type { ParseState } from './parse-state.js'
import { bandOf, labelHash, marksBetween, type ParseWords } from './parse-words.js'

export const GUIDE_MOVE_FEATURES = 40
export const GUIDE_LABEL_FEATURES = 40

const [CODE, PLACE, LABEL0, LABEL_B, LABEL1, BELOW, HEAD_TAG, HEAD_WORD, RIGHT0, LEFT_B] = factorsFrom(151)
const [S0_WORD, S0_TAG, S0_PART, S0_FRAMES, S1_TAG, S1_FRAMES, NEAR, FAR, MARKS] = factorsFrom(161)
const [B0_WORD, B0_TAG, B0_PART, B1_TAG] = factorsFrom(171)
const [GIVEN, GIVEN_HEAD, C_LEFT, C_RIGHT, H_LEFT, H_RIGHT, SIDE] = factorsFrom(181)
const [H_WORD, H_TAG, H_PART, H_FRAMES, C_WORD, C_TAG, C_PART] = factorsFrom(191)

export class Guide {
  /** Heads by the first tree; the root's number is the number of words, one more is "no word". */
  readonly head: Int32Array
  /** Numbers that stand for the labels of the first tree. */
  readonly label: Int32Array
  readonly firstChild: Int32Array
  readonly lastChild: Int32Array
  /** The labels of the children of each side, as a sum. */
  readonly leftLabels: Int32Array
  readonly rightLabels: Int32Array

  /** @param head heads as `ParseState` gives them, the root's number being `size`. */
  constructor(size: number, head: ArrayLike<number>, label: ArrayLike<number>) {
    const columns = createColumns(6, size + 2)
    this.head = columns[0]!.fill(size + 1)
    this.label = columns[1]!.fill(labelHash(-2))
    this.firstChild = columns[2]!.fill(size + 1)
    this.lastChild = columns[3]!.fill(-1)
    this.leftLabels = columns[4]!
    this.rightLabels = columns[5]!
    for (let child = 0; child < size; child++) this.add(child, head[child]!, labelHash(label[child]!))
  }

  private add(child: number, head: number, label: number): void {
    this.head[child] = head
    this.label[child] = label
    if (this.firstChild[head]! > child) this.firstChild[head] = child
    if (this.lastChild[head]! < child) this.lastChild[head] = child
    if (child < head) this.leftLabels[head]! += label
    else this.rightLabels[head]! += label
  }
}

/** Where the first tree has the head of the top of the stack. */
function placeOfHead(head: number, s1: number, s0: number, b0: number, size: number): number {
  if (head === s1) return 0
  if (head === b0) return 1
  if (head >= size) return 2
  if (head > b0) return 3
  return head < s0 ? 4 : 5
}

/** What the first tree says of the arcs in question, as one number. */
function advice(guide: Guide, size: number, s1: number, s0: number, b0: number): number {
  const place = placeOfHead(guide.head[s0]!, s1, s0, b0, size)
  const waits = guide.lastChild[s0]! >= b0 ? 1 : 0
  const first = guide.firstChild[b0]!
  const takes = first === s0 ? 2 : first < s0 ? 1 : 0
  const head = guide.head[b0]!
  const given = head === s0 ? 0 : head < s0 ? 1 : head >= size ? 2 : head > b0 ? 3 : 4
  return (((place * 2 + waits) * 3 + takes) * 5 + given) | 0
}

/** Adds what the first tree says to the features of a state; gives how many there are then. */
export function guideMoveFeatures(
  words: ParseWords,
  guide: Guide,
  state: ParseState,
  out: Int32Array,
  count: number,
): number {
  const { word, tag, part: coarse, frames, size } = words
  const s0 = state.stacked(0)
  const s1 = state.stacked(1)
  const b0 = state.next
  const below = guide.head[s1]!
  const code = part(advice(guide, size, s1, s0, b0), CODE)
  const place = part(placeOfHead(guide.head[s0]!, s1, s0, b0, size), PLACE)
  const label0 = part(guide.label[s0]!, LABEL0)
  const labelB = part(guide.label[b0]!, LABEL_B)
  const s0t = part(tag[s0]!, S0_TAG)
  const s0w = part(word[s0]!, S0_WORD)
  const s0p = part(coarse[s0]!, S0_PART)
  const b0t = part(tag[b0]!, B0_TAG)
  const b0p = part(coarse[b0]!, B0_PART)
  let n = count
  out[n++] = code
  out[n++] = code ^ s0t ^ b0t
  out[n++] = code ^ part(tag[s1]!, S1_TAG) ^ s0t
  out[n++] = code ^ label0 ^ s0p
  out[n++] = code ^ labelB
  out[n++] = code ^ s0w
  out[n++] = code ^ part(word[b0]!, B0_WORD)
  out[n++] = label0 ^ place ^ s0t
  out[n++] = part(tag[guide.head[s0]!]!, HEAD_TAG) ^ s0t ^ place
  out[n++] = part(word[guide.head[s0]!]!, HEAD_WORD) ^ s0w ^ place
  out[n++] = code ^ label0 ^ labelB
  out[n++] =
    code ^
    part(guide.label[s1]!, LABEL1) ^
    part(below === s0 ? 1 : below === b0 ? 2 : below > b0 ? 3 : 4, BELOW)
  out[n++] = code ^ part(bandOf(Math.abs(b0 - s0)), NEAR)
  out[n++] = code ^ part(marksBetween(words, s0, b0), MARKS) ^ b0p
  out[n++] = code ^ b0t ^ part(tag[b0 < size ? b0 + 1 : size + 1]!, B1_TAG)
  out[n++] = code ^ part(bandOf(Math.abs(s0 - s1)), FAR) ^ label0
  out[n++] = code ^ s0p ^ part(guide.rightLabels[s0]!, RIGHT0)
  out[n++] = code ^ b0p ^ part(guide.leftLabels[b0]!, LEFT_B)
  out[n++] = code ^ part(frames[s0]!, S0_FRAMES) ^ label0
  out[n++] = code ^ part(frames[s1]!, S1_FRAMES) ^ label0
  return n
}

/** Adds what the first tree says to the features of an arc. */
export function guideLabelFeatures(
  words: ParseWords,
  guide: Guide,
  head: number,
  child: number,
  out: Int32Array,
  count: number,
): number {
  const { word, tag, part: coarse, frames } = words
  const side = part(head < child ? 1 : 2, SIDE)
  const given = part(guide.label[child]! + (guide.head[child] === head ? 1 : 2), GIVEN)
  const givenHead = part(guide.label[head]!, GIVEN_HEAD)
  const ht = part(tag[head]!, H_TAG)
  const hp = part(coarse[head]!, H_PART)
  const hf = part(frames[head]!, H_FRAMES)
  const hw = part(word[head]!, H_WORD)
  const ct = part(tag[child]!, C_TAG)
  const cp = part(coarse[child]!, C_PART)
  const left = part(guide.leftLabels[child]!, C_LEFT)
  const right = part(guide.rightLabels[child]!, C_RIGHT)
  const headLeft = part(guide.leftLabels[head]!, H_LEFT)
  const headRight = part(guide.rightLabels[head]!, H_RIGHT)
  let n = count
  out[n++] = given
  out[n++] = given ^ ht ^ ct
  out[n++] = given ^ part(word[child]!, C_WORD)
  out[n++] = given ^ hw
  out[n++] = given ^ hf ^ side
  out[n++] = given ^ cp ^ left
  out[n++] = given ^ cp ^ right
  out[n++] = given ^ hp ^ headLeft
  out[n++] = given ^ hp ^ headRight
  out[n++] = given ^ givenHead ^ cp
  out[n++] = hp ^ cp ^ headRight
  out[n++] = hp ^ cp ^ headLeft
  out[n++] = hf ^ cp ^ left ^ side
  out[n++] = hf ^ cp ^ headRight ^ side
  out[n++] = ht ^ ct ^ givenHead
  out[n++] = hw ^ cp ^ headRight
  return n
}
