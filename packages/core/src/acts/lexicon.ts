/** The families of acts by the words that tell of them. */
import { push } from '../multimap.js'
import { wordSet } from '../naming/word-list.js'
import * as lexicon from './acts.lexicon.js'

/** What an act must be done to: a place, a person, a thing, a missile, or nothing; null where it does not matter. */
export type ObjectKind = 'place' | 'person' | 'thing' | 'missile' | 'none'

export interface Sense {
  family: string
  object: ObjectKind | null
}

export interface NounSense {
  family: string
  /** Counts only behind a describing word. */
  described: boolean
  object: ObjectKind | null
}

export interface PhraseSense extends Sense {
  /** Dictionary forms of the words behind the verb. */
  tail: readonly string[]
}

const lines = (table: string): string[][] =>
  table
    .trim()
    .split('\n')
    .map((line) => line.split('|'))

const words = (list: string | undefined): string[] => (list ?? '').split(/\s+/u).filter((word) => word !== '')

function verbSenses(): ReadonlyMap<string, readonly Sense[]> {
  const senses = new Map<string, Sense[]>()
  for (const [family, verbs] of lines(lexicon.ACT_FAMILIES))
    for (const word of words(verbs)) {
      const [verb, object] = word.split('@')
      push(senses, verb!, { family: family!, object: (object as ObjectKind | undefined) ?? null })
    }
  return senses
}

function nounSenses(): ReadonlyMap<string, NounSense> {
  const senses = new Map<string, NounSense>()
  for (const [family, , nouns] of lines(lexicon.ACT_FAMILIES))
    for (const word of words(nouns)) {
      const [noun, object] = word.replace('!', '').split('@')
      const described = word.endsWith('!')
      senses.set(noun!, { family: family!, described, object: (object as ObjectKind | undefined) ?? null })
    }
  return senses
}

function phraseSenses(): ReadonlyMap<string, readonly PhraseSense[]> {
  const senses = new Map<string, PhraseSense[]>()
  for (const [family, phrases] of lines(lexicon.ACT_PHRASES))
    for (const phrase of phrases!.split(';')) {
      const [text, object] = phrase.split('@')
      const [verb, ...tail] = text!.split(' ')
      push(senses, verb!, { family: family!, tail, object: (object as ObjectKind | undefined) ?? null })
    }
  return senses
}

export const CARRIERS = wordSet(lexicon.CARRIERS)
export const COMPOUND_HEADS = wordSet(lexicon.COMPOUND_HEADS)
export const ACT_DESCRIBERS = wordSet(lexicon.ACT_DESCRIBERS)
export const PROJECTILES = wordSet(lexicon.PROJECTILES)
export const VEHICLES = wordSet(lexicon.VEHICLES)
export const NATURAL_FORCES = wordSet(lexicon.NATURAL_FORCES)
export const OTHER_OBJECTS = wordSet(lexicon.OTHER_OBJECTS)
/** Families in which the owner of the noun is the doer ("the army's attack"); in the others it is the one whom the act befell. */
export const OWNER_ACTS = wordSet('attack operation protest withdrawal agreement launch dispersal')
/** Families whose verbs are never without an object. */
export const NEEDS_OBJECT = wordSet(
  'killing injury detention confiscation destruction control dispersal removal release',
)
/** Families whose verb says what befell its subject ("X died") and names no doer. */
export const BEFALLS_SUBJECT = wordSet('death crash explosion')
/** Verbs of other families that do so too. */
export const FALLS = wordSet('fall')
/** Families that tell one act between them: the dead of the one are the dead of the other. */
export const TOLD_TOGETHER: Readonly<Record<string, string>> = { killing: 'death' }

/** By the dictionary form of the verb: its families, each with what the act must be done to. */
export const VERB_SENSES = verbSenses()
/** By the singular of the noun. */
export const NOUN_SENSES = nounSenses()
/** By the dictionary form of the verb: the phrases that it opens. */
export const PHRASE_SENSES = phraseSenses()

const plurals = (noun: string) => [noun, `${noun}s`]

/** Every dictionary form of a verb, and every form of a noun, that can tell of an act: most words of a text are passed over by these. */
export const ACT_VERBS: ReadonlySet<string> = new Set([...VERB_SENSES.keys(), ...PHRASE_SENSES.keys()])
export const ACT_NOUN_FORMS: ReadonlySet<string> = new Set([...NOUN_SENSES.keys()].flatMap(plurals))
