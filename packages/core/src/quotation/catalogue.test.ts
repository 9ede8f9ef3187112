/** Hard cases of quotation marks. Each line: number, what is hard, text, inner words of each quotation in order. */
import { describe, expect, it } from 'vitest'
import { createArticle } from '../article.js'
import type { Quotation } from '../reading.js'
import { emptyReading } from '../text/_reading.js'
import { textPass } from '../text/index.js'
import { quotationPass } from './index.js'
import { scanQuotations } from './scan.js'

type Case = [id: string, what: string, text: string, inner: string[], language?: string]

const CASES: Case[] = [
  [
    'Q-75',
    'an opening mark typed for the closing one',
    '“We stay,“ Lena Orr said. “We wait.”',
    ['We stay,', 'We wait.'],
  ],
  ['Q-01', 'curly double marks', '“We stay,” Lena Orr said.', ['We stay,']],
  ['Q-02', 'straight double marks', '"We stay," Lena Orr said.', ['We stay,']],
  ['Q-03', 'a quotation cut by its cue', '"We stay," she said, "and we wait."', ['We stay,', 'and we wait.']],
  ['Q-04', 'British single marks', '‘We stay,’ Lena Orr said.', ['We stay,']],
  ['Q-05', 'straight single marks', "'We stay,' Lena Orr said.", ['We stay,']],
  [
    'Q-06',
    'single inside double',
    '“She told us ‘go home’ twice,” he said.',
    ['She told us ‘go home’ twice,', 'go home'],
  ],
  [
    'Q-07',
    'double inside single',
    '‘She told us “go home” twice,’ he said.',
    ['She told us “go home” twice,', 'go home'],
  ],
  [
    'Q-08',
    'straight single inside straight double',
    `"She told us 'go home' twice," he said.`,
    ["She told us 'go home' twice,", 'go home'],
  ],
  ['Q-09', 'both close at one place', '“He said ‘never again.’”', ['He said ‘never again.’', 'never again.']],
  [
    'Q-10',
    'both open at one place',
    '“‘Never again’ is what he said.”',
    ['‘Never again’ is what he said.', 'Never again'],
  ],
  [
    'Q-11',
    'both open at one place, straight',
    `"'Never again' is what he said."`,
    ["'Never again' is what he said.", 'Never again'],
  ],
  ['Q-12', 'an apostrophe in a single quotation', '‘It isn’t ours,’ he said.', ['It isn’t ours,']],
  ['Q-13', 'a straight apostrophe in a single quotation', "'It isn't ours,' he said.", ["It isn't ours,"]],
  ['Q-14', 'a plural possessive alone', "The miners' union met.", []],
  [
    'Q-15',
    'a plural possessive in a single quotation',
    '‘The miners’ union met today,’ he said.',
    ['The miners’ union met today,'],
  ],
  ['Q-16', 'a name in s with an apostrophe', "James' house and Chris' car burned.", []],
  ['Q-17', 'elisions', "Get 'em, rock 'n' roll of the '90s, 'til then.", []],
  ['Q-18', 'elisions with a wrong curly mark', 'Get ‘em, music of the ‘90s.', []],
  ['Q-19', 'an elision in a double quotation', '“Get ’em out,” he said.', ['Get ’em out,']],
  ['Q-20', 'feet and inches', `He is 6'2" tall and she is 5' 11" tall.`, []],
  ['Q-21', 'inches alone', 'A 12" pipe burst near a 3" valve.', []],
  ['Q-22', 'a figure before the closing mark', '"We counted 12" was his answer.', ['We counted 12']],
  ['Q-23', 'minutes and seconds of arc', `The wreck lies at 12°30'15" north.`, []],
  ['Q-24', 'marks inside brackets', 'The hall (“the Barn”) was full.', ['the Barn']],
  [
    'Q-25',
    'brackets inside marks',
    '“The hall [near the port] was full,” he said.',
    ['The hall [near the port] was full,'],
  ],
  ['Q-26', 'marks after a dash', 'One word—“never”—was heard.', ['never']],
  ['Q-27', 'French marks with spaces', '« Nous restons », dit-elle.', [' Nous restons '], 'fr'],
  [
    'Q-28',
    'French marks with no-break spaces',
    '«\u00a0Nous restons\u00a0», dit-elle.',
    ['\u00a0Nous restons\u00a0'],
    'fr',
  ],
  [
    'Q-29',
    'French marks nested',
    '« Il a dit «\u00a0jamais\u00a0» hier », dit-elle.',
    [' Il a dit «\u00a0jamais\u00a0» hier ', '\u00a0jamais\u00a0'],
    'fr',
  ],
  ['Q-30', 'German low and high', '„Wir bleiben“, sagte sie.', ['Wir bleiben'], 'de'],
  [
    'Q-31',
    'German nested',
    '„Er rief ‚Nein‘ und ging“, sagte sie.',
    ['Er rief ‚Nein‘ und ging', 'Nein'],
    'de',
  ],
  ['Q-32', 'German pointed inwards', '»Wir bleiben«, sagte sie.', ['Wir bleiben'], 'de'],
  [
    'Q-33',
    'German pointed inwards, nested',
    '»Er rief ›Nein‹ und ging«, sagte sie.',
    ['Er rief ›Nein‹ und ging', 'Nein'],
    'de',
  ],
  ['Q-34', 'German low and straight', '„Wir bleiben", sagte sie.', ['Wir bleiben'], 'de'],
  ['Q-35', 'German low and English high', '„Wir bleiben”, sagte sie.', ['Wir bleiben'], 'de'],
  ['Q-36', 'Swedish, both marks high', '”Vi stannar”, sade hon.', ['Vi stannar'], 'sv'],
  [
    'Q-37',
    'Swedish, two in a line',
    '”Vi stannar”, sade hon. ”Och väntar.”',
    ['Vi stannar', 'Och väntar.'],
    'sv',
  ],
  ['Q-38', 'Finnish pointed to one side', '»Me jäämme», hän sanoi.', ['Me jäämme'], 'fi'],
  [
    'Q-39',
    'Russian with inner low marks',
    '«Он сказал „нет“ вчера», — заявила она.',
    ['Он сказал „нет“ вчера', 'нет'],
    'ru',
  ],
  ['Q-40', 'Polish', '„Zostajemy”, powiedziała.', ['Zostajemy'], 'pl'],
  ['Q-41', 'Japanese', '「残ります」と彼女は言った。', ['残ります'], 'ja'],
  ['Q-42', 'Japanese nested', '「彼は『いいえ』と言った」', ['彼は『いいえ』と言った', 'いいえ'], 'ja'],
  ['Q-43', 'Chinese marks and a title', '她说：“我们读《山谷报》。”', ['我们读《山谷报》。', '山谷报'], 'zh'],
  ['Q-44', 'Arabic with pointed marks', 'قالت «نحن باقون» أمس.', ['نحن باقون'], 'ar'],
  ['Q-45', 'Arabic with turned marks', 'قالت ”نحن باقون“ أمس.', ['نحن باقون'], 'ar'],
  ['Q-46', 'a Hebrew abbreviation', 'דובר צה"ל אמר: "אנחנו נשארים".', ['אנחנו נשארים'], 'he'],
  ['Q-47', 'typewriter low and high', ",,Wir bleiben'', sagte sie.", ['Wir bleiben'], 'de'],
  ['Q-48', 'doubled single marks', "``We stay,'' she said.", ['We stay,']],
  ['Q-49', 'doubled straight marks on both sides', "''We stay,'' she said.", ['We stay,']],
  [
    'Q-50',
    'a paragraph goes on with a new opening mark',
    '“We stay.\n“We wait,” she said.',
    ['We stay.', 'We wait,'],
  ],
  ['Q-51', 'three paragraphs of one quotation', '“One.\n\n“Two.\n\n“Three.”', ['One.', 'Two.', 'Three.']],
  [
    'Q-52',
    'a paragraph goes on with straight marks',
    '"We stay.\n\n"We wait," she said.',
    ['We stay.', 'We wait,'],
  ],
  [
    'Q-53',
    'a paragraph goes on without an opening mark',
    '“We stay.\n\nWe wait,” she said.',
    ['We stay.', 'We wait,'],
  ],
  [
    'Q-54',
    'a mark that is never closed ends with its paragraph',
    '“We stay, she said.\n\nRain fell.',
    ['We stay, she said.'],
  ],
  ['Q-55', 'a stray closing mark', 'We stay,” she said.', []],
  [
    'Q-56',
    'a new opening ends an unclosed one',
    '“We stay, she said. “We wait,” he said.',
    ['We stay, she said.', 'We wait,'],
  ],
  ['Q-57', 'a mark without space after a full stop', '"We stay."The mayor left.', ['We stay.']],
  ['Q-58', 'an opening mark without space before', 'She said,"We stay."', ['We stay.']],
  ['Q-59', 'spaces on both sides', 'She said " we stay " and left.', [' we stay ']],
  ['Q-60', 'an opening curly mark closed by a straight one', '“We stay," she said.', ['We stay,']],
  [
    'Q-61',
    'a possessive after the closing mark',
    '“Valley Post”’s editor and "The Post"\'s owner.',
    ['Valley Post', 'The Post'],
  ],
  ['Q-62', 'empty marks', 'She typed "" and left.', []],
  ['Q-63', 'a quotation of one letter', 'Plan “B” holds.', ['B']],
  ['Q-64', 'a slash between two', '“yes”/“no” answers', ['yes', 'no']],
  ['Q-65', 'characters beyond the basic plane', '“🌊 We stay 𝔸,” she said.', ['🌊 We stay 𝔸,']],
  ['Q-66', 'a title in single marks in a headline', "Mayor: 'We stay' as river rises", ['We stay']],
  ['Q-67', 'a possessive before a single quotation', "The miners' leader said: 'We stay.'", ['We stay.']],
  ['Q-68', 'a question inside, the sentence goes on', '“Why?” she asked.', ['Why?']],
  [
    'Q-69',
    'nested three deep',
    '“She said, ‘He wrote “never” to us,’ and left.”',
    ['She said, ‘He wrote “never” to us,’ and left.', 'He wrote “never” to us,', 'never'],
  ],
  ['Q-70', 'an ellipsis at both ends', '"... we stay ..." she said.', ['... we stay ...']],
  ['Q-71', 'French elision is no mark', "L'homme d'hier n'a rien dit.", [], 'fr'],
  [
    'Q-72',
    'a half-open single mark in a double quotation',
    '“The ‘new rule is bad,” he said.',
    ['The ‘new rule is bad,'],
  ],
  ['Q-73', 'scare marks beside an apostrophe', "The town's 'safe' wells aren't safe.", ['safe']],
  ['Q-74', 'one single quotation after another', "'Yes' or 'no', the clerk's form asks.", ['Yes', 'no']],
]

function quotationsOf(text: string, language = 'en'): Quotation[] {
  const reading = emptyReading(createArticle({ text, language }))
  return quotationPass.run({ ...reading, ...textPass.run(reading, {}) }, {}).quotations!
}

describe('the catalogue of quotation marks', () => {
  it.each(CASES)('%s: %s', (_id, _what, text, inner, language) => {
    const found = quotationsOf(text, language)
    expect(found.map((one) => text.slice(one.inner.start, one.inner.end))).toEqual(inner)
  })

  it('has at least sixty cases with unique numbers', () => {
    expect(new Set(CASES.map(([id]) => id)).size).toBe(CASES.length)
    expect(CASES.length).toBeGreaterThanOrEqual(60)
  })
})

describe('a quotation over several paragraphs', () => {
  it('links each part to the one before', () => {
    const found = quotationsOf('“One.\n\n“Two.\n\n“Three.”\n\n“Four.”')
    expect(found.map(({ continues, closed }) => [continues, closed])).toEqual([
      [null, false],
      [0, false],
      [1, true],
      [null, true],
    ])
  })

  it('links a part that has no opening mark of its own', () => {
    expect(quotationsOf('“One.\n\nTwo.”').map(({ continues }) => continues)).toEqual([null, 0])
  })

  it('links nested parts each to its own', () => {
    const found = quotationsOf('“She said, ‘One.\n\n“‘Two,’ and left.”')
    expect(found.map(({ depth, continues }) => [depth, continues])).toEqual([
      [0, null],
      [1, null],
      [0, 0],
      [1, 1],
    ])
  })
})

describe('hostile input', () => {
  const MARKS = ['"', '“', '”', '‘', "'", '«', '» ', '" ', ' "a', '“a” ', "s' ", '„']

  it.each(MARKS)('a long run of %j ends and keeps its spans inside the text', (mark) => {
    const text = mark.repeat(mark === '"' ? 1_000_000 : 20_000)
    const found = scanQuotations(text, [{ start: 0, end: text.length }], () => text.length, 'en')
    expect(
      found.every(({ start, end, inner }) => start <= inner.start && inner.end <= end && end <= text.length),
    ).toBe(true)
  })

  it('bounds a mark that is never closed', () => {
    const text = `“We stay. ${'Rain fell on the hills. '.repeat(2000)}`
    const [first] = quotationsOf(text)
    expect(text.slice(first!.inner.start, first!.inner.end)).toBe('We stay.')
  })
})
