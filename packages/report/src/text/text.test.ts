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
      'NOT FOUND IN EVERY ACCOUNT',
      'ONLY HERE',
      'SHARED PASSAGES',
      'WHERE THE WORD COMES FROM',
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
      'A → B   verbatim, 3 words: “off Port Senna”',
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
