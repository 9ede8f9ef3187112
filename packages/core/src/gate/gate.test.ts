import { describe, expect, it } from 'vitest'
import type { Comparing } from '../comparing.js'
import { createState } from './_state.js'
import { gatePass } from './gate.js'

const FALSE_WORDS = { exact: 'words that nobody wrote' }

/** What is left after the gate of a state that was changed. */
function gate(change: (state: Comparing) => void) {
  const state = createState()
  change(state)
  return gatePass.run(state)
}

describe('the exact-words gate', () => {
  it('lets everything through that stands', () => {
    const { readings, wholeReadings: _, accounts, notes, limits, ...sections } = createState()
    expect([readings.length, accounts.length, notes, limits]).toEqual([2, 2, [], []])
    expect(gatePass.run(createState())).toEqual(sections)
  })

  it.each<[string, (state: Comparing) => void, (left: Partial<Comparing>) => unknown, unknown]>([
    [
      'a claim whose words differ',
      (s) => Object.assign(s.claims[0]!.source, FALSE_WORDS),
      (l) => l.claims,
      [],
    ],
    [
      'a claim shown in other words',
      (s) => Object.assign(s.claims[0]!, { text: 'other' }),
      (l) => l.claims,
      [],
    ],
    [
      'a conflict of which one side differs',
      (s) => Object.assign(s.conflicts[0]!.evidence[1]!, { start: 1 }),
      (l) => l.conflicts,
      [],
    ],
    [
      'a focus whose context differs',
      (s) => Object.assign(s.conflicts[0]!.focus[0]!, { prefix: 'x' }),
      (l) => l.conflicts![0]!.focus.length,
      1,
    ],
    [
      'a reference to an origin that is not there',
      (s) => s.claims[0]!.origins.push('o9'),
      (l) => l.claims![0]!.origins,
      ['o1'],
    ],
    [
      'a figure that the article does not list',
      (s) => Object.assign(s.figureLedger[0]!.entries[1]!, { figure: 'f9' }),
      (l) => l.figureLedger![0]!.entries.length,
      1,
    ],
    [
      'an attribution that is not there',
      (s) => Object.assign(s.figureLedger[0]!.entries[0]!, { attribution: 'a9' }),
      (l) => l.figureLedger![0]!.entries[0]!.attribution,
      null,
    ],
    [
      'a name outside the text',
      (s) => Object.assign(s.naming[0]!.rows[0]!.evidence[0]!, { end: 9999 }),
      (l) => l.naming,
      [],
    ],
    [
      'a shared passage of an unknown article',
      (s) => Object.assign(s.reuse[0]!.to, { article: 'z' }),
      (l) => l.reuse,
      [],
    ],
    [
      'an omission by an unknown account',
      (s) => Object.assign(s.omissions[0]!, { account: 'Z' }),
      (l) => l.omissions,
      [],
    ],
    [
      'a voice unheard by an unknown account',
      (s) => Object.assign(s.unheard[0]!, { account: 'Z' }),
      (l) => l.unheard,
      [],
    ],
    [
      'a hardening whose words differ',
      (s) => Object.assign(s.hardening[0]!.to, FALSE_WORDS),
      (l) => l.hardening,
      [],
    ],
    [
      'a headline that its article does not have',
      (s) => Object.assign(s.headlines[0]!, { words: 'Ferry sinks' }),
      (l) => l.headlines,
      [],
    ],
    [
      'a headline held against words that differ',
      (s) => Object.assign(s.headlines[0]!.evidence[0]!, FALSE_WORDS),
      (l) => l.headlines,
      [],
    ],
    [
      'a focus of a headline that does not stand',
      (s) => Object.assign(s.headlines[0]!.focus[0]!, FALSE_WORDS),
      (l) => l.headlines![0]!.focus,
      [],
    ],
    [
      'a softening whose words differ',
      (s) => Object.assign(s.softening[0]!.from, FALSE_WORDS),
      (l) => l.softening,
      [],
    ],
    ['an account apart that is not there', (s) => s.together.apart.push('Z'), (l) => l.together!.apart, []],
    [
      'evidence of an origin that differs',
      (s) => Object.assign(s.origins[0]!.evidence[0]!, { suffix: '!' }),
      (l) => l.origins![0]!.evidence,
      [],
    ],
    [
      'a nearest miss that differs',
      (s) => Object.assign(s.claims[0]!.cells[1]!.searched!.nearest!, FALSE_WORDS),
      (l) => l.claims![0]!.cells[1]!.searched,
      { sentences: 2, nearest: null },
    ],
    [
      'a cell of an unknown account',
      (s) => Object.assign(s.claims[0]!.cells[1]!, { account: 'Z' }),
      (l) => l.claims![0]!.cells.length,
      1,
    ],
  ])('takes away %s, and counts it', (_says, change, pick, left) => {
    const result = gate(change)
    expect(pick(result)).toEqual(left)
    expect(result.dropped).toBeGreaterThan(0)
  })

  it('says "unknown" of a cell that lost all its words', () => {
    const { claims, dropped } = gate((state) =>
      Object.assign(state.claims[0]!.cells[0]!.statements[0]!, FALSE_WORDS),
    )
    expect(claims![0]!.cells[0]).toMatchObject({ position: 'unknown', statements: [] })
    expect(dropped).toBe(1)
  })

  it('takes away what refers to a claim that it took away', () => {
    const { omissions, hardening, softening, conflicts, dropped } = gate((state) =>
      Object.assign(state.claims[0]!.source, FALSE_WORDS),
    )
    expect([omissions, hardening, softening, conflicts![0]!.claims]).toEqual([[], [], [], []])
    expect(dropped).toBe(5)
  })
})
