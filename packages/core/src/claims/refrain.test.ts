import { expect, test } from 'vitest'
import { findRefrains } from './refrain.js'
import type { Unit } from './units.js'

function toContent(text: string): Unit[] {
  return text.split(' ').map((word, token) => ({
    start: token,
    end: token + 1,
    text: word,
    lower: word,
    kind: /^\d/u.test(word) ? 'number' : 'word',
    key: word,
    canon: word,
    name: false,
    token,
  }))
}

const captions = ['a crane lifts the hull', 'divers rest at the quay', 'the mayor thanks crews'].map(
  (rest, at) => `photo ${at + 1} of 3 harbour salvage day two ${rest}`,
)

const framesOf = (texts: readonly string[], account = 0) => [
  ...findRefrains(texts.map((text) => ({ account, content: toContent(text) }))).values(),
]

test('captions under one frame are told apart by what follows it', () => {
  expect(framesOf(captions)).toEqual([8, 8, 8])
})

test('two statements make no frame, nor do three of different accounts', () => {
  expect(framesOf(captions.slice(0, 2))).toEqual([])
  const spread = captions.map((text, account) => ({ account, content: toContent(text) }))
  expect(findRefrains(spread).size).toBe(0)
})

test('a statement that is printed three times is no frame', () => {
  expect(framesOf([captions[0]!, captions[0]!, captions[0]!])).toEqual([])
})

test('where next to nothing follows, the opening is what is said', () => {
  expect(framesOf(['one', 'two', 'six'].map((rest) => `harbour salvage day ${rest}`))).toEqual([])
  expect(framesOf(['red', 'blue', 'old'].map((rest) => `harbour salvage day brings ${rest} buoys`))).toEqual(
    [],
  )
})
