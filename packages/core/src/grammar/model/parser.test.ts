import { describe, expect, it } from 'vitest'
import { WordClasses } from './classes.js'
import { Guide } from './guide.js'
import { scatter } from './hash.js'
import { ParseWords } from './parse-words.js'
import { mirrored, Parser } from './parser.js'
import type { Scorer } from './scorer.js'
import { WordRows } from './words.js'

const LABELS = 5

/** Weights without any sense, the same in every run. */
function senseless(classes: number, seed: number): Scorer {
  return {
    classes,
    score(features, count, scores) {
      for (let each = 0; each < classes; each++) {
        let sum = 0
        for (let at = 0; at < count; at++) sum += scatter(features[at]! ^ (each * 7919 + seed)) >> 20
        scores[each] = sum
      }
    },
  }
}

function wordsOf(size: number, isReversed: boolean): ParseWords {
  const rows = new WordRows(new WordClasses(new Int32Array(2), new Int32Array(2)))
  const forms = Array.from({ length: size }, (_, at) => `w${(at * 31) % 17}`)
  const tags = Int32Array.from(forms, (_, at) => (at * 13) % 5)
  return new ParseWords(
    forms.map((form) => rows.of(form)),
    tags,
    tags,
    isReversed,
  )
}

function reachesRoot(head: ArrayLike<number>, size: number, start: number): boolean {
  let at = start
  for (let steps = 0; steps <= size; steps++) {
    if (at === size) return true
    at = head[at]!
  }
  return false
}

function expectTree(head: ArrayLike<number>, size: number): void {
  const heads = Array.from({ length: size }, (_, at) => head[at]!)
  expect(heads.filter((each) => each === size)).toHaveLength(size === 0 ? 0 : 1)
  expect(heads.filter((_, at) => !reachesRoot(head, size, at))).toEqual([])
}

describe('the parser', () => {
  const sizes = [0, 1, 2, 3, 7, 30, 61]
  const seeds = [1, 2, 3, 4, 5]

  it.each(sizes)('makes a tree of %i words, whatever the weights', (size) => {
    for (const seed of seeds) {
      const { head, label } = new Parser(senseless(3, seed), senseless(LABELS, seed)).parse(
        wordsOf(size, false),
      )
      expectTree(head, size)
      expect(Array.from(label.subarray(0, size)).every((each) => each >= 0 && each < LABELS)).toBe(true)
    }
  })

  it.each(sizes)('makes a tree of %i words by a first one', (size) => {
    const parser = new Parser(senseless(3, 8), senseless(LABELS, 8))
    const first = mirrored(parser.parse(wordsOf(size, true)))
    expectTree(first.head, size)
    expectTree(parser.parse(wordsOf(size, false), new Guide(size, first.head, first.label)).head, size)
  })

  it('turns a tree around and back', () => {
    const tree = { size: 4, head: [1, 4, 3, 1], label: [0, 1, 2, 3] }
    expect(mirrored(tree)).toEqual({ size: 4, head: [2, 0, 4, 2], label: [3, 2, 1, 0] })
    expect(mirrored(mirrored(tree))).toEqual(tree)
  })
})

describe('a first tree as a guide', () => {
  it('knows the outermost children and the labels of each side', () => {
    const guide = new Guide(4, [1, 4, 3, 1], [0, 1, 2, 3])
    expect([guide.firstChild[1], guide.lastChild[1], guide.firstChild[3], guide.lastChild[3]]).toEqual([
      0, 3, 2, 2,
    ])
    expect([guide.firstChild[0], guide.lastChild[0]]).toEqual([5, -1])
    expect(guide.leftLabels[1]).toBe(guide.label[0])
    expect(guide.rightLabels[1]).toBe(guide.label[3])
    expect(guide.rightLabels[3]).toBe(0)
  })
})
