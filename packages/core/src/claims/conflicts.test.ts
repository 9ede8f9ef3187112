import type { Conflict } from '@parallax/contract'
import { describe, expect, it } from 'vitest'
import type { Comparing } from '../comparing.js'
import { attributionIn, comparingOf, type Told } from './_helpers.js'
import { conflictsPass } from './conflicts.js'
import { claimsPass } from './index.js'

function conflictsIn(...told: (string | Told)[]): Conflict[] {
  const comparing: Comparing = comparingOf(...told)
  return conflictsPass.run({ ...comparing, ...claimsPass.run(comparing) }).conflicts!
}

function summary(conflicts: readonly Conflict[]): [string, string[]][] {
  return conflicts.map(({ type, focus }) => [type, focus.map(({ exact }) => exact)])
}

describe('conflicts between accounts', () => {
  it.each([
    [
      'K-01 a negation',
      'The harbour office was warned about the loose bow door.',
      'The harbour office was not warned about the loose bow door.',
      'negation',
      ['not'],
    ],
    [
      'K-02 opposites',
      'The harbour board accepted the plan to raise the quay in Lindholm.',
      'The harbour board rejected the plan to raise the quay in Lindholm.',
      'antonym',
      ['accepted', 'rejected'],
    ],
    [
      'K-03 opposite order',
      'The bow door broke before the ferry turned toward Lindholm.',
      'The bow door broke after the ferry turned toward Lindholm.',
      'antonym',
      ['before', 'after'],
    ],
    [
      'K-04 changed parts',
      'Guards said Marvik attacked the patrol boats of Lindholm at dawn.',
      'Guards said Lindholm attacked the patrol boats of Marvik at dawn.',
      'agent',
      ['Marvik', 'Lindholm', 'Lindholm', 'Marvik'],
    ],
    [
      'K-05 another day',
      'The ferry Aurora sank near Lindholm harbour on Tuesday.',
      'The ferry Aurora sank near Lindholm harbour on Wednesday.',
      'time',
      ['Tuesday', 'Wednesday'],
    ],
    [
      'K-06 another cause',
      'The ferry Aurora sank near Lindholm because the bow door was loose.',
      'The ferry Aurora sank near Lindholm because a container shifted.',
      'cause',
      ['bow', 'door', 'loose', 'container', 'shifted'],
    ],
    [
      'K-09 changed parts around few words',
      'At dawn Marvik again urged the Lower Lindholm Guild and its crews to open the sluice.',
      'At dawn the Lower Lindholm Guild again urged Marvik and its crews to open the sluice.',
      'agent',
      ['Marvik', 'Lower', 'Lindholm', 'Guild', 'Lower', 'Lindholm', 'Guild', 'Marvik'],
    ],
    [
      'K-10 changed parts across two statements of a sentence',
      'This year Marvik has raised dozens of flood walls and dykes under its young mayor Orr; now each old barge of Lindholm was sunk.',
      'This year Lindholm has raised dozens of flood walls and dykes under its young mayor Orr; now each old barge of Marvik was sunk.',
      'agent',
      ['Marvik', 'Lindholm', 'Lindholm', 'Marvik'],
    ],
    [
      'K-08 another side',
      'At dawn government forces shelled the dam above Lindholm for an hour.',
      'At dawn rebels shelled the dam above Lindholm for an hour.',
      'agent',
      ['government', 'forces', 'rebels'],
    ],
    [
      'K-07 a prefix',
      'The harbour inspectors called the hull of the Aurora safe last winter.',
      'The harbour inspectors called the hull of the Aurora unsafe last winter.',
      'antonym',
      ['safe', 'unsafe'],
    ],
  ])('%s', (_, one, other, type, focus) => {
    expect(summary(conflictsIn(one, other))).toEqual([[type, focus]])
  })

  it.each([
    [
      'N-01 a contraction',
      'The harbour office was not warned about the door.',
      "The harbour office wasn't warned about the door.",
    ],
    [
      'N-11 who holds the place, in a compound',
      'At dawn shells fell on the government-held dam above Lindholm.',
      'At dawn shells fell on the rebel-held dam above Lindholm.',
    ],
    [
      'N-13 arms of a group that is named',
      'At dawn Varda soldiers shelled the dam above Lindholm for an hour.',
      'At dawn Varda militants shelled the dam above Lindholm for an hour.',
    ],
    [
      'N-14 a negator that reaches over "try"',
      'Orr has asked why the guard did not shoot down the signal kites of Varda.',
      'The guard did not try to shoot down the signal kites of Varda on Monday, Orr found.',
    ],
    [
      'N-15 what was foretold',
      'An old pilot swore the Aurora would never win the harbour cup of Lindholm again.',
      'The Aurora has won the harbour cup of Lindholm again, an old pilot said.',
    ],
    [
      'N-16 what was vowed',
      'In Lindholm the guard has vowed to shoot down the signal kites of Varda over the harbour.',
      'In Lindholm the guard did not shoot down the signal kites of Varda over the harbour.',
    ],
    [
      'N-12 another label of one side',
      'At dawn insurgents shelled the dam above Lindholm for an hour.',
      'At dawn rebels shelled the dam above Lindholm for an hour.',
    ],
    [
      'N-02 clauses in another order',
      'On Tuesday the ferry Aurora sank near Lindholm harbour.',
      'The ferry Aurora sank near Lindholm harbour on Tuesday.',
    ],
    [
      'N-03 a synonym',
      'The ferry Aurora struck a pier near Lindholm on Tuesday.',
      'The ferry Aurora hit a pier near Lindholm on Tuesday.',
    ],
    [
      'N-04 added detail',
      'The ferry Aurora sank near Lindholm on Tuesday.',
      'The ferry Aurora sank in rough seas near Lindholm late on Tuesday.',
    ],
    [
      'N-05 active and passive',
      'Marvik attacked the patrol boats of Lindholm.',
      'The patrol boats of Lindholm were attacked by Marvik.',
    ],
    [
      'N-06 a meeting told from the other side',
      'Anna Berg met Tom Holt in the harbour office.',
      'Tom Holt met Anna Berg in the harbour office.',
    ],
    [
      'N-07 a fuller form of the name',
      'President Berg opened the rebuilt quay in Lindholm.',
      'Anna Berg opened the rebuilt quay in Lindholm.',
    ],
    [
      'N-08 a negator and a word to the same effect',
      'Divers failed to find survivors in the hull of the Aurora.',
      'Divers did not find survivors in the hull of the Aurora.',
    ],
    [
      'N-09 the day of the statement to the press',
      'The ferry Aurora sank near Lindholm harbour, officials said Tuesday.',
      'The ferry Aurora sank near Lindholm harbour, officials said Wednesday.',
    ],
    [
      'N-10 British and American spelling',
      'The harbour organisation cancelled its defence exercise near Lindholm.',
      'The harbor organization canceled its defense exercise near Lindholm.',
    ],
    [
      'N-11 "not only"',
      'The ferry carried not only passengers but mail for Lindholm.',
      'The ferry carried passengers and mail for Lindholm.',
    ],
    [
      'N-12 opposites with a negation',
      'The harbour board did not accept the plan for the quay.',
      'The harbour board rejected the plan for the quay.',
    ],
  ])('%s raises nothing', (_, one, other) => {
    expect(summary(conflictsIn(one, other))).toEqual([])
  })

  it('raises nothing where an account says both', () => {
    const warned = 'The harbour office was warned about the loose bow door.'
    const notWarned = 'The harbour office was not warned about the loose bow door.'
    expect(conflictsIn(`${warned}\n${notWarned}`, `${warned}\n${notWarned}`)).toEqual([])
  })

  it('sets a denial against the claim that it denies', () => {
    const text = 'The ministry denied that the crew ignored a storm warning near Lindholm.'
    const content = 'the crew ignored a storm warning near Lindholm'
    const denial = {
      text,
      attributions: [attributionIn(text, { content, source: 'The ministry', cue: 'denied' }, 'denies')],
    }
    const conflicts = conflictsIn(denial, 'The crew ignored a storm warning near Lindholm.')
    expect(summary(conflicts)).toEqual([['negation', ['denied']]])
  })

  it('shows all accounts that differ in the same words as one conflict', () => {
    const conflicts = conflictsIn(
      'The harbour board accepted the plan to raise the quay in Lindholm.',
      'The harbour board rejected the plan to raise the quay in Lindholm.',
      'The harbour board rejected the plan to raise the quay in Lindholm.',
    )
    expect(conflicts).toHaveLength(1)
    expect(conflicts[0]!.evidence).toHaveLength(3)
  })
})

describe('times of accounts', () => {
  const met = (day: string, published: string) => ({
    text: `The harbour council of Lindholm will meet ${day} to discuss the loose bow door.`,
    published,
  })

  it('W-01 weekdays of one week exclude each other, those of different weeks are two meetings', () => {
    const tuesday = met('Tuesday', '2031-05-05')
    expect(summary(conflictsIn(tuesday, met('Friday', '2031-05-06')))).toEqual([
      ['time', ['Tuesday', 'Friday']],
    ])
    expect(conflictsIn(tuesday, met('Friday', '2031-05-15'))).toEqual([])
  })

  it.each([
    ['W-02 a clock without its colon', 'at 6:30 a.m. warplanes', 'at 630 a.m. warplanes'],
    ['W-03 a month cut short', 'on 6 Aug warplanes', 'on 6 August warplanes'],
    ['W-04 a day with a zero', 'on 06 August warplanes', 'on 6 August warplanes'],
  ])('no conflict: %s', (_, one, other) => {
    const told = (when: string) => `This week ${when} struck the grain harbour of Lindholm.`
    expect(conflictsIn(told(one), told(other))).toEqual([])
  })

  it('W-05 a compound with a hyphen and without is one word', () => {
    const told = (held: string) => `Heavy raids hit ${held} areas in and outside Lindholm early on Monday.`
    expect(conflictsIn(told('Front-held'), told('Front group -held'))).toEqual([])
  })

  it('W-06 two accounts that both call a charge untrue agree', () => {
    const one = 'Port officials have called charges against their divers illogical and fabricated.'
    const attributions = [
      attributionIn(
        one,
        {
          content: 'charges against their divers illogical and fabricated',
          source: 'Port officials',
          cue: 'have called',
        },
        'denies',
      ),
    ]
    expect(
      conflictsIn(
        { text: one, attributions },
        'The charges against their divers were illogical and fabricated.',
      ),
    ).toEqual([])
  })
})
