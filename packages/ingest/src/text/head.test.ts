import { describe, expect, it } from 'vitest'
import { readHead } from './head.js'

const STORY =
  'The harbour office closed the quay on Monday after two cracks were found in its wall, the mayor said.'

describe('readHead', () => {
  it('takes a short first line before an empty line, or before a longer paragraph, for the headline', () => {
    expect(readHead(`Quay in Vale is shut\n\n${STORY}`)).toMatchObject({
      headline: 'Quay in Vale is shut',
      headlineSpan: { start: 0, end: 20 },
    })
    expect(readHead(`\n  Quay in Vale is shut  \n${STORY}`).headlineSpan).toEqual({ start: 3, end: 23 })
  })

  it.each([
    ['a sentence', `The quay is shut.\n\n${STORY}`],
    ['a lone line', 'Quay in Vale is shut'],
    ['a long line', `${STORY} ${STORY}\n\n${STORY}`],
    ['a dateline', `VALE (NNA) — The quay is shut\n${STORY}`],
    ['a bullet', `- Quay in Vale is shut\n\n${STORY}`],
    [
      'a line before another of its length',
      'The quay is shut today\nand the ferry runs still\nas it always has',
    ],
  ])('does not take %s for one', (_, text) => {
    expect(readHead(text).headline).toBeNull()
  })

  it('reads the lines of a small head, before and after the headline', () => {
    const text = `Outlet: Vale Courier\nQuay in Vale is shut\nBy Ann Roe and Bo Lin\nPublished: 4 March 2024, 10:15\n\n${STORY}`
    expect(readHead(text)).toMatchObject({
      outlet: 'Vale Courier',
      headline: 'Quay in Vale is shut',
      bylines: ['Ann Roe', 'Bo Lin'],
      published: '2024-03-04T10:15',
    })
  })

  it('marks the value of a line that is labelled as the headline', () => {
    const text = `Headline: Quay shut\nDate: 2024-03-04\n\n${STORY}`
    const { headlineSpan } = readHead(text)
    expect(text.slice(headlineSpan?.start, headlineSpan?.end)).toBe('Quay shut')
  })

  it('finds nothing in nothing', () => {
    expect(readHead('').headline).toBeNull()
    expect(readHead('\n'.repeat(1000)).headline).toBeNull()
  })
})
