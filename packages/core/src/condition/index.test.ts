import { describe, expect, it } from 'vitest'
import { annotate } from '../annotate.js'
import { createArticle } from '../article.js'

const SENTENCE =
  "Lena Orr, the harbour master, said that Vell's two ferries would stay in port until the storm was over. "
const STORY = SENTENCE.repeat(8)

const annotated = (text: string) =>
  annotate({ id: 'x', input: 'x', article: createArticle({ text, language: 'en' }) })

const STANDING = new Set(annotated(STORY).notes.map(({ code }) => code))

/** Codes of the notes beyond those that every article has. */
const codesOf = (text: string) =>
  annotated(text)
    .notes.map(({ code }) => code)
    .filter((code) => !STANDING.has(code))

describe('the notes on the state of a text', () => {
  it('say nothing of a text that is whole', () => {
    expect([...STANDING].filter((code) => /capital|punct|long|quot|char/.test(code))).toEqual([])
  })

  it.each([
    ['in capitals', STORY.toUpperCase(), 'capitals-only'],
    ['without capitals', STORY.toLowerCase(), 'no-capitals'],
    ['without any marks', STORY.replace(/\p{P}/gu, ''), 'no-punctuation'],
    ['without full stops', STORY.replaceAll('.', ''), 'no-punctuation'],
    ['without commas', STORY.replace(/[,']/gu, ''), 'sparse-punctuation'],
    ['with a mark that is not closed', `${STORY}\n“We stay in port. It is late`, 'unclosed-quotations'],
    [
      'with the noise of a scan',
      STORY.replaceAll('said', 's,,id').replaceAll('ferries', 'f3rries'),
      'noisy-text',
    ],
    ['whose letters stand apart', `${STORY}${[...'the harbour of Vell'].join(' ').repeat(3)}`, 'noisy-text'],
    ['that was badly decoded', STORY.replaceAll('two', '\ufffd\ufffd'), 'unreadable-characters'],
  ])('name a text %s', (_what, text, code) => {
    expect(codesOf(text)).toEqual([code])
  })

  it('name a stretch that was cut, and that nothing else could be told', () => {
    expect(codesOf('word '.repeat(3000))).toEqual(['no-capitals', 'no-punctuation', 'long-sentences'])
    const notes = annotated('word '.repeat(3000)).notes.map(({ message }) => message)
    expect(notes).toContainEqual(expect.stringMatching(/^3 stretches of 4000 characters /))
  })

  it('say nothing of headlines in capitals, initials, short texts and scripts without capitals', () => {
    expect(codesOf(`FERRIES STAY IN PORT\n${STORY}`)).toEqual([])
    expect(codesOf('FERRIES STAY IN PORT')).toEqual([])
    expect(codesOf('港口办公室周一关闭了码头，因为墙上发现了两条裂缝。'.repeat(12))).not.toContain(
      'no-capitals',
    )
  })
})

describe('text that is no prose', () => {
  const KINDS: [string, string][] = [
    ...['"', '“', "'", '(', ')', '[', '-', ',', '.', '\n'].map((mark): [string, string] => [
      JSON.stringify(mark),
      mark,
    ]),
    ['nested marks', '“‘'],
    ['cue words', 'said '],
    ['cues with "that"', 'he said that '],
    ['capitalised words', 'Orr '],
    ['numbers', '12 '],
    ['number words', 'one hundred and '],
    ['one token', 'a'],
  ]
  it.each(KINDS)('a long run of %s ends, and fits the contract', (_name, unit) => {
    const annotation = annotated(unit.repeat(4_000))
    const finite = annotation.figures.every(
      ({ low, high }) => Number.isFinite(low ?? 0) && Number.isFinite(high ?? 0),
    )
    expect(finite).toBe(true)
    for (const { start, end } of annotation.sentences) expect(end - start).toBeLessThanOrEqual(4000)
  })
})
