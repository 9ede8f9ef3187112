import { describe, expect, it } from 'vitest'
import { createArticle } from '../article.js'
import type { Quotation } from '../reading.js'
import { emptyReading } from '../text/_reading.js'
import { textPass } from '../text/index.js'
import { CATALOGUE } from './_catalogue.js'
import { quotationPass } from './index.js'
import { scanQuotations } from './scan.js'

interface Case {
  id: string
  what: string
  text: string
  inner: string[]
  language: string
}

const CASES = CATALOGUE.trim()
  .split('\n')
  .map((line): Case => {
    const [id, what, text, inner, language] = line.split(' | ')
    const quoted = inner === '∅' ? [] : inner!.replaceAll('␣', ' ').split(' ¦ ')
    return {
      id: id!,
      what: what!,
      text: text!.replaceAll('⏎', '\n'),
      inner: quoted,
      language: language ?? 'en',
    }
  })

function quotationsOf(text: string, language = 'en'): Quotation[] {
  const reading = emptyReading(createArticle({ text, language }))
  return quotationPass.run({ ...reading, ...textPass.run(reading, {}) }, {}).quotations!
}

describe('the catalogue of quotation marks', () => {
  it.each(CASES)('$id: $what', ({ text, inner, language }) => {
    const found = quotationsOf(text, language)
    const shown = found.map(
      (one) => (one.continues === null ? '' : '→') + text.slice(one.inner.start, one.inner.end),
    )
    expect(shown).toEqual(inner)
  })

  it('has at least a hundred and fifty cases with unique numbers', () => {
    expect(new Set(CASES.map(({ id }) => id)).size).toBe(CASES.length)
    expect(CASES.length).toBeGreaterThanOrEqual(150)
  })
})

describe('a quotation over several paragraphs', () => {
  it('links each part to the one before', () => {
    const found = quotationsOf('“One.\n\n“Two.\n\n“Three.”\n\n“Four.”')
    expect(found.map(({ continues, closed }) => [continues, closed])).toEqual([
      [null, false],
      [0, false],
      [1, true],
      [null, true],
    ])
  })

  it('links a part that has no opening mark of its own', () => {
    expect(quotationsOf('“One.\n\nTwo.”').map(({ continues }) => continues)).toEqual([null, 0])
  })

  it('links nested parts each to its own', () => {
    const found = quotationsOf('“She said, ‘One.\n\n“‘Two,’ and left.”')
    expect(found.map(({ depth, continues }) => [depth, continues])).toEqual([
      [0, null],
      [1, null],
      [0, 0],
      [1, 1],
    ])
  })
})

describe('the depth of a quotation', () => {
  it.each([
    ['“She said, ‘He wrote “never” to us,’ and left.”', [0, 1, 2]],
    ['"He was not "ill" at all," she said.', [0, 1]],
    ['“It is ‘late with "a" in it,” she said.', [0, 1]],
    ['The ‘late show with “space” and “time” in it.', [0, 0]],
  ])('%s', (text, depths) => {
    expect(quotationsOf(text).map(({ depth }) => depth)).toEqual(depths)
  })
})

describe('hostile input', () => {
  const MARKS = ['"', '“', '”', '‘', "'", '«', '» ', '" ', ' "a', '“a” ', "s' ", '„']

  it.each(MARKS)('a long run of %j ends and keeps its spans inside the text', (mark) => {
    const text = mark.repeat(mark === '"' ? 1_000_000 : 20_000)
    const found = scanQuotations(text, [{ start: 0, end: text.length }], () => text.length, 'en')
    expect(
      found.every(({ start, end, inner }) => start <= inner.start && inner.end <= end && end <= text.length),
    ).toBe(true)
  })

  it('bounds a mark that is never closed', () => {
    const text = `“We stay. ${'Rain fell on the hills. '.repeat(2000)}`
    const [first] = quotationsOf(text)
    expect(text.slice(first!.inner.start, first!.inner.end)).toBe('We stay.')
  })
})
