/** Classes of words by a dictionary: what a word can be, whatever the sentence. One number of 32 bits a word. */
import { hashText } from './hash.js'

/** Which parts of speech the word or the word it is a form of has in the dictionary. */
export const CAN_BE = { noun: 1, verb: 2, adjective: 4, adverb: 8 } as const
/** How the word differs from its dictionary form; bits from `FORM_SHIFT` up. */
export const FORM = { plain: 1, s: 2, ed: 4, ing: 8 } as const
export const FORM_SHIFT = 4
/** Bits 8 to 17: what may follow the verb (`training/grammar/wordnet.ts` says which bit is which). */
export const FRAMES_SHIFT = 8
export const FRAMES_MASK = 0x3ff
/** Those of the frames that are clauses. */
export const CLAUSES_MASK = 0x7f
/** Bits 18 to 22: the sort of thing that the noun most often names; 0 unknown. */
export const NOUN_SHIFT = 18
export const NOUN_MASK = 31
/** Bits 23 to 26: the sort of act that the verb most often names; 0 unknown. */
export const VERB_SHIFT = 23
export const VERB_MASK = 15

const NOUN_PART = CAN_BE.noun | (NOUN_MASK << NOUN_SHIFT)
const VERB_PART = CAN_BE.verb | (VERB_MASK << VERB_SHIFT) | (FRAMES_MASK << FRAMES_SHIFT)

/** Endings of inflection: what to take off, what to put on, which part of the stem's class the form keeps. */
const ENDINGS: readonly (readonly [ending: string, stem: string, keeps: number, form: number])[] = [
  ['ies', 'y', NOUN_PART | VERB_PART, FORM.s],
  ['es', '', NOUN_PART | VERB_PART, FORM.s],
  ['s', '', NOUN_PART | VERB_PART, FORM.s],
  ['ied', 'y', VERB_PART, FORM.ed],
  ['ed', '', VERB_PART, FORM.ed],
  ['ed', 'e', VERB_PART, FORM.ed],
  ['ing', '', VERB_PART, FORM.ing],
  ['ing', 'e', VERB_PART, FORM.ing],
]
const LEAST_STEM = 2

/** What the dictionary says of a word, and the words that it is a form of. */
export interface WordClass {
  bits: number
  /** Hashes of the dictionary forms as a verb and as a noun; of the word itself where it is of no other. */
  verbStem: number
  nounStem: number
}

/**
 * Two tables of pairs, each addressed by the hash of a word in lower case, its length twice a power of two: `classes` gives the class
 * of a dictionary form or an irregular one, `stems` the hash of the verb that an irregular form is of.
 */
export class WordClasses {
  constructor(
    private readonly classes: Int32Array,
    private readonly stems: Int32Array,
  ) {}

  /** Of a word in lower case; no bits where the dictionary has neither it nor a word that it is a regular form of. */
  of(lower: string): WordClass {
    const hash = hashText(lower)
    const own = find(this.classes, hash)
    const irregular = find(this.stems, hash)
    const all = {
      bits: own === 0 ? 0 : own | (FORM.plain << FORM_SHIFT),
      verbStem: irregular || hash,
      nounStem: hash,
    }
    for (const [ending, stem, keeps, form] of ENDINGS) {
      if (!lower.endsWith(ending) || lower.length - ending.length < LEAST_STEM) continue
      const base = this.known(lower.slice(0, lower.length - ending.length) + stem, keeps, form !== FORM.s)
      const kept = find(this.classes, base) & keeps
      if ((kept & (CAN_BE.noun | CAN_BE.verb)) === 0) continue
      all.bits = merge(all.bits, kept) | (form << FORM_SHIFT)
      if ((kept & CAN_BE.verb) !== 0 && irregular === 0) all.verbStem = base
      if ((kept & CAN_BE.noun) !== 0) all.nounStem = base
    }
    return all
  }

  /** The hash of the base; of "plan" for "plann" where a doubled letter may be taken off. */
  private known(base: string, keeps: number, mayBeDoubled: boolean): number {
    const hash = hashText(base)
    const isDoubled = mayBeDoubled && base.length > LEAST_STEM + 1 && base.at(-1) === base.at(-2)
    if (!isDoubled || (find(this.classes, hash) & keeps) !== 0) return hash
    return hashText(base.slice(0, -1))
  }
}

/** The value that stands with the key, 0 where there is none. */
function find(table: Int32Array, key: number): number {
  const last = table.length - 2
  for (let at = (key << 1) & last; table[at + 1] !== 0; at = (at + 2) & last)
    if (table[at] === key) return table[at + 1]!
  return 0
}

/** Both classes in one: bits add up; of two sorts the first stays. */
export function merge(first: number, second: number): number {
  const bits = (first | second) & ~((NOUN_MASK << NOUN_SHIFT) | (VERB_MASK << VERB_SHIFT))
  const noun = first & (NOUN_MASK << NOUN_SHIFT) || second & (NOUN_MASK << NOUN_SHIFT)
  const verb = first & (VERB_MASK << VERB_SHIFT) || second & (VERB_MASK << VERB_SHIFT)
  return bits | noun | verb
}
