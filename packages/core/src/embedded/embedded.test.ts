/** Passages of other outlets in many layouts. Every outlet, place and person is invented. */
import type { Block } from '@parallax/contract'
import { describe, expect, it } from 'vitest'
import { createArticle } from '../article.js'
import { emptyReading } from '../text/_reading.js'
import { textPass } from '../text/index.js'
import { readEmbedded } from './index.js'

const OPENING =
  'Two newsrooms told the same day in two ways, and our readers asked us how far apart they are.'
const REMARK = 'That version leaves its readers with one number and does not say who counted.'
const ENDING = 'Neither account is wrong in what it prints. We will come back to both of them.'
const ONE =
  'The ferry left Port Osk at six in the morning with 212 people on board, the harbour office said on Monday.'
const TWO = 'Coastguard boats brought 190 of them ashore by noon, and divers searched the wreck until dark.'
const THREE = 'Minister Ano Pell said that the doors of the car deck had been locked since Vell.'
const FOUR = 'At least 20 people were missing in the evening, according to a list of the Vell police.'

type Setting = Partial<Pick<Block, 'kind' | 'style' | 'ruled' | 'url'>>
type Piece = string | [string, Setting] | [string, Setting, string]

interface Found {
  outlet: string | null
  words: string
  evidence: string[]
}

/** Reads plain text, or the blocks of a page: words with their setting and the address of a link around all of them. */
function find(pieces: string | readonly Piece[], outlet: string | null = 'Ostra Notebook'): Found[] {
  const parts =
    typeof pieces === 'string' ? [] : pieces.map((piece) => (typeof piece === 'string' ? [piece] : piece))
  const text = typeof pieces === 'string' ? pieces : parts.map(([words]) => words).join('\n\n')
  let at = 0
  const blocks = parts.map(([words, setting]) => {
    const start = at
    at += (words as string).length + 2
    return { start, end: at - 2, kind: 'paragraph' as const, ...(setting as Setting) }
  })
  const links = parts.flatMap(([, , url], index) =>
    url === undefined ? [] : [{ start: blocks[index]!.start, end: blocks[index]!.end, url: url as string }],
  )
  const reading = emptyReading(createArticle({ text, blocks, links, language: 'en', outlet }))
  const { paragraphs } = { ...reading, ...textPass.run(reading, {}) }
  return readEmbedded({ article: reading.article, paragraphs }).embedded.map(
    ({ start, end, evidence, ...found }) => ({
      outlet: found.outlet,
      words: text.slice(start, end),
      evidence: evidence.map((span) => text.slice(span.start, span.end)),
    }),
  )
}

const lines = (...words: string[]) => words.join('\n\n')
const outletsAndWords = (found: readonly Found[]) => found.map(({ outlet, words }) => [outlet, words])

const BOTH = [
  ['The Harrow Gazette', lines(ONE, TWO)],
  ['Radio Vell', lines(THREE, FOUR)],
]

describe('in plain text', () => {
  it.each([
    ['E-01 lead-in lines', 'The Harrow Gazette reported:', 'Here is how Radio Vell tells it:'],
    [
      'E-02 lead-in sentences',
      'We begin with The Harrow Gazette. Its report ran as follows:',
      'Over at Radio Vell, listeners heard this:',
    ],
    ['E-03 names with a date', 'The Harrow Gazette, 4 May 2021', 'Radio Vell, evening bulletin, 4 May'],
    ['E-04 numbered names', '1. The Harrow Gazette', '2. Radio Vell'],
    ['E-05 names alone', 'The Harrow Gazette', 'Radio Vell'],
    ['E-06 labels', 'From The Harrow Gazette:', 'Excerpt from Radio Vell:'],
    ['E-07 names in Markdown bold', '**The Harrow Gazette**', '**Radio Vell**'],
    ['E-08 headings in words', '## How The Harrow Gazette told it', '## The version of Radio Vell'],
  ])('%s before the passages', (_what, first, second) => {
    const text = lines(OPENING, first, ONE, TWO, REMARK, second, THREE, FOUR, ENDING)
    expect(outletsAndWords(find(text))).toEqual(BOTH)
  })

  it.each([
    ['E-11 credits with a dash', '— The Harrow Gazette, 4 May', '— Radio Vell'],
    ['E-12 sources', 'Source: The Harrow Gazette', 'Source: Radio Vell, https://radiovell.example/ferry'],
    ['E-13 copyright lines', '© The Harrow Gazette', '© 2021 Radio Vell'],
    ['E-14 names in brackets', '(The Harrow Gazette)', '(Radio Vell)'],
    [
      'E-15 pointers to the original',
      'Read the original at The Harrow Gazette',
      'Continue reading at Radio Vell.',
    ],
    [
      'E-16 notices of reprint',
      'This article first appeared in The Harrow Gazette on 4 May.',
      'Reprinted with permission from Radio Vell.',
    ],
  ])('%s behind the passages', (_what, first, second) => {
    const text = lines(OPENING, ONE, TWO, first, REMARK, THREE, FOUR, second, ENDING)
    expect(outletsAndWords(find(text))).toEqual(BOTH)
  })

  it('E-21 reads credits at the end of the last paragraph', () => {
    const text = lines(
      OPENING,
      ONE,
      `${TWO} (The Harrow Gazette)`,
      REMARK,
      THREE,
      `${FOUR} (Radio Vell)`,
      ENDING,
    )
    expect(outletsAndWords(find(text))).toEqual([
      ['The Harrow Gazette', lines(ONE, `${TWO} (The Harrow Gazette)`)],
      ['Radio Vell', lines(THREE, `${FOUR} (Radio Vell)`)],
    ])
  })

  it.each([
    ['E-22 quoted-mail lines', (words: string) => `> ${words}`, (words: string) => words],
    ['E-23 an indent', (words: string) => `    ${words}`, (words: string) => words],
  ])('sees %s as the bounds', (_what, set, plain) => {
    const text = lines(OPENING, 'The Harrow Gazette wrote on Monday:', set(ONE), set(TWO), REMARK, ENDING)
    const [found, ...more] = find(text)
    expect(more).toEqual([])
    expect(found?.outlet).toBe('The Harrow Gazette')
    expect(found?.words.startsWith(plain(ONE))).toBe(true)
    expect(found?.words.endsWith(plain(TWO))).toBe(true)
  })

  it.each([
    ['E-24 marks that open each paragraph and close the last', `“${ONE}`, `“${TWO}”`],
    ['E-25 marks around each paragraph', `"${ONE}"`, `"${TWO}"`],
  ])('sees %s as the bounds', (_what, first, second) => {
    const text = lines(OPENING, 'According to The Harrow Gazette:', first, second, THREE, ENDING)
    expect(outletsAndWords(find(text))).toEqual([['The Harrow Gazette', lines(first, second)]])
  })

  it.each([
    ['E-26 rules', lines(OPENING, '---', 'The Harrow Gazette', ONE, REMARK, '---', ENDING)],
    [
      'E-27 a mark of the end',
      lines(OPENING, '[From The Harrow Gazette]', ONE, REMARK, '[End of excerpt]', ENDING),
    ],
    [
      'E-28 a credit to the same outlet',
      lines(OPENING, 'The Harrow Gazette reported:', ONE, REMARK, '— The Harrow Gazette', ENDING),
    ],
  ])('ends a passage where %s says so, whatever its voice', (_what, text) => {
    expect(outletsAndWords(find(text))).toEqual([['The Harrow Gazette', lines(ONE, REMARK)]])
  })

  it('E-29 knows the outlet that "the paper" stands for', () => {
    const text = lines(OPENING, 'The Harrow Gazette saw it otherwise. The paper wrote:', ONE, TWO, ENDING)
    expect(outletsAndWords(find(text))).toEqual([BOTH[0]])
  })

  it('E-30 takes a name that no list knows where the form of the lines vouches for it', () => {
    const text = lines(
      OPENING,
      'Osktown reported:',
      ONE,
      TWO,
      REMARK,
      'Quillon reported:',
      THREE,
      FOUR,
      ENDING,
    )
    expect(find(text).map(({ outlet }) => outlet)).toEqual(['Osktown', 'Quillon'])
  })

  it('E-31 names the words that show it', () => {
    const text = lines(OPENING, 'From Radio Vell:', ONE, TWO, '— Radio Vell, 4 May', ENDING)
    expect(find(text)[0]?.evidence).toEqual(['Radio Vell', 'Radio Vell'])
  })
})

describe('on a page', () => {
  it.each<[string, Piece[]]>([
    [
      'E-41 the credit in the block quotation',
      [
        [ONE, { kind: 'quote' }],
        [TWO, { kind: 'quote' }],
        ['— The Harrow Gazette, 4 May', { kind: 'quote' }],
      ],
    ],
    [
      'E-42 the lead-in before it',
      [
        'The report in The Harrow Gazette ran as follows:',
        [ONE, { kind: 'quote' }],
        [TWO, { kind: 'quote' }],
      ],
    ],
    [
      'E-43 a heading and the block quotation',
      [
        ['The Harrow Gazette', { kind: 'heading' }],
        [ONE, { kind: 'quote' }],
        [TWO, { kind: 'quote' }],
      ],
    ],
    [
      'E-44 italics and a credit behind',
      [[ONE, { style: 'emphasis' }], [TWO, { style: 'emphasis' }], '(The Harrow Gazette)'],
    ],
    ['E-45 a line in bold', [['The Harrow Gazette', { style: 'strong' }], ONE, TWO]],
    [
      'E-46 rules and a notice in italics',
      [
        [ONE, { ruled: true }],
        TWO,
        ['This text first appeared in The Harrow Gazette.', { style: 'emphasis' }],
        [REMARK, { ruled: true }],
      ],
    ],
    [
      'E-47 a link to the original',
      [ONE, TWO, ['Read the original at The Harrow Gazette', {}, 'https://harrow.example/1']],
    ],
  ])('finds the outlet by %s', (_what, pieces) => {
    expect(outletsAndWords(find([OPENING, ...pieces, ENDING]))).toEqual([BOTH[0]])
  })

  it('E-48 names the outlet of an address as the article does', () => {
    const quote: Piece = [ONE, { kind: 'quote', url: 'https://www.harrowgazette.example/ferry' }]
    expect(find([OPENING, quote, ENDING]).map(({ outlet }) => outlet)).toEqual(['harrowgazette.example'])
    const named = `${REMARK} The Harrow Gazette has not answered.`
    expect(find([OPENING, quote, named]).map(({ outlet }) => outlet)).toEqual(['The Harrow Gazette'])
  })
})

describe('nothing is claimed', () => {
  it.each([
    [
      'E-61 for an attribution in a sentence',
      lines(OPENING, 'The Harrow Gazette reported that the ferry was late.', ONE, TWO),
    ],
    ['E-62 for the words of a person', lines(OPENING, 'Lena Orr wrote:', ONE, TWO, ENDING)],
    [
      'E-63 for what a person told an outlet',
      lines(OPENING, 'Lena Orr told The Harrow Gazette:', ONE, ENDING),
    ],
    [
      'E-64 for a statement that an outlet carries',
      lines(OPENING, 'The minister said in an interview with Radio Vell:', ONE, ENDING),
    ],
    [
      'E-75 for what is said in an interview',
      lines(OPENING, 'In an interview with Radio Vell, broadcast on Monday:', ONE, TWO, ENDING),
    ],
    ["E-65 for the article's own outlet", lines(OPENING, 'The Ostra Notebook reported:', ONE, TWO, ENDING)],
    ["E-66 for a text that is whole another's", lines(ONE, TWO, THREE, 'Source: Radio Vell')],
    [
      'E-67 for the credit of a picture',
      lines(ONE, 'The quay on Monday. Photo: Reuters', TWO, 'Getty Images', THREE, '© AFP', FOUR),
    ],
    [
      'E-68 for agencies that stand alone in the text',
      lines(ONE, 'Reuters', TWO, 'AP', THREE, 'Reuters', FOUR),
    ],
    [
      'E-69 for subheadings',
      lines(ONE, 'What the divers saw', TWO, 'Questions for the company', THREE, FOUR),
    ],
    [
      'E-70 for a dateline and a contribution of an agency',
      lines('PORT OSK (AP) — The quay was shut.', ONE, TWO, 'Reuters contributed to this report.'),
    ],
    [
      'E-71 for an invitation to read on',
      lines(ONE, TWO, 'More from The Harrow Gazette:', THREE, 'Read more:', FOUR),
    ],
    ['E-72 for a list of names', lines(OPENING, 'Lena Orr', ONE, 'Bo Lind', TWO, 'Ida Marsh', THREE)],
  ])('%s', (_what, text) => {
    expect(find(text)).toEqual([])
  })

  it('E-73 for a quotation that a person is credited for', () => {
    expect(find([OPENING, [ONE, { kind: 'quote' }], ['— Ida Marsh', { kind: 'quote' }], ENDING])).toEqual([])
  })

  it('E-74 for a pull quote', () => {
    const sentence = 'Divers searched the wreck until dark.'
    const pieces: Piece[] = [
      OPENING,
      `${ONE} ${sentence}`,
      'Radio Vell was on the quay:',
      [sentence, { kind: 'quote' }],
      ENDING,
    ]
    expect(find(pieces)).toEqual([])
  })
})

describe('odd texts', () => {
  it.each([
    ['many lead-ins', `The Harrow Gazette reported:\n\n${ONE}\n\n`.repeat(4_000)],
    ['many credits', `${ONE}\n\n— Radio Vell\n\n`.repeat(4_000)],
    ['names in capitals', `${'The Radio Vell Of The Post '.repeat(20_000)}:\n\n${ONE}`],
    ['marks without an end', `Radio Vell reported:\n\n${'“'.repeat(100_000)}\n\n${'"'.repeat(100_000)}`],
    ['rules', '---\n***\n'.repeat(30_000)],
    ['brackets and dashes', `${'([—'.repeat(50_000)}\n${'a.b.'.repeat(50_000)}`],
    ['empty', ''],
  ])('are read to the end: %s', (_what, text) => {
    for (const { words } of find(text)) expect(text).toContain(words)
  })
})
