/** Learns the tagger: an averaged perceptron that walks each sentence with the tags it gives itself. */

import { TAG_FEATURES, tagFeatures } from '../../packages/core/src/grammar/model/tag-features.js'
import { best, EDGE_ROW, startTagging, tagHash } from '../../packages/core/src/grammar/model/tagger.js'
import { Random } from './random.js'
import { LearningWeights } from './weights.js'

const SEED = 1

export interface TaggedRows {
  rows: readonly Int32Array[]
  /** The class of each word. */
  tags: readonly number[]
}

export function trainTagger(
  sentences: readonly TaggedRows[],
  classes: number,
  epochs: number,
): LearningWeights {
  const weights = new LearningWeights(classes)
  const random = new Random(SEED)
  for (let epoch = 0; epoch < epochs; epoch++)
    for (const sentence of random.shuffle(sentences)) learnSentence(weights, sentence)
  return weights
}

const features = new Int32Array(TAG_FEATURES)
const scores = new Float64Array(256)

function learnSentence(weights: LearningWeights, { rows, tags }: TaggedRows): void {
  const context = startTagging(rows)
  for (let at = 0; at < rows.length; at++) {
    const count = tagFeatures(context, at, EDGE_ROW, features)
    weights.score(features, count, scores)
    const given = best(scores, weights.classes)
    if (given !== tags[at]) {
      weights.update(features, count, tags[at]!, 1)
      weights.update(features, count, given, -1)
    }
    weights.tick()
    context.tags[at + 2] = tagHash(given)
  }
}
