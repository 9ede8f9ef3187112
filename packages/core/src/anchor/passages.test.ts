import type { Annotation, Comparison, Evidence, Reuse } from '@parallax/contract'
import { expect, it, describe as suite } from 'vitest'
import { describe } from './describe.js'
import { passagesOf } from './passages.js'
import { sentenceAround } from './sentence.js'

const WHOLE = '“We mourn the dead, and we will look into it, but the crew broke the rules,” Mara Lindt said.'
const TEXTS: Record<string, string> = {
  a: WHOLE,
  b: 'Mara Lindt said the port “will look into it”.',
  c: '"But the crew broke the rules," said Mara Lindt.',
  d: 'The ferry left Port Senna at dawn with forty on board.',
  e: 'The ferry left Port Senna at dawn with forty on board.',
}

function annotate(id: string): Annotation {
  const text = TEXTS[id]!
  const start = text.search(/[“"]/)
  const end = text.search(/[”]|"(?!B)/) + 1
  const content = start === -1 ? [] : [{ id: 'a1', kind: 'mixed', content: [{ start, end }] }]
  return { id, article: { text }, attributions: content, sentences: [] } as unknown as Annotation
}

function cite(id: string, words: string): Evidence {
  const start = TEXTS[id]!.indexOf(words)
  return describe({ id, text: TEXTS[id]! }, { start, end: start + words.length })
}

function link(kind: Reuse['kind'], [from, to]: [Evidence, Evidence]): Reuse {
  return { from, to, kind, direction: 'unknown', why: '' }
}

const comparison = {
  articles: Object.keys(TEXTS).map(annotate),
  reuse: [
    link('quotation', [cite('a', 'will look into it'), cite('b', 'will look into it')]),
    link('quotation', [cite('a', 'the crew broke the rules'), cite('c', 'the crew broke the rules')]),
    link('verbatim', [cite('d', TEXTS.d!), cite('e', TEXTS.e!)]),
  ],
} as unknown as Pick<Comparison, 'reuse' | 'articles'>

suite('passagesOf', () => {
  const passages = passagesOf(comparison)

  it('draws the parts of one quotation together and leaves other words apart', () => {
    expect(passages.map(({ voices }) => voices.map(({ article }) => article))).toEqual([
      ['a', 'b', 'c'],
      ['d', 'e'],
    ])
    expect(passages[1]!.fullest).toBeNull()
  })

  it('says what each shorter quotation leaves out of the fullest', () => {
    const { fullest, voices } = passages[0]!
    expect(TEXTS[fullest!.article]!.slice(fullest!.start, fullest!.end)).toBe(
      'We mourn the dead, and we will look into it, but the crew broke the rules',
    )
    const cuts = voices.map(({ leftOut }) => leftOut.map(({ start, end }) => WHOLE.slice(start, end)))
    expect(cuts).toEqual([
      [],
      ['We mourn the dead, and we', 'but the crew broke the rules'],
      ['We mourn the dead, and we will look into it'],
    ])
  })

  it('claims no cut where the words of the shorter quotation differ', () => {
    const other = structuredClone(comparison)
    const changed = other.articles.find(({ id }) => id === 'b')!.article
    changed.text = changed.text.replace('will look', 'shall see')
    const [first] = passagesOf(other)
    expect(first!.voices.find(({ article }) => article === 'b')?.leftOut).toEqual([])
  })

  it('ends on many links', () => {
    const many = Array.from({ length: 20_000 }, () => comparison.reuse[2]!)
    expect(passagesOf({ ...comparison, reuse: many })).toHaveLength(1)
  })
})

suite('sentenceAround', () => {
  const text = 'It was late. The sirens failed, and the lights went out. “No one came.”'
  const sentences = [
    { start: 0, end: 12 },
    { start: 13, end: 56 },
    { start: 57, end: text.length },
  ]
  const annotation = { article: { text }, sentences } as unknown as Annotation
  const around = (words: string) => {
    const start = text.indexOf(words)
    const span = sentenceAround(annotation, { start, end: start + words.length })
    return span === null ? null : text.slice(span.start, span.end)
  }

  it('gives the sentence of words that begin inside it', () => {
    expect(around('and the lights went out')).toBe('The sirens failed, and the lights went out.')
  })

  it('gives nothing where the words begin the sentence, marks of quotation aside', () => {
    expect(around('The sirens failed')).toBeNull()
    expect(around('No one came')).toBeNull()
  })
})
