/** What passes between the steps of this folder. */
import type { EntityType } from '@parallax/contract'
import type { TokenTag, Tree } from '../grammar/index.js'
import type { Sentence } from '../text/types.js'

/** A mention of an entity, by the tokens of its sentence. */
export interface Holder {
  entity: string
  type: EntityType
  /** A proper name, no common noun and no office. */
  isName: boolean
  /** Is a doer where it stands before a noun of an act ("US strikes"); a town there is where it happened ("the Tavin attacks"). */
  canDo: boolean
}

/** One sentence as the finders see it. */
export interface Scene {
  sentence: Sentence
  /** The mention that covers a token, if any. */
  holders: ReadonlyMap<number, Holder>
  /** Both answer null where there is no grammar. A tree is dear: it is asked for only where the words leave the doer open. */
  tags(): readonly TokenTag[] | null
  tree(): Tree | null
}

/** The words of an act, by tokens, both ends included. */
export interface ActWords {
  from: number
  to: number
  /** Dictionary form of the verb, or the singular of the noun. */
  lemma: string
}

/** What a verb or noun of an act says about who did what; -1 for "not named here". */
export interface Roles {
  form: 'verb' | 'noun'
  voice: 'active' | 'passive' | null
  agent: number
  /** What it was done to or whom it befell. */
  object: number
}

/** What the lexicon lets a word be. */
export interface Possible {
  verb: boolean
  noun: boolean
  /** The owner of the noun is the doer. */
  ownerActs: boolean
  /** The verb is never without an object. */
  needsObject: boolean
}

/** One act before it has an event. */
export interface FoundAct extends ActWords {
  scene: Scene
  family: string
  roles: Roles
}
