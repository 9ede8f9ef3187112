/** Finds who is said to be behind an act: "accused the guild of cutting the cable", "the strike was carried out by the navy". */
import {
  agentOf,
  childOf,
  childrenOf,
  headOf,
  isNegated,
  isPassive,
  isRelation,
  nounPhrase,
  subjectOf,
  subtreeSpan,
  type TokenSpan,
  type Tree,
} from '../../grammar/index.js'
import { DEEDS, DOING, NOBODY } from './blame.lexicon.js'

/** Who, and where the act stands, as tokens of the sentence. */
export interface Charge {
  cue: number
  culprit: TokenSpan
  deed: TokenSpan
  /** "was not behind it": the one named is said not to have done it. */
  negated: boolean
}

const WRONGLY = new Set(['wrongly', 'falsely', 'wrongfully', 'unjustly'])
const MODALS = new Set(['would', 'could', 'might', 'may', 'will', 'should', 'can', 'must'])
/** What stands below one of these is not said but denied. */
const REFUSED = /^(?:deny|denial|refute|reject|dismiss|rebut|dispute)$/u
const OPEN = new Set(['whether', 'if', 'unless', 'until'])

const lemmaOf = (tree: Tree, at: number): string => tree.words[at]?.lemma.toLowerCase() ?? ''

/** The noun phrase behind a preposition to the right of `from`, its head at -1 where there is none. */
function behind(tree: Tree, from: number, prepositions: ReadonlySet<string>): number {
  for (let at = from + 1; at < tree.words.length; at += 1) {
    if (!prepositions.has(lemmaOf(tree, at)) || !isRelation(tree.words[at]!.relation, 'case', 'mark'))
      continue
    const head = headOf(tree, at)
    if (head > at) return head
  }
  return -1
}

/** A gerund behind a preposition is no telling: "a pretext for accusing". */
function isNamedOnly(tree: Tree, at: number): boolean {
  return (
    tree.words[at]!.xpos === 'VBG' &&
    childrenOf(tree, at, 'mark').some((child) => lemmaOf(tree, child) !== 'that')
  )
}

/** True where the words are told as so: no modal, no question, no condition on the way up. */
function isTold(tree: Tree, at: number): boolean {
  if (isNamedOnly(tree, at)) return false
  for (let here = at, steps = 0; here !== -1 && steps < 4; here = headOf(tree, here), steps += 1) {
    if (steps > 0 && REFUSED.test(lemmaOf(tree, here))) return false
    const helpers = childrenOf(tree, here, 'aux', 'mark')
    if (helpers.some((child) => MODALS.has(lemmaOf(tree, child)) || OPEN.has(lemmaOf(tree, child))))
      return false
    if (!isRelation(tree.words[here]!.relation, 'xcomp', 'ccomp', 'advcl', 'acl', 'conj')) return true
  }
  return true
}

function isSomebody(tree: Tree, at: number): boolean {
  const { tag } = tree.words[at] ?? { tag: 'X' }
  if (at === -1 || (tag !== 'NOUN' && tag !== 'PROPN' && tag !== 'ADJ')) return false
  const undone = childrenOf(tree, at, 'det').some((child) => lemmaOf(tree, child) === 'no')
  return (
    !undone &&
    !(NOBODY.has(lemmaOf(tree, at)) && childrenOf(tree, at, 'amod', 'compound', 'nmod').length === 0)
  )
}

/** The predicate of which a preposition is a part: "was behind the *fire*". */
function predicateOf(tree: Tree, at: number): number {
  return isRelation(tree.words[at]!.relation, 'case') ? headOf(tree, at) : at
}

const ON = new Set(['on'])
const FOR = new Set(['for', 'in'])
const BY = new Set(['by'])

function make(
  tree: Tree,
  cue: number,
  culprit: number,
  deed: TokenSpan | null,
  negated = false,
): Charge | null {
  if (!isSomebody(tree, culprit) || deed === null || !isTold(tree, predicateOf(tree, cue))) return null
  return { cue, culprit: nounPhrase(tree, culprit), deed, negated }
}

const spanOf = (tree: Tree, at: number): TokenSpan | null => (at === -1 ? null : subtreeSpan(tree, at))

/** The noun of a relative clause or participle behind it, else the object or passive subject of the verb. */
function patientOf(tree: Tree, verb: number): number {
  const { relation } = tree.words[verb]!
  const own = isPassive(tree, verb) ? childOf(tree, verb, 'nsubj:pass') : childOf(tree, verb, 'obj')
  const isRelative = own !== -1 && /^W/u.test(tree.words[own]!.xpos)
  if (own !== -1 && !isRelative) return own
  if (isRelation(relation, 'acl')) return headOf(tree, verb)
  return isPassive(tree, verb) ? subjectOf(tree, verb) : -1
}

/** Accused of these, somebody is said to have something and not to have done it. */
const KEEPING = new Set(['have', 'possess', 'hold', 'want', 'seek', 'plan', 'prepare'])

/** "accused the guild of cutting"; "was accused of cutting". The one accused stands before "of". */
function byAccusing(tree: Tree, verb: number): Charge | null {
  const wrongly = childrenOf(tree, verb, 'advmod').some((child) => WRONGLY.has(lemmaOf(tree, child)))
  if (wrongly || isNegated(tree, verb)) return null
  const of = tree.words.findIndex((_, at) => at > verb && lemmaOf(tree, at) === 'of')
  const deed = of === -1 ? -1 : headOf(tree, of)
  if (deed <= of || KEEPING.has(lemmaOf(tree, deed))) return null
  const direct = tree.words.findLastIndex(({ tag }, at) => at < of && at > verb && /NOUN|PROPN/u.test(tag))
  return make(tree, verb, direct === -1 ? patientOf(tree, verb) : direct, subtreeSpan(tree, deed))
}

/** "blamed the guild for the fire", "blamed the fire on the guild", "a fire blamed on the guild". */
function byBlaming(tree: Tree, verb: number): Charge | null {
  if (isNegated(tree, verb)) return null
  const patient = patientOf(tree, verb)
  const on = behind(tree, verb, ON)
  if (on !== -1 && patient !== -1) return make(tree, verb, on, nounPhrase(tree, patient))
  return make(tree, verb, patient, spanOf(tree, behind(tree, verb, FOR)))
}

function isDeed(tree: Tree, at: number): boolean {
  return at !== -1 && DEEDS.has(lemmaOf(tree, at))
}

/** One act, or the ones known: "strikes" at large are told of other times and places too. */
function isOneDeed(tree: Tree, at: number): boolean {
  if (!isDeed(tree, at)) return false
  const isMany = /S$/u.test(tree.words[at]!.xpos)
  return !isMany || childrenOf(tree, at, 'det').some((child) => lemmaOf(tree, child) === 'the')
}

/** "is responsible for the fire", "was behind the fire", "was involved in the fire". */
function byPredicate(tree: Tree, at: number): Charge | null {
  const word = lemmaOf(tree, at)
  const isBehind = word === 'behind'
  const deed = isBehind ? headOf(tree, at) : behind(tree, at, FOR)
  if (!isDeed(tree, deed)) return null
  const predicate = isBehind ? deed : at
  const culprit = culpritOf(tree, predicate)
  const span = isBehind ? nounPhrase(tree, deed) : subtreeSpan(tree, deed)
  return make(tree, at, culprit, span, isNegated(tree, predicate))
}

/** The subject; for "held the guild responsible" and "accused the guild of being behind it" the object above. */
function culpritOf(tree: Tree, predicate: number): number {
  const own = subjectOf(tree, predicate)
  if (own !== -1) return own
  const above = headOf(tree, predicate)
  return above !== -1 && isRelation(tree.words[predicate]!.relation, 'xcomp', 'advcl', 'acl')
    ? childOf(tree, above, 'obj')
    : -1
}

/** "claimed responsibility for the fire", "a fire claimed by the front". */
function byClaiming(tree: Tree, verb: number): Charge | null {
  if (isNegated(tree, verb)) return null
  if (isPassive(tree, verb)) {
    const patient = patientOf(tree, verb)
    return isDeed(tree, patient) ? make(tree, verb, agentOf(tree, verb), nounPhrase(tree, patient)) : null
  }
  const object = childOf(tree, verb, 'obj')
  if (object === -1 || lemmaOf(tree, object) !== 'responsibility') return null
  const deed = behind(tree, object, FOR)
  return make(tree, verb, subjectOf(tree, verb), spanOf(tree, deed))
}

/** "carried out the strike", "a strike carried out by the navy". */
function byDoing(tree: Tree, verb: number): Charge | null {
  const patient = patientOf(tree, verb)
  const isAnother = childrenOf(tree, verb, 'advmod').some((child) => lemmaOf(tree, child) === 'also')
  if (isAnother || !isOneDeed(tree, patient)) return null
  const culprit = isPassive(tree, verb) ? agentOf(tree, verb) : subjectOf(tree, verb)
  return make(tree, verb, culprit, nounPhrase(tree, patient), isNegated(tree, verb))
}

const FEARED = new Set(['fear', 'expect', 'prevent', 'warn', 'threaten', 'plan', 'avoid', 'stop'])

/** "an attack by the navy". */
function byNoun(tree: Tree, preposition: number): Charge | null {
  const culprit = headOf(tree, preposition)
  const deed = culprit === -1 ? -1 : headOf(tree, culprit)
  if (!isRelation(tree.words[culprit]?.relation ?? '', 'nmod') || !isOneDeed(tree, deed)) return null
  if (FEARED.has(lemmaOf(tree, headOf(tree, deed)))) return null
  return make(tree, preposition, culprit, { first: nounPhrase(tree, deed).first, last: deed })
}

function chargeAt(tree: Tree, at: number): Charge | null {
  const { tag } = tree.words[at]!
  const word = lemmaOf(tree, at)
  if (tag === 'VERB') {
    if (word === 'accuse') return byAccusing(tree, at)
    if (word === 'blame') return byBlaming(tree, at)
    if (word === 'claim') return byClaiming(tree, at)
    if (word === 'involve') return isNegated(tree, at) ? byPredicate(tree, at) : null
    return DOING.has(word) ? byDoing(tree, at) : null
  }
  if (word === 'responsible' || (word === 'behind' && isRelation(tree.words[at]!.relation, 'case')))
    return byPredicate(tree, at)
  if (word === 'involved') return isNegated(tree, at) ? byPredicate(tree, at) : null
  return BY.has(word) && tag === 'ADP' ? byNoun(tree, at) : null
}

/** Every charge that the sentence makes or passes on. */
export function findCharges(tree: Tree): Charge[] {
  return tree.words.flatMap((_, at) => chargeAt(tree, at) ?? [])
}
