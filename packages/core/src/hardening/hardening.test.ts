import type { Hardening } from '@parallax/contract'
import { describe, expect, it } from 'vitest'
import { attributionIn, comparingOf, type Told } from '../claims/_helpers.js'
import { claimsPass } from '../claims/index.js'
import { hardeningPass } from './index.js'

function changesIn(...told: (string | Told)[]) {
  const comparing = comparingOf(...told)
  return hardeningPass.run({ ...comparing, ...claimsPass.run(comparing) })
}

function hardeningIn(...told: (string | Told)[]): Hardening[] {
  return changesIn(...told).hardening!
}

function direction(found: readonly Hardening[]): string[] {
  return found.map(({ from, to, lost }) => `${from.account}>${to.account} ${lost}`)
}

const PLAIN = 'The crew of the Aurora ignored two storm warnings near Lindholm.'

function said(text: string, source: string, cue: string, position: 'reports' | 'doubts' = 'reports'): Told {
  const content = 'the crew of the Aurora ignored two storm warnings near Lindholm'
  return { text, attributions: [attributionIn(text, { content, source, cue }, position)] }
}

describe('hardening', () => {
  it('shows a hedge that the other account lacks', () => {
    const hedged = 'The crew of the Aurora reportedly ignored two storm warnings near Lindholm.'
    expect(direction(hardeningIn(hedged, PLAIN))).toEqual(['A>B hedge'])
    expect(direction(hardeningIn(PLAIN, hedged))).toEqual(['B>A hedge'])
  })

  it('shows a modal that becomes a plain statement', () => {
    const found = hardeningIn(
      'The crew of the Aurora might face charges in Lindholm next month.',
      'The crew of the Aurora will face charges in Lindholm next month.',
    )
    expect(direction(found)).toEqual(['A>B hedge'])
  })

  it.each([
    'The crew of the Aurora in May ignored two storm warnings near Lindholm.',
    'May 24: The crew of the Aurora ignored two storm warnings near Lindholm.',
    '24 May The Crew of the Aurora Ignored Two Storm Warnings near Lindholm',
  ])('takes the month of May for no hedge: %s', (dated) => {
    expect(hardeningIn(dated, PLAIN)).toEqual([])
  })

  it('shows a source that the other account lacks', () => {
    const text = 'Officials said the crew of the Aurora ignored two storm warnings near Lindholm.'
    expect(direction(hardeningIn(said(text, 'Officials', 'said'), PLAIN))).toEqual(['A>B source'])
  })

  it('shows a doubting cue against a plain one', () => {
    const one = 'Officials said the crew of the Aurora ignored two storm warnings near Lindholm.'
    const other = 'Officials claimed the crew of the Aurora ignored two storm warnings near Lindholm.'
    const found = hardeningIn(said(one, 'Officials', 'said'), said(other, 'Officials', 'claimed', 'doubts'))
    expect(direction(found)).toEqual(['B>A hedge'])
  })

  it('takes two hedges for the same', () => {
    const found = hardeningIn(
      'The crew of the Aurora reportedly ignored two storm warnings near Lindholm.',
      'The crew of the Aurora allegedly ignored two storm warnings near Lindholm.',
    )
    expect(found).toEqual([])
  })

  it('raises nothing where the harder account gives the source in the sentence beside it', () => {
    const text = 'Officials said the crew of the Aurora ignored two storm warnings near Lindholm.'
    const beside = `${PLAIN} Inspectors said the log was missing.`
    const attributions = [
      attributionIn(beside, { content: 'the log was missing', source: 'Inspectors', cue: 'said' }),
    ]
    expect(hardeningIn(said(text, 'Officials', 'said'), { text: beside, attributions })).toEqual([])
  })

  it('raises nothing for a caption or headline', () => {
    const text = 'Officials said the crew of the Aurora ignored two storm warnings near Lindholm.'
    expect(hardeningIn(said(text, 'Officials', 'said'), PLAIN.slice(0, -1))).toEqual([])
  })

  it('sees a word of saying at the edge and a doubting one in the place of a plain one without an attribution', () => {
    expect(direction(hardeningIn(`${PLAIN.slice(0, -1)}, Orr said.`, PLAIN))).toEqual(['A>B source'])
    const found = hardeningIn(
      'Orr claimed the crew of the Aurora ignored two storm warnings.',
      'Orr said the crew of the Aurora ignored two storm warnings.',
    )
    expect(direction(found)).toEqual(['A>B hedge'])
    expect(found[0]!.why).toBe('The first passage writes “claimed”; the second writes “said”.')
  })

  it('raises nothing where the hedge works on words that the other account does not have', () => {
    const found = hardeningIn(
      'It is believed to be the worst wreck since 1959, when two crew of the ferry Boreas drowned off the northern pier of Lindholm.',
      'On that day two crew of the ferry Boreas drowned off the northern pier of Lindholm.',
    )
    expect(found).toEqual([])
  })

  it('raises nothing where the harder account leaves it at a chance, tells what it heard or speaks itself', () => {
    const hedged = 'The wreck of the Aurora could drift into the northern pier of Lindholm.'
    expect(
      hardeningIn(
        hedged,
        'There is a small chance that the wreck of the Aurora will drift into the northern pier of Lindholm.',
      ),
    ).toEqual([])
    const text = 'Officials said the crew of the Aurora ignored two storm warnings near Lindholm.'
    const first = 'The crew of the Aurora ignored two storm warnings near Lindholm, I am sure.'
    expect(hardeningIn(said(text, 'Officials', 'said'), first)).toEqual([])
  })

  it('raises nothing where the source is the outlet of the harder account', () => {
    const text = 'The Outlet said the crew of the Aurora ignored two storm warnings near Lindholm.'
    expect(hardeningIn(said(text, 'The Outlet', 'said'), PLAIN)).toEqual([])
  })
})

describe('softening', () => {
  const early = '2031-05-06T08:00:00Z'
  const late = '2031-05-06T14:00:00Z'
  const HEDGED = 'The crew of the Aurora reportedly ignored two storm warnings near Lindholm.'

  it('shows the hedge that a later account adds, the earlier one first', () => {
    const { hardening, softening } = changesIn(
      { text: PLAIN, published: early },
      { text: HEDGED, published: late },
    )
    expect(hardening).toEqual([])
    expect(direction(softening!)).toEqual(['A>B hedge'])
    expect(softening![0]!.why).toBe(
      'The first passage says it plainly; the second, which is later, adds “reportedly”.',
    )
  })

  it('shows the source that a later account adds', () => {
    const text = 'Officials said the crew of the Aurora ignored two storm warnings near Lindholm.'
    const { softening } = changesIn(
      { text: PLAIN, published: early },
      { ...said(text, 'Officials', 'said'), published: late },
    )
    expect(softening!.map(({ why }) => why)).toEqual([
      'The first passage says it in its own voice; the second, which is later, gives a source: “Officials said”.',
    ])
  })

  it('calls it hardening where the dates do not tell which is the earlier', () => {
    const { hardening, softening } = changesIn(PLAIN, { text: HEDGED, published: late })
    expect([direction(hardening!), softening]).toEqual([['B>A hedge'], []])
  })
})

describe('versions of one article', () => {
  const REST = 'The harbour council meets on Friday to hear the pilots. Divers searched the hull until dark.'
  const version = (first: string, modified: string): Told => ({
    text: `${first} ${REST}`,
    outlet: 'Coast Star',
    published: '2031-05-06T08:00:00Z',
    modified,
  })
  const HEDGED = 'The crew of the Aurora reportedly ignored two storm warnings near Lindholm.'

  it('orders them by the time of the change and marks what changed', () => {
    const { hardening } = changesIn(
      version(HEDGED, '2031-05-06T08:00:00Z'),
      version(PLAIN, '2031-05-06T11:00:00Z'),
    )
    expect(hardening!.map(({ versions }) => versions)).toEqual([true])
    const back = changesIn(version(PLAIN, '2031-05-06T08:00:00Z'), version(HEDGED, '2031-05-06T11:00:00Z'))
    expect(back.softening!.map(({ versions }) => versions)).toEqual([true])
  })

  it('does not take another text of the outlet for a version', () => {
    const { hardening } = changesIn(version(HEDGED, '2031-05-06T08:00:00Z'), {
      ...version(PLAIN, '2031-05-06T11:00:00Z'),
      text: `${PLAIN} Insurers expect a long dispute over the cargo. The owners of the ferry gave no answer on Monday.`,
    })
    expect(hardening!.map(({ versions }) => versions)).toEqual([undefined])
  })
})
