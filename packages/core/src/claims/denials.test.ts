import { describe, expect, it } from 'vitest'
import { attributionIn, cellOf, claimWith, comparingOf, type Told } from './_helpers.js'
import { conflictsPass } from './conflicts.js'
import { claimsPass } from './index.js'

function denied(text: string, source: string, content: string): Told {
  return { text, attributions: [attributionIn(text, { content, source, cue: 'denied' }, 'denies')] }
}

const SAID = 'The rebels had opened the sluice as the convoy arrived.'

function build(...told: (string | Told)[]) {
  const comparing = comparingOf(...told)
  const claims = claimsPass.run(comparing).claims!
  return { claims, conflicts: conflictsPass.run({ ...comparing, claims }).conflicts! }
}

describe('denials', () => {
  it('D-01 meet what they deny where the two sides name the group differently', () => {
    const text = 'The guild denied that the protesters had opened the sluice.'
    const { claims, conflicts } = build(
      denied(text, 'The guild', 'the protesters had opened the sluice'),
      SAID,
    )
    const claim = claimWith(claims, 'The guild denied')
    expect(cellOf(claim, 'A').position).toBe('denies')
    expect(cellOf(claim, 'B').position).toBe('asserts')
    expect(conflicts.map(({ type }) => type)).toEqual(['negation'])
    expect(conflicts[0]!.focus.map(({ exact }) => exact)).toEqual(['denied'])
  })

  it('D-02 do not meet the act of another side', () => {
    const text = 'The police denied that officers had opened the sluice.'
    const { claims, conflicts } = build(denied(text, 'The police', 'officers had opened the sluice'), SAID)
    expect(cellOf(claimWith(claims, 'The police denied'), 'B').statements).toEqual([])
    expect(conflicts).toEqual([])
  })

  it('D-03 do not meet a statement in which nobody is said to have acted', () => {
    const text = 'The guild denied that the protesters had opened the sluice.'
    const { conflicts } = build(
      denied(text, 'The guild', 'the protesters had opened the sluice'),
      'A broken cable had opened the sluice before the convoy arrived.',
    )
    expect(conflicts).toEqual([])
  })

  it.each([
    ['She could not say why the harbour sirens in Lindholm did not sound.'],
    ['She could not tell reporters whether the harbour sirens in Lindholm did not sound.'],
  ])('D-04 an open question denies nothing: %s', (text) => {
    const { claims, conflicts } = build(text, 'The harbour sirens in Lindholm did not sound.')
    expect(claims.flatMap(({ cells }) => cells.map(({ position }) => position))).not.toContain('denies')
    expect(conflicts).toEqual([])
  })

  it.each([
    ['Before they fled, the rebels opened the sluice at Lindholm.', 1],
    ['The rebels had opened the sluice at Lindholm before.', 0],
  ])('D-05 what came before in the same story is no other time: %s', (assertion, count) => {
    const text = 'The guild denied that the protesters had opened the sluice.'
    const { conflicts } = build(denied(text, 'The guild', 'the protesters had opened the sluice'), assertion)
    expect(conflicts).toHaveLength(count)
  })
})
