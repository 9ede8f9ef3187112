/** Texts that break text tools: what a converter leaves behind, and single characters or words without end. `size` is the number of units. */
import { inventAccount } from '@parallax/bench/invented-accounts'

const repeated = (unit) => (size) => unit.repeat(size)

/** Invented prose of so many words; made of pieces, because making one is slower than reading it. */
function prose(size) {
  const words = Math.min(size, 4_000)
  const pieces = Array.from({ length: 8 }, (_, index) => inventAccount(index, words).text)
  let text = ''
  for (let at = 0, have = 0; have < size; at += 1, have += words) text += `${pieces[at % pieces.length]}\n`
  return text
}

/** Words that differ, so that no table of words stays small. */
function eachDifferent(make) {
  return (size) => Array.from({ length: size }, (_, index) => make(index)).join(' ')
}

const letters = (index) =>
  [...index.toString(26)].map((digit) => 'abcdefghijklmnopqrstuvwxyz'[Number.parseInt(digit, 26)]).join('')
const capitalised = (index) => `B${letters(index)}`

/** Name, units at the full size, and the text. */
export const HOSTILE_TEXTS = [
  ['prose', 300_000, prose],
  ['prose in capitals', 100_000, (size) => prose(size).toUpperCase()],
  ['prose without full stops', 100_000, (size) => prose(size).replaceAll('.', '')],
  ['prose without punctuation', 100_000, (size) => prose(size).replace(/[\p{P}\n]+/gu, ' ')],
  [
    'prose with the noise of a scan',
    100_000,
    (size) => prose(size).replace(/[eo]/gu, (c) => (c === 'e' ? ',,' : "''")),
  ],
  ['prose in one paragraph', 100_000, (size) => prose(size).replaceAll('\n', ' ')],
  ...[
    '"',
    '“',
    '”',
    "'",
    '’',
    '«',
    '(',
    ')',
    '[',
    ']',
    '-',
    ',',
    '.',
    '\n',
    '\t',
    '—',
    '/',
    ':',
    '&',
    '<',
    '>',
    '…',
    '`',
    '#',
  ].map((mark) => [`the mark ${JSON.stringify(mark)}`, 1_000_000, repeated(mark)]),
  ['opening marks before words', 200_000, repeated('“a ')],
  ['single marks before words', 200_000, repeated("'a ")],
  ['quotations of one word', 200_000, repeated('“a” ')],
  ['quotations with a cue', 100_000, repeated('“a,” he said. ')],
  ['nested marks', 200_000, repeated('“‘')],
  ['a quotation of many paragraphs', 100_000, repeated('“We stay.\n')],
  ['brackets around words', 200_000, repeated('(a) ')],
  ['cue words', 100_000, repeated('said ')],
  ['different cue words', 100_000, repeated('said denied claimed warned told ')],
  ['cues with "that"', 100_000, repeated('he said that ')],
  ['sources', 100_000, repeated('according to Orr ')],
  ['one name', 100_000, repeated('Orr ')],
  ['capitalised words', 100_000, eachDifferent(capitalised)],
  ['names in sentences', 50_000, eachDifferent((index) => `Mr ${capitalised(index)} left.`)],
  [
    'full names in sentences',
    50_000,
    eachDifferent((index) => `${capitalised(index)} ${capitalised(index * 7 + 3)} left.`),
  ],
  ['groups of people', 50_000, repeated('the old soldiers and the rebel fighters ')],
  ['numbers', 100_000, eachDifferent(String)],
  ['number words', 100_000, repeated('one hundred and ')],
  ['counted people', 50_000, repeated('12 people were killed and ')],
  ['counts in sentences', 50_000, repeated('12 people were killed. ')],
  ['one word', 100_000, repeated('the ')],
  ['different words', 100_000, eachDifferent(letters)],
  ['one letter', 10_000_000, repeated('a')],
  ['one capital letter', 1_000_000, repeated('A')],
  ['one digit', 1_000_000, repeated('1')],
  ['one ideograph', 300_000, repeated('山')],
  ['letters with full stops', 300_000, repeated('a.')],
  ['abbreviations', 100_000, repeated('Mr. ')],
  ['addresses', 50_000, repeated('http://a.b/c ')],
  ['an address without end', 1_000_000, (size) => `http://${'a'.repeat(size)}`],
  ['hyphenated words', 300_000, repeated('a-')],
  ['words with apostrophes', 300_000, repeated("a'")],
  ['combining marks', 300_000, repeated('\u0301')],
  ['pictures', 100_000, repeated('👩‍👩‍👧 ')],
  ['halves of pairs', 300_000, repeated('\ud83d')],
  ['short lines', 200_000, repeated('a\n')],
  ['list items', 100_000, repeated('- a\n')],
  ['outlets with a colon', 50_000, repeated('The Post reported:\n“a”\n')],
]
