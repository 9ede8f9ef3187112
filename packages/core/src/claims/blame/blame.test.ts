import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import type { Comparison } from '@parallax/contract'
import { describe, expect, it } from 'vitest'
import { read } from '../../annotate.js'
import { createArticle } from '../../article.js'
import { compare } from '../../compare.js'
import { readEnglishModel } from '../../grammar/english.js'

const models = [
  readEnglishModel(
    gunzipSync(readFileSync(new URL('../../../models/english-grammar.bin.gz', import.meta.url))),
  ),
]

/** Compares accounts published on one day, in the order given. */
function compared(...texts: string[]): Comparison {
  const readings = texts.map((text, at) => {
    const article = createArticle({
      text,
      language: 'en',
      outlet: `Outlet ${at + 1}`,
      published: `2031-05-06T0${at + 1}:30:00Z`,
    })
    return read({ id: `article-${at}`, input: `${at}.txt`, article }, { models })
  })
  return compare(readings)
}

/** "negation: words of the one side, …; focus". */
function conflictsIn(...texts: string[]): string[] {
  return compared(...texts).conflicts.map(({ type, evidence, focus }) => {
    const shown = evidence.map(
      ({ article, exact }) => `${article.at(-1)} ${exact.split(' ').slice(0, 3).join(' ')}`,
    )
    return `${type}: ${shown.join(' | ')} [${focus.map(({ exact }) => exact).join(', ')}]`
  })
}

const ACCUSED = 'The council accused government forces of shelling the dam with phosphorus on Tuesday.'

describe('who is held to be behind an act', () => {
  it.each([
    ['B-01 the act is named again', 'The army denied using phosphorus.', 'denied'],
    [
      'B-02 by a word for a charge',
      'The government strongly denied accusations that it had used phosphorus.',
      'strongly denied',
    ],
    [
      'B-03 called untrue',
      'The army described the reports of phosphorus shelling as completely untrue.',
      'described',
    ],
    [
      'B-04 said to be untrue',
      'A government minister said the allegations of phosphorus shelling were baseless.',
      'said',
    ],
  ])('a denial meets the charge of another account: %s', (_, denial, cue) => {
    const found = conflictsIn(ACCUSED, denial)
    expect(found).toHaveLength(1)
    expect(found[0]).toMatch(/^negation: 0 The council accused \| 1 /u)
    if (cue !== 'said') expect(found[0]).toContain(`[${cue}]`)
  })

  it('B-05 a denial that names no act takes it from the charge before it', () => {
    const told =
      'The council blamed the phosphorus shelling on government forces. The army denied any involvement.'
    expect(conflictsIn(ACCUSED, told)).toEqual([
      'negation: 0 The council accused | 1 The council blamed | 1 The army denied [denied]',
    ])
  })

  it('B-06 both stand on one claim, the denial as denied', () => {
    const { claims } = compared(ACCUSED, 'The army denied using phosphorus.')
    const claim = claims.find(({ cells }) => cells.some(({ position }) => position === 'denies'))!
    expect(claim.cells.map(({ position }) => position)).toEqual(['doubts', 'denies'])
  })

  it('B-07 the accounts name two sides', () => {
    const found = conflictsIn(ACCUSED, 'Officials blamed the phosphorus shelling of the dam on the rebels.')
    expect(found).toEqual([
      'agent: 0 The council accused | 1 Officials blamed the [government forces, the rebels]',
    ])
  })

  it('B-08 the reason names both with their outlets', () => {
    const { conflicts } = compared(
      ACCUSED,
      'Officials blamed the phosphorus shelling of the dam on the rebels.',
    )
    expect(conflicts[0]!.why).toBe(
      'Named as behind it: “government forces” (Outlet 1); against that “the rebels” (Outlet 2).',
    )
  })

  it.each([
    ['B-09 another party denies', 'The rebels denied using phosphorus.'],
    ['B-10 another act is denied', 'The army denied blocking the northern road.'],
    ['B-11 a thing is refused', 'The army denied inspectors access to the dam.'],
    ['B-12 an act of another year', 'The army denied shelling the dam with phosphorus in 2024.'],
    ['B-13 nobody has claimed it', 'No group has claimed responsibility for the phosphorus attack.'],
    ['B-14 the denial itself is negated', 'The army did not deny using phosphorus.'],
    ['B-15 the same is said in other words', 'The council blamed the phosphorus shelling on the army.'],
  ])('no conflict: %s', (_, other) => {
    expect(conflictsIn(ACCUSED, other)).toEqual([])
  })

  it('B-16 what is only feared, asked or a pretext is no charge', () => {
    const told = [
      'Villagers feared a phosphorus attack by the rebels.',
      'The ministry asked whether the rebels had launched the phosphorus attack.',
      'It was a pretext for accusing the rebels of using phosphorus.',
    ].join(' ')
    expect(conflictsIn(ACCUSED, told)).toEqual([])
  })
})

describe('a group that claims an act and the link to it', () => {
  const claimed =
    'On Tuesday a driver rammed the ferry gate in Lindholm. The Red Sluice group claimed responsibility for the attack.'
  const told = (words: string) => `A driver rammed the ferry gate in Lindholm on Tuesday. ${words}`
  const linksIn = (...texts: string[]) =>
    compared(...texts)
      .conflicts.filter(({ why }) => why.startsWith('A group'))
      .map(({ type, focus }) => `${type}: ${focus.map(({ exact }) => exact).join(' / ')}`)

  it.each([
    [
      'L-01 none at all',
      'Investigators said the driver had no connections to terrorist groups.',
      'no connections',
    ],
    [
      'L-02 no evidence of one',
      'Officials said there was no evidence of a link between the driver and the Red Sluice group.',
      'no evidence of a link',
    ],
    ['L-03 not linked', 'Police said the driver was not linked to any militant group.', 'not linked'],
  ])('is in dispute: %s', (_, words, focus) => {
    expect(linksIn(claimed, told(words))).toEqual([`negation: claimed responsibility / ${focus}`])
  })

  it.each([
    ['M-01 another group', claimed, told('Police said the driver had no connections to the Harbour Front.')],
    [
      'M-02 nobody has claimed it',
      told('No group has claimed responsibility.'),
      told('The driver had no links to militant groups.'),
    ],
    [
      'M-03 one account alone',
      `${claimed} Police said the driver had no links to militant groups.`,
      told('It was raining.'),
    ],
    [
      'M-04 not asked yet',
      claimed,
      told('It was unclear whether the driver had no links to militant groups.'),
    ],
    [
      'M-05 who speaks for a people',
      told('On behalf of the American people, the mayor Orr condemned the attack.'),
      told('The driver had no links to militant groups.'),
    ],
  ])('is not: %s', (_, one, other) => {
    expect(linksIn(one, other)).toEqual([])
  })
})
