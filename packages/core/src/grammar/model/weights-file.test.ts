import { describe, expect, it } from 'vitest'
import { writeWeights } from '../../../../../training/grammar/write-weights.js'
import { readSyntaxModel } from './read-model.js'
import { GrammarWeightsError } from './types.js'
import { openWeights } from './weights-file.js'

const NAMES = { id: 'invented 1', tags: ['NOUN|NN'], labels: ['root'] }
const bytes = () =>
  writeWeights(NAMES, {
    numbers: Int32Array.of(1, -2, 3),
    small: Int8Array.of(-1, 2, 3, 4, 5),
    none: new Int8Array(0),
  })

function damaged(change: (bytes: Uint8Array) => Uint8Array): () => unknown {
  return () => openWeights(change(bytes()))
}

describe('the file of weights', () => {
  it('gives back what was written', () => {
    const file = openWeights(bytes())
    expect(file.header).toMatchObject(NAMES)
    expect(Array.from(file.section('small'))).toEqual([255, 2, 3, 4, 5])
    const { buffer, byteOffset } = file.section('numbers')
    expect(Array.from(new Int32Array(buffer, byteOffset, 3))).toEqual([1, -2, 3])
    expect(file.section('none')).toHaveLength(0)
  })

  it('is read at any place of a larger buffer', () => {
    const larger = new Uint8Array(bytes().length + 3)
    larger.set(bytes(), 3)
    const { buffer, byteOffset } = openWeights(larger.subarray(3)).section('numbers')
    expect(Array.from(new Int32Array(buffer, byteOffset, 3))).toEqual([1, -2, 3])
  })

  it('refuses other bytes, another version, altered and missing ones, and says the cure', () => {
    const refused = [
      damaged(() => new Uint8Array(0)),
      damaged(() => new TextEncoder().encode('{"not": "weights"}')),
      damaged((whole) => whole.subarray(0, 12)),
      damaged((whole) => whole.fill(99, 8, 9)),
      damaged((whole) => whole.fill(0, 17, 18)),
      damaged((whole) => whole.subarray(0, whole.length - 8)),
      damaged((whole) => whole.fill(77, whole.length - 4, whole.length - 3)),
      () => readSyntaxModel(bytes()),
    ]
    for (const open of refused) {
      expect(open).toThrow(GrammarWeightsError)
      expect(open).toThrow(/Take the weights file that belongs to this version/)
    }
  })
})
