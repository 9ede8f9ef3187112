/**
 * Cuts a sentence into the statements that it makes. Every part is an exact stretch of the text. In doubt the sentence stays whole:
 * a claim that is cut in two loses its actor or its place and is then compared without them.
 */
import type { Span } from '@parallax/contract'
import type { Tree } from '../grammar/index.js'
import type { Sentence, Token } from '../text/types.js'
import { type Part, range } from './clause-words.js'
import { findClauses } from './clauses.js'
import { findSeams } from './seams.js'

/** The parts of a sentence in text order. Without a tree only the surest seams are found. */
export function splitSentence(
  { tokens }: Pick<Sentence, 'tokens'>,
  tree: Tree | null,
  quotations: readonly Span[] = [],
): Part[] {
  if (tree !== null) return findClauses(tokens, tree, quotations)
  return findSeams(tokens, quotations).map(([from, to]) => trimmed(tokens, from, to))
}

/** Leaves commas and semicolons at the edges out; closing marks of the sentence stay. */
function trimmed(tokens: readonly Token[], from: number, to: number): Part {
  const isMark = (at: number) => /^[,;]$/u.test(tokens[at]!.text)
  let [first, last] = [from, to - 1]
  while (last > first && isMark(last)) last -= 1
  while (first < last && isMark(first)) first += 1
  return { from: first, to: last + 1, own: range(first, last + 1), borrowed: [], head: -1, noun: -1 }
}
