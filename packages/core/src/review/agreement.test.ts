import type { Verdict } from '@parallax/contract/api'
import { describe, expect, it } from 'vitest'
import { namedIn, reviewOf, TOLD, told } from './_story.js'
import { agreementOf } from './agreement.js'

const findings = namedIn(told(TOLD)).map(({ finding }) => finding)
const judge = (who: string, verdicts: string) =>
  [...verdicts].flatMap((letter, at) => {
    if (letter === '.') return []
    const act = letter === 'a' ? ({ act: 'accept' } as const) : ({ act: 'reject' } as const)
    return [reviewOf(findings[at]!, who, act)]
  })

describe('agreement of people', () => {
  it('counts what two or more judged, by pairs too, and names where they differ', () => {
    const reviews = [...judge('ann', 'aaraar'), ...judge('ben', 'aarr..'), ...judge('cleo', '...a.a')]
    const { alpha, people, units, pairs, differing } = agreementOf(reviews)
    expect(people).toEqual(['ann', 'ben', 'cleo'])
    expect(units).toBe(5)
    expect(alpha).not.toBeNull()
    expect(pairs.map(({ people: [one, other], units: count }) => [one, other, count])).toEqual([
      ['ann', 'ben', 4],
      ['ann', 'cleo', 2],
      ['ben', 'cleo', 1],
    ])
    expect(pairs[0]!.alpha).toBeCloseTo(1 - 2 / 8 / (30 / 56), 10)
    const differ: Record<string, Verdict>[] = differing.map(({ by }) => by)
    expect(differ).toEqual([
      { ann: 'accept', ben: 'reject', cleo: 'accept' },
      { ann: 'reject', cleo: 'accept' },
    ])
    expect(differing[0]!.finding).toEqual(findings[3])
  })

  it('takes the last word of each, and none that was taken back', () => {
    const [first] = judge('ann', 'r')
    const [second] = judge('ben', 'a')
    const undo = reviewOf(findings[0]!, 'ann', { act: 'undo', review: first!.id })
    expect(agreementOf([first!, second!]).differing).toHaveLength(1)
    expect(agreementOf([first!, second!, undo]).units).toBe(0)
    expect(agreementOf([first!, second!, ...judge('ann', 'a')]).differing).toEqual([])
  })

  it('says why there is no figure', () => {
    expect(agreementOf([])).toMatchObject({ alpha: null, why: 'Nobody has judged anything yet.' })
    expect(agreementOf(judge('ann', 'ar')).why).toBe('Only one person has judged.')
    expect(agreementOf([...judge('ann', 'a'), ...judge('ben', '.a')]).why).toMatch(/No finding was judged/u)
    const alike = agreementOf([...judge('ann', 'aa'), ...judge('ben', 'aa')])
    expect(alike).toMatchObject({ alpha: null, units: 2, why: expect.stringContaining('are the same') })
  })
})
