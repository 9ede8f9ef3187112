import { describe, expect, it } from 'vitest'
import { tokenise } from './words.js'

const tokensOf = (text: string, language = 'en') => tokenise(text, 0, text.length, language)
const textsOf = (text: string, language = 'en') => tokensOf(text, language).map((token) => token.text)

describe('tokenise', () => {
  it.each<[string, string, string[], string?]>([
    [
      'numbers keep their separators',
      '1,000 2.5 10:30 1’000 10\u00a0000',
      ['1,000', '2.5', '10:30', '1’000', '10\u00a0000'],
    ],
    ['a comma after a number stands alone', 'In 2019, 5.', ['In', '2019', ',', '5', '.']],
    ['ordinals and decades are one token', 'the 21st of the 1990s', ['the', '21st', 'of', 'the', '1990s']],
    ['a unit stands apart from its number', '5kg 1.5m $3 20%', ['5', 'kg', '1.5', 'm', '$', '3', '20', '%']],
    [
      'hyphens and apostrophes stay inside a word',
      'well-known O’Hara don’t',
      ['well-known', 'O’Hara', 'don’t'],
    ],
    ['a plural possessive is not part of the word', 'miners’ homes', ['miners', '’', 'homes']],
    [
      'abbreviations keep their full stop',
      'Mr. Orr, U.S. Gen. J. Bell Inc. said.',
      ['Mr.', 'Orr', ',', 'U.S.', 'Gen.', 'J.', 'Bell', 'Inc.', 'said', '.'],
    ],
    [
      'English words keep no full stop',
      'told me. on. Me. “me.”',
      ['told', 'me', '.', 'on', '.', 'Me.', '“', 'me', '.', '”'],
    ],
    [
      'addresses are one token',
      'a.orr@ostra.org https://ostra.org/x?y=1 ostra.com #flood @orr',
      ['a.orr@ostra.org', 'https://ostra.org/x?y=1', 'ostra.com', '#flood', '@orr'],
    ],
    ['marks stay with their letter', 'cafe\u0301 naïve', ['cafe\u0301', 'naïve']],
    ['letters beyond the basic plane are not cut', '𝔸𝔹 🌊👩‍👩‍👧 🇫🇷', ['𝔸𝔹', '🌊', '👩‍👩‍👧', '🇫🇷']],
    [
      'French articles are words of their own',
      "l'homme d’Ostra aujourd'hui",
      ["l'", 'homme', 'd’', 'Ostra', "aujourd'hui"],
      'fr',
    ],
    ['Persian joiners stay inside', 'می‌رود', ['می‌رود'], 'fa'],
    ['Arabic and Hebrew', 'قال: نعم صه״ל', ['قال', ':', 'نعم', 'صه', '״', 'ל'], 'ar'],
    ['ellipses and doubled marks are one token', "... ``x'' ,,y", ['...', '``', 'x', "''", ',,', 'y']],
  ])('%s', (_what, text, expected, language) => {
    expect(textsOf(text, language)).toEqual(expected)
  })

  it('cuts Chinese into words', () => {
    expect(textsOf('我们留下', 'zh').length).toBeGreaterThan(1)
    expect(textsOf('我们留下', 'zh').join('')).toBe('我们留下')
  })

  it('unifies apostrophes and leaves invisible characters out of the lower-case form', () => {
    expect(tokensOf('Don’t so\u00adft').map(({ lower }) => lower)).toEqual(["don't", 'soft'])
  })

  it('gives offsets of the whole text', () => {
    const text = 'He left. She 🌊 stayed.'
    for (const token of tokenise(text, 9, text.length, 'en'))
      expect(text.slice(token.start, token.end)).toBe(token.text)
  })

  it('reads a hostile run of letters and points in linear time', () => {
    expect(tokensOf('ab.'.repeat(100_000)).length).toBe(200_000)
  })
})
