import { describe, expect, it } from 'vitest'
import { attributionIn, cellOf, claimWith, comparingOf, FILLER, type Told } from './_helpers.js'
import { claimsPass } from './index.js'

function claimsOf(...told: (string | Told)[]) {
  return claimsPass.run(comparingOf(...told)).claims!
}

const SANK = 'The ferry Aurora sank near Lindholm on Tuesday evening with 40 passengers aboard.'
const REWORDED = 'With 40 passengers on board, the Aurora ferry sank off Lindholm on Tuesday.'

describe('lining statements up', () => {
  it('puts the same claim in other words into one row', () => {
    const claim = claimWith(claimsOf(`${SANK}\n${FILLER}`, REWORDED), 'sank near Lindholm')
    expect(cellOf(claim, 'A').position).toBe('asserts')
    expect(cellOf(claim, 'B').position).toBe('asserts')
    expect(cellOf(claim, 'B').statements[0]!.exact).toBe(REWORDED)
  })

  it('keeps claims about the same people apart where different things are said', () => {
    const claims = claimsOf(
      'Mayor Anna Berg of Lindholm opened the rebuilt harbour school.',
      'Mayor Anna Berg of Lindholm broke an ankle while skiing.',
    )
    expect(claims).toHaveLength(2)
  })

  it('lets differing numbers meet', () => {
    const claim = claimWith(
      claimsOf(
        'Rescuers pulled 31 passengers from the water near Lindholm.',
        'Rescuers pulled 38 passengers from the water near Lindholm.',
      ),
      '31 passengers',
    )
    expect(claim.cells.every(({ statements }) => statements.length === 1)).toBe(true)
  })

  it('lets one account hold a claim twice', () => {
    const claim = claimWith(
      claimsOf(`${SANK}\nThe Aurora ferry sank near Lindholm with 40 passengers.`, REWORDED),
      'Aurora sank',
    )
    expect(cellOf(claim, 'A').statements).toHaveLength(2)
  })

  it('finds a claim that is told inside a longer sentence', () => {
    const long =
      'Three days after divers found the wreck, relatives gathered where the ferry Aurora sank near Lindholm on Tuesday evening with 40 passengers aboard, and they lit candles for the missing crew.'
    const claim = claimWith(claimsOf(SANK, long), 'Aurora sank near Lindholm on Tuesday evening with')
    expect(cellOf(claim, 'B').position).not.toBe('silent')
  })

  it('gives the same rows whatever the order of the accounts', () => {
    const texts = [
      `${SANK}\nDivers searched the hull at dawn.`,
      REWORDED,
      'Divers searched the hull early at dawn.',
    ]
    const shape = (order: number[]) =>
      claimsOf(...order.map((at) => texts[at]!))
        .map(({ cells }) =>
          cells
            .flatMap(({ statements }) => statements.map(({ exact }) => exact))
            .sort()
            .join('|'),
        )
        .sort()
    expect(shape([2, 0, 1])).toEqual(shape([0, 1, 2]))
    expect(shape([1, 2, 0])).toEqual(shape([0, 1, 2]))
  })

  it('lines every statement of two equal texts up with its twin', () => {
    const text = `${SANK}\n${FILLER}`
    for (const { cells } of claimsOf(text, text)) {
      expect(cells.map(({ position }) => position)).toEqual(['asserts', 'asserts'])
    }
  })

  it('points at exact words', () => {
    const comparing = comparingOf(SANK, REWORDED)
    for (const { text, source, cells } of claimsPass.run(comparing).claims!) {
      expect(text).toBe(source.exact)
      for (const { article, start, end, exact } of cells.flatMap(({ statements }) => statements)) {
        const { text: stored } = comparing.readings.find(({ id }) => id === article)!.article
        expect(stored.slice(start, end)).toBe(exact)
      }
    }
  })

  it('asks no claim of questions, scraps and accounts without text', () => {
    expect(claimsOf('Why did the ferry Aurora sink near Lindholm?\nPhoto: Berg', '')).toEqual([])
  })
})

describe('positions', () => {
  const told = (text: string, position: 'reports' | 'denies' | 'doubts', cue: string): Told => ({
    text,
    attributions: [
      attributionIn(
        text,
        { content: 'the crew ignored a storm warning near Lindholm', source: 'Officials', cue },
        position,
      ),
    ],
  })

  it.each([
    ['reports', 'said'],
    ['doubts', 'claimed'],
    ['denies', 'denied'],
  ] as const)('takes over %s from the attribution', (position, cue) => {
    const text = `Officials ${cue} the crew ignored a storm warning near Lindholm.`
    const claim = claimWith(
      claimsOf(told(text, position, cue), 'The crew ignored a storm warning near Lindholm.'),
      'storm warning',
    )
    expect(cellOf(claim, 'A').position).toBe(position)
    expect(cellOf(claim, 'B').position).toBe('asserts')
  })

  it('reads a hedge of the outlet itself as unconfirmed', () => {
    const claim = claimWith(
      claimsOf(
        'The crew reportedly ignored a storm warning near Lindholm.',
        'The crew ignored a storm warning near Lindholm.',
      ),
      'storm warning',
    )
    expect(cellOf(claim, 'A').position).toBe('unconfirmed')
  })

  it('puts a negated statement on the claim that it negates', () => {
    const claim = claimWith(
      claimsOf(
        'The crew ignored a storm warning near Lindholm.',
        'The crew did not ignore a storm warning near Lindholm.',
      ),
      'ignored a storm',
    )
    expect(new Set(claim.cells.map(({ position }) => position))).toEqual(new Set(['asserts', 'denies']))
  })

  it('shows an account that holds both', () => {
    const both =
      'The crew ignored a storm warning near Lindholm.\nThe crew did not ignore a storm warning near Lindholm.'
    const claim = claimWith(
      claimsOf(both, 'The crew ignored a storm warning near Lindholm.'),
      'ignored a storm',
    )
    expect(cellOf(claim, 'A').position).toBe('both')
  })
})

describe('silence', () => {
  const LATER = '2024-05-02T09:00:00Z'

  it('is silent where the text is long and late enough, and shows the nearest miss', () => {
    const claim = claimWith(
      claimsOf(
        { text: SANK, published: '2024-05-01T09:00:00Z' },
        { text: `${FILLER}\nThe ferry Aurora was painted in Lindholm last spring.`, published: LATER },
      ),
      'sank near',
    )
    const { position, searched } = cellOf(claim, 'B')
    expect(position).toBe('silent')
    expect(searched!.sentences).toBe(13)
    expect(searched!.nearest!.exact).toContain('painted')
  })

  it.each([
    ['V-01 a time before', '2024-05-01T08:00:00Z', 'not-yet'],
    ['V-02 a day before', '2024-05-01', 'not-yet'],
    ['V-03 the same day without a time of day', '2024-05-02', 'silent'],
    ['V-04 midnight, which stands for an unknown time of day', '2024-05-02T00:00:00', 'silent'],
    ['V-05 a zone that makes it later', '2024-05-02T08:30:00-02:00', 'silent'],
  ])('%s', (_, published, position) => {
    const claim = claimWith(
      claimsOf({ text: SANK, published: LATER }, { text: FILLER, published }),
      'sank near',
    )
    expect(cellOf(claim, 'B').position).toBe(position)
  })

  it.each([
    ['a short text', { text: 'Gardeners pruned the willow hedges along the canal.' }],
    ['a text known to be cut', { text: FILLER, partial: 'paywall' }],
    ['a text in another language', { text: FILLER, language: 'de' }],
  ])('tells nothing in %s', (_, told) => {
    expect(cellOf(claimWith(claimsOf(SANK, told), 'sank near'), 'B').position).toBe('unknown')
  })

  it('takes what could be heard or seen for no guess', () => {
    const claims = claimsOf('Two blasts could be heard across the old harbour of Lindholm at dawn.')
    expect(claims[0]!.cells[0]!.position).toBe('asserts')
  })
})
