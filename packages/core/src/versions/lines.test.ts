import { describe, expect, it } from 'vitest'
import { readText } from './catalogue/_run.js'
import { toLines } from './lines.js'

const REST = 'The bridge across the Lind was closed on Monday. Engineers will look at the cables.'

/** The part in which a line lands that stands behind the first paragraph of an article. */
function partOf(line: string): string {
  const reading = readText(line, `Bridge closed\n${REST}\n\n${line}\n\nA ferry will run instead.`)
  const lines = toLines(reading)
  const at = reading.article.text.indexOf(line)
  const holds = (spans: readonly { start: number; end: number }[]) =>
    spans.some(({ start, end }) => start < at + line.length && at < end)
  if (holds(lines.notes)) return 'note'
  if (holds(lines.body)) return 'body'
  return holds(lines.furniture) ? 'furniture' : 'nowhere'
}

describe('toLines', () => {
  it.each([
    'Published 3 May 2031',
    'Last updated at 14:35 GMT, 3 May 2031',
    '4 hours ago',
    'Tue 6 May 2031 07.30 BST',
    '18:20',
    '2.3K shares',
    '41 comments',
    'Reading time: 4 minutes',
    '5 min read',
    'Share this article',
    'Advertisement',
    'By Ann Example and Bo Sample',
    'Reporting by Ann Example; Editing by Bo Sample.',
    'Photograph: Ann Example/Coast Wire',
    'Read more: What closed the bridge?',
    'Sign up for our daily briefing',
    'Get our free app',
    'This is a developing story. Check back for updates.',
    '(Updates with comment by mayor, adds background)',
    'This article was last updated on Tuesday.',
    'How the bridge was built',
  ])('takes for furniture: %s', (line) => {
    expect(partOf(line)).toBe('furniture')
  })

  it.each([
    'Correction: An earlier version of this article gave a wrong year.',
    'Clarification: The mayor was not present at the opening.',
    'This article was amended on 7 May 2031 to correct the length of the bridge.',
    'An earlier version of this story misstated the name of the river.',
    "Editor's note: A figure in this report has been corrected.",
  ])('takes for a note of a correction: %s', (line) => {
    expect(partOf(line)).toBe('note')
  })

  it.each([
    'The mayor updated her plan for the bridge on Tuesday.',
    'Two hours ago the first lorries were seen on the old road.',
    'The minister corrected himself and said that the bridge was safe.',
    '"Share the road with us," a cyclist said.',
    'He signed up for the rescue service in 2019.',
    '- Trains run every ten minutes and carry 400 people',
  ])('keeps as a sentence of the article: %s', (line) => {
    expect(partOf(line)).toBe('body')
  })

  it('takes a box of links for furniture as far as its titles go, and what follows for the article', () => {
    const text = `Bridge closed\n${REST}\n\nMore on this story\nWho built the bridge?\nFerry captain retires\n\nThe toll was lifted.`
    const { body, furniture } = toLines(readText('box', text))
    expect([body.length, furniture.length]).toEqual([3, 3])
  })

  it('keeps the lines of a text that ends none of them by a mark', () => {
    const { body } = toLines(readText('bare', 'Bridge closed\nThe bridge was closed\nThe toll was lifted'))
    expect(body.length).toBe(2)
  })
})
