/** Which clauses of a sentence state something by themselves, so that each is a claim of its own. */
import {
  childOf,
  childrenOf,
  isNegated,
  isRelation,
  nounPhrase,
  ownSubjectOf,
  subjectOf,
  subtreeSpan,
  type Tree,
} from '../grammar/index.js'
import type { Token } from '../text/types.js'
import { range } from './clause-words.js'

export interface Clause {
  /** The token of its predicate. */
  head: number
  /** The noun that it says something about and that stands outside it, or -1. */
  noun: number
  /** The noun is shown with the clause: it stands just before it ("*the tram*, which was full"). */
  isShown: boolean
  /** Its first words, which join it to the rest and are no part of what it says. */
  joints: readonly number[]
}

/** "When", "as" and "after" tell a circumstance that is a fact where the verb is in the past; the others whenever they stand. */
const BESIDE = new Set(['although', 'though', 'while', 'whereas'])
const AT_A_TIME = new Set(['after', 'before', 'when', 'as', 'while'])

/** "as soon as", "as if", "just as": a comparison or a condition. */
const COMPARES = new Set(['soon', 'long', 'far', 'much', 'well', 'if', 'though', 'as', 'so', 'such', 'same'])

const RELATIVES = new Set(['which', 'who', 'whom', 'whose', 'where', 'when'])
/** These leave a full clause behind them, which can be read without the noun. */
const ADVERBIAL = new Set(['where', 'when'])

/** A remark that begins farther behind its noun than this is shown without it, or not at all. */
const NOUN_REACH = 8

/** Participles that are used like prepositions. */
const LIKE_PREPOSITIONS = new Set(
  'include accord follow regard concern consider depend range start begin cite exclude owe give bar'.split(
    ' ',
  ),
)

/** How far up a clause is asked whether it stands in something that is only wished, asked or supposed. */
const MOST_STEPS = 12

/** Answers for a token whether it heads a clause that states something of its own. Each answer is worked out once. */
export function createClauseFinder(tokens: readonly Token[], tree: Tree): (at: number) => Clause | null {
  const known = new Map<number, Clause | null>()
  const scene: Scene = { tokens, tree, found: (at) => find(at) }
  function find(at: number): Clause | null {
    const met = known.get(at)
    if (met !== undefined) return met
    const clause = clauseAt(scene, at)
    known.set(at, clause)
    return clause
  }
  return find
}

interface Scene {
  tokens: readonly Token[]
  tree: Tree
  found(at: number): Clause | null
}

function clauseAt(scene: Scene, at: number): Clause | null {
  const { relation, head } = scene.tree.words[at]!
  if (head === -1) return null
  if (isRelation(relation, 'conj')) return joined(scene, at)
  if (isRelation(relation, 'parataxis')) return loose(scene, at)
  if (isRelation(relation, 'advcl')) return circumstance(scene, at) ?? result(scene, at)
  return isRelation(relation, 'acl') ? aboutNoun(scene, at) : null
}

const FINITE = new Set(['VBD', 'VBZ', 'VBP', 'MD'])

const helpersOf = (tree: Tree, at: number) => childrenOf(tree, at, 'aux', 'cop')

function hasModal(tree: Tree, at: number): boolean {
  return helpersOf(tree, at).some((helper) => tree.words[helper]!.xpos === 'MD')
}

/** "was held and *charged*": the helper of the first holds for the second, unless it takes back or weakens what is told. */
function sharesHelper(tree: Tree, at: number): boolean {
  const { head, relation, xpos } = tree.words[at]!
  if (!isRelation(relation, 'conj') || (xpos !== 'VBN' && xpos !== 'VBG')) return false
  return isFiniteClause(tree, head) && !hasModal(tree, head) && !isNegated(tree, head)
}

function isFiniteClause(tree: Tree, at: number): boolean {
  const helpers = helpersOf(tree, at)
  if (helpers.some((helper) => FINITE.has(tree.words[helper]!.xpos))) return true
  const { tag, xpos } = tree.words[at]!
  if (tag === 'VERB' && isBarePast(tree, at)) return true
  return (tag === 'VERB' && FINITE.has(xpos)) || (helpers.length === 0 && sharesHelper(tree, at))
}

/** "A barge *rammed* the pier", "*stressed* that": a form with a subject or a content and no helper is the past, whatever a tagger takes it for. */
function isBarePast(tree: Tree, at: number): boolean {
  const isActive = tree.children[at]!.some((child) => /^(?:nsubj|ccomp)$/u.test(tree.words[child]!.relation))
  return tree.words[at]!.xpos === 'VBN' && isActive && helpersOf(tree, at).length === 0
}

function isPast(tree: Tree, at: number): boolean {
  return isBarePast(tree, at) || [at, ...helpersOf(tree, at)].some((word) => tree.words[word]!.xpos === 'VBD')
}

export const isPredicate = (tree: Tree, at: number) =>
  tree.words[at]!.tag === 'VERB' || childOf(tree, at, 'nsubj', 'csubj', 'cop') !== -1

/** Relations of a noun: what its clause says is said with it. */
const NOMINAL = ['nsubj', 'obj', 'iobj', 'obl', 'nmod', 'appos', 'dislocated']

/** True where the words around the clause let it stand: no condition, question, wish or denial above it. */
function isStated({ tree, found }: Scene, from: number): boolean {
  let at = from
  for (let steps = 0; steps < MOST_STEPS; steps += 1) {
    const { head, relation } = tree.words[at]!
    if (head === -1) return true
    const isHeld = isRelation(relation, 'ccomp')
    if (isHeld && (isNegated(tree, head) || asks(tree, at))) return false
    const passes = isHeld || isRelation(relation, 'conj', 'parataxis', ...NOMINAL)
    if (!passes && found(at) === null) return false
    at = head
  }
  return false
}

function asks(tree: Tree, at: number): boolean {
  return childrenOf(tree, at, 'mark').some((mark) => /^(?:if|whether)$/u.test(tree.words[mark]!.lemma))
}

/** Conjunctions before the predicate and what opens it. */
function jointsOf(tree: Tree, at: number): number[] {
  return childrenOf(tree, at, 'cc', 'mark').filter((joint) => joint < at)
}

const JOINS = /^(?:and|but|yet|,|;)$/u

/** Words that can stand between "and" and a verb that shares the subject before it. */
const BEFORE_VERB = new Set(['AUX', 'ADV', 'PART', 'PUNCT'])

/** "… and *the driver was held*", "… and *killed 40 people*"; behind a bare comma only in a list. An "or" leaves open which of the two is so. */
function joined(scene: Scene, at: number): Clause | null {
  const { tree, tokens } = scene
  const { head } = tree.words[at]!
  if (head > at || !isPredicate(tree, head) || !isPredicate(tree, at)) return null
  if (!isFiniteClause(tree, at) || asks(tree, at) || !isStated(scene, head)) return null
  if (isRelation(tree.words[head]!.relation, 'conj') && scene.found(head) === null) return null
  const joints = jointsOf(tree, at)
  const isEdge = (child: number) =>
    joints.includes(child) || (child < at && tree.words[child]!.tag === 'PUNCT')
  const { first } = subtreeSpan(tree, at, (child) => !isEdge(child))
  const before = tokens[first - 1]?.lower === 'that' ? first - 2 : first - 1
  if (!JOINS.test(tokens[before]?.lower ?? '') || joints.some((joint) => joint >= first)) return null
  if (ownSubjectOf(tree, at) !== -1) return { head: at, noun: -1, isShown: false, joints }
  const subject = subjectOf(tree, tellerBefore(tree, at) ?? at)
  const isBare = range(first, at).every((word) => BEFORE_VERB.has(tree.words[word]!.tag))
  const isLoose = tokens[before]!.text === ',' && !childrenOf(tree, head, 'conj').some((other) => other > at)
  const isOpen = hasClause(tree, head, first) && tellerBefore(tree, at) === null
  return subject === -1 || !isBare || isLoose || isOpen
    ? null
    : { head: at, noun: subject, isShown: false, joints }
}

/** "A nation that was at war *and had* no friends": behind another clause the second verb may go on with either. */
function hasClause(tree: Tree, from: number, to: number): boolean {
  return range(from + 1, to).some(
    (at) =>
      isRelation(tree.words[at]!.relation, 'acl:relcl', 'advcl', 'ccomp', 'csubj') &&
      isFiniteClause(tree, at),
  )
}

/**
 * "They said that the line was cut *but stressed that* nobody was hurt": who tells the one tells the other, also where the tree sets the
 * second beside the verb of what is told.
 */
function tellerBefore(tree: Tree, at: number): number | null {
  if (childOf(tree, at, 'ccomp') === -1) return null
  const { head } = tree.words[at]!
  if (childOf(tree, head, 'ccomp') !== -1) return head
  return isRelation(tree.words[head]!.relation, 'ccomp') ? tree.words[head]!.head : null
}

/** "…; *the driver was held*". */
function loose(scene: Scene, at: number): Clause | null {
  const { tree, tokens } = scene
  const { first } = subtreeSpan(tree, at)
  if (tokens[first - 1]?.text !== ';' && tokens[first]!.text !== ';') return null
  if (!isFiniteClause(tree, at) || ownSubjectOf(tree, at) === -1 || !isStated(scene, at)) return null
  return { head: at, noun: -1, isShown: false, joints: jointsOf(tree, at) }
}

/** One of these between conjunction and verb is the subject, whatever the tree calls it. */
const NOMINAL_TAGS = new Set(['NOUN', 'PROPN', 'PRON', 'NUM'])

/** "after *a lorry drove into the crowd*", "although *nobody was hurt*". */
function circumstance({ tree, tokens }: Scene, at: number): Clause | null {
  const marks = childrenOf(tree, at, 'mark', 'advmod').filter(
    (mark) => AT_A_TIME.has(tokens[mark]!.lower) || BESIDE.has(tokens[mark]!.lower),
  )
  const [mark] = marks
  if (mark === undefined || marks.length > 1 || mark > at) return null
  const { first } = subtreeSpan(tree, at)
  const near = [tokens[first - 1], tokens[mark - 1], tokens[mark + 1]]
  if (near.some((token) => COMPARES.has(token?.lower ?? ''))) return null
  const hasSubject = range(mark + 1, at).some((word) => NOMINAL_TAGS.has(tree.words[word]!.tag))
  if (!hasSubject || !isFiniteClause(tree, at)) return null
  if (!BESIDE.has(tokens[mark]!.lower) && !isPast(tree, at)) return null
  return { head: at, noun: -1, isShown: false, joints: range(first, mark + 1) }
}

function isBehindComma({ tree, tokens }: Scene, at: number): boolean {
  const { first } = subtreeSpan(tree, at)
  return tokens[first]!.text === ',' || tokens[first - 1]?.text === ','
}

const hasArguments = (tree: Tree, at: number) =>
  childOf(tree, at, 'obj', 'obl', 'ccomp', 'xcomp', 'iobj') !== -1

/** "A lorry drove into a crowd, *killing 40 people*". */
function result(scene: Scene, at: number): Clause | null {
  const { tree } = scene
  const { head, xpos, lemma } = tree.words[at]!
  if (xpos !== 'VBG' || at < head || LIKE_PREPOSITIONS.has(lemma) || !isBehindComma(scene, at)) return null
  if (childOf(tree, at, 'mark', 'case', 'nsubj', 'aux') !== -1 || !hasArguments(tree, at)) return null
  if (!isFiniteClause(tree, head) || hasModal(tree, head) || isNegated(tree, head) || !isStated(scene, head))
    return null
  return { head: at, noun: subjectOf(tree, head), isShown: false, joints: [] }
}

/** "the tram, *which carried 60 people*, …", "the tram, *carrying 60 people*, …": a remark about a noun, and not which one is meant. */
function aboutNoun(scene: Scene, at: number): Clause | null {
  const { tree } = scene
  const { head, relation } = tree.words[at]!
  if (!/^(?:NOUN|PROPN)$/u.test(tree.words[head]!.tag) || head > at || !isBehindComma(scene, at)) return null
  return isRelation(relation, 'acl:relcl') ? relative(scene, at) : participle(scene, at)
}

function relative({ tree, tokens }: Scene, at: number): Clause | null {
  const { first } = subtreeSpan(tree, at)
  const opener = range(first, at).find((word) => RELATIVES.has(tokens[word]!.lower))
  if (opener === undefined || !isFiniteClause(tree, at)) return null
  const noun = tree.words[at]!.head
  const isFar = first - nounPhrase(tree, noun).last > NOUN_REACH
  if (!isFar) return { head: at, noun, isShown: true, joints: [] }
  if (!ADVERBIAL.has(tokens[opener]!.lower)) return null
  return { head: at, noun: -1, isShown: false, joints: range(first, opener + 1) }
}

function participle({ tree }: Scene, at: number): Clause | null {
  const { xpos, lemma, head } = tree.words[at]!
  if (!/^VB[GN]$/u.test(xpos) || LIKE_PREPOSITIONS.has(lemma)) return null
  if (childOf(tree, at, 'mark', 'case') !== -1 || !hasArguments(tree, at)) return null
  const { first } = subtreeSpan(tree, at)
  return first - nounPhrase(tree, head).last > NOUN_REACH
    ? null
    : { head: at, noun: head, isShown: true, joints: [] }
}
