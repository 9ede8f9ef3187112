import type { BlockKind } from '@parallax/contract'
import { describe, expect, it } from 'vitest'
import { toAnnotation } from '../annotate.js'
import { createArticle } from '../article.js'
import { attributionPass } from '../attribution/index.js'
import { quotationPass } from '../quotation/index.js'
import type { Reading } from '../reading.js'
import { emptyReading } from '../text/_reading.js'
import { textPass } from '../text/index.js'
import { embeddedPass } from './index.js'

/** A page of paragraphs of the given kinds. */
function readPage(...parts: [BlockKind, string][]): Reading {
  const text = parts.map(([, words]) => words).join('\n\n')
  let from = 0
  const blocks = parts.map(([kind, words]) => {
    const start = text.indexOf(words, from)
    from = start + words.length
    return { start, end: from, kind }
  })
  let reading = emptyReading(createArticle({ text, blocks, language: 'en', outlet: 'Ostra Herald' }))
  for (const pass of [textPass, quotationPass, embeddedPass, attributionPass])
    reading = { ...reading, ...pass.run(reading, {}) }
  return reading
}

function linesOf({ attributions, article: { text } }: Reading): string[] {
  return attributions.map(
    ({ id, parent, kind, position, speaker, source, content }) =>
      `${id} in ${parent ?? '-'} | ${kind} ${position} | ${source ? text.slice(source.start, source.end) : '-'} (${speaker?.type ?? '-'}) | ${content
        .map(({ start, end }) => text.slice(start, end))
        .join(' … ')}`,
  )
}

const OWN: [BlockKind, string] = [
  'paragraph',
  'All of the pumps are on the river bank, between the old mill and the bridge, where the town put them in the year before the flood came down.',
]

describe('a quotation that is set as a block', () => {
  it('belongs to the outlet of its credit line, and the credit line to nobody', () => {
    const reading = readPage(
      OWN,
      ['quote', 'The pumps were opened by night. Nobody was warned.'],
      ['quote', '— Valley Post, 15 March'],
      OWN,
    )
    expect(linesOf(reading)).toEqual([
      'a1 in - | direct reports | Valley Post (outlet) | The pumps were opened by night. Nobody was warned.',
    ])
  })

  it('holds all its paragraphs, and what is said in it stands inside', () => {
    const reading = readPage(
      OWN,
      ['quote', 'The pumps were opened by night, the mayor said.'],
      ['quote', 'Nobody was warned.'],
      ['paragraph', '— Radio Valley, evening bulletin'],
      OWN,
    )
    expect(linesOf(reading)).toEqual([
      'a1 in - | direct reports | Radio Valley (outlet) | The pumps were opened by night, the mayor said. … Nobody was warned.',
      'a2 in a1 | indirect reports | the mayor (person) | The pumps were opened by night',
    ])
    expect(reading.attributions[1]!.chain.map(({ holder }) => holder)).toEqual([
      'Ostra Herald',
      'Radio Valley',
      'the mayor',
    ])
  })

  it.each([
    [
      'its verb of saying',
      'In the morning the council of Ostra wrote to us:',
      'the council of Ostra (government)',
    ],
    [
      'the outlet that its paragraph is about',
      'Radio Valley did not wait. Its bulletin put it like this:',
      'Radio Valley (outlet)',
    ],
    ['a name with a time in it', 'On Friday the Evening Post went further:', 'Evening Post (outlet)'],
  ])('belongs to whom the sentence before names by %s', (_what, lead, source) => {
    const lines = linesOf(
      readPage(OWN, ['paragraph', lead], ['quote', 'The pumps were opened by night.'], OWN),
    )
    expect(lines.at(-1)).toContain(`direct reports | ${source} | The pumps were opened by night.`)
  })

  it('is one quotation where marks stand around it as well', () => {
    const lines = linesOf(
      readPage(
        OWN,
        ['paragraph', 'Lena Orr wrote:'],
        ['quote', '“We stay, and we wait for the boats.”'],
        OWN,
      ),
    )
    expect(lines).toEqual([
      'a1 in - | direct reports | Lena Orr (person) | “We stay, and we wait for the boats.”',
    ])
  })

  it('is the words of somebody even where nobody is named', () => {
    expect(linesOf(readPage(OWN, ['quote', 'The pumps were opened by night.'], OWN))).toEqual([
      'a1 in - | direct reports | - (-) | The pumps were opened by night.',
    ])
  })

  it('is not looked for on a page that sets its whole text as one', () => {
    expect(linesOf(readPage(['quote', 'The pumps were opened by night.'], ['quote', 'Rain fell.']))).toEqual(
      [],
    )
  })
})

describe('embedded accounts', () => {
  it('are the block quotations that name an outlet, with the words that name it', () => {
    const reading = readPage(
      OWN,
      ['quote', 'The pumps were opened by night.'],
      ['quote', '— Valley Post, 15 March'],
      ['paragraph', 'Lena Orr wrote:'],
      ['quote', 'We stay, and we wait.'],
      OWN,
    )
    const { text } = reading.article
    const shown = reading.embedded.map(({ outlet, start, end, evidence }) => [
      outlet,
      text.slice(start, end),
      evidence.map((span) => text.slice(span.start, span.end)),
    ])
    expect(shown).toEqual([['Valley Post', 'The pumps were opened by night.', ['Valley Post']]])
    const { embedded, notes, scareQuotes } = toAnnotation(reading)
    expect([embedded, scareQuotes]).toEqual([reading.embedded, []])
    expect(notes.map(({ code }) => code)).toContain('embedded-scope')
  })
})

describe('many block quotations', () => {
  it('are read in one pass', () => {
    const parts = Array.from({ length: 2_000 }, (): [BlockKind, string][] => [
      OWN,
      ['quote', '“The pumps were opened.”'],
      ['quote', '— Valley Post'],
    ]).flat()
    expect(readPage(...parts).embedded).toHaveLength(2_000)
  })
})
