import { describe, expect, it } from 'vitest'
import { wordKey } from './word-key.js'

describe('keys of words', () => {
  it.each([
    ['injured', 'injuries', 'injure', 'injuring'],
    ['colour', 'color', 'colours'],
    ['travelled', 'traveled', 'traveling'],
    ['recognised', 'recognized'],
    ['centre', 'center'],
    ['defence', 'defense'],
    ['collided', 'collision'],
    ['announced', 'announcement'],
    ['investigate', 'investigation', 'investigates'],
    ['accuse', 'accusation'],
  ])('puts %s together with its forms', (first, ...others) => {
    for (const other of others) expect(wordKey(other, 'en')).toBe(wordKey(first, 'en'))
  })

  it.each([
    ['state', 'statement'],
    ['apart', 'apartment'],
    ['station', 'state'],
    ['north', 'south'],
    ['kill', 'kiln'],
  ])('keeps %s and %s apart', (one, other) => {
    expect(wordKey(one, 'en')).not.toBe(wordKey(other, 'en'))
  })

  it('cuts the ends of long words where the language has no rules', () => {
    expect(wordKey('наводнение', 'ru')).toBe(wordKey('наводнения', 'ru'))
  })
})
