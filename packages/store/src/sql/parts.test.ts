import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { packParts, unpackParts } from './parts.js'

const SEED = 20_310_504

describe('a value packed in parts', () => {
  it('comes out as JSON would give it back', async () => {
    const value = fc.dictionary(
      fc.string(),
      fc.oneof(fc.jsonValue(), fc.array(fc.jsonValue()), fc.constant(undefined)),
    )
    await fc.assert(
      fc.asyncProperty(value, async (given) => {
        const expected = JSON.parse(JSON.stringify(given))
        expect(JSON.stringify(await unpackParts(await packParts(given), 'it'))).toBe(JSON.stringify(expected))
      }),
      { seed: SEED, numRuns: 300 },
    )
  })
  it('is larger than one chunk, and shares the cells that are equal', async () => {
    const cell = { position: 'silent', statements: [], words: 'x'.repeat(300) }
    const claims = Array.from({ length: 2_000 }, (_, id) => ({
      id,
      cells: [cell, { ...cell }, { ...cell, id }],
    }))
    const packed = await packParts({ claims, last: 'ü'.repeat(200_000) })
    const { claims: back, last } = await unpackParts<{ claims: typeof claims; last: string }>(packed, 'it')
    expect(back).toEqual(claims)
    expect(back[1_999]!.cells[1]).toBe(back[0]!.cells[0])
    expect(last).toHaveLength(200_000)
  })
  it('that is damaged or cut says so', async () => {
    const packed = await packParts({ list: [1, 2, 3], name: 'Port Senna'.repeat(50) })
    await expect(unpackParts(packed.subarray(0, packed.length - 9), 'comparison k1')).rejects.toThrow(
      /comparison k1 cannot be unpacked/u,
    )
    const changed = Buffer.from(packed)
    changed[20] = changed[20]! ^ 4
    await expect(unpackParts(changed, 'comparison k1')).rejects.toThrow(/parallax doctor/u)
  })
})
