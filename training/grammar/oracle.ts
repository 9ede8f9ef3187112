/** The dynamic oracle of the arc-hybrid system (Goldberg and Nivre 2013): how many arcs of the true tree a move makes impossible. */
import { MOVE, type ParseState } from '../../packages/core/src/grammar/model/parse-state.js'

/** A true tree; the head of the topmost word is `size`, the root that stands after the words. */
export class GoldTree {
  readonly children: number[][]
  constructor(readonly head: readonly number[]) {
    this.children = Array.from({ length: head.length + 1 }, () => [])
    for (let child = 0; child < head.length; child++) this.children[head[child]!]!.push(child)
  }
}

/** Arcs that can be reached now and could not after the move. The move must be allowed. */
export function costOf(gold: GoldTree, state: ParseState, move: number): number {
  return move === MOVE.shift ? costOfShift(gold, state) : costOfAttaching(gold, state, move)
}

/** The next word loses its children on the stack, and its head there unless that is the top; the root takes only the lowest word. */
function costOfShift(gold: GoldTree, state: ParseState): number {
  const { next, size } = state
  let cost = 0
  for (const child of gold.children[next]!) if (child < next && isOnStack(state, child)) cost++
  const head = gold.head[next]!
  if (head === size) return cost + (state.depth > 0 ? 1 : 0)
  return cost + (head < next && head !== state.stacked(0) && isOnStack(state, head) ? 1 : 0)
}

/** The top of the stack loses its children still to come, and its head unless the move is what gives it. */
function costOfAttaching(gold: GoldTree, state: ParseState, move: number): number {
  const { next, size } = state
  const top = state.stacked(0)
  let cost = 0
  for (const child of gold.children[top]!) if (child >= next) cost++
  const head = gold.head[top]!
  if (head === size && state.depth > 1) return cost
  if (move === MOVE.left) return cost + (head === state.stacked(1) || head > next ? 1 : 0)
  return cost + (head >= next ? 1 : 0)
}

function isOnStack(state: ParseState, word: number): boolean {
  return state.head[word]! < 0
}
