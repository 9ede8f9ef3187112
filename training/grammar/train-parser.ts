/** Learns the two models of a parser: it walks each sentence by moves of its own and is told which would have been right. */
import type { Guide } from '../../packages/core/src/grammar/model/guide.js'
import { MOVE, MOVES, ParseState } from '../../packages/core/src/grammar/model/parse-state.js'
import type { ParseWords } from '../../packages/core/src/grammar/model/parse-words.js'
import {
  allLabelFeatures,
  allMoveFeatures,
  bestMove,
  headOf,
  PARSE_FEATURES,
} from '../../packages/core/src/grammar/model/parser.js'
import { best } from '../../packages/core/src/grammar/model/tagger.js'
import { costOf, type GoldTree } from './oracle.js'
import { Random } from './random.js'
import { LearningWeights } from './weights.js'

export interface ParsedWords {
  words: ParseWords
  /** A first tree, for a parser that learns to use one. */
  guide: Guide | null
  gold: GoldTree
  /** The class of each word's relation. */
  labels: readonly number[]
}

/** From the second round on the parser follows its own move this often, so that it learns what to do after an error. */
const FOLLOWED = 0.9
/** By how much the right class must beat the best wrong one for nothing to be learnt. */
const MOVE_MARGIN = 15
const LABEL_MARGIN = 30

export interface LearntParser {
  moves: LearningWeights
  labels: LearningWeights
}

export function trainParser(
  sentences: readonly ParsedWords[],
  labelClasses: number,
  epochs: number,
  seed: number,
): LearntParser {
  const learning = new Learning(labelClasses, new Random(seed))
  for (let epoch = 0; epoch < epochs; epoch++)
    for (const sentence of learning.random.shuffle(sentences)) learning.learn(sentence, epoch > 0)
  return learning
}

class Learning implements LearntParser {
  readonly moves = new LearningWeights(MOVES)
  readonly labels: LearningWeights
  private readonly features = new Int32Array(PARSE_FEATURES)
  private readonly scores: Float64Array
  private readonly costs = new Int32Array(MOVES)

  constructor(
    labelClasses: number,
    readonly random: Random,
  ) {
    this.labels = new LearningWeights(labelClasses)
    this.scores = new Float64Array(Math.max(MOVES, labelClasses))
  }

  learn(sentence: ParsedWords, explores: boolean): void {
    const state = new ParseState(sentence.words.size)
    while (!state.isDone) {
      const move = this.learnMove(sentence, state, explores)
      if (move === MOVE.shift) state.shift()
      else state.attach(move, this.learnLabel(sentence, state, move))
    }
  }

  /** Gives the move to make. */
  private learnMove({ words, guide, gold }: ParsedWords, state: ParseState, explores: boolean): number {
    const count = allMoveFeatures(words, guide, state, this.features)
    this.moves.score(this.features, count, this.scores)
    const chosen = bestMove(state, this.scores)
    const least = this.weighCosts(gold, state)
    const right = this.bestWhere((cost) => cost === least)
    const wrong = this.bestWhere((cost) => cost > least)
    this.moves.tick()
    if (wrong < 0 || this.scores[wrong]! < this.scores[right]! - MOVE_MARGIN) return chosen
    this.moves.update(this.features, count, right, 1)
    this.moves.update(this.features, count, wrong, -1)
    return explores && this.random.next() < FOLLOWED ? chosen : right
  }

  /** Notes what each move loses, -1 for one that is not allowed; gives the least loss. */
  private weighCosts(gold: GoldTree, state: ParseState): number {
    let least = Number.POSITIVE_INFINITY
    for (let move = 0; move < MOVES; move++) {
      this.costs[move] = state.isAllowed(move) ? costOf(gold, state, move) : -1
      if (this.costs[move]! >= 0) least = Math.min(least, this.costs[move]!)
    }
    return least
  }

  /** Of the allowed moves of such cost the one that the model likes best, -1 where there is none. */
  private bestWhere(fits: (cost: number) => boolean): number {
    let top = -1
    for (let move = 0; move < MOVES; move++)
      if (
        this.costs[move]! >= 0 &&
        fits(this.costs[move]!) &&
        (top < 0 || this.scores[move]! > this.scores[top]!)
      )
        top = move
    return top
  }

  /** Gives the label to put on the arc of the move. Only arcs of the true tree have something to teach. */
  private learnLabel({ words, guide, gold, labels }: ParsedWords, state: ParseState, move: number): number {
    const child = state.stacked(0)
    const count = allLabelFeatures(words, guide, state, move, this.features)
    this.labels.score(this.features, count, this.scores)
    const chosen = best(this.scores, this.labels.classes)
    if (gold.head[child] !== headOf(state, move)) return chosen
    const right = labels[child]!
    const wrong = chosen === right ? this.secondLabel(right) : chosen
    this.labels.tick()
    if (this.scores[wrong]! >= this.scores[right]! - LABEL_MARGIN) {
      this.labels.update(this.features, count, right, 1)
      this.labels.update(this.features, count, wrong, -1)
    }
    return chosen
  }

  private secondLabel(first: number): number {
    const rest = this.scores.slice(0, this.labels.classes)
    rest[first] = Number.NEGATIVE_INFINITY
    return best(rest, this.labels.classes)
  }
}
