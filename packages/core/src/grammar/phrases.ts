/** Questions about a noun and its phrase. All take the index of the head noun. */
import { childOf, childrenOf, isRelation, subtreeOf, type TokenSpan } from './tree.js'
import type { Tree } from './types.js'

/** Dependents that are no part of the phrase: its preposition and conjunction, remarks beside it. */
const BESIDE = ['case', 'cc', 'mark', 'parataxis', 'discourse', 'dislocated', 'vocative']

/** Dependents of a noun as the predicate of a clause ("she *was* mayor *in those years*"). */
const OF_PREDICATE = ['nsubj', 'csubj', 'expl', 'cop', 'aux', 'advmod', 'obl', 'ccomp', 'xcomp']

export interface PhraseOptions {
  /** Keep relative clauses and other clauses behind a noun ("the men *who left*"). Default false. */
  clauses?: boolean
  /** Keep appositions ("the mayor, *Ada Orr*"). Default false. */
  appositions?: boolean
  /** Keep what is joined to the head ("the mayor *and her deputy*"). Default false. */
  conjuncts?: boolean
}

/** Heads of the phrases in apposition ("the mayor, *Ada Orr*"), in the order of the text. */
export function appositionsOf(tree: Tree, noun: number): readonly number[] {
  return childrenOf(tree, noun, 'appos')
}

/**
 * First and last token of the noun phrase: without its preposition, a possessive mark of its own and marks at its edges. The
 * phrase ends where something that is left out begins.
 */
export function nounPhrase(tree: Tree, noun: number, options: PhraseOptions = {}): TokenSpan {
  const { clauses = false, appositions = false, conjuncts = false } = options
  const everywhere = [...(clauses ? [] : ['acl', 'advcl']), ...(appositions ? [] : ['appos'])]
  const isPredicate = childOf(tree, noun, 'cop', 'nsubj') !== -1
  const own = [...BESIDE, ...(conjuncts ? [] : ['conj']), ...(isPredicate ? OF_PREDICATE : []), ...everywhere]
  const kept = new Set(
    subtreeOf(tree, noun, (child) => {
      const { relation, head } = tree.words[child]!
      return !isRelation(relation, ...(head === noun && !(conjuncts && relation === 'cc') ? own : everywhere))
    }),
  )
  return trim(tree, runAround(noun, kept), noun)
}

function runAround(noun: number, kept: ReadonlySet<number>): TokenSpan {
  let [first, last] = [noun, noun]
  while (kept.has(first - 1)) first -= 1
  while (kept.has(last + 1)) last += 1
  return { first, last }
}

function trim({ words }: Tree, span: TokenSpan, noun: number): TokenSpan {
  let { first, last } = span
  while (first < noun && words[first]!.tag === 'PUNCT') first += 1
  while (last > noun && words[last]!.tag === 'PUNCT') last -= 1
  return { first, last }
}
