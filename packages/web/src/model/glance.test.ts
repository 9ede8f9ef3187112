import { createHash } from 'node:crypto'
import { createAccountAt } from '@parallax/core/anchor'
import { partOf } from '@parallax/core/parts'
import { describe, expect, it } from 'vitest'
import { createFixture } from '../fixtures/comparison.js'
import { glanceOf, shorten } from './glance.js'

const comparison = createFixture((text) => createHash('sha256').update(text).digest('hex'))
const linesOf = (changed: Partial<typeof comparison> = {}) => {
  const shown = { ...comparison, ...changed }
  return glanceOf({ ...shown, numbers: partOf(shown, 'overview').numbers }, createAccountAt(shown.accounts))
}

describe('what differs most', () => {
  it('stands in the order of the sections, each line with two sides and more', () => {
    const sections = linesOf().map(({ section }) => section)
    const order = ['conflicts', 'figures', 'naming', 'hardening', 'omissions']
    expect(sections.map((section) => order.indexOf(section))).toEqual(
      sections.map((section) => order.indexOf(section)).sort((a, b) => a - b),
    )
    expect(sections[0]).toBe('conflicts')
    expect(linesOf().every(({ sides }) => sides.length > 1)).toBe(true)
  })

  it('holds the words that differ, of accounts that are named', () => {
    const [first] = linesOf()
    for (const { words, focus, accounts } of first!.sides) {
      expect(words).toContain(focus)
      expect(accounts.length).toBeGreaterThan(0)
    }
  })

  it('gives other words for somebody before forms of the name', () => {
    const row = (account: string, label: string) => ({
      account,
      label,
      voice: 'own' as const,
      count: 1,
      evidence: [],
    })
    const rows = [row('A', 'Lena Voss'), row('A', 'Voss'), row('B', 'attacker'), row('C', 'the gunman')]
    const naming = [{ entity: 'r1', name: 'Lena Voss', type: 'person', rows, links: [] }]
    const called = linesOf({ naming }).find(({ section }) => section === 'naming')
    expect(called?.sides.map(({ words }) => words)).toEqual(['attacker', 'the gunman', 'Lena Voss', 'Voss'])
  })

  it('is empty where nothing differs', () => {
    expect(linesOf({ conflicts: [], figureLedger: [], naming: [], hardening: [], omissions: [] })).toEqual([])
  })

  it('cuts long words between words, around those that differ', () => {
    const long = `${'before '.repeat(30)}seven dead${' after'.repeat(30)}`
    const cut = shorten(long, 'seven dead')
    expect(cut).toMatch(/^… (?:before )+seven dead(?: after)+ …$/)
    expect(cut.length).toBeLessThan(130)
    expect(shorten('two\n words')).toBe('two words')
  })
})
