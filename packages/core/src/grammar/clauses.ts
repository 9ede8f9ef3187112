/** Questions about a verb (or another predicate) and its clause. All take the index of the predicate's head word. */
import { childOf, childrenOf, isRelation, subtreeSpan, type TokenSpan } from './tree.js'
import type { Grammar, Tree } from './types.js'

const PASSIVE_HELPERS: ReadonlySet<string> = new Set(['be', 'get'])
const NEGATIONS: ReadonlySet<string> = new Set(['not', "n't", 'never'])

/** The subject that the predicate has of its own: noun phrase or clause, active or passive; -1 where there is none. */
export function ownSubjectOf(tree: Tree, verb: number): number {
  return childOf(tree, verb, 'nsubj', 'csubj')
}

/**
 * The subject of a predicate. One that has none of its own shares that of the predicate it is joined to ("She came and *said* …"),
 * unless that one stands behind it. -1 where there is none, as for infinitives, participles and commands.
 */
export function subjectOf(tree: Tree, verb: number): number {
  let at = verb
  for (;;) {
    const own = ownSubjectOf(tree, at)
    if (own !== -1) return own
    const { head, relation } = tree.words[at]!
    if (!isRelation(relation, 'conj') || head > at) return -1
    at = head
  }
}

/**
 * True for a predicate in the passive voice: a participle with a form of "be" or "get" ("was told"), joined to such a one ("was held and
 * *questioned*"), with a passive subject in a headline ("Talks *held*"), or behind a noun or clause ("those *told*", "*asked* by her, he …").
 */
export function isPassive(tree: Tree, verb: number): boolean {
  const { tag, xpos, relation, head } = tree.words[verb]!
  if (tag !== 'VERB' || xpos === 'VBG') return false
  const helpers = childrenOf(tree, verb, 'aux')
  if (helpers.length > 0) return xpos !== 'VB' && helpers.some((helper) => makesPassive(tree.words[helper]!))
  if (childOf(tree, verb, 'nsubj:pass', 'csubj:pass') !== -1) return true
  if (xpos !== 'VBN' || ownSubjectOf(tree, verb) !== -1) return false
  if (isRelation(relation, 'conj')) return head < verb && isPassive(tree, head)
  return isRelation(relation, 'acl', 'advcl', 'amod')
}

function makesPassive({ lemma, parts }: Grammar): boolean {
  return PASSIVE_HELPERS.has(lemma) || parts.some((part) => PASSIVE_HELPERS.has(part.lemma))
}

/** The doer named by "by" beside a passive ("was told *by the mayor*"), or -1. */
export function agentOf(tree: Tree, verb: number): number {
  if (!isPassive(tree, verb)) return -1
  const marked = childOf(tree, verb, 'obl:agent')
  if (marked !== -1) return marked
  return (
    childrenOf(tree, verb, 'obl').find((child) =>
      childrenOf(tree, child, 'case').some((mark) => tree.words[mark]!.lemma === 'by'),
    ) ?? -1
  )
}

/** The head of the clause that completes the predicate: finite ("said *he had left*") before infinitive ("promised *to leave*"); -1. */
export function clausalComplementOf(tree: Tree, verb: number): number {
  const finite = childOf(tree, verb, 'ccomp')
  return finite === -1 ? childOf(tree, verb, 'xcomp') : finite
}

/**
 * The head of the clause that is said, thought or asked, however the tree joins it: as finite complement; as a clause with a subject
 * before the verb and no conjunction ("*He left*, she said"); as the clause that the verb is thrown into ("He, she *said*, left"); -1.
 * Where the verb stands below what is said, its own subtree is no part of that: {@link reportedSpan}.
 */
export function reportedClauseOf(tree: Tree, verb: number): number {
  const finite = childOf(tree, verb, 'ccomp')
  if (finite !== -1) return finite
  const loose = childrenOf(tree, verb, 'parataxis', 'advcl', 'csubj').find((child) =>
    isLoose(tree, child, verb),
  )
  if (loose !== undefined) return loose
  const { head, relation } = tree.words[verb]!
  return isRelation(relation, 'parataxis') ? head : -1
}

function isLoose(tree: Tree, clause: number, verb: number): boolean {
  if (clause > verb && !isRelation(tree.words[clause]!.relation, 'parataxis')) return false
  const hasConjunction = childrenOf(tree, clause, 'mark', 'advmod').some((child) =>
    /^(?:IN|WRB|TO)$/u.test(tree.words[child]!.xpos),
  )
  return !hasConjunction && ownSubjectOf(tree, clause) !== -1
}

/** From the first to the last token of what is said; null where nothing was found. The words of saying may stand between. */
export function reportedSpan(tree: Tree, verb: number): TokenSpan | null {
  const clause = reportedClauseOf(tree, verb)
  return clause === -1 ? null : subtreeSpan(tree, clause, (child) => child !== verb)
}

/** The conjunction or infinitive mark that opens the clause of a predicate ("that", "whether", "to"), or -1. */
export function markOf(tree: Tree, verb: number): number {
  return childOf(tree, verb, 'mark')
}

/** Not, never or n't beside the predicate, on its own auxiliary too ("didn't say", "can't"). */
export function isNegated(tree: Tree, verb: number): boolean {
  return isNegation(tree, verb, true) || tree.children[verb]!.some((child) => isNegation(tree, child, false))
}

function isNegation(tree: Tree, index: number, isPredicate: boolean): boolean {
  const { relation, lemma, parts } = tree.words[index]!
  if (parts.some((part) => NEGATIONS.has(part.lemma)))
    return isPredicate || isRelation(relation, 'aux', 'cop')
  return !isPredicate && isRelation(relation, 'advmod') && NEGATIONS.has(lemma)
}

/** The token and those joined to it ("said" and "added" of "said … and added"), in the order of the text. */
export function conjunctsOf(tree: Tree, index: number): number[] {
  let first = index
  while (isRelation(tree.words[first]!.relation, 'conj')) first = tree.words[first]!.head
  const found = [first]
  for (let at = 0; at < found.length; at += 1) found.push(...childrenOf(tree, found[at]!, 'conj'))
  return found.sort((a, b) => a - b)
}
