import { describe, expect, it } from 'vitest'
import { createArticle } from '../article.js'
import { quotationPass } from '../quotation/index.js'
import type { Reading } from '../reading.js'
import { emptyReading } from '../text/_reading.js'
import { textPass } from '../text/index.js'
import { attributionPass } from './index.js'

function readText(text: string, language = 'en'): Reading {
  let reading = emptyReading(createArticle({ text, language, outlet: 'Ostra Herald' }))
  for (const pass of [textPass, quotationPass, attributionPass])
    reading = { ...reading, ...pass.run(reading, {}) }
  return reading
}

/** speaker | cue | content, one line an attribution. */
function linesOf(text: string): string[] {
  const words = (span: { start: number; end: number } | null) =>
    span === null ? '-' : text.slice(span.start, span.end)
  return readText(text).attributions.map(
    ({ speaker, cue, content }) =>
      `${speaker?.name ?? '-'} | ${words(cue)} | ${content.map(words).join(' … ')}`,
  )
}

const PATTERNS: [id: string, what: string, text: string, expected: string[]][] = [
  ['A-01', '"Q," S V', '“We stay,” Lena Orr said.', ['Lena Orr | said | “We stay,”']],
  ['A-02', '"Q," V S', '“We stay,” said Lena Orr, the mayor.', ['Lena Orr | said | “We stay,”']],
  [
    'A-03',
    'a quotation interrupted by its cue',
    '“We stay,” she said, “and we wait.”',
    ['- | said | “We stay,” … “and we wait.”'],
  ],
  ['A-04', 'S V that C', 'Lena Orr said that the dam is weak.', ['Lena Orr | said | that the dam is weak']],
  ['A-05', 'S V C without "that"', 'Lena Orr said the dam was weak.', ['Lena Orr | said | the dam was weak']],
  ['A-06', 'C, S V', 'The dam is weak, Lena Orr said.', ['Lena Orr | said | The dam is weak']],
  ['A-07', 'C, V S', 'The dam is weak, said Lena Orr.', ['Lena Orr | said | The dam is weak']],
  ['A-08', 'C, S V, C', 'The dam, she said, is weak.', ['- | said | The dam … is weak']],
  [
    'A-09',
    'according to S, C',
    'According to the ministry, the dam is weak.',
    ['the ministry | According to | the dam is weak'],
  ],
  [
    'A-10',
    'C, according to S',
    'The dam is weak, according to the ministry.',
    ['the ministry | according to | The dam is weak'],
  ],
  ['A-11', 'S: Q', 'Lena Orr said: “We stay.”', ['Lena Orr | said | “We stay.”']],
  [
    'A-12',
    'a description between subject and verb',
    'Lena Orr, the mayor of Ostra, said the dam was weak.',
    ['Lena Orr | said | the dam was weak'],
  ],
  [
    'A-13',
    'a name that explains a description',
    'The mayor, Lena Orr, said the dam was weak.',
    ['Lena Orr | said | the dam was weak'],
  ],
  [
    'A-14',
    'a relative clause',
    'Tom Bell, who said the dam was weak, left.',
    ['Tom Bell | said | the dam was weak'],
  ],
  [
    'A-15',
    'a further sentence of the quotation',
    '“We stay,” Lena Orr said. “We wait.”',
    ['Lena Orr | said | “We stay,” … “We wait.”'],
  ],
  [
    'A-16',
    'a speaker named in the sentence before',
    '“We stay,” Lena Orr said. Rain fell. “It is cold,” she added.',
    ['Lena Orr | said | “We stay,”', 'Lena Orr | added | “It is cold,”'],
  ],
  [
    'A-17',
    'a quotation over two paragraphs',
    '“We stay.\n\n“We wait,” Lena Orr said.',
    ['Lena Orr | said | “We stay. … “We wait,”'],
  ],
  [
    'A-18',
    'a hearer',
    'Lena Orr told reporters that the dam was weak.',
    ['Lena Orr | told | that the dam was weak'],
  ],
  [
    'A-19',
    'a statement',
    'Lena Orr said in a statement that the dam was weak.',
    ['Lena Orr | said | that the dam was weak'],
  ],
  [
    'A-20',
    'a surname takes its full name',
    'Lena Orr came. Orr said the dam was weak.',
    ['Lena Orr | said | the dam was weak'],
  ],
  ['A-21', 'a title line', 'Minister: no talks with miners', ['Minister | : | no talks with miners']],
  ['A-22', 'a title line with the cue behind', 'Talks off, says minister', ['minister | says | Talks off']],
  [
    'A-23',
    'a verb that shares its subject',
    'Lena Orr came home and said the dam was weak.',
    ['Lena Orr | said | the dam was weak'],
  ],
  [
    'A-24',
    'a participle',
    'Lena Orr came home, adding that the dam was weak.',
    ['Lena Orr | adding | that the dam was weak'],
  ],
  ['A-25', 'an infinitive', 'The miners vowed to return.', ['The miners | vowed | to return']],
  [
    'A-26',
    'an impersonal passive',
    'It is believed that the fire began in a barn.',
    ['- | is believed | that the fire began in a barn'],
  ],
  [
    'A-27',
    'a personal passive',
    'The miners are accused of hiding fuel.',
    ['- | are accused | The miners … of hiding fuel'],
  ],
  ['A-28', 'hearsay', 'The dam reportedly broke.', ['- | reportedly | The dam … broke']],
  [
    'A-29',
    'a noun of saying',
    'There was a claim that the dam was weak.',
    ['- | claim | that the dam was weak'],
  ],
  [
    'A-30',
    'a state of mind',
    'Lena Orr is confident that the dam will hold.',
    ['Lena Orr | is confident | that the dam will hold'],
  ],
  [
    'A-31',
    'a document',
    'The report found that the dam was weak.',
    ['The report | found | that the dam was weak'],
  ],
  [
    'A-32',
    'no name',
    'Two officials who asked not to be named said the dam was weak.',
    ['Two officials who asked not to be named | said | the dam was weak'],
  ],
  ['A-33', 'a noun that looks like a cue', 'The report on the plans of the town and its claims is long.', []],
  [
    'A-34',
    'speech without a source',
    '“We stay and we wait for boats.”',
    ['- | - | “We stay and we wait for boats.”'],
  ],
  [
    'A-35',
    'the next sentence holds the quotation',
    'Lena Orr wrote to the town:\n\n“We stay and we wait.”',
    ['Lena Orr | wrote | “We stay and we wait.”'],
  ],
  [
    'A-37',
    'a second verb of the one who speaks',
    'Engineers said the gates may have been opened, but stressed that nobody had looked.',
    ['Engineers | said | the gates may have been opened', 'Engineers | stressed | that nobody had looked'],
  ],
  [
    'A-38',
    'a document and whose it is',
    'Forty are dead, according to lists that the council has drawn up.',
    ['lists that the council has drawn up | according to | Forty are dead'],
  ],
  [
    'A-39',
    'a phrase behind a time',
    'On Friday evening the guard’s daughter told Orr that the dam was weak.',
    ['the guard’s daughter | told | that the dam was weak'],
  ],
  ['A-40', 'people who celebrate', 'A truck drove into a crowd of revellers celebrating the day.', []],
  ['A-41', 'a verb that may be a noun', 'At least 70 volunteers are being held.', []],
  [
    'A-42',
    'a relation of somebody',
    'Bell said her father was ill. Her father said that he was well.',
    ['Bell | said | her father was ill', 'Her father | said | that he was well'],
  ],
  [
    'A-43',
    'a statement that somebody issued',
    'Lena Orr released a statement on Friday saying that the dam was weak.',
    ['Lena Orr | saying | that the dam was weak'],
  ],
  [
    'A-44',
    'a title whose one bearer was named last',
    'Mayor Lena Orr came home. The mayor said the dam was weak.',
    ['Lena Orr | said | the dam was weak'],
  ],
  [
    'A-45',
    'a title that two bear',
    'Mayor Lena Orr met Mayor Tom Bell. The mayor said the dam was weak.',
    ['The mayor | said | the dam was weak'],
  ],
  [
    'A-46',
    'a phrase of time behind "who"',
    'Lena Orr, who in the past has said that the dam was weak, left.',
    ['Lena Orr | has said | that the dam was weak'],
  ],
  [
    'A-47',
    'a quotation behind "but"',
    'Lena Orr said she had seen the plans, but “they came too late.”',
    ['Lena Orr | said | she had seen the plans, but “they came too late.”'],
  ],
  ['A-48', 'a verb without its particle', 'The guard was shot by a man from Ostra.', []],
  [
    'A-49',
    'a determiner that speaks',
    'Some chanted “Open the gates!”',
    ['Some | chanted | “Open the gates!”'],
  ],
  [
    'A-50',
    'verbs before the one of saying',
    'Lena Orr went on to say that the dam was weak.',
    ['Lena Orr | went on to say | that the dam was weak'],
  ],
  [
    'A-36',
    'coordinated clauses of two speakers',
    'Orr said the dam was weak, but Bell denied it.',
    ['Orr | said | the dam was weak', 'Bell | denied | it'],
  ],
]

describe('the catalogue of attribution patterns', () => {
  it.each(PATTERNS)('%s: %s', (_id, _what, text, expected) => {
    expect(linesOf(text)).toEqual(expected)
  })
})

describe('position', () => {
  it.each([
    ['Orr said the dam was weak.', 'reports'],
    ['Orr denied that the dam was weak.', 'denies'],
    ['Orr did not deny that the dam was weak.', 'reports'],
    ['Orr claimed that the dam was weak.', 'doubts'],
    ['Orr confirmed that the dam was weak.', 'endorses'],
    ['Orr did not confirm that the dam was weak.', 'unconfirmed'],
    ['Orr insisted that the dam was weak.', 'distances'],
    ['The dam reportedly broke.', 'unconfirmed'],
    ['The miners claimed responsibility for the fire.', 'reports'],
    ['Police suspect that the dam was weak.', 'reports'],
    ['The dam is believed to be weak.', 'reports'],
    ['The dam was weak, Orr said, and residents had seen water on the road.', 'reports'],
    ['Orr told Bell that the guard had seen men with torches.', 'reports'],
    ['The ministry said that the miners claimed the dam was weak.', 'reports'],
    ['Police arrested a suspect. Prosecutors in court alleged that he hit a guard.', 'unconfirmed'],
  ])('%s → %s', (text, position) => {
    expect(readText(text).attributions.at(-1)!.position).toBe(position)
  })

  it('marks a negated cue', () => {
    expect(readText('The mayor has not said whether she will go.').attributions[0]!.negated).toBe(true)
  })

  it.each([
    ['Orr denied that the dam was weak.', 'that the dam was weak'],
    ['The army denied rebel claims that it had shelled the dam.', 'that it had shelled the dam'],
    ['Orr rejected reports that the dam was weak.', 'that the dam was weak'],
    ['The army denied shelling the dam.', 'shelling the dam'],
    ['Orr dismissed allegations of fraud.', 'fraud'],
  ])('a denial holds what is denied: %s', (text, content) => {
    const shown = readText(text).attributions.map(({ position, content: spans }) => [
      position,
      ...spans.map(({ start, end }) => text.slice(start, end)),
    ])
    expect(shown).toEqual([['denies', content]])
  })

  it('takes what somebody suspects for that one’s hedge', () => {
    const text = 'Police suspect that the dam was weak.'
    const { hedges } = readText(text).attributions[0]!
    expect(hedges.map(({ start, end }) => text.slice(start, end))).toEqual(['suspect'])
  })

  it('takes no inability for a hedge', () => {
    expect(readText('Orr could not say why the dam was weak.').attributions[0]!.hedges).toEqual([])
  })

  it('takes a contraction for the same hedge', () => {
    const hedgesOf = (text: string) =>
      readText(text).attributions[0]!.hedges.map(({ start, end }) => text.slice(start, end))
    expect(hedgesOf('It was not immediately clear why the dam broke.')).toHaveLength(1)
    expect(hedgesOf("It wasn't immediately clear why the dam broke.")).toHaveLength(1)
  })

  it('marks the hedges of the content', () => {
    const text = 'Orr said the dam may have broken.'
    expect(readText(text).attributions[0]!.hedges.map(({ start, end }) => text.slice(start, end))).toEqual([
      'may',
    ])
  })
})

describe('the chain of word', () => {
  const holders = (text: string) =>
    readText(text).attributions.map(({ chain }) => chain.map(({ holder }) => holder))

  it('begins with the outlet and ends with the speaker', () => {
    expect(holders('Lena Orr said the dam was weak.')).toEqual([['Ostra Herald', 'Lena Orr']])
  })

  it('holds the outlet that was told', () => {
    expect(holders('“We stay,” Lena Orr told Valley News.')).toEqual([
      ['Ostra Herald', 'Valley News', 'Lena Orr'],
    ])
  })

  it('holds the outlet that carried the words', () => {
    expect(holders('In remarks carried by Radio Valley, Lena Orr said the dam was weak.')).toEqual([
      ['Ostra Herald', 'Radio Valley', 'Lena Orr'],
    ])
  })

  it('holds what a witness is said to have seen', () => {
    expect(holders('The ministry told Valley News that a guard had seen men with torches.').at(-1)).toEqual([
      'Ostra Herald',
      'Valley News',
      'The ministry',
      'a guard',
    ])
  })

  it('does not hold the outlet itself for a hearer, nor the means for its name', () => {
    expect(holders('“We stay,” Lena Orr told the Ostra Herald by telephone.')).toEqual([
      ['Ostra Herald', 'Lena Orr'],
    ])
  })

  it('goes through the attribution around', () => {
    const { attributions } = readText('The army said the rebels fled, according to the Valley Post.')
    expect(attributions.map(({ parent }) => parent)).toEqual([null, 'a1'])
    expect(attributions[1]!.chain.map(({ holder }) => holder)).toEqual([
      'Ostra Herald',
      'Valley Post',
      'The army',
    ])
  })

  it('ends with whoever the speaker cites', () => {
    const [first] = readText('The Valley Post reported that two villages fell, citing the army.').attributions
    expect(first!.chain.map(({ holder }) => holder)).toEqual(['Ostra Herald', 'Valley Post', 'army'])
  })
})

describe('words at arm’s length', () => {
  it('are scare quotes, not speech', () => {
    const text = 'The “safe” wells were closed on Monday.'
    const { scareQuotes, attributions } = readText(text)
    expect(scareQuotes.map(({ start, end }) => text.slice(start, end))).toEqual(['“safe”'])
    expect(attributions).toEqual([])
  })

  it('are neither titles of works nor terms that are explained', () => {
    const { scareQuotes, attributions } = readText(
      'Her book “The Long River” is about a disease called “river lung” here.',
    )
    expect([scareQuotes, attributions]).toEqual([[], []])
  })
})

describe('other languages', () => {
  it('give the quotations without a source and say so', () => {
    const { attributions, notes } = readText(
      '„Wir bleiben hier und warten auf Boote.“ Das sagte Lena Orr.',
      'de',
    )
    expect(attributions.map(({ kind, source }) => [kind, source])).toEqual([['direct', null]])
    expect(notes.map(({ code }) => code)).toContain('attribution-language')
  })
})

describe('hostile input', () => {
  it.each([
    ['one sentence of 100,000 words', 'the mayor of Ostra and '.repeat(20_000)],
    ['cues without an end', 'Orr said that '.repeat(20_000)],
    ['commas without an end', 'Orr, the mayor, '.repeat(20_000)],
    ['all capitals', 'THE MAYOR SAID THE DAM WAS WEAK. '.repeat(3_000)],
    ['quotation marks', '“a” said '.repeat(20_000)],
    ['nested relative clauses', 'the man who said '.repeat(20_000)],
    ['according to', 'according to '.repeat(20_000)],
    ['a particle that stands alone as a name', 'In May Van said that La left. Van said so. '.repeat(50)],
  ])('%s: every span lies in the text', (_what, text) => {
    const { attributions } = readText(text)
    for (const { content, cue, source } of attributions)
      for (const span of [...content, cue, source])
        if (span !== null) expect(span.start < span.end && span.end <= text.length).toBe(true)
  })
})
