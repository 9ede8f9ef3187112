/** What passes between the steps of naming, inside this folder. */
import type { EntityType, Span } from '@parallax/contract'
import type { Known } from './gazetteer.js'

/** Places of tokens in a sentence, both ends included. */
export interface Run {
  from: number
  to: number
}

/** Which kind of mention: a proper name, the office of one person ("the president"), a common noun for actors ("rebels"). */
export type MentionKind = 'name' | 'role' | 'group'

/** One mention before it has an entity. `start` and `end` cover the label, with the title where there is one. */
export interface Candidate extends Span {
  kind: MentionKind
  sentence: number
  run: Run
  label: string
  /** The name without its title in folded words; for a role or group, the singular of the head. */
  words: readonly string[]
  /** The name without its title as written; for a role or group, the label. */
  name: string
  /** The title in lower case ("prime minister"), or null. */
  title: string | null
  modifiers: Span[]
  /** `modifiers` in folded words, countries by their key: what tells Syrian from Iraqi rebels. */
  nation: string | null
  /** Votes for a type, weighed; the entity takes the type with most. */
  votes: Partial<Record<EntityType, number>>
  known: Known | undefined
  /** For groups: the family of `roles.lexicon.ts`. */
  family: string | null
  definite: boolean
  /** What a label says behind itself about whose or which it is, as written ("of bank", "from Lorrin"), else null. */
  complement: string | null
  /** For a government: who leads it, as written in front of it ("the Calder administration", "Calder's government"), else null. */
  holder: string | null
  /** Does or says something here and is no place where something is: "Moscow denied", "Moscow's offer", not "in Moscow". */
  acts: boolean
  /** Stands where one who acts is mostly named: "talks with Moscow". */
  mayAct: boolean
  /** Stands in a line whose capitals say nothing. */
  heading: boolean
}
