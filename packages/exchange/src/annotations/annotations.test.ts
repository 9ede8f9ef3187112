import {
  AnnotationCollection,
  type ExtractedArticle,
  ForeignAnnotation,
  type TextPositionSelector,
  type TextQuoteSelector,
} from '@parallax/contract'
import { createArticle, findingsOf } from '@parallax/core'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { tramStory } from '../_story.js'
import { placeTarget } from './place.js'
import { AnnotationFormError, readAnnotations } from './read.js'
import { toAnnotationCollection } from './write.js'

const CONTEXT = 'http://www.w3.org/ns/anno.jsonld'
const page = (text: string, url: string | null = 'https://example.org/a'): ExtractedArticle => ({
  schemaVersion: 1,
  id: 'a',
  input: 'a.txt',
  article: createArticle({ text, url }),
})
const quote = (exact: string, prefix = '', suffix = '') => ({
  source: 'https://example.org/a',
  text: null,
  quote: { exact, prefix, suffix },
  position: null,
  unread: [],
})

describe('findings as annotations', () => {
  const story = tramStory()
  const collection = toAnnotationCollection(story)

  it('follow the contract, and every name stands once', () => {
    expect(AnnotationCollection.parse(collection)).toEqual(collection)
    const ids = collection.first.items.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    expect(collection.total).toBe(ids.length)
  })

  it('come back as the same words in the same places', () => {
    const { annotations, refused, notes } = readAnnotations(JSON.stringify(collection))
    expect({ refused, notes }).toEqual({ refused: [], notes: [] })
    const findings = [...findingsOf(story, '')].map(({ finding }) => finding)
    expect(annotations.length).toBe(findings.length)
    for (const [index, { anchors, says }] of findings.entries()) {
      const annotation = ForeignAnnotation.parse(annotations[index])
      expect(annotation.notes).toEqual([says])
      if (anchors.length === 0) {
        expect(annotation.targets.map((target) => placeTarget(story.articles, target))).toEqual(
          story.articles.map(({ id }) => ({ state: 'whole', article: id })),
        )
        continue
      }
      const placed = annotation.targets.map((target) => placeTarget(story.articles, target))
      expect(
        placed.map((place) =>
          place.state === 'here' ? [place.at.article, place.at.start, place.at.exact] : place,
        ),
      ).toEqual(anchors.map(({ article, start, exact }) => [article, start, exact]))
    }
  })

  it('count code points: an emoji before the words is one', () => {
    const target = collection.first.items
      .flatMap((item) => item.target)
      .find(({ source, selector }) => source.startsWith('ni:') && selector !== undefined)!
    const text = story.articles.find(({ article }) => article.url === null)!.article.text
    const [words, place] = target.selector as [TextQuoteSelector, TextPositionSelector]
    expect([...text].slice(place.start, place.end).join('')).toBe(words.exact)
    expect(text.slice(place.start, place.end)).not.toBe(words.exact)
  })

  it('are the same bytes twice', () => {
    expect(JSON.stringify(toAnnotationCollection(tramStory()))).toBe(JSON.stringify(collection))
  })
})

describe('words of a foreign annotation', () => {
  it.each([
    ['stand once', 'It rained. The quay was shut.', quote('The quay'), 11],
    ['stand twice, and their neighbours tell which', 'one two one three', quote('one', 'two '), 8],
    [
      'stand in a page that sets white space otherwise',
      'A head\n\nThe quay was shut.',
      quote('The quay', 'head '),
      8,
    ],
    [
      'are the first of the article, after words of the page',
      'The quay was shut.',
      quote('The quay', 'Menu ', ' was'),
      0,
    ],
  ])('are found where they %s', (_case, text, target, start) => {
    expect(placeTarget([page(text)], target)).toMatchObject({ state: 'here', at: { start } })
  })

  it.each([
    ['stand nowhere', 'The pier was shut.', quote('The quay'), 'do not stand'],
    ['stand twice and nothing tells which', 'one two one', quote('one'), '2 times'],
    [
      'stand once among other words',
      'The quay was open.',
      quote('The quay', 'No. ', ' is shut'),
      'not among',
    ],
    ['differ in one letter', 'The team Beta won.', quote('The team Alpha won', '', '.'), 'do not stand'],
  ])('are an orphan where they %s', (_case, text, target, reason) => {
    const placed = placeTarget([page(text)], target)
    expect(placed).toMatchObject({ state: 'orphan', article: 'a' })
    expect(placed.state === 'orphan' && placed.reason).toContain(reason)
  })

  it('never come to stand on others, whatever is quoted', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        fc.string({ minLength: 1 }),
        fc.string(),
        (text, exact, prefix) => {
          const placed = placeTarget([page(text)], quote(exact, prefix))
          if (placed.state === 'here') expect(text.slice(placed.at.start, placed.at.end)).toBe(exact)
        },
      ),
    )
  })

  it('count a position only in the very text that it was counted in', () => {
    const text = page('😀 one two one')
    const position = { ...quote('one'), position: { start: 2, end: 5 } }
    expect(placeTarget([text], position)).toMatchObject({ state: 'orphan' })
    expect(placeTarget([text], { ...position, text: text.article.sha256 })).toMatchObject({
      at: { start: 3 },
    })
    const beyond = { ...position, text: text.article.sha256, position: { start: 90, end: 93 } }
    expect(placeTarget([text], beyond)).toMatchObject({ state: 'orphan' })
  })

  it('of a page that is not at hand are said to be of another text', () => {
    expect(placeTarget([page('One.', null)], quote('One'))).toEqual({
      state: 'other-text',
      source: 'https://example.org/a',
    })
  })
})

describe('annotations of others', () => {
  const one = (more: object) =>
    JSON.stringify({ '@context': CONTEXT, type: 'Annotation', target: 'https://example.org/a', ...more })

  it('are read in the forms that the model allows', () => {
    const { annotations } = readAnnotations(
      JSON.stringify([
        {
          '@context': CONTEXT,
          id: 'urn:x:1',
          type: 'Annotation',
          bodyValue: 'Plain',
          target: 'https://example.org/a',
        },
        {
          '@context': [CONTEXT],
          type: ['Annotation'],
          motivation: ['commenting', { id: 'oa:tagging' }],
          creator: [{ type: 'Person', name: 'Ada' }],
          body: [
            { type: 'TextualBody', value: 'harbour', purpose: 'tagging' },
            { type: 'TextualBody', value: 'See there', purpose: ['describing', 'commenting'] },
            'https://example.org/more',
          ],
          target: [
            {
              source: { id: 'https://example.org/a' },
              selector: [
                { type: 'TextQuoteSelector', exact: 'The quay' },
                { type: 'TextPositionSelector', start: 0, end: 8 },
                { type: 'CssSelector', value: 'p' },
              ],
            },
          ],
        },
      ]),
    )
    expect(annotations[0]).toMatchObject({
      id: 'urn:x:1',
      notes: ['Plain'],
      targets: [{ source: 'https://example.org/a' }],
    })
    expect(annotations[1]).toMatchObject({
      creator: 'Ada',
      motivations: ['commenting', 'oa:tagging'],
      notes: ['See there', 'https://example.org/more'],
      tags: ['harbour'],
      targets: [{ quote: { exact: 'The quay' }, position: { start: 0, end: 8 }, unread: ['CssSelector'] }],
    })
  })

  it('are read as Hypothesis answers them, replies too', () => {
    const { annotations } = readAnnotations(
      JSON.stringify({
        total: 2,
        rows: [
          {
            id: 'x1',
            user: 'acct:ada@example.org',
            uri: 'https://example.org/a',
            created: '2031-05-05T08:00:00+00:00',
            text: 'Says who?',
            tags: ['source'],
            target: [
              {
                source: 'https://example.org/a',
                selector: [
                  {
                    type: 'RangeSelector',
                    startContainer: '/p[1]',
                    endContainer: '/p[1]',
                    startOffset: 0,
                    endOffset: 3,
                  },
                  { type: 'TextPositionSelector', start: 99, end: 107 },
                  { type: 'TextQuoteSelector', exact: 'The quay', prefix: 'rained. ', suffix: ' was' },
                ],
              },
            ],
          },
          {
            id: 'x2',
            user: 'acct:bo@example.org',
            uri: 'https://example.org/a',
            text: 'She does',
            references: ['x1'],
            target: [{ source: 'https://example.org/a' }],
          },
        ],
      }),
    )
    expect(annotations).toMatchObject([
      { creator: 'ada@example.org', notes: ['Says who?'], tags: ['source'], to: null },
      { notes: ['She does'], to: 'x1' },
    ])
    expect(placeTarget([page('It rained. The quay was shut.')], annotations[0]!.targets[0]!)).toMatchObject({
      at: { start: 11 },
    })
  })

  it.each([
    ['names no context', { '@context': undefined }, 'does not name'],
    ['names another context', { '@context': 'https://example.org/own.jsonld' }, 'does not name'],
    [
      'gives a word another meaning',
      { '@context': [CONTEXT, { exact: 'https://example.org/not' }] },
      '“exact”',
    ],
    ['is no annotation', { type: 'Note' }, 'no Annotation'],
    ['has no target', { target: [] }, 'no target'],
    ['points to nothing', { target: { selector: [] } }, 'no resource'],
  ])('that %s is refused with the reason', (_case, more, reason) => {
    const { annotations, refused } = readAnnotations(`[${one(more)}]`)
    expect(annotations).toEqual([])
    expect(refused[0]!.reason).toContain(reason)
  })

  it('with a context that is not known are read, and that is said', () => {
    const { annotations, notes } = readAnnotations(
      one({ '@context': [CONTEXT, 'https://example.org/own.jsonld'] }),
    )
    expect(annotations.length).toBe(1)
    expect(notes[0]!.message).toContain('https://example.org/own.jsonld')
  })

  it('say where a quotation is narrowed by what is not understood', () => {
    const target = {
      source: 'https://example.org/a',
      selector: {
        type: 'TextQuoteSelector',
        exact: 'The quay',
        refinedBy: { type: 'TextPositionSelector', start: 0, end: 1 },
      },
    }
    const { annotations } = readAnnotations(one({ target }))
    expect(placeTarget([page('The quay')], annotations[0]!.targets[0]!)).toMatchObject({ state: 'orphan' })
  })

  it('of which the file holds a part are counted', () => {
    const { notes } = readAnnotations(
      JSON.stringify({
        '@context': CONTEXT,
        type: 'AnnotationCollection',
        total: 5,
        first: { type: 'AnnotationPage', items: [] },
      }),
    )
    expect(notes[0]!.message).toContain('0 of 5')
  })

  it('that are no file of annotations throw what to give instead', () => {
    for (const content of ['no JSON', '{"a":1}', 'null', '{"a":1'])
      expect(() => readAnnotations(content)).toThrow(AnnotationFormError)
  })
})
