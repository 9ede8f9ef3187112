import type { Comparison } from '@parallax/contract'
import { describe, expect, it } from 'vitest'
import { createComparison } from '../../_comparison.js'
import { renderText } from '../index.js'

const WIDE = { width: 120, colour: false }

function withVoices(effective: number): Comparison {
  const comparison = createComparison()
  const evidence = comparison.conflicts[0]!.evidence.slice(0, 1)
  return {
    ...comparison,
    independence: { accounts: 2, origins: 3, effective, why: '3 origins stand behind the 4 claims.' },
    unheard: [{ account: 'B', role: 'officials', heardIn: ['A'], evidence }],
  }
}

describe('voices', () => {
  it('shows how many voices there are, and which kind an account never lets speak', () => {
    const text = renderText(withVoices(1.2), WIDE)
    expect(text).toMatch(/2 accounts, 3 origins; they weigh as much as 1\.2 of equal weight/u)
    expect(text).toMatch(/B {2}officials: no source of this kind was found; heard in A: A “/u)
  })

  it('leaves the weight out where it says no more than the count', () => {
    expect(renderText(withVoices(3), WIDE)).not.toContain('equal weight')
  })

  it('is left out where nothing was measured', () => {
    expect(renderText(createComparison(), WIDE)).not.toContain('Voices')
  })
})
