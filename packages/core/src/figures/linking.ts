/** Which figures of different accounts stand for the same quantity. */
import type { Comparing } from '../comparing.js'
import { dimensionOf } from './dimension.js'
import type { Item } from './items.js'
import { candidatePairs, likeness, type Weights, weigh } from './likeness.js'

/** `copy`: otherwise (nearly) the same sentence. `claim`: sentences lined up as one claim. `like`: alike enough by our own measure. */
export type LinkKind = 'copy' | 'claim' | 'like'

export interface Link {
  one: number
  two: number
  kind: LinkKind
  score: number
}

/** Likeness of sentences, numbers left out, from which one counts as a copy of the other. Chosen on the planted pairs. */
const COPY = 0.8
/** From here two sentences are taken for the same statement where what is counted agrees too. */
const ALIKE = 0.5
/** Sentences of one claim that share less than this are not held against each other. */
const CLAIM_FLOOR = 0.3
/** Share of the words next to the figures that must agree, so that the right one of several figures is met. */
const NEAR_FLOOR = 0.2

/** Links between accounts: each figure has at most one partner in each other account. */
export function linkItems(comparing: Readonly<Comparing>, items: readonly Item[]): Link[] {
  const weights = weigh(comparing)
  const links = candidatePairs(items, comparing.accounts.length, isComparable).flatMap(([one, two]) => {
    const link = linkPair(items[one]!, items[two]!, weights)
    return link === null ? [] : [{ one, two, ...link }]
  })
  return oneToOne(items, links)
}

function linkPair(one: Item, two: Item, weights: Weights): Omit<Link, 'one' | 'two'> | null {
  const whole = likeness(one.words, two.words, weights)
  const near = likeness(one.near, two.near, weights)
  const score = whole + near
  if (whole >= COPY && near >= NEAR_FLOOR && isLongEnough(one, two)) return { kind: 'copy', score: score + 1 }
  if (!isSameThing(one, two) || near < NEAR_FLOOR) return null
  if (whole >= ALIKE) return { kind: 'like', score }
  const shared = one.claims.some((claim) => two.claims.includes(claim))
  return shared && whole >= CLAIM_FLOOR ? { kind: 'claim', score } : null
}

/** The same unit and, where both have one, the same role; a part is never held against a whole. */
function isComparable({ figure: one, role: left }: Item, { figure: two, role: right }: Item): boolean {
  if (one.additional !== two.additional || dimensionOf(one.unit) !== dimensionOf(two.unit)) return false
  return left === right || left === null || right === null
}

function isSameThing(one: Item, two: Item): boolean {
  if (one.figure.unit?.endsWith('-old')) return isSamePerson(one, two)
  return one.family !== null && one.family === two.family && one.role === two.role
}

/** A copy must share this many content words: "… was safe" proves nothing. Ages need more, because they belong to one person. */
const COPY_WORDS = 4
const COPY_WORDS_AGE = 7

function isLongEnough(one: Item, two: Item): boolean {
  const least = one.figure.unit?.endsWith('-old') ? COPY_WORDS_AGE : COPY_WORDS
  return Math.min(one.words.size, two.words.size) >= least
}

/** Ages belong to one person: only the same written name joins them. */
function isSamePerson({ figure: one }: Item, { figure: two }: Item): boolean {
  return one.counts !== null && /^\p{Lu}/u.test(one.counts.text) && one.counts.text === two.counts?.text
}

/** Best pairs first; a figure meets one figure of each other account. */
function oneToOne(items: readonly Item[], links: readonly Link[]): Link[] {
  const taken = new Set<string>()
  const kept: Link[] = []
  for (const link of [...links].sort((a, b) => b.score - a.score || a.one - b.one || a.two - b.two)) {
    const keys = [`${link.one} ${items[link.two]!.account}`, `${link.two} ${items[link.one]!.account}`]
    if (keys.some((key) => taken.has(key))) continue
    for (const key of keys) taken.add(key)
    kept.push(link)
  }
  return kept
}
