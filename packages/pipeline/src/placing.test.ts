import { compare, createArticle, findingsOf, read } from '@parallax/core'
import type { Store } from '@parallax/store'
import { packComparison } from '@parallax/store/packing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { findInComparison, placeFindings } from './placing.js'
import { createPool, type Pool } from './readers/pool.js'

const TEXTS = {
  11: 'Twelve people were injured in Ansbro, the fire brigade said. The bridge stays closed until Friday.',
  12: 'Nineteen people were injured in Ansbro, the hospital said. The bridge stays closed until Friday.',
}
const comparison = compare(
  Object.entries(TEXTS).map(([id, text]) =>
    read({ id, input: id, article: createArticle({ text, outlet: `Outlet ${id}`, language: 'en' }) }),
  ),
)
const kept = { parts: packComparison(comparison) }
const found = [...findingsOf(comparison, 's1')]

/** One comparison of one story. */
const comparisons = {
  get: async (id: string) => (id === 'k1' ? { story: 's1' } : null),
  kept: async (id: string) => (id === 'k1' ? kept : null),
} as unknown as Store['comparisons']

let pool: Pool
beforeAll(() => {
  pool = createPool({ threads: 1 })
})
afterAll(() => pool.close())

describe('judged findings in a thread', () => {
  it('are named by the ids of their comparison', async () => {
    const { ids, finding } = found.find((each) => each.finding.kind === 'figure')!
    const at = { story: 's1', comparison: 'k1', kind: finding.kind, ids: [...ids] }
    const sources = { store: { comparisons }, pool }
    expect(await findInComparison(at, sources)).toEqual(finding)
    expect(await findInComparison({ ...at, ids: ['11', 'none'] }, sources)).toBeNull()
    expect(await findInComparison({ ...at, story: 's2' }, sources)).toBeNull()
    expect(await findInComparison({ ...at, comparison: 'k2' }, sources)).toBeNull()
  })

  it('are placed in the order in which they are asked for', async () => {
    const findings = found.map(({ finding }) => finding).reverse()
    const [first] = findings[0]!.anchors
    const gone = { ...findings[0]!, anchors: [{ ...first!, article: '13' }] }
    const where = { comparison: 'k1', members: ['11', '12'] }
    const places = await placeFindings([gone, ...findings], where, { store: { comparisons }, pool })
    expect(places).toHaveLength(findings.length + 1)
    expect(places![0]).toEqual({ state: 'orphan', reason: 'Article 13 has left the story.' })
    for (const [index, place] of places!.slice(1).entries())
      expect(place).toMatchObject({ state: 'here', ids: expect.arrayContaining([found.at(-1 - index)!.ids]) })
  })

  it('have no place where the comparison is not kept', async () => {
    const where = { comparison: 'k2', members: [] }
    expect(await placeFindings([found[0]!.finding], where, { store: { comparisons }, pool })).toBeNull()
  })
})
