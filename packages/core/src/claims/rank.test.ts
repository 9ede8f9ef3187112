import type { Claim, Conflict } from '@parallax/contract'
import { describe, expect, it } from 'vitest'
import { comparingOf } from './_helpers.js'
import { conflictsPass } from './conflicts.js'
import { claimsPass } from './index.js'
import { rankClaims } from './rank.js'
import { silencePass } from './settle.js'

/** A claim of so many accounts; only what ranking reads. */
function claim(id: string, carriers: number): Claim {
  const cells = [1, 2, 3].map((place) => ({ statements: place <= carriers ? [{}] : [] }))
  return { id, cells } as unknown as Claim
}

const conflict = (...claims: string[]) => ({ id: 'x1', claims }) as unknown as Conflict

const shown = (claims: readonly Claim[]) =>
  claims.map(({ cells }) => cells.filter(({ statements }) => statements.length > 0).length)

describe('the order of claims', () => {
  it('R-01 is by accounts that carry them, equals as given', () => {
    const { claims } = rankClaims([claim('c1', 2), claim('c2', 1), claim('c3', 3), claim('c4', 2)], [])
    expect(shown(claims)).toEqual([3, 2, 2, 1])
    expect(claims.map(({ id }) => id)).toEqual(['c1', 'c2', 'c3', 'c4'])
  })

  it('R-02 has those in conflict first, and conflicts name them by their new numbers', () => {
    const { claims, conflicts } = rankClaims(
      [claim('c1', 3), claim('c2', 1), claim('c3', 2)],
      [conflict('c2', 'c3')],
    )
    expect(shown(claims)).toEqual([2, 1, 3])
    expect(conflicts[0]!.claims).toEqual(['c2', 'c1'])
  })

  it('R-03 is given when silence is settled', () => {
    const comparing = comparingOf(
      'The ferry Aurora sank near Lindholm with 40 passengers on Tuesday evening.\nThe board accepted the quay plan.',
      'The ferry Aurora sank near Lindholm with 40 passengers on Tuesday evening.\nThe board rejected the quay plan.',
    )
    const lined = { ...comparing, ...claimsPass.run(comparing) }
    const { claims, conflicts } = silencePass.run({ ...lined, ...conflictsPass.run(lined) })
    expect(claims!.map(({ id }) => id)).toEqual(['c1', 'c2'])
    expect(claims![0]!.text).toContain('quay plan')
    expect(conflicts![0]!.claims).toEqual(['c1'])
  })
})
