/** Reading and comparing over generated articles: nothing breaks, every span stands, the order of input does not matter. */
import type { Annotation, Comparison } from '@parallax/contract'
import { Annotation as AnnotationSchema, Comparison as ComparisonSchema } from '@parallax/contract'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  annotate,
  compare,
  createArticle,
  read,
  type Source,
  verifyAnnotation,
  verifyComparison,
} from './index.js'

const SEED = 20_240_314
/** Texts read one by one, and stories of two to four texts compared: a few seconds on one core. */
const TEXTS = 2_000
const STORIES = 300

/** Pieces that have broken text tools: surrogate pairs, joiners, combining marks, bidi controls, zero-width and odd spaces. */
const ODD = [
  '👩‍👩‍👧‍👦',
  '🇩🇪🇫🇷',
  '𝔄𝔟𝔠',
  '𐍈',
  'e\u0301',
  'a\u0308\u0323',
  'Z\u0351\u036b\u0343',
  '\u200b',
  '\u200d',
  '\ufeff',
  '\u00ad',
  '\u2060',
  '\u202e',
  '\u2066',
  '\u2069',
  '\u200f',
  '\u00a0',
  '\u202f',
  '\u3000',
  '\u2028',
  '\ud83d',
  '\udc69',
  '\u0000',
  '\u0007',
  '\ufffd',
  '\t',
]
const MARKS = [
  '“',
  '”',
  '‘',
  '’',
  '"',
  "'",
  '«',
  '»',
  '„',
  '‟',
  '「',
  '」',
  '『',
  '』',
  '‹',
  '›',
  '``',
  "''",
  "'''",
  '`',
  '<<',
  '>>',
  '&quot;',
  '&#8217;',
  '(',
  ')',
  '[',
  ']',
  '—',
  '…',
  '...',
]
const FIGURES = [
  '12',
  '1,200',
  '1.200,5',
  '3.5 million',
  '$4.2bn',
  '€ 12',
  '17%',
  'at least 40 people',
  'dozens of villagers',
  '٣٤٥',
  '１２',
  '½',
  '5-10',
  '5–10',
  '2½ km',
  'nineteen',
  'a quarter of a million',
  'no one',
  '9/11',
  '007',
  '1e309',
  '99999999999999999999999',
  '-5',
  '+44 20 7946',
  '10.30',
  'two to three dozen',
  'one hundred and one hundred and',
]
const WORDS = [
  'the dam',
  'soldiers',
  'villagers',
  'Ilse Varrow',
  'Dr. O’Neil-Vance',
  'U.S.',
  'the ministry',
  'killed',
  'injured',
  'were',
  'opened',
  'the gates',
  'not',
  'may have',
  'reportedly',
  'on Tuesday',
  'because',
  'who',
  'and',
  'in',
  'of',
  'St. Orm',
  'a.m.',
  'الوزارة',
  'قالت',
  'السد',
  'министерство',
  'сообщило',
  '堤防',
  '政府は',
  'Überschwemmung',
  'naïve',
  'İstanbul',
  'constructor',
  '__proto__',
  'toString',
  'THE DAM BROKE',
  'ﬁre',
  'ß',
]
const CUES = [
  'said',
  'denied that',
  'according to',
  'told reporters',
  'warned',
  'claimed,',
  'he said.',
  'she added:',
  'sources say',
  'сказал',
  'قال',
]
const ENDS = ['.', '. ', '!', '?', '\n', '\n\n', '\r\n', '; ', ', ', ' ', '', '.”', '»، ']

const piece = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom(...WORDS) },
  { weight: 3, arbitrary: fc.constantFrom(...CUES) },
  { weight: 3, arbitrary: fc.constantFrom(...FIGURES) },
  { weight: 3, arbitrary: fc.constantFrom(...MARKS) },
  { weight: 2, arbitrary: fc.constantFrom(...ODD) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 6 }) },
)
const joint = fc.oneof(
  { weight: 6, arbitrary: fc.constant(' ') },
  { weight: 2, arbitrary: fc.constantFrom(...ENDS) },
)

const text = fc
  .array(fc.tuple(piece, joint), { maxLength: 90 })
  .map((parts) => parts.map(([words, after]) => words + after).join(''))

const known = fc.record({
  outlet: fc.option(fc.constantFrom('Courier', 'صوت', '👩‍👧 News', '')),
  headline: fc.option(fc.constantFrom('Gates opened', '“Gates” opened, 12 dead', '')),
  published: fc.option(
    fc.constantFrom('2024-03-14', '2024-03-14T20:30:00+03:00', '2024-03-14T18:05:00Z', 'soon'),
  ),
  language: fc.option(fc.constantFrom('en', 'ar', 'ru', 'ja', 'de', 'xx')),
})

const source = fc.tuple(text, known).map(
  ([body, facts]): Omit<Source, 'id'> => ({
    input: 'generated.txt',
    article: createArticle({ text: body, ...facts }),
  }),
)

const withId = (item: Omit<Source, 'id'>, index: number): Source => ({ id: `g${index}`, ...item })

interface Placed {
  start: number
  end: number
}

const isSpan = (value: object): value is Placed => 'start' in value && 'end' in value

/** Every span under a value, wherever it stands, that points into the article of the annotation. */
function spansOf(value: unknown): Placed[] {
  if (Array.isArray(value)) return value.flatMap(spansOf)
  if (value === null || typeof value !== 'object') return []
  const inner = Object.values(value).flatMap(spansOf)
  return isSpan(value) ? [value, ...inner] : inner
}

/** Whether a cut at the offset would leave half a character (one outside the basic plane) on either side. */
function splitsPair(body: string, offset: number): boolean {
  return /[\ud800-\udbff]/.test(body.charAt(offset - 1)) && /[\udc00-\udfff]/.test(body.charAt(offset))
}

/** Independent of the gate: a span is in order, inside the text, and the words of a name are the words that stand there. */
function expectSpans(annotation: Annotation): void {
  const { text: body } = annotation.article
  for (const { start, end } of spansOf(annotation)) {
    expect(start).toBeGreaterThanOrEqual(0)
    expect(end).toBeGreaterThan(start)
    expect(end).toBeLessThanOrEqual(body.length)
    expect(splitsPair(body, start) || splitsPair(body, end)).toBe(false)
  }
  for (const { counts } of annotation.figures)
    if (counts) expect(body.slice(counts.start, counts.end)).toBe(counts.text)
  for (const [index, { start }] of annotation.sentences.entries())
    expect(start).toBeGreaterThanOrEqual(annotation.sentences[index - 1]?.end ?? 0)
}

interface Quoted extends Placed {
  article: string
  exact: string
  prefix: string
  suffix: string
}

const isEvidence = (value: object): value is Quoted => isSpan(value) && 'exact' in value && 'article' in value

function evidenceOf(value: unknown): Quoted[] {
  if (Array.isArray(value)) return value.flatMap(evidenceOf)
  if (value === null || typeof value !== 'object') return []
  const inner = Object.values(value).flatMap(evidenceOf)
  return isEvidence(value) ? [value, ...inner] : inner
}

function expectEvidence(comparison: Comparison): void {
  const texts = new Map(comparison.articles.map(({ id, article }) => [id, article.text]))
  for (const { article, start, end, exact, prefix, suffix } of evidenceOf(comparison)) {
    const body = texts.get(article)!
    expect(body.slice(start, end)).toBe(exact)
    expect(body.slice(start - prefix.length, end + suffix.length)).toBe(prefix + exact + suffix)
    for (const offset of [start - prefix.length, start, end, end + suffix.length])
      expect(splitsPair(body, offset)).toBe(false)
  }
}

describe('over generated articles', () => {
  it('reading never breaks, fits the schema and points only to words that are there', () => {
    fc.assert(
      fc.property(source, (item) => {
        const annotation = annotate(withId(item, 0))
        expectSpans(annotation)
        expect(AnnotationSchema.safeParse(annotation).error).toBeUndefined()
        expect(verifyAnnotation(annotation)).toEqual([])
        expect(annotation.article.text).toBe(item.article.text)
      }),
      { seed: SEED, numRuns: TEXTS },
    )
  })

  it('reading the same text twice gives the same bytes', () => {
    fc.assert(
      fc.property(source, (item) => {
        expect(JSON.stringify(annotate(withId(item, 0)))).toBe(JSON.stringify(annotate(withId(item, 0))))
      }),
      { seed: SEED + 1, numRuns: 100 },
    )
  })

  it('comparing never breaks, fits the schema, drops nothing and does not depend on the order of input', () => {
    fc.assert(
      fc.property(fc.array(source, { minLength: 2, maxLength: 4 }), (items) => {
        const readings = items.map(withId).map((item) => read(item))
        const comparison = compare(readings)
        expectEvidence(comparison)
        expect(ComparisonSchema.safeParse(comparison).error).toBeUndefined()
        expect(verifyComparison(comparison)).toEqual([])
        expect(comparison.method.dropped).toBe(0)
        expect(JSON.stringify(compare([...readings].reverse()))).toBe(JSON.stringify(comparison))
      }),
      { seed: SEED + 2, numRuns: STORIES },
    )
  })

  it('comparing an odd text with a changed copy of it finds only words that are there', () => {
    const cut = fc.tuple(source, fc.nat({ max: 200 }), fc.nat({ max: 60 }))
    fc.assert(
      fc.property(cut, ([item, from, length]) => {
        const body = item.article.text.slice(0, from) + item.article.text.slice(from + length)
        const copy = { ...item, article: createArticle({ ...item.article, text: body }) }
        const comparison = compare([read(withId(item, 0)), read(withId(copy, 1))])
        expectEvidence(comparison)
        expect(verifyComparison(comparison)).toEqual([])
      }),
      { seed: SEED + 3, numRuns: STORIES },
    )
  })
})
