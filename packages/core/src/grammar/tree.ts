/** Makes trees and walks them. An index is that of a token in its sentence; -1 stands for "none". */
import type { Grammar, Tree } from './types.js'

/** A stretch of the tokens of a sentence, both ends inclusive. */
export interface TokenSpan {
  first: number
  last: number
}

/** The dependents of the many tokens that have none. */
const NO_CHILDREN: readonly number[] = Object.freeze([])

/** Adds the dependents of each token to the heads. They are counted first: a list that grows takes several times the room, for good. */
export function createTree(words: readonly Grammar[]): Tree {
  const counts = new Int32Array(words.length)
  let root = -1
  for (const [index, { head }] of words.entries()) {
    if (head === -1) root = index
    else counts[head]! += 1
  }
  const children = Array.from(counts, (count) => (count === 0 ? NO_CHILDREN : new Array<number>(count)))
  counts.fill(0)
  for (const [index, { head }] of words.entries())
    if (head !== -1) (children[head] as number[])[counts[head]!++] = index
  return { words, children, root }
}

/** True for the relation or a subtype of it: "nsubj:pass" is an "nsubj". */
export function isRelation(relation: string, ...kinds: readonly string[]): boolean {
  const colon = relation.indexOf(':')
  const base = colon === -1 ? relation : relation.slice(0, colon)
  return kinds.some((kind) => kind === base || kind === relation)
}

export function headOf({ words }: Tree, index: number): number {
  return words[index]!.head
}

/** Dependents in the order of the text; with `kinds`, only those in one of these relations. */
export function childrenOf(tree: Tree, index: number, ...kinds: readonly string[]): readonly number[] {
  const all = tree.children[index]!
  return kinds.length === 0 ? all : all.filter((child) => isRelation(tree.words[child]!.relation, ...kinds))
}

/** The first dependent in one of these relations, or -1. */
export function childOf(tree: Tree, index: number, ...kinds: readonly string[]): number {
  return tree.children[index]!.find((child) => isRelation(tree.words[child]!.relation, ...kinds)) ?? -1
}

/** True where `index` is `ancestor` or stands below it. */
export function isWithin({ words }: Tree, index: number, ancestor: number): boolean {
  let at = index
  while (at !== -1 && at !== ancestor) at = words[at]!.head
  return at === ancestor
}

/**
 * The token and all below it, rising. A dependent for which `keep` says no is left out with all below it.
 * The time is linear in the number of tokens found, but for sorting them.
 */
export function subtreeOf(
  tree: Tree,
  index: number,
  keep: (child: number) => boolean = () => true,
): number[] {
  const found = [index]
  for (let at = 0; at < found.length; at += 1)
    for (const child of tree.children[found[at]!]!) if (keep(child)) found.push(child)
  return found.sort((a, b) => a - b)
}

/** From the first to the last token of the subtree; in a tree with crossing arcs other tokens may stand between. */
export function subtreeSpan(tree: Tree, index: number, keep?: (child: number) => boolean): TokenSpan {
  const found = subtreeOf(tree, index, keep)
  return { first: found[0]!, last: found.at(-1)! }
}
