import type { Hardening } from '@parallax/contract'
import { describe, expect, it } from 'vitest'
import { attributionIn, comparingOf, type Told } from '../claims/_helpers.js'
import { claimsPass } from '../claims/index.js'
import { hardeningPass } from './index.js'

function hardeningIn(...told: (string | Told)[]): Hardening[] {
  const comparing = comparingOf(...told)
  return hardeningPass.run({ ...comparing, ...claimsPass.run(comparing) }).hardening!
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

  it('takes the month of May for no hedge', () => {
    const found = hardeningIn(
      'The crew of the Aurora in May ignored two storm warnings near Lindholm.',
      'The crew of the Aurora ignored two storm warnings near Lindholm.',
    )
    expect(found).toEqual([])
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
})
