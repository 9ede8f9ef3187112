/** Cuts a sentence by its tree: which of its clauses state something of their own, and which words each of them says. */
import type { Span } from '@parallax/contract'
import { isRelation, nounPhrase, subtreeSpan, type Tree } from '../grammar/index.js'
import type { Token } from '../text/types.js'
import { countContent, enclosure, LEAST_CONTENT, type Part, range } from './clause-words.js'
import { type Clause, createClauseFinder, isPredicate } from './stated.js'

/** A sentence of more tokens is mostly a list or no prose; it stays whole, which also bounds the work on hostile text. */
const LONGEST = 250

/** Rounds in which clauses that are too short go back to the one around them. Two settle nearly every sentence. */
const ROUNDS = 3

const EDGE = /^(?:[,;:—–-]|--)$/u

/** The parts of a sentence in text order; one where no clause but the main one states anything. */
export function findClauses(tokens: readonly Token[], tree: Tree, quotations: readonly Span[]): Part[] {
  const whole: Part = {
    from: 0,
    to: tokens.length,
    own: range(0, tokens.length),
    borrowed: [],
    head: tree.root,
    noun: -1,
  }
  if (!canBeCut(tokens, tree)) return [whole]
  const found = createClauseFinder(tokens, tree)
  const inside = enclosure(tokens, quotations)
  const open = tokens.flatMap((_, at) => found(at) ?? []).filter((clause) => isOpen(tree, inside, clause))
  const clauses = keepFull(tokens, tree, open)
  if (clauses.length === 0) return [whole]
  const words = ownWords(tree, clauses)
  const main = trim(tokens, words.get(tree.root)!)
  const parts = [
    { from: main[0]!, to: main.at(-1)! + 1, own: main, borrowed: [], head: tree.root, noun: -1 },
    ...clauses.map((clause) => toPart(tokens, tree, { clause, own: words.get(clause.head)! })),
  ]
  return parts.sort((a, b) => a.own[0]! - b.own[0]!)
}

/** A question states nothing. A line whose main word is no predicate is a caption, or its tree is wrong. */
function canBeCut(tokens: readonly Token[], tree: Tree): boolean {
  if (tokens.length > LONGEST || tokens.slice(-2).some(({ text }) => text === '?')) return false
  return tree.root !== -1 && isPredicate(tree, tree.root)
}

/** Words between quotation marks or brackets are not cut. */
function isOpen(tree: Tree, inside: Uint8Array, { head }: Clause): boolean {
  const { first, last } = subtreeSpan(tree, head)
  return inside[first] === 0 && inside[head] === 0 && (inside[last] === 0 || inside[last + 1] === 0)
}

/** The tokens of each clause and of the main one, by head, rising: each token goes with the nearest clause above it. */
function ownWords(tree: Tree, clauses: readonly Clause[]): Map<number, number[]> {
  const heads = new Set([tree.root, ...clauses.map(({ head }) => head)])
  const owner = new Int32Array(tree.words.length)
  const queue = [tree.root]
  owner[tree.root] = tree.root
  for (let at = 0; at < queue.length; at += 1) {
    for (const child of tree.children[queue[at]!]!) {
      owner[child] = heads.has(child) ? child : owner[queue[at]!]!
      queue.push(child)
    }
  }
  const words = new Map<number, number[]>([...heads].map((head) => [head, []]))
  for (const [at, head] of owner.entries()) words.get(head)!.push(at)
  return words
}

/** Without the clauses that say too little, and without those that leave too little of the one around them. */
function keepFull(tokens: readonly Token[], tree: Tree, all: readonly Clause[]): readonly Clause[] {
  let clauses = all
  for (let round = 0; round < ROUNDS && clauses.length > 0; round += 1) {
    const words = ownWords(tree, clauses)
    const isShort = (head: number) => countContent(words.get(head)!.map((at) => tokens[at]!)) < LEAST_CONTENT
    const kept = clauses.filter(({ head }) => !isShort(head) && !isShort(ownerOf(tree, words, head)))
    if (kept.length === clauses.length) return clauses
    clauses = kept
  }
  return clauses
}

/** The head of the clause around a clause. */
function ownerOf(tree: Tree, words: ReadonlyMap<number, unknown>, head: number): number {
  let at = tree.words[head]!.head
  while (!words.has(at)) at = tree.words[at]!.head
  return at
}

/** Without commas and the like at the edges, and without closing marks that stand apart from the last word. */
function trim(tokens: readonly Token[], own: readonly number[]): number[] {
  const isWord = (at: number) => tokens[at]!.kind !== 'punctuation'
  const first = own.findIndex((at) => !EDGE.test(tokens[at]!.text))
  const word = own.findLastIndex(isWord)
  let last = word
  while (own[last + 1] === own[last]! + 1) last += 1
  while (last > word && EDGE.test(tokens[own[last]!]!.text)) last -= 1
  return own.slice(Math.max(0, first), last + 1)
}

/** The closing marks of the sentence go with the words before them. */
function closing(tokens: readonly Token[], last: number): number[] {
  const rest = range(last + 1, tokens.length)
  return rest.every((at) => tokens[at]!.kind === 'punctuation') ? rest : []
}

/** "*one of the sisters*, who lives there": the whole phrase, since the remark may be about either noun. */
function aroundNoun(tree: Tree, noun: number): number {
  let at = noun
  while (isRelation(tree.words[at]!.relation, 'nmod') && tree.words[at]!.head < at) at = tree.words[at]!.head
  return at
}

function toPart(
  tokens: readonly Token[],
  tree: Tree,
  { clause, own: all }: { clause: Clause; own: readonly number[] },
): Part {
  const words = trim(
    tokens,
    all.filter((at) => !clause.joints.includes(at)),
  )
  const own = [...words, ...closing(tokens, words.at(-1)!)]
  const [from, to] = [own[0]!, own.at(-1)! + 1]
  const { head, noun } = clause
  if (noun === -1) return { from, to, own, borrowed: [], head, noun }
  const first = nounPhrase(tree, clause.isShown ? aroundNoun(tree, noun) : noun).first
  const { last } = nounPhrase(tree, noun)
  const said = new Set(own)
  const borrowed = range(first, last + 1).filter((at) => !said.has(at))
  const isBefore = clause.isShown && last < from
  return { from: isBefore ? first : from, to, own, borrowed, head, noun }
}
