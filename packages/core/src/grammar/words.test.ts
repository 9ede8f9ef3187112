import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sentenceOf } from './_trees.js'
import { splitWords } from './words.js'

const wordsOf = (text: string) => splitWords(sentenceOf(text), text)
const formsOf = (text: string) => wordsOf(text).map(({ form }) => form)

describe('the words of the treebank', () => {
  it.each<[string, string, string]>([
    ['negations', "don't can't won't isn't", "do n't ca n't wo n't is n't"],
    ['clitics after curly apostrophes', 'I’m she’d’ve they’ll', "I 'm she 'd 've they 'll"],
    ['possessives', "Orr's the Quays’ Thomas's", "Orr 's the Quays ' Thomas 's"],
    ['words written as one', 'cannot gonna dont thats', 'can not gon na do nt that s'],
    ['names with apostrophes stay whole', "O'Hara o'clock d'Arc ma'am", "O'Hara o'clock d'Arc ma'am"],
    ['compounds', 'US-backed well-to-do Vell-Ostra', 'US - backed well - to - do Vell - Ostra'],
    [
      'a hyphen of an affix stays',
      'e-mail pre-war anti-dam ex-warden uh-oh',
      'e-mail pre-war anti-dam ex-warden uh-oh',
    ],
    ['possessives of compounds', "Vell-Ostra's", "Vell - Ostra 's"],
    ['figures and units', '$1.5m 10am 20% 5-year', '$ 1.5 m 10 am 20 % 5 - year'],
    ['alternatives', 'and/or Vell/Ostra', 'and / or Vell / Ostra'],
    ['quotation marks', '“so-called” ‘calm’', '" so - called " \' calm \''],
    ['abbreviations', 'U.S. Mr. Orr Inc.', 'U.S. Mr. Orr Inc.'],
    ['runs of marks', 'no!!! what?! ... -- ***', 'no !!! what ?! ... -- ***'],
    ['dates, fractions and numbers to call', '24/7 03/04/2024 555-0142', '24/7 03/04/2024 555-0142'],
    ['ranges are three words', '750-800 10:30-11:30', '750 - 800 10:30 - 11:30'],
    ['short names joined by a mark', 'A&E w/o l/c', 'A&E w/o l/c'],
    ['prefixes of initials and dates', 'non-U.S. post-9/11 U.S.-led', 'non-U.S. post-9/11 U.S. - led'],
    ['names of files', 'dam_2.doc plan-b.pdf', 'dam_2.doc plan-b.pdf'],
    ['addresses', 'https://vell.example/a-b-c a-b@vell.org', 'https://vell.example/a-b-c a-b@vell.org'],
    ['decades', 'the ’70s', "the '70s"],
  ])('%s', (_what, text, expected) => {
    expect(formsOf(text).join(' ')).toBe(expected)
  })

  it('lie in order in the text; each token belongs to one, and none joins part of a token', () => {
    const pieces = [
      ...'-=_*.!?/&:;)(\'’"“”~$',
      "don't",
      'a-b',
      'A',
      '9',
      '10',
      'x.doc',
      ' ',
      'cannot',
      '👩‍👩‍👧',
      "'s",
    ]
    const texts = fc.array(fc.constantFrom(...pieces), { maxLength: 30 }).map((parts) => parts.join(''))
    fc.assert(
      fc.property(texts, (text) => {
        const { tokens } = sentenceOf(text)
        const words = wordsOf(text)
        let [end, token] = [0, -1]
        for (const word of words) {
          expect(word.start).toBeGreaterThanOrEqual(end)
          expect(word.end).toBeGreaterThan(word.start)
          expect(word.from === token || word.from === token + 1).toBe(true)
          if (word.to > word.from)
            expect([tokens[word.from]!.start, tokens[word.to]!.end]).toEqual([word.start, word.end])
          if (word.from === token) expect(word.start).toBe(end)
          end = word.end
          token = word.to
        }
        expect(token).toBe(tokens.length - 1)
      }),
      { numRuns: 2000, seed: 7 },
    )
  })

  it('of a hostile run are found in linear time', () => {
    for (const piece of ['a-', '_a', '.', '-=', '!.', "n't", '1/'])
      expect(wordsOf(piece.repeat(100_000)).length).toBeGreaterThan(0)
  })
})
