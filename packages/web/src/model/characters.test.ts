import fc from 'fast-check'
import { expect, it } from 'vitest'
import { splitHidden } from './characters.js'

function shown(text: string): string {
  return splitHidden(text)
    .map(({ text: part, label }) => (label === null ? part : `[${label}]`))
    .join('')
}

it.each([
  ['C-01 an override that turns letters round', 'a\u202ecba\u202c d', 'a[RLO]cba[PDF] d'],
  ['C-02 a space without width inside a word', 'bla\u200bst', 'bla[ZWSP]st'],
  ['C-03 a joiner that Persian spelling needs', 'می\u200cخواهم', 'می\u200cخواهم'],
  ['C-04 a joiner inside Latin letters', 'pay\u200dpal', 'pay[ZWJ]pal'],
  ['C-05 a family drawn with joiners', '👩\u200d👧', '👩\u200d👧'],
  ['C-06 line ends and tabs are ordinary', 'a\n\tb', 'a\n\tb'],
  ['C-07 a control character without a name', 'a\u0007b', 'a[U+0007]b'],
  ['C-08 tag characters outside of the first plane', 'a\u{e0041}b', 'a[U+E0041]b'],
])('%s', (_name, text, expected) => {
  expect(shown(text)).toBe(expected)
})

it('loses nothing of any text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(
        splitHidden(text)
          .map((piece) => piece.text)
          .join(''),
      ).toBe(text)
    }),
    { seed: 3, numRuns: 500 },
  )
})
