import type { Comparison } from '@parallax/contract'
import { describe, expect, it } from 'vitest'
import { cite, createComparison } from '../../_comparison.js'
import { renderMarkdown } from '../../markdown/index.js'
import { renderText } from '../index.js'

/** The invented story with the sections that say whose voices stand behind it. */
function withVoices(): Comparison {
  const comparison = createComparison()
  const [herald, courier] = comparison.articles
  const place = (annotation: typeof herald, words: string, account: string) => ({
    ...cite(annotation!, words),
    account,
  })
  return {
    ...comparison,
    independence: {
      accounts: 2,
      origins: 3,
      effective: 1.2,
      why: 'The *harbour office* stands behind nearly every claim.',
    },
    unheard: [
      { account: 'B', role: 'rescuers', heardIn: ['A'], evidence: [cite(herald!, 'Rescuers looked on.')] },
    ],
    softening: [
      {
        claim: 'c1',
        from: place(courier, 'The ferry sank at noon', 'B'),
        to: place(herald, 'The ferry sank at dawn.', 'A'),
        lost: 'hedge',
        versions: true,
        why: '“reportedly” was added.',
      },
    ],
    claims: comparison.claims.map((claim) => ({
      ...claim,
      parts: {
        actor: { ...cite(herald!, 'The ferry'), entity: 'e1', name: 'Lena Voss' },
        predicate: { ...cite(herald!, 'sank'), lemma: 'sink', negated: true },
        object: null,
        place: cite(herald!, 'off Port Senna'),
        time: { ...cite(herald!, 'at dawn'), iso: '2024-03-01/2024-03-31' },
        figures: [],
      },
    })),
  }
}

const text = (comparison: Comparison) => renderText(comparison, { width: 100, colour: false })

describe('voices, softening and parts', () => {
  it('shows them in the text, the count of voices near the head', () => {
    const shown = text(withVoices())
    const head = shown.slice(0, shown.indexOf('ACCOUNTS')).replace(/\s+/gu, ' ')
    expect(head).toContain(
      '2 accounts, 3 origins; they weigh as much as 1.2 of equal weight. The *harbour office* stands behind nearly every claim.',
    )
    expect(shown).toMatch(
      /VOICES NOT HEARD.*\n {2}rescuers\n {4}B {2}no source of this kind was found · heard in A · A “Rescuers looked on\.”/,
    )
    expect(shown).toMatch(/SOFTENING.*\n {2}hedge: “reportedly” was added\. \(two versions of one article\)/)
    expect(shown.replace(/\s+/gu, ' ')).toContain(
      'who: The ferry (Lena Voss) · did not: sank · where: off Port Senna · when: at dawn (2024-03-01 to 2024-03-31)',
    )
  })

  it('shows them in Markdown, escaped', () => {
    const shown = renderMarkdown(withVoices())
    expect(shown).toContain(
      '**2 accounts, 3 origins; they weigh as much as 1.2 of equal weight.** The \\*harbour office\\* stands',
    )
    expect(shown).toContain(
      '## Voices not heard\n\n**rescuers**\n\n- **B** no source of this kind was found; heard in A: **A** “Rescuers looked on.”',
    )
    expect(shown).toContain(
      '## Softening\n\n- **hedge**: “reportedly” was added. (two versions of one article)',
    )
    expect(shown).toContain(
      '   - *who: The ferry (Lena Voss) · did not: sank · where: off Port Senna · when: at dawn',
    )
  })

  it('leaves the weight out where it says no more than the count', () => {
    const comparison = withVoices()
    Object.assign(comparison.independence!, { effective: 3 })
    expect(text(comparison)).not.toContain('equal weight')
  })

  it('shows nothing where they were not computed, and no line for fewer than three parts', () => {
    for (const shown of [text(createComparison()), renderMarkdown(createComparison())])
      expect(shown).not.toMatch(/equal weight|not heard|softening/i)
    const few = withVoices()
    for (const { parts } of few.claims) Object.assign(parts!, { place: null, time: null })
    expect(text(few)).not.toContain('did not: sank')
  })
})
