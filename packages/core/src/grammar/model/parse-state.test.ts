import { describe, expect, it } from 'vitest'
import { MOVE, MOVES, ParseState } from './parse-state.js'

const allowedIn = (state: ParseState) =>
  Array.from({ length: MOVES }, (_, move) => move).filter((move) => state.isAllowed(move))

/** Every state that any moves lead to. */
function visit(size: number, moves: readonly number[], see: (state: ParseState) => void): void {
  const state = new ParseState(size)
  for (const move of moves) {
    if (move === MOVE.shift) state.shift()
    else state.attach(move, 0)
  }
  if (state.isDone) return
  see(state)
  for (const move of allowedIn(state)) visit(size, [...moves, move], see)
}

describe('a half-parsed sentence', () => {
  it('names the only move where one alone is allowed, and none where there is a choice', () => {
    let seen = 0
    visit(4, [], (state) => {
      const allowed = allowedIn(state)
      expect(state.onlyMove).toBe(allowed.length === 1 ? allowed[0] : -1)
      seen += 1
    })
    expect(seen).toBeGreaterThan(50)
  })
})
