import { describe, expect, it } from 'vitest'
import { comparingOf, FILLER } from './_helpers.js'
import { alignStatements } from './align.js'
import { createTeller, nearness } from './told.js'

const CLAIM = 'Engineers sealed the broken dam above Lindholm with gravel.'

/** How much of the claim the second account tells. */
function share(other: string, told = CLAIM): number {
  const comparing = comparingOf(`${told}\n${FILLER}`, `${other}\n${FILLER}`)
  const claim = alignStatements(comparing).statements.filter((one) => one.account === 0)[0]!
  return createTeller(comparing).tellings([claim], 0).get(1)?.share ?? 0
}

describe('what an account holds of a claim', () => {
  it('T-01 is all where it repeats the claim', () => {
    expect(share(CLAIM)).toBeCloseTo(1)
  })

  it('T-02 is nothing where it shares no word', () => {
    expect(share('The mayor thanked the nurses.')).toBe(0)
  })

  it('T-03 counts two neighbouring sentences together', () => {
    const over = share('The dam above Lindholm was broken.\nWith gravel the engineers sealed it.')
    expect(over).toBeGreaterThan(0.9)
    expect(over).toBeGreaterThan(share(`The dam above Lindholm was broken.\n${FILLER}\nGravel came.`))
  })

  it('T-04 counts a caption, which is no claim', () => {
    expect(share(`${CLAIM.slice(0, -1)} (Ann Berg/AFP)`)).toBeCloseTo(1)
  })

  it('T-05 is less where names alone are shared', () => {
    const claim = 'Ann Berg and Carl Lund of Lindholm sealed the broken dam with gravel.'
    expect(share('Ann Berg and Carl Lund of Lindholm arrived.', claim)).toBeLessThan(0.55)
  })

  it('T-06 is one-sided: a long sentence that holds a part does not hold the whole', () => {
    expect(
      share('Engineers from four towns ate gravel soup and sang about nothing in particular.'),
    ).toBeLessThan(0.5)
  })

  it('T-07 does not run from one account into the next', () => {
    const comparing = comparingOf(
      `${CLAIM}\n${FILLER}`,
      `${FILLER}\nThe dam above Lindholm was broken.`,
      `With gravel the engineers sealed it.\n${FILLER}`,
    )
    const claim = alignStatements(comparing).statements.filter((one) => one.account === 0)[0]!
    const told = createTeller(comparing).tellings([claim], 0)
    expect(told.get(1)!.share + told.get(2)!.share).toBeLessThan(1.1)
  })

  it('T-08 takes a word that shares a sense for weaker evidence than the word itself', () => {
    const claim = 'The harbour board of Lindholm purchased the ferry.'
    const near = share('The harbour board of Lindholm bought the ferry.', claim)
    expect(near).toBeGreaterThan(share('The harbour board of Lindholm painted the ferry.', claim))
    expect(near).toBeLessThan(1)
  })

  it('T-09 meets a compound written apart', () => {
    const claim = 'The floodgates of Lindholm froze.'
    expect(share('The flood gates of Lindholm froze.', claim)).toBeCloseTo(1)
  })

  it('T-10 looks for what two carriers say alike, whatever each of them adds', () => {
    const [one, other] = [
      'Engineers from four towns sealed the broken dam above Lindholm amid cheers and brass bands.',
      'The broken dam above Lindholm was sealed overnight while snow fell on tents and tractors.',
    ]
    const comparing = comparingOf(
      `${one}\n${FILLER}`,
      `${other}\n${FILLER}`,
      `They sealed the dam above Lindholm.\n${FILLER}`,
    )
    const { statements } = alignStatements(comparing)
    const carriers = [0, 1].map((account) => statements.find((found) => found.account === account)!)
    const alone = carriers.map((carrier) => createTeller(comparing).tellings([carrier], 0).get(2)?.share ?? 0)
    const both = createTeller(comparing).tellings(carriers, 0).get(2)!.share
    expect(both).toBeGreaterThan(Math.max(...alone))
  })
})

describe('how near an account comes to a claim', () => {
  it('is what a stretch holds of it and how like it the likest statement is', () => {
    const nearest = { article: 'a', start: 0, end: 1, exact: 'x', prefix: '', suffix: '', score: 0.2 }
    const searched = { sentences: 3, nearest }
    expect(nearness({ share: 0.3, sentence: 1 }, { searched })).toBeCloseTo(0.5)
    expect(nearness(undefined, { searched: null })).toBe(0)
  })
})
