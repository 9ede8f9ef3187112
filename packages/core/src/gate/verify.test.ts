import { Comparison } from '@parallax/contract'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { annotate } from '../annotate.js'
import { createArticle } from '../article.js'
import { createState, toComparison } from './_state.js'
import { verifyAnnotation, verifyArticle, verifyComparison } from './verify.js'
import { walk } from './walk.js'

const comparison = () => toComparison(createState())
const pathsOf = (value: unknown) => verifyComparison(value).map(({ path }) => path)

/** The places in a JSON value where a string or a number stands, outside what nothing checks. */
function leavesOf(
  value: unknown,
  wanted: RegExp,
): { holder: Record<string, unknown>; key: string; path: string }[] {
  return [...walk(value)].flatMap(({ value: holder, path }) =>
    Object.keys(holder)
      .filter((key) => wanted.test(key) && ['string', 'number'].includes(typeof holder[key]))
      .map((key) => ({
        holder: holder as Record<string, unknown>,
        key,
        path: path === '' ? key : `${path}.${key}`,
      })),
  )
}

function damage(value: unknown, at: number): unknown {
  if (typeof value === 'number') return value + 1
  const text = String(value)
  const index = text.length === 0 ? 0 : at % text.length
  return `${text.slice(0, index)}${text[index] === '#' ? '+' : '#'}${text.slice(index + 1)}`
}

describe('verifyComparison', () => {
  it('finds nothing in a result that holds and fits the schema', () => {
    expect(Comparison.safeParse(comparison()).success).toBe(true)
    expect(verifyComparison(comparison())).toEqual([])
  })

  it('finds any changed character of a text', () => {
    fc.assert(
      fc.property(fc.nat(), fc.nat(1), (at, which) => {
        const value = comparison()
        const { article } = value.articles[which]!
        article.text = String(damage(article.text, at))
        return pathsOf(value).includes(`articles[${which}].article.sha256`)
      }),
      { seed: 7, numRuns: 200 },
    )
  })

  it('finds a title that is the headline of no article', () => {
    const value = comparison()
    const [first] = value.articles
    first!.article.headline = 'A headline'
    const titled = (title: string | null) => ({ ...value, story: { ...value.story, title } })
    expect(pathsOf(titled('A headline'))).toEqual([])
    expect(pathsOf(titled(null))).toEqual([])
    expect(pathsOf(titled('Another headline'))).toEqual(['story.title'])
  })

  it('finds any changed offset, cited word, context or id', () => {
    const checked = /^(start|end|exact|prefix|suffix|article|sha256|schemaVersion|account|claim|words)$/
    const places = leavesOf(comparison(), checked).filter(
      ({ path }) => !/^articles\[\d\]\.(sentences|figures)/.test(path),
    )
    expect(places.length).toBeGreaterThan(60)
    fc.assert(
      fc.property(fc.nat(places.length - 1), fc.nat(), (place, at) => {
        const value = comparison()
        const { holder, key } = leavesOf(value, checked).filter(
          ({ path }) => path === places[place]!.path,
        )[0]!
        const before = holder[key]
        // An empty context cites nothing, and becomes a citation that must stand.
        holder[key] = damage(before, at)
        return verifyComparison(value).length > 0
      }),
      { seed: 7, numRuns: 400 },
    )
  })

  it('names the place and says what differs', () => {
    const value = comparison()
    value.claims[0]!.cells[0]!.statements[0]!.exact = 'The ferry 🚢 sank at dusk.'
    expect(verifyComparison(value)).toEqual([
      {
        path: 'claims[0].cells[0].statements[0]',
        code: 'words-differ',
        message: 'the text holds other words there',
        expected: 'The ferry 🚢 sank at dawn.',
        actual: 'The ferry 🚢 sank at dusk.',
      },
    ])
  })

  it('finds a text that was changed together with its hash, by the words that are cited from it', () => {
    const value = comparison()
    const { article } = value.articles[0]!
    Object.assign(article, createArticle({ ...article, text: article.text.replace('dawn', 'dusk') }))
    expect(pathsOf(value)).toEqual(
      expect.arrayContaining(['claims[0].source', 'conflicts[0].evidence[0]', 'conflicts[0].focus[0]']),
    )
  })

  it('finds references to nothing and ids given twice', () => {
    const value = comparison()
    value.conflicts[0]!.claims = ['c7']
    value.origins[0]!.accounts = ['A', 'Q']
    value.figureLedger[0]!.entries[0]!.figure = 'f7'
    value.accounts[1]!.id = 'A'
    value.omissions[0]!.account = 'A'
    const found = verifyComparison(value).map(({ path, code }) => `${code} ${path}`)
    expect(found).toEqual(
      expect.arrayContaining([
        'double-id accounts[1].id',
        'dangling-id conflicts[0].claims',
        'dangling-id origins[0].accounts',
        'dangling-id figureLedger[0].entries[0].figure',
      ]),
    )
  })

  it.each([null, 1, 'x', [], {}, { schemaVersion: 2 }, { schemaVersion: 1, articles: [{ article: null }] }])(
    'takes %j for what it is, without a fault',
    (value) => {
      expect(verifyComparison(value).length).toBeGreaterThan(0)
    },
  )

  it('reads a value nested a hundred thousand deep', () => {
    let deep: unknown = {}
    for (let depth = 0; depth < 100_000; depth += 1) deep = [deep]
    expect(pathsOf({ ...comparison(), extra: deep })).toEqual([])
  })
})

describe('verifyAnnotation and verifyArticle', () => {
  const article = createArticle({
    text: 'Twelve people were rescued, the harbour office said. “We saw it,” she said.',
  })
  const annotation = () => annotate({ id: 'x', input: 'x.txt', article: { ...article } })

  it('find nothing in what holds', () => {
    expect(verifyAnnotation(annotation())).toEqual([])
    expect(verifyArticle({ schemaVersion: 1, id: 'x', input: 'x.txt', article })).toEqual([])
  })

  it('find spans outside the text, wrong words of a count, and references to nothing', () => {
    const value = annotation()
    value.sentences[0]!.end = 9999
    value.figures = [
      {
        ...createState().readings[0]!.figures[0]!,
        start: 0,
        end: 6,
        attribution: 'a99',
        counts: { start: 7, end: 13, text: 'persons', role: null, of: null },
      },
    ]
    expect(verifyAnnotation(value).map(({ path }) => path)).toEqual([
      'sentences[0]',
      'figures[0].counts.text',
      'figures[0].attribution',
    ])
  })

  it('find a text that was changed', () => {
    const changed = { ...article, text: article.text.replace('Twelve', 'Eleven') }
    const [failure] = verifyArticle({ schemaVersion: 1, id: 'x', input: 'x.txt', article: changed })
    expect(failure).toMatchObject({ path: 'article.sha256', code: 'hash-differs' })
  })
})
