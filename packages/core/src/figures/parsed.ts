/** The tree of a sentence, asked in atoms: the figures read atoms, the grammar tokens. */
import type { Span } from '@parallax/contract'
import type { TokenSpan, Tree } from '../grammar/index.js'
import { firstEndingAfter } from '../spans.js'
import type { Sentence, Token } from '../text/types.js'
import { type Asked, aboutMeasure, changedObject, headIn, ownerOf, phraseOf, tollOf } from './about.js'
import { at, type Scan } from './atoms.js'
import { isSmallWord, type Phrase } from './phrase.js'
import { UNIT_WORDS } from './units.lexicon.js'

/** Longest phrase that is taken from a tree, in atoms. */
const LONGEST = 14

/** `none`: the tree says that nothing is named. Null: it does not say, or there is no tree. */
export type Found = Phrase | 'none' | null

/** What the measure in these atoms is about. */
export function aboutByTree(scan: Scan, measure: { from: number; to: number }): Found {
  return ask(scan, measure, (tree, span) => aboutMeasure(tree, headIn(tree, span)))
}

/** What is made to change by, to or from the measure. */
export function changedByTree(scan: Scan, measure: { from: number; to: number }): Found {
  return ask(scan, measure, (tree, span) => changedObject(tree, headIn(tree, span)))
}

/** Whose the thing is whose noun is the atom `head`; the answer leaves the atoms from `from` to `to` out. */
export function ownerByTree(scan: Scan, counted: { from: number; to: number }, head: number): Found {
  return ask(scan, counted, (tree, _, { tokens }) => ownerOf(tree, tokenAt(tokens, scan.atoms[head]!.start)))
}

/** Atom of the noun that a toll is the subject under: "toll" of "the toll rose to 12", "injured" of "the number of injured"; null. */
export function tollNoun(scan: Scan, counted: { from: number; to: number }): number | null {
  const found = ask(scan, counted, (tree, span) => tollOf(tree, headIn(tree, span)))
  return found === null || found === 'none' ? null : found.head
}

type Question = (tree: Tree, span: TokenSpan, sentence: Sentence) => Asked

function ask(scan: Scan, { from, to }: { from: number; to: number }, question: Question): Found {
  const tree = scan.tree()
  if (tree === null) return null
  const { tokens } = scan.sentence
  const first = tokenAt(tokens, scan.atoms[from]!.start)
  const last = tokenAt(tokens, scan.atoms[to - 1]!.end - 1)
  const answer = question(tree, { first, last }, scan.sentence)
  if (typeof answer !== 'number') return answer
  const span = phraseOf(tree, answer, { first, last })
  return span === null ? null : toPhrase(scan, tokens, span, answer)
}

/** Another measure is nothing that a number is about. */
function toPhrase(scan: Scan, tokens: readonly Token[], span: TokenSpan, head: number): Found {
  let from = atomAt(scan, tokens[span.first]!.start)
  const noun = atomAt(scan, tokens[head]!.end - 1)
  const to = Math.min(atomAt(scan, tokens[span.last]!.end - 1) + 1, Math.max(noun + 1, from + LONGEST))
  while (from < noun && isSmallWord(at(scan, from))) from += 1
  if (UNIT_WORDS.has(at(scan, noun)) && scan.atoms[noun - 1]?.kind === 'number') return null
  return scan.atoms.slice(from, to).some(({ kind }) => kind === 'word') ? { from, to, head: noun } : null
}

function tokenAt(tokens: readonly Token[], offset: number): number {
  return placeOf(tokens, offset)
}

function atomAt({ atoms }: Scan, offset: number): number {
  return placeOf(atoms, offset)
}

/** Index of the first that ends after the offset, else of the last. */
function placeOf(spans: readonly Span[], offset: number): number {
  return Math.min(firstEndingAfter(spans, offset), Math.max(0, spans.length - 1))
}
