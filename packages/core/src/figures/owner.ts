/** Whose the counted or measured thing is: the firm of "the firm has 12 branches". */
import { at, type Scan } from './atoms.js'
import { ownerByTree } from './parsed.js'
import type { Phrase } from './phrase.js'
import { phraseBefore } from './phrase-before.js'
import type { Quantity } from './quantity.js'

/** Where number and noun stand farther apart, the owner may stand between them. */
const REACH_OF_OWNER = 8

/** Small words between a verb or a preposition and its number: "has now more than a dozen". */
const BEFORE_NUMBER = /^(?:IN|RB|RBR|JJR|DT|PDT|PRP\$|JJ|CD|\$)$/u
const LOOKED_BACK = 4
const BEHIND_NOUN = /^(?:of|with|in|on|for|from|at|among|between)$/u

/**
 * Whose the counted or measured thing is. A preposition behind a noun says it by itself ("a survey of seven towns"); a verb asks the tree
 * for its subject. Elsewhere the number opens its clause, and nobody owns it.
 */
export function ownerOf(scan: Scan, { from, to }: Quantity, phrase: Phrase | null): Phrase | null {
  if (phrase === null) return null
  const whole = { from: Math.min(from, phrase.from), to: Math.max(to, phrase.to) }
  const near = whole.to - whole.from < REACH_OF_OWNER ? whole : phrase
  for (let word = near.from - 1; word >= Math.max(0, near.from - LOOKED_BACK); word -= 1) {
    const { tag } = scan.atoms[word]!
    if (/^VB/u.test(tag)) return isPronoun(scan, word - 1) ? null : subjectByTree(scan, near, phrase)
    if (BEHIND_NOUN.test(at(scan, word)) && isNoun(scan, word - 1)) return phraseBefore(scan, word, true)
    if (!BEFORE_NUMBER.test(tag)) return null
  }
  return null
}

function subjectByTree(scan: Scan, near: { from: number; to: number }, { head }: Phrase): Phrase | null {
  const found = ownerByTree(scan, near, head)
  return found === 'none' ? null : found
}

function isPronoun(scan: Scan, index: number): boolean {
  return /^(?:PRP|EX)$/u.test(scan.atoms[index]?.tag ?? '')
}

function isNoun(scan: Scan, index: number): boolean {
  return /^NN/u.test(scan.atoms[index]?.tag ?? '')
}
