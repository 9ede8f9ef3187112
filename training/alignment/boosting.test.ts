import { expect, test } from 'vitest'
import { boost, oddsOf, type Rows } from './boosting.js'

const OPTIONS = { leaves: 4, rate: 0.3, leastLeaf: 1, ridge: 1, rising: new Set<number>() }

/** Yes where both features are high or both low, which no single question tells. */
function crossed(): Rows {
  const rows = Array.from({ length: 400 }, (_, at) => [(at % 20) / 20, (Math.floor(at / 20) % 20) / 20] as const)
  return {
    values: Float32Array.from(rows.flat()),
    width: 2,
    labels: Uint8Array.from(rows, ([one, other]) => Number(one > 0.5 === other > 0.5)),
    weights: new Float32Array(rows.length).fill(1),
  }
}

test('learns what two features say only together', () => {
  const rows = crossed()
  const model = boost(rows, { ...OPTIONS, phases: [{ trees: 30, features: [0, 1] }] })
  const wrong = [...rows.labels].filter((label, at) => oddsOf(model, rows.values, 2 * at) > 0 !== (label === 1))
  expect(wrong.length).toBeLessThan(20)
})

test('a phase asks for no other features', () => {
  const phases = [
    { trees: 3, features: [0] },
    { trees: 3, features: [1] },
  ]
  const { trees } = boost(crossed(), { ...OPTIONS, phases })
  const asked = trees.map((tree) => new Set(tree.map(({ feature }) => feature).filter((feature) => feature !== -1)))
  for (const features of asked.slice(0, 3)) expect([...features].every((feature) => feature === 0)).toBe(true)
  for (const features of asked.slice(3)) expect([...features].every((feature) => feature === 1)).toBe(true)
})

test('more of a rising feature never lowers the odds, though the rows say otherwise', () => {
  const rows = crossed()
  const options = { ...OPTIONS, rising: new Set([0]), phases: [{ trees: 20, features: [0, 1] }] }
  const model = boost(rows, options)
  for (const other of [0.1, 0.4, 0.6, 0.9]) {
    const odds = [0, 0.2, 0.4, 0.6, 0.8, 1].map((one) => oddsOf(model, Float32Array.from([one, other]), 0))
    expect(odds).toEqual([...odds].sort((a, b) => a - b))
  }
})
