import { describe, expect, it } from 'vitest'
import { createComparison, HERALD } from '../_comparison.js'
import { displayWidth } from './display-width.js'
import { renderText } from './index.js'

const VERDICTS =
  /\b(true|false|fake|lies?|lying|bias(ed)?|confirmed|misleading|propaganda|debunked|credible|reliable)\b/i
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for.
const ACTING = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200e\u200f\u061c\u202a-\u202e\u2066\u2067]/

const plain = (width = 80, comparison = createComparison()) =>
  renderText(comparison, { width, colour: false })

describe('renderText', () => {
  it('says above the accounts why they are taken for one event', () => {
    const comparison = createComparison()
    comparison.story.together = { state: 'one-event', why: 'The two accounts share 4 claims.', apart: [] }
    const text = plain(100, comparison)
    expect(text.indexOf('Taken for one event: The two accounts share 4 claims.')).toBeGreaterThan(0)
    expect(text.indexOf('Taken for one event')).toBeLessThan(text.indexOf('ACCOUNTS'))
  })

  it('shows accounts, conflicts, figures, names and origins in this order, then the rest', () => {
    const headings = plain()
      .split('\n')
      .flatMap((line) => /^[A-Z][A-Z ]+/.exec(line)?.[0].trim() ?? [])
      .filter((each) => each.length > 1)
    expect(headings).toEqual([
      'ACCOUNTS',
      'CONFLICTS',
      'FIGURES',
      'NAMES',
      'WHO RESTS ON WHOM',
      'CLAIMS',
      'HARDENING',
      'HEADLINES',
      'NOT FOUND IN EVERY ACCOUNT',
      'ONLY HERE',
      'SHARED PASSAGES',
      'METHOD AND LIMITS',
    ])
  })

  it('cites exact words with the letter of the account', () => {
    const text = plain(120)
    for (const cited of [
      'A  “The ferry sank at dawn.”',
      'B  “The ferry sank at noon”',
      'A  ≥ 12  “At least ‹12› people were rescued off Port…”',
      'A  “Rescuers”',
      'B  “Fishing boats” 2×',
      '●a ✕n  A “The ferry sank at dawn.”',
      'B  denies: “The ferry sank at noon”',
      'A B  verbatim, 3 words: “off Port Senna”',
    ])
      expect(text).toContain(cited)
    expect(text).toContain('2 findings whose words could not be found again were left out.')
    expect(text).toContain('c.txt was skipped: it is empty.')
  })

  it('says what an empty section means', () => {
    const empty = {
      ...createComparison(),
      claims: [],
      conflicts: [],
      figureLedger: [],
      naming: [],
      origins: [],
      reuse: [],
      omissions: [],
      hardening: [],
    }
    const text = plain(80, empty)
    expect(text).toContain('That does not mean that')
    expect(text).toContain('No figure was found that two accounts give for the same thing.')
    expect(text).not.toContain('undefined')
  })

  it('shows a headline above the words of its own text, and no heading without one', () => {
    const text = plain(120, createComparison())
    const section = text.slice(text.indexOf('HEADLINES'))
    expect(section).toMatch(/source: The headline names no source\./)
    expect(section.indexOf('headline: “Herald headline”')).toBeGreaterThan(0)
    expect(section.indexOf('headline: “Herald')).toBeLessThan(
      section.indexOf('text: “At least 12 people were rescued'),
    )
    expect(plain(120, { ...createComparison(), headlines: [] })).not.toContain('HEADLINES')
  })

  it('says on top that the accounts tell different events, and which', () => {
    const comparison = createComparison()
    comparison.story.together = { state: 'apart', why: 'They share no names.', apart: ['B'] }
    const [, , , warning] = plain(120, comparison).split('\n')
    expect(warning).toBe(
      '!  These accounts do not seem to tell one event. They share no names. Apart: B Coast Courier.',
    )
  })

  it('passes no verdict in its own words', () => {
    expect(plain()).not.toMatch(VERDICTS)
  })

  it.each([60, 61, 72, 80, 100, 120, 200])('keeps every line within %i columns', (width) => {
    const long = createComparison({
      herald: `${HERALD} ${'https://example.org/a-very-long-address/'.repeat(5)} ${'渡船'.repeat(60)}`,
      outlet: 'An Outlet with a Name that Goes On and On Longer than Any Column',
    })
    const evidence = long.claims[0]!.source
    const { text } = long.articles[0]!.article
    Object.assign(evidence, { start: 0, end: text.length, exact: text })
    long.claims[0]!.text = text
    const lines = plain(width, long).split('\n')
    for (const line of lines) expect(displayWidth(line), line).toBeLessThanOrEqual(width)
  })

  it('has no escape sequence without colours, and only colours with them', () => {
    expect(plain()).not.toContain('\u001b')
    const coloured = renderText(createComparison(), { width: 80, colour: true })
    // biome-ignore lint/suspicious/noControlCharactersInRegex: escape sequences are looked for.
    expect(coloured.replace(/\u001b\[[0-9;]*m/g, '')).toBe(plain())
  })

  it.each([
    ['T-01 an escape sequence', '\u001b[2J\u001b]0;title\u0007'],
    ['T-02 an override of direction', '\u202eevil\u202c'],
    ['T-03 an isolate that is never closed', '\u2067open'],
    ['T-04 a carriage return', 'first\rsecond'],
    ['T-05 a C1 control character', '\u009b31m'],
    ['T-06 marks of direction', '\u200f\u200e\u061c'],
    ['T-07 a separator of lines', 'one\u2028two'],
  ])('shows %s without obeying it', (_name, words) => {
    const comparison = createComparison({ herald: `${HERALD} ${words}`, outlet: `Outlet ${words}` })
    comparison.story.title = words
    comparison.claims[0]!.text = words
    comparison.notes[0]!.message = words
    const text = plain(80, comparison)
    expect(text).not.toMatch(ACTING)
    expect(text.split('\u2068').length).toBe(text.split('\u2069').length)
  })

  it('isolates what runs from right to left, on every line', () => {
    const comparison = createComparison()
    const arabic = 'غرقت العبارة عند الفجر '.repeat(12).trim()
    comparison.claims[0]!.text = arabic
    const lines = plain(60, comparison)
      .split('\n')
      .filter((line) => /\p{Script=Arabic}/u.test(line))
    expect(lines.length).toBeGreaterThan(3)
    for (const line of lines) expect(line).toMatch(/\u2068[^\u2068\u2069]*\u2069/)
  })

  it('gives up columns for lists where there are more accounts than fit', () => {
    const comparison = createComparison()
    const [first] = comparison.accounts
    comparison.accounts = Array.from({ length: 30 }, (_, index) => ({ ...first!, id: `Z${index}` }))
    comparison.claims[0]!.cells.push({ ...comparison.claims[0]!.cells[0]!, account: 'Z3' })
    expect(plain(60, comparison)).toContain('asserts: A Z3 · denies: B')
  })

  it('shows UTC beside times of different zones, the file of an outlet without a name, and the languages', () => {
    const comparison = createComparison()
    const [a, b] = comparison.accounts
    Object.assign(a!, { published: '2024-03-12T11:40:00+03:00' })
    Object.assign(b!, { outlet: 'y', published: '2024-03-12T18:05:00Z' })
    Object.assign(comparison.articles[1]!.article, { outlet: null, language: 'ar' })
    comparison.articles[1]!.notes = [{ code: 'names-not-computed', message: 'Not read.' }]
    const text = plain(200, { ...comparison, naming: [] })
    expect(text).toContain('2024-03-12 11:40 UTC+03:00 (08:40 UTC)')
    expect(text).toContain('B  y.txt ')
    expect(text).toContain('The accounts are in different languages: English (A) and Arabic (B).')
    expect(text).toContain('Not read in the language of B: names and labels.')
    expect(text).not.toContain('No one was found who is named differently')
  })

  it('shows a claim that begins in mid-sentence inside its sentence', () => {
    const comparison = createComparison()
    const { sentences, article } = comparison.articles[0]!
    sentences.push({ start: 0, end: article.text.indexOf(' The ferry') })
    comparison.claims[1]!.source = { ...comparison.claims[1]!.source, start: 12 }
    const { start, end } = comparison.claims[1]!.source
    expect(plain(200, comparison)).toContain(
      `“${article.text.slice(0, start)}‹${article.text.slice(start, end)}›, the harbour office said.”`,
    )
  })

  it('shows words once in the claims and points to them from later ones', () => {
    const comparison = createComparison()
    const denied = comparison.claims[0]!
    comparison.claims.push({ ...denied, id: 'c9', cells: denied.cells.map((cell) => ({ ...cell })) })
    const text = plain(200, comparison)
    expect(text.match(/B {2}denies: “The ferry sank at noon”/g)).toHaveLength(1)
    expect(text).toContain('B  denies: words at 1')
  })

  it('shows a sentence once, and of a later claim in it only its own words', () => {
    const comparison = createComparison()
    const { sentences, article } = comparison.articles[0]!
    sentences.push({ start: 0, end: article.text.indexOf(' The ferry') })
    const [, rescued] = comparison.claims
    const within = (start: number) => ({
      ...rescued!,
      source: { ...rescued!.source, start, exact: article.text.slice(start, rescued!.source.end) },
      cells: rescued!.cells.map((cell, at) => (at === 0 ? cell : { ...comparison.claims[0]!.cells[1]! })),
    })
    comparison.claims = [
      { ...within(article.text.indexOf('12')), id: 'c1' },
      { ...within(article.text.indexOf('people')), id: 'c2' },
    ]
    const text = plain(200, comparison)
    expect(text).toContain('“At least ‹12 people were rescued off Port Senna›, the harbour office said.”')
    expect(text).toContain('“…people were rescued off Port Senna…” (sentence at 1)')
  })

  it('says notes of one kind once', () => {
    const comparison = createComparison()
    const lines = [3, 5, 6].map((line) => ({ code: 'skipped', message: `Line ${line} is empty.` }))
    comparison.notes.push(...(lines as typeof comparison.notes))
    const text = plain(120, comparison)
    expect(text).toContain('Line 3 is empty. (likewise 5, 6)')
    expect(text).not.toContain('Line 5')
  })

  it('names an origin by few words, and an outlet by none', () => {
    const comparison = createComparison()
    const [origin] = comparison.origins
    const sentence = { ...origin!.evidence[0]!, exact: `${'word '.repeat(40)}${origin!.name}` }
    Object.assign(origin!, { accounts: ['A', 'B'], evidence: [sentence, ...origin!.evidence] })
    comparison.origins.push({ ...origin!, id: 'o7', name: 'Coast Courier', kind: 'outlet' })
    const text = plain(200, comparison)
    expect(text).not.toContain('word word')
    expect(text).toMatch(/A B {2}Coast Courier \(outlet\)\n/)
  })

  it('says one passage once, with all its accounts, and folds origins of single accounts', () => {
    const comparison = createComparison()
    comparison.reuse.push({ ...comparison.reuse[0]!, direction: 'unknown', why: 'A was first.' })
    comparison.origins.push({ ...comparison.origins[0]!, id: 'o2', name: 'the mayor', accounts: ['B'] })
    const text = plain(200, comparison)
    expect(text.match(/“off Port Senna”/g)).toHaveLength(1)
    expect(text.match(/A was first\./g)).toHaveLength(1)
    expect(text).toContain('2 accounts; 1 origin stands behind the one claim that two or more accounts carry')
    expect(text).toMatch(/WHERE THE WORD COMES FROM[^\n]*\n {2}B {2}the mayor/)
  })

  it('shows a single account alone, with who says what', () => {
    const comparison = createComparison()
    const alone = {
      ...comparison,
      accounts: comparison.accounts.slice(0, 1),
      articles: comparison.articles.slice(0, 1),
    }
    const text = plain(100, alone)
    expect(text).toContain('the harbour office (“said”): “At least 12 people were rescued off Port Senna”')
    expect(text).not.toContain('CONFLICTS')
  })

  it('shows long words by their beginning and end', () => {
    const comparison = createComparison()
    comparison.claims[0]!.text = `Begin ${'word '.repeat(400)}end.`
    expect(plain(80, comparison)).toMatch(/Begin word[\s\S]*\[…\][\s\S]*end\.”/)
  })
})
