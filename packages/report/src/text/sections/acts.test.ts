import type { Comparison } from '@parallax/contract'
import { describe, expect, it } from 'vitest'
import { createComparison } from '../../_comparison.js'
import { renderMarkdown } from '../../markdown/index.js'
import { renderText } from '../index.js'

function withActs(agent: string | null): Comparison {
  const comparison = createComparison()
  const { evidence } = comparison.conflicts[0]!
  const row = { voice: 'own' as const, evidence: [evidence[0]!] }
  return {
    ...comparison,
    acts: [
      {
        event: 'v1',
        family: 'control',
        rows: [
          { ...row, account: 'A', label: 'was taken', verbVoice: 'passive', agent },
          { ...row, account: 'B', label: 'fell', voice: 'quoted', verbVoice: 'active', agent: null },
          { ...row, account: 'B', label: 'takeover', verbVoice: null, agent: null, evidence },
        ],
      },
    ],
  }
}

const WIDE = { width: 100, colour: false }

describe('acts', () => {
  it('shows each account’s words with voice, doer and number', () => {
    const text = renderText(withActs('Orr *Guard*'), WIDE)
    expect(text).toContain('    A  “was taken” (passive, by Orr *Guard*)')
    expect(text).toContain('    B  “fell” (quoted), “takeover” 2×')
  })

  it('makes names harmless in Markdown', () => {
    const text = renderMarkdown(withActs('Orr *Guard*'))
    expect(text).toContain('## Acts\n\n**control**\n\n- **A** “was taken” (passive, by Orr \\*Guard\\*)')
  })

  it('has no heading without acts', () => {
    expect(renderText(createComparison(), WIDE)).not.toContain('ACTS')
  })
})
