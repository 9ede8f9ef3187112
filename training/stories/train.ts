/**
 * Makes packages/core/src/stories/model.lexicon.ts: the weights for choosing a story and for joining it. README.md says from what and how.
 *
 *   npx tsx --conditions development training/stories/train.ts --data STORIES            # writes the weights
 *   npx tsx --conditions development training/stories/train.ts --data STORIES --check    # learns from four fifths of the events, measures the fifth
 *   … --check --basil BASIL --distractors SYRIA/articles.jsonl                           # measures on these as well
 */
import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { FEATURES } from '../../packages/core/src/stories/features.js'
import { inOrder, type Labelled, readBasil, readDistractors, readStories } from './corpus.js'
import { check } from './check.js'
import { examplesOf, learn } from './learn.js'

const TARGET = new URL('../../packages/core/src/stories/model.lexicon.ts', import.meta.url)

function write(stories: readonly Labelled[]): void {
  const { choose, join } = learn(examplesOf(stories))
  const list = (weights: readonly number[]) => `[\n${weights.map((weight, at) => `  ${weight}, // ${FEATURES[at] ?? 'constant'}\n`).join('')}]`
  writeFileSync(
    TARGET,
    `/**
 * Weights of the features of features.ts in the order of FEATURES, and last the constant. Made by training/stories/train.ts; do not
 * edit by hand. Learnt from the news events of Giveme5W1H (F. Hamborg, C. Breitinger and B. Gipp, 2019; Apache-2.0); no word of
 * the articles is in it.
 */
export const CHOOSE: readonly number[] = ${list(choose)}

export const JOIN: readonly number[] = ${list(join)}
`,
  )
}

const { values } = parseArgs({
  options: { data: { type: 'string' }, check: { type: 'boolean', default: false }, basil: { type: 'string' }, distractors: { type: 'string' } },
})
if (values.data === undefined) throw new Error('Name the folder of events by --data.')
const stories = inOrder(readStories(values.data))
const others = [...(values.basil ? readBasil(values.basil) : []), ...(values.distractors ? readDistractors(values.distractors) : [])]
if (values.check) check(stories, others)
else write(stories)
