import { describe, expect, it } from 'vitest'
import { namedIn, reviewOf, TOLD, told } from './_story.js'
import { createPlacer } from './place.js'
import { placeReviews } from './place-reviews.js'

const early = told({ 1: TOLD[1]!, 2: TOLD[2]! })
const comparison = told(TOLD)
const conflictIn = (where: typeof early) =>
  namedIn(where).find(({ finding }) => finding.kind === 'conflict')!.finding
const figure = namedIn(comparison).find(({ finding }) => finding.kind === 'figure')!.finding

describe('acts on a story', () => {
  it('are gathered by finding, the last acted on first, with what they come to', () => {
    const accept = reviewOf(figure, 'ann', { act: 'accept' })
    const reject = reviewOf(figure, 'ben', { act: 'reject' })
    const other = reviewOf(conflictIn(comparison), 'ann', { act: 'accept' })
    const undo = reviewOf(figure, 'ben', { act: 'undo', review: reject.id })
    const placed = placeReviews([undo, other, reject, accept], createPlacer(comparison))
    expect(placed.map(({ finding }) => finding.kind)).toEqual(['figure', 'conflict'])
    expect(placed[0]!.acts.map(({ id, isUndone }) => [id, isUndone])).toEqual([
      [accept.id, false],
      [reject.id, true],
      [undo.id, false],
    ])
    expect(placed[0]!.standing.judgements).toEqual([{ who: 'ann', verdict: 'accept', review: accept.id }])
  })

  it('of several comparisons are of one finding where they lead to one place', () => {
    const reviews = [
      reviewOf(conflictIn(early), 'ann', { act: 'accept' }),
      reviewOf(conflictIn(comparison), 'ben', { act: 'reject' }),
    ]
    const [placed, ...others] = placeReviews(reviews, createPlacer(comparison))
    expect(others).toEqual([])
    expect(placed!.standing.judgements.map(({ who }) => who)).toEqual(['ann', 'ben'])
    expect(placed!.finding).toEqual(conflictIn(comparison))
  })

  it('are never left out: each is listed, as an orphan where it cannot be placed', () => {
    const reviews = namedIn(comparison).map(({ finding }) => reviewOf(finding, 'ann', { act: 'accept' }))
    for (const placer of [createPlacer(told({ 3: TOLD[3]! })), null]) {
      const placed = placeReviews(reviews, placer)
      expect(placed.flatMap(({ acts }) => acts)).toHaveLength(reviews.length)
      for (const { place } of placed) if (place.state === 'orphan') expect(place.reason).toMatch(/\.$/u)
    }
    expect(placeReviews(reviews, null).every(({ place }) => place.state === 'orphan')).toBe(true)
  })
})
