import type { Attribution, Claim, Reuse, Speaker, Statement } from '@parallax/contract'
import { describe, expect, it } from 'vitest'
import { describe as evidenceAt } from '../anchor/index.js'
import { comparingOf, readText } from '../naming/_reading.js'
import { compareNaming } from '../naming/ledger.js'
import type { Reading } from '../reading.js'
import { findReuse } from '../reuse/index.js'
import { creditsOf } from './credits.js'
import { findOrigins } from './index.js'

/** A reading whose `words` are said by `source`, as the attribution pass would have it. */
function withSpeaker(
  reading: Reading,
  words: string,
  source: string,
  speaker: Partial<Speaker> = {},
): Reading {
  const { text } = reading.article
  const span = (part: string) => ({ start: text.indexOf(part), end: text.indexOf(part) + part.length })
  const attribution: Attribution = {
    id: 'a1',
    kind: 'indirect',
    content: [span(words)],
    cue: null,
    source: span(source),
    speaker: { name: source, type: 'person', sameAs: null, ...speaker },
    parent: null,
    chain: [
      { holder: reading.article.outlet!, span: null, cue: null },
      { holder: source, span: span(source), cue: null },
    ],
    position: 'reports',
    hedges: [],
    negated: false,
  }
  return { ...reading, attributions: [attribution] }
}

function statement(reading: Reading, words: string, position: Statement['position'] = 'reports'): Statement {
  const start = reading.article.text.indexOf(words)
  return {
    ...evidenceAt({ id: reading.id, text: reading.article.text }, { start, end: start + words.length }),
    attribution: reading.attributions[0]?.id ?? null,
    headline: false,
    position,
  }
}

/** One claim that every reading carries in the words given. */
function originsOf(readings: Reading[], words: string[], reuse?: Reuse[]) {
  const state = comparingOf(readings)
  const claim: Claim = {
    id: 'c1',
    text: words[0]!,
    source: statement(readings[0]!, words[0]!),
    cells: readings.map((reading, at) => ({
      account: state.accounts[at]!.id,
      position: 'reports',
      statements: [statement(reading, words[at]!)],
      searched: null,
    })),
    origins: [],
  }
  return findOrigins({
    ...state,
    naming: compareNaming(state),
    reuse: reuse ?? findReuse(state),
    claims: [claim],
  })
}

const PASSAGE =
  'the northern lock failed before dawn after a crack opened in the inner wall and water poured into the pump room'

describe('origins of a claim', () => {
  it('counts one speaker under two names, in two wordings, once', () => {
    const first = withSpeaker(
      readText('Harbour News', 'The lock failed, mayor Ines Calder said. Calder left.'),
      'The lock failed',
      'Ines Calder',
    )
    const second = withSpeaker(
      readText('Tavin Post', 'Ms. Calder said a wall had cracked.'),
      'a wall had cracked',
      'Ms. Calder',
    )
    const { origins, claims } = originsOf([first, second], ['The lock failed', 'a wall had cracked'])
    expect(origins).toHaveLength(1)
    expect(origins[0]).toMatchObject({ name: 'Ines Calder', kind: 'speaker', accounts: ['A', 'B'] })
    expect(origins[0]!.evidence.map(({ exact }) => exact)).toEqual(['Ines Calder', 'Ms. Calder'])
    expect(claims[0]!.origins).toEqual(['o1'])
  })

  it('counts text copied from another account as that account', () => {
    const readings = [
      readText('Harbour News', `It is said that ${PASSAGE}.`),
      readText('Tavin Post', `We learn that ${PASSAGE}!`),
    ]
    const { origins } = originsOf(readings, [PASSAGE, PASSAGE])
    expect(origins.map(({ name, kind, accounts }) => [name, kind, accounts])).toEqual([
      ['Harbour News', 'outlet', ['A', 'B']],
    ])
  })

  it('counts two accounts that credit one agency as that agency, with the credit lines', () => {
    const readings = [
      readText('Harbour News', 'TAVIN (Reuters) - A lock failed.'),
      readText('Tavin Post', 'By Jo Lind, Reuters\n\nA wall gave way.'),
    ]
    const { origins } = originsOf(readings, ['A lock failed', 'A wall gave way'])
    expect(origins).toHaveLength(1)
    expect(origins[0]).toMatchObject({ name: 'Reuters', kind: 'agency', accounts: ['A', 'B'] })
    expect(origins[0]!.evidence.map(({ exact }) => exact)).toEqual([
      'TAVIN (Reuters) -',
      'By Jo Lind, Reuters',
    ])
  })

  it('takes text for the agency that any carrier of it credits', () => {
    const readings = [
      readText('Harbour News', `${PASSAGE}.`),
      readText('Tavin Post', `TAVIN (AFP) - ${PASSAGE}!`),
    ]
    expect(
      originsOf(readings, [PASSAGE, PASSAGE]).origins.map(({ name, accounts }) => [name, accounts]),
    ).toEqual([['AFP', ['A', 'B']]])
  })

  it('keeps outlets that give no source apart', () => {
    const readings = [
      readText('Harbour News', 'A lock failed.'),
      readText('Tavin Post', 'The wall gave way.'),
    ]
    expect(
      originsOf(readings, ['A lock failed', 'The wall gave way']).origins.map(({ name }) => name),
    ).toEqual(['Harbour News', 'Tavin Post'])
  })

  it('does not take the unnamed officials of two accounts for one', () => {
    const make = (outlet: string) =>
      withSpeaker(readText(outlet, 'A lock failed, an official said.'), 'A lock failed', 'an official', {
        type: 'unnamed',
      })
    const { origins } = originsOf(
      [make('Harbour News'), make('Tavin Post')],
      ['A lock failed', 'A lock failed'],
      [],
    )
    expect(origins.map(({ kind, accounts }) => [kind, accounts])).toEqual([
      ['unnamed', ['A']],
      ['unnamed', ['B']],
    ])
  })

  it('takes an outlet that is named as the source for that outlet', () => {
    const first = readText('Harbour News', 'A lock failed.')
    const second = withSpeaker(
      readText('Tavin Post', 'Harbour News reported a lock failure.'),
      'a lock failure',
      'Harbour News',
      { type: 'outlet' },
    )
    const { origins } = originsOf([first, second], ['A lock failed', 'a lock failure'])
    expect(origins.map(({ name, accounts }) => [name, accounts])).toEqual([['Harbour News', ['A', 'B']]])
  })

  it('takes copied text for the word of the source that its first carrier names', () => {
    const first = withSpeaker(
      readText('Harbour News', `Ines Calder said ${PASSAGE}.`),
      PASSAGE,
      'Ines Calder',
    )
    const second = readText('Tavin Post', `We learn that ${PASSAGE}!`)
    expect(
      originsOf([first, second], [PASSAGE, PASSAGE]).origins.map(({ name, accounts }) => [name, accounts]),
    ).toEqual([['Ines Calder', ['A', 'B']]])
  })

  it('takes copied text for the agency that both carriers credit for a part of theirs', () => {
    const first = withSpeaker(
      readText('Harbour News', `Ines Calder said ${PASSAGE}.\n\nWith reporting by the Tavin News Agency`),
      PASSAGE,
      'Ines Calder',
    )
    const second = readText('Tavin Post', `${PASSAGE}!\n\nPost staff and Tavin News Agency`)
    expect(originsOf([first, second], [PASSAGE, PASSAGE]).origins).toMatchObject([
      { name: 'Tavin News Agency', kind: 'agency', accounts: ['A', 'B'] },
    ])
  })

  it.each([
    ['it', 'unnamed', 'a speaker who is not named'],
    ['lists', 'document', 'lists'],
    ['the Tavin News Agency', 'agency', 'Tavin News Agency'],
    ['The Post', 'outlet', 'Tavin Post'],
    ['gates', 'unnamed', 'gates'],
  ])('takes the speaker "%s" for %s', (source, kind, name) => {
    const first = withSpeaker(
      readText('Harbour News', `A lock failed, said ${source}.`),
      'A lock failed',
      source,
    )
    const { origins } = originsOf(
      [first, readText('Tavin Post', 'It rained.')],
      ['A lock failed', 'It rained'],
    )
    expect(origins.find(({ evidence }) => evidence[0]!.exact === source)).toMatchObject({ kind, name })
  })

  it('takes one office that two accounts describe alike for one', () => {
    const make = (outlet: string, source: string) =>
      withSpeaker(readText(outlet, `A lock failed, ${source} said.`), 'A lock failed', source, {
        type: 'unnamed',
      })
    const readings = [
      make('Harbour News', 'the river office'),
      make('Tavin Post', 'the country’s river office'),
    ]
    const { origins } = originsOf(readings, ['A lock failed', 'A lock failed'], [])
    expect(origins.map(({ kind, accounts }) => [kind, accounts])).toEqual([['speaker', ['A', 'B']]])
  })

  it('leaves one who denies the claim out of its origins', () => {
    const first = readText('Harbour News', 'A lock failed.')
    const second = withSpeaker(
      readText('Tavin Post', 'Ines Calder denied that a lock failed.'),
      'a lock failed',
      'Ines Calder',
    )
    const state = comparingOf([first, second])
    const claim: Claim = {
      id: 'c1',
      text: 'A lock failed',
      source: statement(first, 'A lock failed'),
      cells: [
        {
          account: 'A',
          position: 'asserts',
          statements: [statement(first, 'A lock failed', 'asserts')],
          searched: null,
        },
        {
          account: 'B',
          position: 'denies',
          statements: [statement(second, 'a lock failed', 'denies')],
          searched: null,
        },
      ],
      origins: [],
    }
    expect(findOrigins({ ...state, claims: [claim] }).origins.map(({ name }) => name)).toEqual([
      'Harbour News',
    ])
  })
})

describe('credits', () => {
  const found = (text: string) => {
    const reading = readText('Harbour News', text)
    return creditsOf(reading).map(({ agency, kind, start, end }) => [agency, kind, text.slice(start, end)])
  }

  it('C-01 reads a dateline with an agency', () => {
    expect(found('TAVIN, May 4 (AFP) — It rained.')).toEqual([['AFP', 'dateline', 'TAVIN, May 4 (AFP) —']])
  })

  it('C-02 reads a byline with an agency', () => {
    expect(found('By Ada Lund, Associated Press\n\nIt rained.')).toEqual([
      ['Associated Press', 'byline', 'By Ada Lund, Associated Press'],
    ])
  })

  it('C-03 reads an agency on a line with the time of an update', () => {
    expect(found('It rained.\n\nXinhua | Updated: 2031-04-01')).toEqual([['Xinhua', 'line', 'Xinhua']])
  })

  it('C-04 knows a contribution from a credit for the whole', () => {
    expect(found('It rained.\n\nReuters contributed to this report.')).toEqual([
      ['Reuters', 'contribution', 'Reuters contributed to this report'],
    ])
  })

  it('C-05 takes no mention of an agency in a sentence for a credit', () => {
    expect(
      found('The mayor told Reuters that it rained in the whole of the northern district for a week.'),
    ).toEqual([])
  })

  it('C-06 finishes on a long line without a credit', () => {
    expect(found(`By ${'a '.repeat(100_000)}`)).toEqual([])
  })
})
