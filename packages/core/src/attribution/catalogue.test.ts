/** Hard cases of position and chain, numbered: text → who | cue | kind | position | chain behind the outlet. */
import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { read } from '../annotate.js'
import { createArticle } from '../article.js'
import { readEnglishModel } from '../grammar/english.js'

const models = [
  readEnglishModel(gunzipSync(readFileSync(new URL('../../models/english-grammar.bin.gz', import.meta.url)))),
]

/** Before a text whose first line is its headline. */
const TITLE = '# '

/** One line an attribution, in the order of the text; "-" stands for nobody. */
function linesOf(written: string): string[] {
  const isTitled = written.startsWith(TITLE)
  const text = isTitled ? written.slice(TITLE.length) : written
  const headlineSpan = isTitled ? { start: 0, end: text.indexOf('\n') } : null
  const article = { ...createArticle({ text, language: 'en', outlet: 'Ostra Herald' }), headlineSpan }
  return read({ id: 'a', input: 'a', article }, { models }).attributions.map(
    ({ speaker, cue, kind, position, negated, chain }) => {
      const words = cue === null ? '-' : text.slice(cue.start, cue.end)
      const holders = chain.slice(1).map(({ holder }) => holder)
      const stance = negated ? `${position}, negated` : position
      return [speaker?.name ?? '-', words, kind, stance, holders.join(' ← ') || '-'].join(' | ')
    },
  )
}

const CASES: readonly (readonly [id: string, trap: string, text: string, expected: readonly string[]])[] = [
  [
    'P-01',
    'a plain statement',
    'Lena Orr said that the dam was weak.',
    ['Lena Orr | said | indirect | reports | Lena Orr'],
  ],
  [
    'P-02',
    'a denial',
    'Lena Orr denied that the dam was weak.',
    ['Lena Orr | denied | indirect | denies | Lena Orr'],
  ],
  [
    'P-03',
    'a denial that is denied',
    'Lena Orr did not deny that the dam was weak.',
    ['Lena Orr | did not deny | indirect | reports, negated | Lena Orr'],
  ],
  [
    'P-04',
    'what is not ruled out',
    'Lena Orr did not rule out that the dam was weak.',
    ['Lena Orr | did not rule out | indirect | reports, negated | Lena Orr'],
  ],
  [
    'P-05',
    'nobody denies',
    'Nobody denied that the dam was weak.',
    ['- | denied | indirect | reports, negated | -'],
  ],
  [
    'P-06',
    'a refusal to confirm',
    'Lena Orr refused to confirm that the dam was weak.',
    ['Lena Orr | refused to confirm | indirect | unconfirmed, negated | Lena Orr'],
  ],
  [
    'P-07',
    'a refusal to deny',
    'Lena Orr declined to deny that the dam was weak.',
    ['Lena Orr | declined to deny | indirect | reports, negated | Lena Orr'],
  ],
  [
    'P-08',
    'stopping short',
    'Lena Orr stopped short of saying that the dam was weak.',
    ['Lena Orr | stopped short of saying | indirect | reports, negated | Lena Orr'],
  ],
  [
    'P-09',
    'what is not confirmed',
    'Lena Orr did not confirm that the dam was weak.',
    ['Lena Orr | did not confirm | indirect | unconfirmed, negated | Lena Orr'],
  ],
  [
    'P-10',
    'what could not be confirmed',
    'The ministry could not confirm that the dam was weak.',
    ['The ministry | could not confirm | indirect | unconfirmed, negated | The ministry'],
  ],
  [
    'P-11',
    'what is rejected',
    'Lena Orr rejected claims that the dam was weak.',
    ['Lena Orr | rejected | indirect | denies | Lena Orr'],
  ],
  [
    'P-12',
    'what is dismissed',
    'Lena Orr dismissed reports of a leak.',
    ['Lena Orr | dismissed | indirect | denies | Lena Orr'],
  ],
  [
    'P-13',
    'what is refuted',
    'Lena Orr refuted the claim that the dam was weak.',
    ['Lena Orr | refuted | indirect | denies | Lena Orr'],
  ],
  [
    'P-14',
    'a claim',
    'Lena Orr claimed that the dam was weak.',
    ['Lena Orr | claimed | indirect | doubts | Lena Orr'],
  ],
  [
    'P-15',
    'a claim that is not believed',
    'Lena Orr does not believe that the dam is weak.',
    ['Lena Orr | does not believe | indirect | doubts, negated | Lena Orr'],
  ],
  [
    'P-16',
    'responsibility that is claimed',
    'The miners claimed responsibility for the fire.',
    ['The miners | claimed | indirect | reports | The miners'],
  ],
  [
    'P-17',
    'a false claim',
    'Lena Orr falsely claimed that the dam was weak.',
    ['Lena Orr | falsely claimed | indirect | denies | Lena Orr'],
  ],
  [
    'P-18',
    'a report that is called baseless',
    'Lena Orr called the reports baseless.',
    ['Lena Orr | called | indirect | denies | Lena Orr'],
  ],
  [
    'P-19',
    'a report that is called long',
    'Lena Orr called the reports long.',
    ['Lena Orr | called | indirect | reports | Lena Orr'],
  ],
  [
    'P-20',
    'no evidence',
    'Lena Orr said, without offering any evidence, that the dam was weak.',
    ['Lena Orr | said | indirect | doubts | Lena Orr'],
  ],
  [
    'P-21',
    'what could not be verified',
    'Lena Orr said the dam was weak, a claim that could not be independently verified.',
    ['Lena Orr | said | indirect | doubts | Lena Orr'],
  ],
  [
    'P-22',
    'alleged outside of crime',
    'Lena Orr alleged that the dam was weak.',
    ['Lena Orr | alleged | indirect | doubts | Lena Orr'],
  ],
  [
    'P-23',
    'alleged in a report of crime',
    'Police arrested a suspect. Prosecutors in court alleged that he hit a guard.',
    ['Prosecutors in court | alleged | indirect | unconfirmed | Prosecutors in court'],
  ],
  ['P-24', 'accused', 'The miners are accused of hiding fuel.', ['- | are accused | indirect | doubts | -']],
  [
    'P-109',
    'lobbying, campaigning and pushing for something keep no distance from it',
    'The guild is lobbying for higher quays. Orr is campaigning for a new pier.',
    [
      'The guild | is lobbying for | indirect | reports | The guild',
      'Orr | is campaigning for | indirect | reports | Orr',
    ],
  ],
  [
    'P-110',
    'what somebody proposes is not shown by it',
    'Orr suggested that the pier should stay shut.',
    ['Orr | suggested | indirect | reports | Orr'],
  ],
  [
    'P-111',
    'what could be heard was heard',
    'The blast could be heard by residents of Ostra.',
    ['residents of Ostra | could be heard by | indirect | endorses | residents of Ostra'],
  ],
  [
    'P-112',
    'an adverb of hearsay before a preposition works on the phrase',
    'The raid on Ostra killed nine on the second day of a push allegedly against smugglers.',
    ['- | allegedly | indirect | doubts | -'],
  ],
  [
    'P-113',
    'a vow is passed on as a promise',
    'Orr vowed to rebuild the pier.',
    ['Orr | vowed | indirect | reports | Orr'],
  ],
  [
    'P-114',
    'what is not given is not denied as untrue',
    'The council denied harbour access to four ships.',
    ['The council | denied | indirect | reports | The council'],
  ],
  ['P-25', 'hearsay', 'The dam reportedly broke.', ['- | reportedly | indirect | unconfirmed | -']],
  [
    'P-26',
    'reports of something',
    'There were reports of gunfire in Ostra.',
    ['- | reports of | indirect | unconfirmed | -'],
  ],
  [
    'P-27',
    'unconfirmed reports',
    'Unconfirmed reports said that the dam broke.',
    ['Unconfirmed reports | said | indirect | unconfirmed | Unconfirmed reports'],
  ],
  [
    'P-28',
    'what is unclear',
    'It was not clear whether the dam was weak.',
    ['- | was not clear | indirect | unconfirmed | -'],
  ],
  [
    'P-29',
    'a possibility of saying',
    'Lena Orr may deny that the dam is weak.',
    ['Lena Orr | may deny | indirect | unconfirmed | Lena Orr'],
  ],
  [
    'P-30',
    'a condition',
    'If Lena Orr says the dam is weak, the town must move.',
    ['Lena Orr | says | indirect | unconfirmed | Lena Orr'],
  ],
  [
    'P-31',
    'a question',
    'Did Lena Orr say the dam is weak?',
    ['Lena Orr | say | indirect | unconfirmed | Lena Orr'],
  ],
  [
    'P-32',
    'a question that is asked',
    'Asked whether the dam was weak, Lena Orr said: “We wait.”',
    ['- | Asked | indirect | reports | -', 'Lena Orr | said | direct | reports | Lena Orr'],
  ],
  [
    'P-33',
    'a question by somebody',
    'Lena Orr was asked by Tom Bell whether the dam was weak.',
    ['Tom Bell | was asked | indirect | reports | Tom Bell'],
  ],
  [
    'P-34',
    'an admission',
    'Tom Bell admitted that the dam was weak.',
    ['Tom Bell | admitted | indirect | endorses | Tom Bell'],
  ],
  [
    'P-35',
    'a concession',
    'Tom Bell conceded that the dam was weak.',
    ['Tom Bell | conceded | indirect | endorses | Tom Bell'],
  ],
  [
    'P-36',
    'a confirmation',
    'The ministry confirmed that the dam was weak.',
    ['The ministry | confirmed | indirect | endorses | The ministry'],
  ],
  [
    'P-37',
    'an insistence',
    'Tom Bell insisted that the dam was weak.',
    ['Tom Bell | insisted | indirect | distances | Tom Bell'],
  ],
  [
    'P-38',
    'a threat',
    'Lena Orr threatened to close the gates.',
    ['Lena Orr | threatened | indirect | reports | Lena Orr'],
  ],
  [
    'P-39',
    'a promise',
    'Lena Orr promised that the dam would hold.',
    ['Lena Orr | promised | indirect | reports | Lena Orr'],
  ],
  [
    'P-40',
    'a belief',
    'Lena Orr believes that the dam is weak.',
    ['Lena Orr | believes | indirect | reports | Lena Orr'],
  ],
  [
    'P-41',
    'a suspicion of somebody',
    'Police suspect that the dam was weak.',
    ['Police | suspect | indirect | reports | Police'],
  ],
  [
    'P-42',
    'a belief of nobody',
    'It is believed that the dam was weak.',
    ['- | is believed | indirect | reports | -'],
  ],
  ['P-43', 'a state of being said', 'The dam is said to be weak.', ['- | is said | indirect | reports | -']],
  [
    'P-44',
    'television',
    'State television showed that the dam had broken.',
    ['State television | showed | indirect | endorses | State television'],
  ],
  [
    'P-45',
    'footage',
    'Footage showed smoke over the dam.',
    ['Footage | showed | indirect | endorses | Footage'],
  ],
  [
    'P-46',
    'photographs',
    'The photographs show that the dam is weak.',
    ['The photographs | show | indirect | endorses | The photographs'],
  ],
  [
    'P-47',
    'a document',
    'The report found that the dam was weak.',
    ['The report | found | indirect | endorses | The report'],
  ],
  [
    'P-48',
    'according to, in front',
    'According to the ministry, the dam is weak. Rain fell on Monday.',
    ['the ministry | According to | indirect | reports | the ministry'],
  ],
  [
    'P-49',
    'according to, behind',
    'The dam is weak, according to the ministry.',
    ['the ministry | according to | indirect | reports | the ministry'],
  ],
  [
    'P-50',
    'in the words of',
    'The dam is, in the words of Lena Orr, “a ruin.”',
    ['Lena Orr | in the words of | mixed | reports | Lena Orr'],
  ],
  [
    'P-51',
    'as somebody said',
    'As Lena Orr noted, the dam was weak.',
    ['Lena Orr | noted | indirect | reports | Lena Orr'],
  ],
  [
    'P-52',
    'as reported by',
    'As reported by the Valley Post, the dam was weak.',
    ['Valley Post | reported by | indirect | reports | Valley Post'],
  ],
  [
    'P-53',
    'told to an outlet',
    'Lena Orr told Valley News that the dam was weak.',
    ['Lena Orr | told | indirect | reports | Valley News ← Lena Orr'],
  ],
  [
    'P-54',
    'told to the press',
    'Lena Orr told the press that the dam was weak.',
    ['Lena Orr | told | indirect | reports | Lena Orr'],
  ],
  [
    'P-55',
    'said in an interview',
    'Lena Orr said in an interview with Valley News that the dam was weak.',
    ['Lena Orr | said | indirect | reports | Valley News ← Lena Orr'],
  ],
  [
    'P-56',
    'said on the radio',
    'Lena Orr said on Valley Radio that the dam was weak.',
    ['Lena Orr | said | indirect | reports | Valley Radio ← Lena Orr'],
  ],
  [
    'P-57',
    'carried by',
    'The ministry said in a statement carried by the Vale News Agency that the dam was weak.',
    ['The ministry | said | indirect | reports | Vale News Agency ← The ministry'],
  ],
  [
    'P-58',
    'citing',
    'The Valley Post reported that two villages fell, citing the army.',
    [
      'Valley Post | reported | indirect | reports | Valley Post ← army',
      'Valley Post | citing | indirect | reports | Valley Post ← army',
    ],
  ],
  [
    'P-59',
    'citing, in front',
    'Citing the army, the Valley Post said two villages fell.',
    [
      'Valley Post | Citing | indirect | reports | Valley Post ← army',
      'Valley Post | said | indirect | reports | Valley Post ← army',
    ],
  ],
  [
    'P-60',
    'quoted by',
    'Lena Orr was quoted by Valley News as saying that the dam was weak.',
    ['Lena Orr | saying | indirect | reports | Valley News ← Lena Orr'],
  ],
  [
    'P-61',
    'quoting as saying',
    'The Valley Post quoted Lena Orr as saying that the dam was weak.',
    [
      'Valley Post | quoted | indirect | reports | Valley Post',
      'Lena Orr | saying | indirect | reports | Valley Post ← Lena Orr',
    ],
  ],
  [
    'P-62',
    'words in words',
    'The army said the rebels had claimed that the dam was weak.',
    [
      'The army | said | indirect | reports | The army',
      'the rebels | had claimed | indirect | reports | The army ← the rebels',
    ],
  ],
  [
    'P-63',
    'words by way of an outlet',
    '“We stay,” said Lena Orr, according to Valley News.',
    [
      'Lena Orr | said | direct | reports | Valley News ← Lena Orr',
      'Valley News | according to | mixed | reports | Valley News',
    ],
  ],
  [
    'P-64',
    'an agency’s dateline',
    'OSTRA (Reuters) - Lena Orr said the dam was weak.',
    ['Lena Orr | said | indirect | reports | Reuters ← Lena Orr'],
  ],
  [
    'P-65',
    'an agency that adds a part',
    'Lena Orr said the dam was weak.\n\nReuters contributed to this report.',
    ['Lena Orr | said | indirect | reports | Lena Orr'],
  ],
  [
    'P-66',
    'a headline with a colon',
    'Minister: no talks with miners',
    ['Minister | : | indirect | reports | Minister'],
  ],
  [
    'P-67',
    'a headline with its cue behind',
    'Talks off, says minister',
    ['minister | says | indirect | reports | minister'],
  ],
  [
    'P-68',
    'a headline that attacks',
    'Lena Orr slams Tom Bell’s plan',
    ['Lena Orr | slams | indirect | reports | Lena Orr'],
  ],
  [
    'P-69',
    'a headline that asserts what the text attributes',
    'Dam breaks in Ostra\n\nLena Orr said the dam broke on Monday.',
    ['Lena Orr | said | indirect | reports | Lena Orr'],
  ],
  [
    'P-70',
    'inch marks',
    'The 15" pipe is new, Lena Orr said, and the 20" pipe is old.',
    ['Lena Orr | said | indirect | reports | Lena Orr'],
  ],
  [
    'P-71',
    'apostrophes',
    'Lena Orr’s brother said the miners’ dam was weak.',
    ['Lena Orr’s brother | said | indirect | reports | Lena Orr’s brother'],
  ],
  [
    'P-72',
    'a description between name and verb',
    'Lena Orr, a doctor who works in Ostra, said the dam was weak.',
    ['Lena Orr | said | indirect | reports | Lena Orr'],
  ],
  [
    'P-73',
    'a paragraph before “he added”',
    'Hugh Hill, a doctor, said:\n\n“We stay here tonight.”\n\n“We wait,” he added.',
    ['Hugh Hill | said | direct | reports | Hugh Hill', 'Hugh Hill | added | direct | reports | Hugh Hill'],
  ],
  [
    'P-74',
    'a paragraph that goes on',
    '“We stay here tonight,” Lena Orr said.\n\n“We wait for the boats.”',
    ['Lena Orr | said | direct | reports | Lena Orr'],
  ],
  [
    'P-75',
    'the next speaker’s quotation',
    'The gates were closed, Lena Orr said.\n\n“That would cost more,” Tom Bell said.',
    ['Lena Orr | said | indirect | reports | Lena Orr', 'Tom Bell | said | direct | reports | Tom Bell'],
  ],
  [
    'P-76',
    'a nickname',
    'Tom “Tug” Bell said the dam was weak.',
    ['Tom “Tug” Bell | said | indirect | reports | Tom “Tug” Bell'],
  ],
  [
    'P-77',
    'a nickname inside a quotation',
    '“Tell ‘Tug’ that we stay,” Lena Orr said.',
    ['Lena Orr | said | direct | reports | Lena Orr'],
  ],
  [
    'P-78',
    'upset with somebody for saying',
    'Tom Bell was upset with Lena Orr for saying that the dam was weak.',
    ['Lena Orr | saying | indirect | reports | Lena Orr'],
  ],
  [
    'P-79',
    'two speakers in one paragraph',
    '“We stay,” Lena Orr said. “We go,” Tom Bell said.',
    ['Lena Orr | said | direct | reports | Lena Orr', 'Tom Bell | said | direct | reports | Tom Bell'],
  ],
  [
    'P-80',
    'a quotation without a closing mark',
    '“We stay.\n\n“We wait,” Lena Orr said.',
    ['Lena Orr | said | direct | reports | Lena Orr'],
  ],
  [
    'P-81',
    'a party that speaks',
    'The Green Party said the dam was weak.',
    ['Green Party | said | indirect | reports | Green Party'],
  ],
  [
    'P-82',
    'a place that speaks',
    'Vale said the dam was weak, and Merania denied it.',
    ['Vale | said | indirect | reports | Vale', 'Merania | denied | indirect | denies | Merania'],
  ],
  [
    'P-83',
    'a place that is no person',
    'Lena Orr went to Paris. She said the dam was weak.',
    ['Lena Orr | said | indirect | reports | Lena Orr'],
  ],
  ['P-84', 'a title of a work', 'Her book “The Long River” is about the dam.', []],
  ['P-85', 'words at arm’s length', 'The “safe” wells were closed.', []],
  ['P-86', 'a list of names', 'The victims are Lena Orr, 31, Tom Bell, 40, and Hugh Hill, 52.', []],
  [
    'P-87',
    'a mixed quotation',
    'Lena Orr said the dam was “a ruin” and must go.',
    ['Lena Orr | said | mixed | reports | Lena Orr'],
  ],
  [
    'P-88',
    'a second cue of the same speaker',
    'Lena Orr said the dam was weak, adding that nobody had looked.',
    ['Lena Orr | said | indirect | reports | Lena Orr', 'Lena Orr | adding | indirect | reports | Lena Orr'],
  ],
  [
    'P-89',
    'two speakers in one sentence',
    'Lena Orr said the dam was weak, but Tom Bell denied it.',
    ['Lena Orr | said | indirect | reports | Lena Orr', 'Tom Bell | denied | indirect | denies | Tom Bell'],
  ],
  [
    'P-90',
    'groups',
    'Democratic lawmakers said the plan was weak. They called it a mistake.',
    [
      'Democratic lawmakers | said | indirect | reports | Democratic lawmakers',
      'Democratic lawmakers | called | indirect | reports | Democratic lawmakers',
    ],
  ],
  [
    'P-91',
    'a description that stands for a name',
    'Lena Orr, an operations manager at Vale Mills, came home. “It leaks,” the manager said.',
    ['Lena Orr | said | direct | reports | Lena Orr'],
  ],
  [
    'P-92',
    'an office that stands for a name',
    'Governor Lena Orr came home. “We stay,” the governor said.',
    ['Lena Orr | said | direct | reports | Lena Orr'],
  ],
  [
    'P-93',
    'a noun of saying with its owner',
    'Lena Orr’s claim that the dam was weak was read in Ostra.',
    ['Lena Orr | claim | indirect | doubts | Lena Orr'],
  ],
  [
    'P-94',
    'a reproach by the passive',
    'The plan was criticised by Lena Orr.',
    ['Lena Orr | was criticised by | indirect | reports | Lena Orr'],
  ],
  [
    'P-95',
    'with somebody calling',
    'With Lena Orr calling the plan a mistake, Tom Bell left.',
    ['Lena Orr | calling | indirect | reports | Lena Orr'],
  ],
  [
    'P-96',
    'several speakers behind their verb',
    'Three pumps failed at about half past six, said Orr and two other workers, who spoke to the Post.',
    ['Orr and two other workers | said | indirect | reports | Orr and two other workers'],
  ],
  [
    'P-97',
    'a speaker behind the verb with a relative clause',
    'Three pumps failed at six, said Lena Orr, who works in Ostra.',
    ['Lena Orr | said | indirect | reports | Lena Orr'],
  ],
  [
    'P-98',
    'a subject with a relative clause before its verb',
    'The council, which met on Monday, announced a new dam.',
    ['The council | announced | indirect | reports | The council'],
  ],
  [
    'P-99',
    'a headline that ends with its source',
    '# Ten hurt as ferry hits pier: police\n\nThe pier stands in Ostra.',
    ['police | : | indirect | reports | police'],
  ],
  [
    'P-100',
    'a headline that ends with what it is about',
    '# A tale of two cities: Ostra\n\nThe pier stands in Ostra.',
    [],
  ],
  [
    'P-101',
    'a speaker behind the body and the title',
    'Harbour Office spokeswoman Lena Orr said the dam was weak.',
    ['Lena Orr | said | indirect | reports | Lena Orr'],
  ],
  [
    'P-102',
    'a speaker behind a description that holds a name',
    'The Tavin investor Tom Bell said the dam was weak.',
    ['Tom Bell | said | indirect | reports | Tom Bell'],
  ],
  ['P-103', 'an adverb that opens a sentence', 'Officially called Orr’s Bridge, it fell.', []],
  [
    'P-104',
    'a belief before words of somebody else',
    'It is hard to find anyone who believes that. “We saw it. We live here,” said Lena Orr.',
    ['Lena Orr | said | direct | reports | Lena Orr'],
  ],
  [
    'P-105',
    'an age and a description between name and verb',
    'Lena Orr, 45, a nurse from Ostra, said the dam was weak. Tom Bell, 30, who lives nearby, agreed that it was.',
    ['Lena Orr | said | indirect | reports | Lena Orr', 'Tom Bell | agreed | indirect | endorses | Tom Bell'],
  ],
  [
    'P-106',
    'one who tells of own words is one hop',
    'Lena Orr said she recalled that the dam was weak.',
    [
      'Lena Orr | said | indirect | reports | Lena Orr',
      'Lena Orr | recalled | indirect | reports | Lena Orr',
    ],
  ],
  [
    'P-107',
    'a title of a work between name and verb',
    '“It leaks,” engineer Lena Orr, author of the book “Dams” and a critic of the plan, told the council.',
    ['Lena Orr | told | direct | reports | Lena Orr'],
  ],
  [
    'P-108',
    'a clause within a clause before a participle',
    'Lena Orr, who was there when the bridge fell, left the house, saying that it was late.',
    ['Lena Orr | saying | indirect | reports | Lena Orr'],
  ],
]

describe('the catalogue of positions and chains', () => {
  it.each(CASES)('%s: %s', (_id, _trap, text, expected) => {
    expect(linesOf(text)).toEqual(expected)
  })
})
