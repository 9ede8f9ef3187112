import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createArticle } from '../article.js'
import { quotationPass } from '../quotation/index.js'
import { emptyReading } from './_reading.js'
import { textPass } from './index.js'

const PIECES = [
  'The mayor left.',
  'Mr. Orr said',
  '“Why?”',
  "'no'",
  '…',
  '. ',
  '? ',
  '\n',
  '\n\n',
  ' ',
  '\u00a0',
  '𝔸𝔹',
  '👩‍👩‍👧',
  '🇫🇷',
  'e\u0301\u0302',
  'שלום. עולם',
  'قال «نعم».',
  '\u200f',
  '\u200b',
  '\u200d',
  '\ufeff',
  '。',
  '我们',
  '1,000.5',
  'U.S.',
  '• ',
  '\r',
  '\u2028',
  'a.b.c',
  '\ud83d',
  '"',
  '’',
  '\u0301',
]
const texts = fc.oneof(
  fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((parts) => parts.join('')),
  fc.string({ unit: 'binary', maxLength: 120 }),
  fc.string({ unit: 'grapheme', maxLength: 120 }),
)

function isCut(text: string, at: number): boolean {
  return /[\ud800-\udbff]/.test(text[at - 1] ?? '') && /[\udc00-\udfff]/.test(text[at] ?? '')
}

describe('the units of any text', () => {
  it('have exact spans in order; nothing but white space lies between sentences', () => {
    fc.assert(
      fc.property(texts, fc.constantFrom('en', 'de', 'ar', 'zh', null), (text, language) => {
        const reading = emptyReading(createArticle({ text, language }))
        const { paragraphs = [], sentences = [] } = textPass.run(reading, {})
        let end = 0
        for (const paragraph of paragraphs) {
          expect(text.slice(end, paragraph.start).trim()).toBe('')
          end = paragraph.end
          let at = paragraph.start
          for (const sentence of sentences.filter((one) => one.paragraph === paragraph.index)) {
            expect(sentence.start).toBeGreaterThanOrEqual(at)
            expect(text.slice(at, sentence.start).trim()).toBe('')
            at = sentence.end
            let last = sentence.start
            for (const token of sentence.tokens) {
              expect(token.start).toBeGreaterThanOrEqual(last)
              expect(token.end).toBeLessThanOrEqual(sentence.end)
              expect(text.slice(token.start, token.end)).toBe(token.text)
              expect(isCut(text, token.start) || isCut(text, token.end)).toBe(false)
              last = token.end
            }
          }
          expect(text.slice(at, paragraph.end).trim()).toBe('')
        }
        expect(text.slice(end).trim()).toBe('')
        const { quotations = [] } = quotationPass.run({ ...reading, paragraphs, sentences }, {})
        for (const { start, end: stop, inner } of quotations) {
          expect(
            start <= inner.start && inner.start <= inner.end && inner.end <= stop && stop <= text.length,
          ).toBe(true)
          expect(isCut(text, start) || isCut(text, stop)).toBe(false)
        }
      }),
      { numRuns: 2000, seed: 20 },
    )
  })
})
