/** Cross-validation: every article is placed by weights that were learnt without its event. */
import type { StoryModel } from '../../packages/core/src/stories/decide.js'
import { createStoryEngine } from '../../packages/core/src/stories/engine.js'
import { inOrder, type Labelled } from './corpus.js'
import { examplesOf, learn } from './learn.js'
import { type StoryScores, scoreStories } from './measure.js'

const FOLDS = 5
/** Streams of part of the events, in which other events come first: figures of one stream hang on a few joins. */
const PARTS = 12
const SHARE = 0.6
const TIDY_EVERY = 100

const foldOf = (event: string | null) => [...(event ?? '')].reduce((sum, mark) => (sum * 31 + mark.charCodeAt(0)) >>> 0, 7) % FOLDS

/** Groups a stream, each article by the model that is named for it. */
export function group(articles: readonly Labelled[], modelOf: (article: Labelled) => StoryModel): (id: string) => string {
  let model = modelOf(articles[0]!)
  const engine = createStoryEngine({
    model: {
      get choose() {
        return model.choose
      },
      get join() {
        return model.join
      },
    },
  })
  for (const [at, labelled] of articles.entries()) {
    model = modelOf(labelled)
    engine.add(labelled.article)
    if ((at + 1) % TIDY_EVERY === 0) engine.tidy()
  }
  engine.tidy()
  const storyOf = new Map(engine.memberships().map(({ article, story }) => [article, story]))
  return (id) => storyOf.get(id)!
}

/** Numbers from 0 to 1 that are the same in every run. */
function numbers(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff
    return state / 0x7fffffff
  }
}

function partsOf(stories: readonly Labelled[]): Labelled[][] {
  const events = [...new Set(stories.map(({ event }) => event))].sort()
  const next = numbers(12345)
  return Array.from({ length: PARTS }, () => {
    const chosen = new Set(events.filter(() => next() < SHARE))
    return stories.filter(({ event }) => chosen.has(event))
  })
}

const percent = (value: number) => value.toFixed(4)

function say(name: string, { bCubed, precision, recall, pairs, stories, events, merged }: StoryScores): void {
  process.stdout.write(
    `${name.padEnd(34)} B-cubed ${percent(bCubed)} (P ${percent(precision)} R ${percent(recall)}), pairs ${percent(pairs)}, ${stories} stories of ${events} events, ${merged} merged\n`,
  )
}

function mean(scores: readonly StoryScores[]): StoryScores {
  const of = (key: keyof StoryScores) => scores.reduce((sum, each) => sum + each[key], 0) / scores.length
  return {
    bCubed: of('bCubed'),
    precision: of('precision'),
    recall: of('recall'),
    pairs: of('pairs'),
    stories: of('stories'),
    events: of('events'),
    merged: of('merged'),
  }
}

export function check(stories: readonly Labelled[], others: readonly Labelled[]): void {
  const examples = examplesOf(stories)
  const models = Array.from({ length: FOLDS }, (_, fold) => learn(examples.filter(({ event }) => foldOf(event) !== fold)))
  const heldOut = ({ event }: Labelled) => models[foldOf(event)]!
  const score = (articles: readonly Labelled[], modelOf: (article: Labelled) => StoryModel) => scoreStories(articles, group(articles, modelOf))
  say('cross-validated', score(stories, heldOut))
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const members = stories.filter(({ event }) => foldOf(event) === fold)
    say(`  events of fold ${fold} alone`, score(members, heldOut))
  }
  say(`cross-validated, mean of ${PARTS} parts`, mean(partsOf(stories).map((part) => score(part, heldOut))))
  const model = learn(examples)
  say('in sample', score(stories, () => model))
  if (others.length > 0) {
    const pool = inOrder([...stories, ...others])
    say('with others, cross-validated', score(pool, (each) => (each.event?.startsWith('stories') ? heldOut(each) : model)))
    say('with others, in sample', score(pool, () => model))
    say('the others alone', score(inOrder(others), () => model))
  }
}
