/** Who did what to whom in one clause, by its tree. All answers are tokens of the sentence; -1 means that the words do not say it. */
import {
  agentOf,
  childOf,
  childrenOf,
  isNegated,
  isPassive,
  isRelation,
  ownSubjectOf,
  subjectOf,
  type Tree,
} from '../grammar/index.js'

export interface Roles {
  /** The verb, or the noun or adjective that is said of the subject. */
  predicate: number
  /** The verbs that it leads to ("threatened to *close*"), itself the first; the last has the object. */
  chain: readonly number[]
  actor: number
  object: number
  negated: boolean
}

const RELATIVES = new Set(['who', 'which', 'that', 'whom', 'whose'])
const NONE = new Set(['no', 'nobody', 'none', 'nothing', 'neither'])

/** "Threatened to begin to close": more links are not followed. */
const LONGEST_CHAIN = 3

/** Verbs that tell nothing of what is done by themselves; "had *a stroke*" keeps its object all the same. */
const COPULA = 'be'

/** `noun`: what a relative clause or participle is about, or the subject that it shares; -1 where it has its own. */
export function rolesOf(tree: Tree, predicate: number, noun: number): Roles {
  const chain = chainOf(tree, predicate)
  const last = chain.at(-1)!
  const passive = isPassive(tree, predicate) || isPassive(tree, last)
  const found = antecedent(tree, subjectFor(tree, predicate, noun), noun)
  const subject = isEmptySubject(tree, predicate, found) ? -1 : found
  const negated = chain.some((verb) => isNegated(tree, verb)) || isNone(tree, subject)
  if (isThere(tree, predicate)) return { predicate, chain, actor: -1, object: subject, negated }
  if (passive) {
    const agent = [predicate, last].map((verb) => agentOf(tree, verb)).find((at) => at !== -1) ?? -1
    return { predicate, chain, actor: agent, object: subject, negated }
  }
  const object = antecedent(tree, objectOf(tree, last), noun)
  return { predicate, chain, actor: subject, object, negated: negated || isNone(tree, object) }
}

/** The subject of its own, the one it shares, or the noun that it hangs on. */
function subjectFor(tree: Tree, verb: number, noun: number): number {
  const own = ownSubjectOf(tree, verb)
  if (own !== -1 || noun !== -1) return own === -1 ? noun : own
  return subjectOf(tree, verb)
}

/** "*It* is believed that …", "*it* is too early to tell". */
function isEmptySubject(tree: Tree, verb: number, subject: number): boolean {
  if (subject === -1 || tree.words[subject]!.lemma.toLowerCase() !== 'it') return false
  return childOf(tree, verb, 'ccomp', 'xcomp', 'csubj', 'advcl') !== -1
}

/** The noun for the pronoun that stands for it ("the men *who* left"). */
function antecedent(tree: Tree, at: number, noun: number): number {
  return at !== -1 && noun !== -1 && RELATIVES.has(tree.words[at]!.lemma.toLowerCase()) ? noun : at
}

/** A clause as object ("she denied *having left*") has no name. */
function objectOf(tree: Tree, verb: number): number {
  return childrenOf(tree, verb, 'obj').find((at) => tree.words[at]!.tag !== 'VERB') ?? -1
}

/** "There were no survivors": what there is, is no actor. */
function isThere(tree: Tree, verb: number): boolean {
  return tree.words[verb]!.lemma === COPULA && childOf(tree, verb, 'expl') !== -1
}

function isNone(tree: Tree, noun: number): boolean {
  if (noun === -1) return false
  return [noun, ...childrenOf(tree, noun, 'det', 'nmod')].some(
    (at) => NONE.has(tree.words[at]!.lemma.toLowerCase()) && at <= noun,
  )
}

/** A verb with "to" behind it and no object between: "tried to *leave*", "is expected to *rise*". */
function chainOf(tree: Tree, predicate: number): number[] {
  const chain = [predicate]
  while (chain.length < LONGEST_CHAIN) {
    const verb = chain.at(-1)!
    const next = childrenOf(tree, verb, 'xcomp').find((at) => tree.words[at]!.tag === 'VERB' && at > verb)
    if (next === undefined || childOf(tree, verb, 'obj', 'iobj') !== -1) break
    chain.push(next)
  }
  return chain
}

/** Particles of the verb that stand behind it at once ("gunned *down*"). */
export function particlesOf(tree: Tree, verb: number): number[] {
  return childrenOf(tree, verb, 'compound').filter(
    (at) => isRelation(tree.words[at]!.relation, 'compound:prt') && at === verb + 1,
  )
}

/** Whether the verb tells what will be (true) or what has been (false); null where its form leaves that open. */
export function liesAhead(tree: Tree, verb: number): boolean | null {
  const helpers = childrenOf(tree, verb, 'aux', 'cop').map((at) => tree.words[at]!)
  if (helpers.some(({ lemma }) => lemma === 'will' || lemma === 'shall')) return true
  if (helpers.some(({ xpos }) => xpos === 'MD')) return null
  const { xpos } = tree.words[verb]!
  const forms = [xpos, ...helpers.map((helper) => helper.xpos)]
  if (forms.includes('VBD') || helpers.some(({ lemma }) => lemma === 'have')) return false
  return forms.includes('VBZ') || forms.includes('VBP') ? null : false
}
