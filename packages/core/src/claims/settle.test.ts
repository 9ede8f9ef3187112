import type { Evidence, FigureEntry, FigureRelation } from '@parallax/contract'
import { describe, expect, it } from 'vitest'
import { describe as place } from '../anchor/index.js'
import type { Comparing } from '../comparing.js'
import { cellOf, claimWith, comparingOf, FILLER } from './_helpers.js'
import { claimsPass } from './index.js'
import { silencePass } from './settle.js'

const ONE = `Six sailors are missing.\n${FILLER}`
const OTHER = `Divers searched for six who never came home.\n${FILLER}`

function evidence({ readings }: Comparing, account: number, words: string): Evidence {
  const { id, article } = readings[account]!
  const start = article.text.indexOf(words)
  return place({ id, text: article.text }, { start, end: start + words.length })
}

function settled(change: (comparing: Comparing) => Partial<Comparing>) {
  const comparing = comparingOf(ONE, OTHER)
  const lined = { ...comparing, ...claimsPass.run(comparing) }
  return silencePass.run({ ...lined, ...change(lined) }).claims!
}

function row(comparing: Comparing, relation: FigureRelation): Partial<Comparing> {
  const entry = (account: number, words: string, given: FigureRelation): FigureEntry => ({
    ...evidence(comparing, account, words),
    account: comparing.accounts[account]!.id,
    figure: 'f1',
    low: 6,
    high: 6,
    bound: 'exact',
    asOf: null,
    attribution: null,
    relation: given,
    why: '',
  })
  const entries = [entry(0, 'Six', 'same'), entry(1, 'six', relation)]
  return { figureLedger: [{ id: 'r1', subject: 'sailors', unit: null, role: 'missing', entries }] }
}

const positionOfOther = (claims: ReturnType<typeof settled>) =>
  cellOf(claimWith(claims, 'Six sailors'), 'B').position

describe('silence', () => {
  it('N-01 stands where nothing joins the account with the claim', () => {
    expect(positionOfOther(settled(() => ({})))).toBe('silent')
  })

  it('N-02 ends where a figure of the same quantity says the claim', () => {
    const claims = settled((comparing) => row(comparing, 'update'))
    expect(positionOfOther(claims)).toBe('asserts')
    expect(cellOf(claimWith(claims, 'Six sailors'), 'B').statements[0]!.exact).toMatch(/^Divers searched/u)
  })

  it('N-03 stands where the figure counts something else', () => {
    expect(positionOfOther(settled((comparing) => row(comparing, 'other-scope')))).toBe('silent')
  })

  it('N-04 cannot be told where a conflict joins the two', () => {
    const claims = settled((comparing) => ({
      conflicts: [
        {
          id: 'x1',
          type: 'other',
          claims: [],
          evidence: [
            evidence(comparing, 0, 'Six sailors are missing'),
            evidence(comparing, 1, 'Divers searched'),
          ],
          focus: [],
          why: '',
        },
      ],
    }))
    const cell = cellOf(claimWith(claims, 'Six sailors'), 'B')
    expect(cell.position).toBe('unknown')
    expect(cell.searched).not.toBeNull()
  })

  it('N-05 stands where a carrier names the figure besides the claim', () => {
    const [carrier, silent] = [
      `Lena Osk, one of six sailors who came home, said the pilot had sent no signal.\n${FILLER}`,
      `Divers searched for six who never came home.\n${FILLER}`,
    ]
    const told = `The pilot had sent no signal, Lena Osk said.\n${FILLER}`
    const comparing = comparingOf(told, carrier, silent)
    const lined = { ...comparing, ...claimsPass.run(comparing) }
    const [one] = row(lined, 'same').figureLedger!
    const entries = [
      { ...one!.entries[0]!, ...evidence(lined, 1, 'six'), account: 'B' },
      { ...one!.entries[1]!, ...evidence(lined, 2, 'six'), account: 'C' },
    ]
    const { claims } = silencePass.run({ ...lined, figureLedger: [{ ...one!, entries }] })
    expect(cellOf(claimWith(claims!, 'no signal'), 'B').statements).toHaveLength(1)
    expect(cellOf(claimWith(claims!, 'no signal'), 'C').position).toBe('silent')
  })
})
