import { describe, expect, it } from 'vitest'
import { MOVE, MOVES, ParseState } from '../../packages/core/src/grammar/model/parse-state.js'
import { costOf, GoldTree } from './oracle.js'

function after(size: number, moves: readonly number[]): ParseState {
  const state = new ParseState(size)
  for (const move of moves) {
    if (move === MOVE.shift) state.shift()
    else state.attach(move, 0)
  }
  return state
}

function allowed(state: ParseState): number[] {
  return Array.from({ length: MOVES }, (_, move) => move).filter((move) => state.isAllowed(move))
}

/** By trying every way to the end: how many heads can still come out right. */
function bestEnd(head: readonly number[], moves: readonly number[]): number {
  const state = after(head.length, moves)
  if (state.isDone) return head.filter((each, at) => state.head[at] === each).length
  return Math.max(...allowed(state).map((move) => bestEnd(head, [...moves, move])))
}

/** All heads of `size` words that make a tree without crossing arcs under one word. */
function projectiveTrees(size: number): number[][] {
  const all = Array.from({ length: (size + 1) ** size }, (_, code) =>
    Array.from({ length: size }, (_each, at) => Math.floor(code / (size + 1) ** at) % (size + 1)),
  )
  return all.filter(
    (head) => head.filter((each) => each === size).length === 1 && isTree(head) && !isCrossed(head),
  )
}

function isTree(head: readonly number[]): boolean {
  return head.every((_, start) => {
    let at = start
    for (let steps = 0; steps <= head.length; steps++) {
      if (at === head.length) return true
      at = head[at]!
    }
    return false
  })
}

function isCrossed(head: readonly number[]): boolean {
  const arcs = head.map((each, at) => [Math.min(at, each), Math.max(at, each)] as const)
  return arcs.some(([a, b]) => arcs.some(([c, d]) => a < c && c < b && b < d))
}

/** Every sequence of moves that can be begun, shortest first. */
function* beginnings(size: number, moves: readonly number[] = []): Generator<readonly number[]> {
  const state = after(size, moves)
  if (state.isDone) return
  yield moves
  for (const move of allowed(state)) yield* beginnings(size, [...moves, move])
}

describe('the oracle of the moves', () => {
  it.each([1, 2, 3])(
    'counts what every move loses as trying every way does, for trees of %i words',
    (size) => {
      for (const head of projectiveTrees(size)) {
        const gold = new GoldTree(head)
        for (const moves of beginnings(size)) {
          const state = after(size, moves)
          const now = bestEnd(head, moves)
          for (const move of allowed(state))
            expect([head, moves, move, costOf(gold, state, move)]).toEqual([
              head,
              moves,
              move,
              now - bestEnd(head, [...moves, move]),
            ])
        }
      }
    },
  )

  it('leads to the true tree, however it is branched', () => {
    for (const head of projectiveTrees(5)) {
      const gold = new GoldTree(head)
      const state = new ParseState(5)
      while (!state.isDone) {
        const move = allowed(state).find((each) => costOf(gold, state, each) === 0)!
        if (move === MOVE.shift) state.shift()
        else state.attach(move, 0)
      }
      expect(Array.from(state.head.subarray(0, 5))).toEqual(head)
    }
  })
})
