import { describe, expect, it } from 'vitest'
import type { DraftBlock } from './blocks.js'
import { filterBlocks } from './post-filter.js'

const block = (text: string, linked = 0, kind: DraftBlock['kind'] = 'paragraph'): DraftBlock => ({
  kind,
  text,
  links: linked > 0 ? [{ start: 0, end: Math.round(text.length * linked), url: '/a' }] : [],
  url: null,
  tag: 'p',
  style: null,
  isRuled: false,
})
const STORY = block(
  'The harbour office closed the quay on Monday after two cracks were found in its wall, the mayor said.',
)
const kept = (blocks: DraftBlock[], bylines: string[] = []) =>
  filterBlocks(blocks, bylines).kept.map(({ text }) => text)

describe('filterBlocks', () => {
  it.each([
    'Advertisement',
    'READ MORE: Ferry timetable',
    'Related articles',
    'Share this story',
    'Image 2 of 7',
    'Photo: Harbour Office',
    '* * *',
    'Lesen Sie auch: Fähre',
    'Читайте также: паром',
  ])('takes out "%s"', (text) => {
    expect(kept([STORY, block(text), STORY, block('It is shut.')])).not.toContain(text)
  })

  it.each([
    'Read more than one book, she said.',
    'Related costs rose by a third, the office said.',
    'No.',
    'More than forty boats were moved to the north basin.',
    '“Share this with no one,” he wrote.',
  ])('keeps the statement "%s"', (text) => {
    expect(kept([STORY, block(text), block('It is shut.')])).toContain(text)
  })

  it('takes out a short block that is all link, but not a sentence or a quote', () => {
    const sentence = 'The report was published on Tuesday by the harbour office and runs to forty pages.'
    expect(
      kept([
        STORY,
        block('Ferry timetable for the spring', 1),
        block(sentence, 1),
        block('Wait for us', 1, 'quote'),
      ]),
    ).toEqual([STORY.text, sentence, 'Wait for us'])
  })

  it('takes out dates and bylines at the head, and not later', () => {
    const lines = [block('By Ann Roe'), block('4 March 2024, 10:15'), block('Bo Lin')]
    expect(kept([...lines, STORY, STORY], ['Bo Lin'])).toEqual([STORY.text])
    const late = block('The spring of 2024')
    expect(
      kept([
        STORY,
        ...Array.from({ length: 6 }, (_, index) => block(`It is shut, ${index}.`)),
        late,
        block('End.'),
      ]),
    ).toContain(late.text)
  })

  it('drops what follows a heading of the tail, but only where most of the text stands before it', () => {
    const tail = [block('Comments', 0, 'heading'), block('I do not believe a word of it, said nobody.')]
    expect(kept([STORY, ...tail])).toEqual([STORY.text])
    expect(kept([...tail, STORY, block(`${STORY.text} Again.`)])).toContain(tail[1]!.text)
  })
})
