/** Weights for choosing a story and for joining it, from a stream in which every article was put where it belongs. */
import type { StoryModel } from '../../packages/core/src/stories/decide.js'
import { compareAmong, compareWith, FEATURES } from '../../packages/core/src/stories/features.js'
import { readPiece } from '../../packages/core/src/stories/read.js'
import { createShelf, type Shelf } from '../../packages/core/src/stories/shelf.js'
import { type Member, type Story, toMember } from '../../packages/core/src/stories/story.js'
import { fitLogistic } from '../alignment/logistic.js'
import { inOrder, type Labelled } from './corpus.js'

export interface Example {
  features: number[]
  isRight: boolean
  event: string
}

const MARGIN = FEATURES.indexOf('margin')

function memberOf({ article }: Labelled, { stories, holding }: Shelf): Member {
  const { piece } = readPiece(article, { stories: stories.size, holding })
  const { kind, id } = piece
  return toMember({ piece, membership: { article: id, story: '', incident: id, kind, score: 1, reason: '', pinned: false } })
}

/** An example for each article and each story near to it. */
export function examplesOf(articles: readonly Labelled[]): Example[] {
  const shelf = createShelf()
  const storyOf = new Map<string, Story>()
  const examples: Example[] = []
  for (const labelled of inOrder(articles)) {
    const event = labelled.event!
    const member = memberOf(labelled, shelf)
    const right = storyOf.get(event)
    const before = examples.length
    const near = shelf.candidates(member.vector)
    for (const { story, features } of compareWith(member, near)) examples.push({ features, isRight: story === right, event })
    if (right !== undefined && examples.slice(before).every(({ isRight }) => !isRight)) {
      const rivals = near.filter((story) => story !== right)
      examples.push({ features: compareAmong(member, right, rivals), isRight: true, event })
    }
    if (right === undefined) storyOf.set(event, shelf.open(member.piece.id, [member]))
    else shelf.join(right, member)
  }
  return examples
}

const round = (weights: number[]) => weights.map((weight) => Number(weight.toFixed(3)))

export function learn(examples: readonly Example[]): StoryModel {
  const labels = examples.map(({ isRight }) => isRight)
  const alone = examples.map(({ features }) => features.map((value, at) => (at === MARGIN ? 0 : value)))
  return {
    choose: round(fitLogistic(alone, labels)),
    join: round(
      fitLogistic(
        examples.map(({ features }) => features),
        labels,
      ),
    ),
  }
}
