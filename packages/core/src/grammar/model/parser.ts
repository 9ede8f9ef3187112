/** Parses a tagged sentence by a greedy transition parser: one model chooses the moves, another labels each arc as it is made. */
import {
  GUIDE_LABEL_FEATURES,
  GUIDE_MOVE_FEATURES,
  type Guide,
  guideLabelFeatures,
  guideMoveFeatures,
} from './guide.js'
import { LABEL_FEATURES, labelFeatures } from './label-features.js'
import { MOVE_FEATURES, moveFeatures } from './move-features.js'
import { MOVE, MOVES, ParseState } from './parse-state.js'
import type { ParseWords } from './parse-words.js'
import type { Scorer } from './scorer.js'
import { best } from './tagger.js'

export class Parser {
  private readonly features = new Int32Array(PARSE_FEATURES)
  private readonly moveScores = new Float64Array(MOVES)
  private readonly labelScores: Float64Array

  constructor(
    private readonly moves: Scorer,
    private readonly labels: Scorer,
  ) {
    this.labelScores = new Float64Array(labels.classes)
  }

  /** The finished state: `head` (the root's number is `words.size`) and `label`. */
  parse(words: ParseWords, guide: Guide | null = null): ParseState {
    const state = new ParseState(words.size)
    while (!state.isDone) {
      const move = this.choose(words, guide, state)
      if (move === MOVE.shift) state.shift()
      else state.attach(move, this.labelOf(words, guide, state, move))
    }
    return state
  }

  private choose(words: ParseWords, guide: Guide | null, state: ParseState): number {
    const only = state.onlyMove
    if (only !== -1) return only
    const count = allMoveFeatures(words, guide, state, this.features)
    this.moves.score(this.features, count, this.moveScores)
    return bestMove(state, this.moveScores)
  }

  private labelOf(words: ParseWords, guide: Guide | null, state: ParseState, move: number): number {
    const count = allLabelFeatures(words, guide, state, move, this.features)
    this.labels.score(this.features, count, this.labelScores)
    return best(this.labelScores, this.labels.classes)
  }
}

/** Length of a buffer that holds the features of any state or arc. */
export const PARSE_FEATURES = Math.max(
  MOVE_FEATURES + GUIDE_MOVE_FEATURES,
  LABEL_FEATURES + GUIDE_LABEL_FEATURES,
)

/** The features of a state, with what a first tree says where there is one. */
export function allMoveFeatures(
  words: ParseWords,
  guide: Guide | null,
  state: ParseState,
  out: Int32Array,
): number {
  const count = moveFeatures(words, state, out)
  return guide === null ? count : guideMoveFeatures(words, guide, state, out, count)
}

/** The features of the arc that a move left or right makes. */
export function allLabelFeatures(
  words: ParseWords,
  guide: Guide | null,
  state: ParseState,
  move: number,
  out: Int32Array,
): number {
  const head = headOf(state, move)
  const child = state.stacked(0)
  const count = labelFeatures(words, state, head, child, out)
  return guide === null ? count : guideLabelFeatures(words, guide, head, child, out, count)
}

/** The word that a move left or right makes the head of the top of the stack. */
export function headOf(state: ParseState, move: number): number {
  return move === MOVE.left ? state.next : state.stacked(1)
}

/** The allowed move with the highest score; of equals the first. */
export function bestMove(state: ParseState, scores: Float64Array): number {
  let top = -1
  for (let move = 0; move < MOVES; move++)
    if (state.isAllowed(move) && (top < 0 || scores[move]! > scores[top]!)) top = move
  return top
}

/** Heads and labels of words; the head of the topmost word is `size`. */
export interface Tree {
  size: number
  head: ArrayLike<number>
  label: ArrayLike<number>
}

/** The same tree over the words in reverse. */
export function mirrored({ size, head, label }: Tree): { size: number; head: number[]; label: number[] } {
  const turned = (word: number) => (word === size ? size : size - 1 - word)
  const order = Array.from({ length: size }, (_, at) => size - 1 - at)
  return { size, head: order.map((at) => turned(head[at]!)), label: order.map((at) => label[at]!) }
}
