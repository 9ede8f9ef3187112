/**
 * Which sentences of two versions are one. Equal sentences are linked first, then the most alike of the rest, then those that are less alike but
 * stand between the same neighbours, last the parts of sentences that were split or merged. How the stages were chosen: README.md of this folder.
 */
import { push } from '../multimap.js'
import { candidatePairs } from './candidates.js'
import type { Weighed } from './entry.js'
import { type Likeness, likenessOf } from './likeness.js'

/** A sentence for the alignment: equal keys are equal sentences. */
export interface Alignable {
  key: string
  weighed: Weighed
}

export interface Link {
  older: number
  newer: number
}

/** Sentences this much alike (Dice, words weighed by rarity) are one wherever they stand. */
export const ALIKE_ANYWHERE = 0.5
/** And this much between the same neighbours. */
export const ALIKE_IN_PLACE = 0.3
/** Of the lighter sentence so much stands in the other one: a sentence cut down or drawn out, or a part of one that was split. */
export const CONTAINED = 0.6
/** Fewer shared words of content say nothing. */
export const LEAST_WORDS = 2
const LEAST_WORDS_OF_PART = 3
/** With fewer so much of the lighter one must be shared: "Nobody was hurt." */
export const CONTAINED_BY_FEW = 0.8
/** A part stands at most so many sentences from the first part. */
export const REACH_OF_PARTS = 2
/** Of what a part shares with the whole, this share stands in no other part of it. */
export const OWN_SHARE = 0.5

interface Pair extends Link, Likeness {}

export type Pairing = typeof candidatePairs

/** Links in the order of the older version; a sentence has several where it was split or merged. */
export function findLinks(
  older: readonly Alignable[],
  newer: readonly Alignable[],
  pairsOf: Pairing = candidatePairs,
): Link[] {
  const board = new Board(older.length, newer.length)
  linkEqual(older, newer, board)
  const open = (all: readonly Alignable[], linked: readonly number[]) =>
    all.map(({ weighed }, at) => (linked[at] === NONE ? weighed : null))
  const [left, right] = [open(older, board.ofOlder), open(newer, board.ofNewer)]
  const pairs = pairsOf(left, right).map(([one, other]) => ({
    older: one,
    newer: other,
    ...likenessOf(left[one]!, right[other]!),
  }))
  const ordered = pairs.filter(({ count }) => count > 0).sort(byLikeness(older.length, newer.length))
  for (const pair of ordered) if (pair.dice >= ALIKE_ANYWHERE && pair.count >= LEAST_WORDS) board.link(pair)
  const inPlace = board.places()
  for (const pair of ordered) if (isAlikeInPlace(pair, left, right) && inPlace(pair)) board.link(pair)
  const parts = [...splitParts(older, newer, board, pairsOf), ...mergedParts(older, newer, board, pairsOf)]
  return [...board.links(), ...parts].sort((a, b) => a.older - b.older || a.newer - b.newer)
}

const NONE = -1

/** Who is linked with whom, one to one. */
class Board {
  readonly ofOlder: number[]
  readonly ofNewer: number[]

  constructor(older: number, newer: number) {
    this.ofOlder = Array.from({ length: older }, () => NONE)
    this.ofNewer = Array.from({ length: newer }, () => NONE)
  }

  /** Links the two where both are free. */
  link({ older, newer }: Link): void {
    if (this.ofOlder[older] !== NONE || this.ofNewer[newer] !== NONE) return
    this.ofOlder[older] = newer
    this.ofNewer[newer] = older
  }

  links(): Link[] {
    return this.ofOlder.flatMap((newer, older) => (newer === NONE ? [] : [{ older, newer }]))
  }

  /** Whether two sentences stand between the same neighbours, by the links there are now. */
  places(): (link: Link) => boolean {
    const [olderGaps, newerGaps] = [gapsOf(this.ofOlder), gapsOf(this.ofNewer)]
    const isIn = ([before, after]: readonly [number, number], at: number) =>
      (before === NONE || before < at) && (after === NONE || at < after)
    return ({ older, newer }) => isIn(olderGaps[older]!, newer) && isIn(newerGaps[newer]!, older)
  }
}

/** For each place the partners of the nearest linked places before and behind it. */
function gapsOf(linked: readonly number[]): [number, number][] {
  const gaps = linked.map((): [number, number] => [NONE, NONE])
  let near = NONE
  for (const [at, partner] of linked.entries()) {
    gaps[at]![0] = near
    if (partner !== NONE) near = partner
  }
  near = NONE
  for (let at = linked.length - 1; at >= 0; at -= 1) {
    gaps[at]![1] = near
    if (linked[at] !== NONE) near = linked[at]!
  }
  return gaps
}

/** The first of a key with the first, the second with the second. */
function linkEqual(older: readonly Alignable[], newer: readonly Alignable[], board: Board): void {
  const waiting = new Map<string, number[]>()
  for (const [at, { key }] of newer.entries()) push(waiting, key, at)
  const next = new Map<string, number>()
  for (const [at, { key }] of older.entries()) {
    const turn = next.get(key) ?? 0
    const partner = waiting.get(key)?.[turn]
    if (partner === undefined) continue
    next.set(key, turn + 1)
    board.link({ older: at, newer: partner })
  }
}

/** The most alike first; of equals those whose places in their versions are nearest. */
function byLikeness(older: number, newer: number): (a: Pair, b: Pair) => number {
  const distance = (link: Link) => Math.abs(link.older * newer - link.newer * older)
  return (a, b) => b.dice - a.dice || distance(a) - distance(b) || a.older - b.older || a.newer - b.newer
}

function isContained(shared: number, count: number, mass: number): boolean {
  if (count < LEAST_WORDS) return false
  return shared >= mass * (count < LEAST_WORDS_OF_PART ? CONTAINED_BY_FEW : CONTAINED)
}

function isAlikeInPlace(
  { older, newer, dice, shared, count }: Pair,
  left: readonly (Weighed | null)[],
  right: readonly (Weighed | null)[],
): boolean {
  const mass = Math.min(left[older]!.mass, right[newer]!.mass)
  if (dice >= ALIKE_IN_PLACE) return count >= LEAST_WORDS || shared >= CONTAINED_BY_FEW * mass
  return isContained(shared, count, mass)
}

/** Free sentences of the newer version that hold a part of a linked older sentence which its partner does not hold. */
function splitParts(
  older: readonly Alignable[],
  newer: readonly Alignable[],
  { ofOlder, ofNewer }: Board,
  pairsOf: Pairing,
): Link[] {
  const parts = newer.map(({ weighed }, at) => (ofNewer[at] === NONE ? weighed : null))
  const wholes = older.map(({ weighed }, at) => (ofOlder[at] === NONE ? null : weighed))
  const best = new Map<number, { older: number; contained: number }>()
  for (const [whole, part] of pairsOf(wholes, parts)) {
    const first = ofOlder[whole]!
    if (Math.abs(first - part) > REACH_OF_PARTS) continue
    const contained = containedAsPart(parts[part]!, wholes[whole]!, newer[first]!.weighed)
    if (contained > (best.get(part)?.contained ?? 0)) best.set(part, { older: whole, contained })
  }
  return [...best].map(([part, { older: whole }]) => ({ older: whole, newer: part }))
}

function mergedParts(
  older: readonly Alignable[],
  newer: readonly Alignable[],
  { ofOlder, ofNewer }: Board,
  pairsOf: Pairing,
): Link[] {
  const turned = new Board(newer.length, older.length)
  turned.ofOlder.splice(0, newer.length, ...ofNewer)
  turned.ofNewer.splice(0, older.length, ...ofOlder)
  return splitParts(newer, older, turned, pairsOf).map((link) => ({ older: link.newer, newer: link.older }))
}

/** How much of a part stands in the whole, from 0 to 1; 0 where that is too little or its sibling holds most of it as well. */
export function containedAsPart(part: Weighed, whole: Weighed, sibling: Weighed): number {
  const { shared, count } = likenessOf(part, whole)
  if (!isContained(shared, count, part.mass)) return 0
  let taken = 0
  for (const [canon, { weight, count: here }] of part.terms) {
    const there = whole.terms.get(canon)?.count ?? 0
    const left = Math.max(0, there - (sibling.terms.get(canon)?.count ?? 0))
    taken += weight * Math.min(here, there, left)
  }
  return taken >= OWN_SHARE * shared ? shared / part.mass : 0
}
