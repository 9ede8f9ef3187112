import { expect, it } from 'vitest'
import { type Line, toLines } from './lines.js'
import { joinLines, toParagraphs, withoutFurniture } from './paragraphs.js'

const page = (number: number, ...texts: string[]): Line[] =>
  [`Vale Courier ${number}`, ...texts, `${number}`].map((text, index) => ({
    text,
    x: 72,
    y: 700 - index * 14,
    size: 11,
    page: number,
  }))

it('takes out running heads and page numbers, and nothing that stands once', () => {
  const { lines, removed } = withoutFurniture([
    page(1, 'The quay is shut.', 'One.', 'Two.'),
    page(2, 'It is closed.', 'Three.', 'Four.'),
  ])
  expect(lines.map(({ text }) => text)).toEqual([
    'The quay is shut.',
    'One.',
    'Two.',
    'It is closed.',
    'Three.',
    'Four.',
  ])
  expect(removed).toBe(4)
})

it('joins divided words and keeps the hyphen of compounds', () => {
  expect(joinLines('called engi-', 'neers in')).toBe('called engineers in')
  expect(joinLines('an Anglo-', 'French wall')).toBe('an Anglo-French wall')
  expect(joinLines('from 3 -', 'to 4')).toBe('from 3 - to 4')
})

it('begins a paragraph where the step between lines is larger', () => {
  const lines = [
    'The quay was shut on Monday and',
    'it will stay so for six weeks.',
    'The ferry leaves from the north',
    'basin until then, as it did.',
  ].map((text, index) => ({ text, x: 72, y: 700 - index * 14 - (index > 1 ? 12 : 0), size: 11, page: 1 }))
  expect(toParagraphs(lines).map(({ text }) => text)).toEqual([
    'The quay was shut on Monday and it will stay so for six weeks.',
    'The ferry leaves from the north basin until then, as it did.',
  ])
})

it('puts pieces of one line together, with a space where the gap is wide', () => {
  const at = (text: string, x: number, y: number) => ({ text, x, y, width: 20, size: 10 })
  expect(
    toLines([at('The', 0, 50), at('qu', 24, 50), at('ay', 44, 50), at('shut', 0, 36)], 1).map(
      ({ text }) => text,
    ),
  ).toEqual(['The quay', 'shut'])
})
