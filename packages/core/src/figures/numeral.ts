/** Numerals: digits, number words, fractions and vague words, each with the interval that it states. */
import { at, isHyphen, type Scan, touches } from './atoms.js'
import { parseDigits } from './digits.js'
import {
  FOREIGN_ONES,
  FRACTION_WORDS,
  MULTIPLIERS,
  ONES,
  SHORT_MULTIPLIERS,
  TENS,
} from './number-words.lexicon.js'
import { isPlural, isSmallWord } from './phrase.js'
import { readVague, VAGUE_AFTER_A } from './vague.js'

/** A numeral over the atoms from `from` up to, not including, `to`. */
export interface Numeral {
  from: number
  to: number
  low: number
  high: number
  form: 'digits' | 'words' | 'fraction' | 'vague'
  /** The multiplier read after the first number ("2.3 bn"), 1 where there is none. */
  factor: number
  /** A small vague word ("several"), see the table. */
  small: boolean
}

function exact(from: number, to: number, value: number, form: Numeral['form'], factor = 1): Numeral {
  return { from, to, low: value, high: value, form, factor, small: false }
}

/** Words that begin a numeral in every language; vague words and those of one language are looked up beside them. */
const STARTERS: ReadonlySet<string> = new Set([...ONES.keys(), ...TENS.keys(), 'half'])

/** A quick look: whether the atom can begin a numeral at all. */
export function mayStartNumeral(scan: Scan, index: number): boolean {
  const atom = scan.atoms[index]!
  if (atom.kind !== 'word') return atom.kind === 'number' || atom.text === '.'
  const word = atom.lower
  if (word === 'a' || word === 'an') {
    const next = at(scan, index + 1)
    return mayFollowArticle(next) || isHyphen(next)
  }
  return isStarter(word, scan.language) || readVague(scan, index) !== null
}

/** "a million", "a third of", "a couple", "a handful". */
export function mayFollowArticle(next: string): boolean {
  return MULTIPLIERS.has(next) || FRACTION_WORDS.has(next) || next === 'couple' || VAGUE_AFTER_A.has(next)
}

/** True for a word that is a number by itself, begins one or ends in "-fold". */
export function isStarter(word: string, language: string): boolean {
  return STARTERS.has(word) || word.endsWith('fold') || FOREIGN_ONES.get(language)?.has(word) === true
}

/** Reads the numeral that starts at the atom, or null. `money` is true after a currency sign: "$2m" is never two metres. */
export function readNumeral(scan: Scan, index: number, money = false): Numeral | null {
  const atom = scan.atoms[index]
  if (atom === undefined) return null
  if (atom.kind === 'number' || startsDecimal(scan, index)) return readDigits(scan, index, money)
  if (atom.kind !== 'word') return null
  return readVagueNumeral(scan, index) ?? readFraction(scan, index) ?? readWords(scan, index)
}

function startsDecimal(scan: Scan, index: number): boolean {
  return (
    at(scan, index) === '.' &&
    !touches(scan, index) &&
    touches(scan, index + 1) &&
    /^\p{Nd}+$/u.test(at(scan, index + 1))
  )
}

function readDigits(scan: Scan, index: number, money: boolean): Numeral | null {
  const bare = startsDecimal(scan, index)
  const first = bare ? index + 1 : index
  const written = bare ? `0.${scan.atoms[first]!.text}` : scan.atoms[first]!.text
  let value = parseDigits(written, bare ? 'en' : scan.language)
  if (value === null) return null
  let to = first + 1
  ;[value, to] = readSpacedGroups(scan, to, value)
  const half = scan.atoms[to]?.kind === 'number' && touches(scan, to) ? parseDigits(at(scan, to), 'en') : null
  if (half !== null && half < 1) [value, to] = [value + half, to + 1]
  const part = readPartBehind(scan, to) ?? readAndHalf(scan, to)
  if (part !== null && Number.isInteger(value)) [value, to] = [value + part.value, part.to]
  const more = readMultipliers(scan, to, money)
  return exact(index, more.to, roundAway(value * more.factor), 'digits', more.factor)
}

/** "2 | 1/2 miles": a fraction in digits behind a whole number. */
function readPartBehind(scan: Scan, start: number): { value: number; to: number } | null {
  const written = [0, 1, 2].map((offset) => at(scan, start + offset)).join('')
  const parts = /^(\d)\/([2-8])$/u.exec(written)
  const apart =
    parts === null || touches(scan, start) || !touches(scan, start + 1) || !touches(scan, start + 2)
  if (apart || touches(scan, start + 3)) return null
  const value = Number(parts[1]) / Number(parts[2])
  return value < 1 ? { value, to: start + 3 } : null
}

/** Groups of three after the first: up to a quadrillion. */
const MOST_GROUPS = 5

/** "1 000 000": groups of three digits, one space between. */
function readSpacedGroups(scan: Scan, start: number, first: number): [number, number] {
  let [value, to] = [first, start]
  const lead = scan.atoms[start - 1]!.text
  if (!/^[1-9]\p{Nd}{0,2}$/u.test(lead)) return [value, to]
  while (
    to < start + MOST_GROUPS &&
    /^\p{Nd}{3}$/u.test(at(scan, to)) &&
    /^[ \u00a0\u2009\u202f]$/u.test(scan.atoms[to]!.gap)
  ) {
    value = value * 1000 + parseDigits(at(scan, to), 'en')!
    to += 1
  }
  return [value, to]
}

/** Takes the noise of binary fractions away: 1.1 * 1e6 is 1100000. */
function roundAway(value: number): number {
  return Number(value.toPrecision(12))
}

function readMultipliers(scan: Scan, start: number, money: boolean): { factor: number; to: number } {
  let [factor, to] = [1, start]
  const dash = isHyphen(at(scan, to)) && touches(scan, to) && touches(scan, to + 1) ? 1 : 0
  const long = MULTIPLIERS.get(at(scan, to + dash))
  if (long !== undefined && !(scan.language === 'en' && at(scan, to + dash) === 'mil')) {
    factor = long
    to += dash + 1
    const second = MULTIPLIERS.get(at(scan, to))
    if (second !== undefined && second > 100) [factor, to] = [factor * second, to + 1]
    if (at(scan, to) === '.' && /^(?:тыс|млн|млрд)$/u.test(at(scan, to - 1))) to += 1
    return { factor, to }
  }
  const short = SHORT_MULTIPLIERS.get(at(scan, to))
  if (short !== undefined && isShortMultiplier(scan, to, money)) return { factor: short, to: to + 1 }
  return { factor, to }
}

const CLEAR_SHORT = new Set(['bn', 'bln', 'mn', 'mln', 'mio', 'mrd', 'tn', 'trn'])
const LENGTH_WORDS = new Set(
  'tall long wide high deep above below away from off in across square x sprint race'.split(' '),
)
const MONEY_WORDS = new Set(
  'dollars euros pounds yen francs rupees roubles rubles crowns pesos people users shares'.split(' '),
)

/** Whether the letter after the digits multiplies: "£2m", "1.5m people", "25k", but not "5m tall". */
function isShortMultiplier(scan: Scan, index: number, money: boolean): boolean {
  const letter = at(scan, index)
  const close = touches(scan, index)
  if (CLEAR_SHORT.has(letter)) return true
  if (money) return letter !== 'mil' || close
  if (letter === 'k') return close
  if (letter === 'm' && scan.atoms[index]!.text === 'M' && close) return true
  const next = at(scan, index + 1)
  if (MONEY_WORDS.has(next)) return letter === 'm' || letter === 'b'
  return letter === 'm' && close && !LENGTH_WORDS.has(next) && countsThings(scan, index + 1)
}

const LONG_THINGS = new Set(
  'waves walls cliffs tides sprinters runners swimmers pools towers boats hurdles drops races swells stretches trees poles masts'.split(
    ' ',
  ),
)

/** Whether a plural noun that is no tall or long thing follows within the phrase. */
function countsThings(scan: Scan, start: number): boolean {
  for (let index = start; index < start + 6; index += 1) {
    const word = at(scan, index)
    if (!/^\p{L}/u.test(word) || (isSmallWord(word) && word !== 'and')) return false
    if (isPlural(word)) return !LONG_THINGS.has(word)
  }
  return false
}

function readVagueNumeral(scan: Scan, index: number): Numeral | null {
  const found = readVague(scan, index)
  if (found !== null) {
    const { entry, to } = found
    const factor = entry.small === true ? (MULTIPLIERS.get(at(scan, to)) ?? 1) : 1
    const end = factor === 1 ? to : to + 1
    const [low, high] = [entry.low * factor, entry.high * factor]
    return {
      from: index,
      to: end,
      low,
      high,
      form: 'vague',
      factor,
      small: factor === 1 && entry.small === true,
    }
  }
  if (at(scan, index) === 'a' && at(scan, index + 1) === 'couple') {
    const dozen =
      at(scan, index + 2) === 'dozen' ||
      at(scan, index + 2) === 'hundred' ||
      at(scan, index + 2) === 'thousand'
    const factor = dozen ? MULTIPLIERS.get(at(scan, index + 2))! : 1
    return exact(index, dozen ? index + 3 : index + 2, 2 * factor, 'words', factor)
  }
  return null
}

/** "half a million", "a quarter of a million", "two-thirds", "a third of", "one in five". */
function readFraction(scan: Scan, index: number): Numeral | null {
  return readShareOf(scan, index) ?? readPart(scan, index)
}

/** "one in five", "three out of ten": the share. */
function readShareOf(scan: Scan, index: number): Numeral | null {
  const top = smallNumber(scan, index)
  if (top === null) return null
  const link =
    at(scan, index + 1) === 'in' ? 2 : at(scan, index + 1) === 'out' && at(scan, index + 2) === 'of' ? 3 : 0
  if (link === 0) return null
  const skip = at(scan, index + link) === 'every' ? 1 : 0
  const base = readWords(scan, index + link + skip)
  if (base === null || base.low <= top || base.low > 1000) return null
  return exact(index, base.to, top / base.low, 'fraction')
}

function smallNumber(scan: Scan, index: number): number | null {
  const value = ONES.get(at(scan, index))
  return value !== undefined && value > 0 ? value : null
}

/** Words after a part of a whole that show it is one and no ordinal: "a third of", "half the", "a quarter million". */
const AFTER_PART = new Set([
  'of',
  'the',
  'a',
  'an',
  'its',
  'their',
  'his',
  'her',
  'our',
  'this',
  'that',
  'those',
  'these',
])

function readPart(scan: Scan, index: number): Numeral | null {
  const first = at(scan, index)
  const counted = first === 'a' || first === 'one' ? 1 : (smallNumber(scan, index) ?? null)
  let word = counted === null ? index : index + 1
  if (counted !== null && isHyphen(at(scan, word)) && touches(scan, word)) word += 1
  const part = FRACTION_WORDS.get(at(scan, word))
  if (part === undefined) return null
  const plural = at(scan, word).endsWith('s')
  if (counted === null ? first !== 'half' : counted > 1 !== plural) return null
  const value = (counted ?? 1) * part
  const big = readPartOfMillion(scan, word + 1)
  if (big !== null) return exact(index, big.to, value * big.factor, 'words', big.factor)
  if (value >= 1 || !isPartHere(scan, word, plural)) return null
  return exact(index, word + 1, value, 'fraction')
}

function isPartHere(scan: Scan, word: number, plural: boolean): boolean {
  const next = at(scan, word + 1)
  if (AFTER_PART.has(next)) return next !== 'of' || at(scan, word + 2) !== 'a' || at(scan, word) !== 'quarter'
  if (at(scan, word) === 'half') return false
  return plural && at(scan, word) !== 'quarters' && scan.atoms[word + 1]?.kind !== 'number'
}

/** " million", " a million", " of a million" after a part. */
function readPartOfMillion(scan: Scan, start: number): { factor: number; to: number } | null {
  let to = start
  if (at(scan, to) === 'of' && at(scan, to + 1) === 'a') to += 2
  else if (at(scan, to) === 'a' || isHyphen(at(scan, to))) to += 1
  const factor = MULTIPLIERS.get(at(scan, to))
  return factor === undefined ? null : { factor, to: to + 1 }
}

/** Cardinal number words: "two hundred and fifty thousand", "a dozen", "one and a half million". */
export function readWords(scan: Scan, index: number): Numeral | null {
  let to = index
  if (at(scan, index) === 'a' || at(scan, index) === 'an') {
    if (MULTIPLIERS.get(at(scan, index + 1)) === undefined) return readDigitsAsWords(scan, index)
    return finishWords(scan, index, index + 1, 1)
  }
  const group = readBelowHundred(scan, to) ?? readFold(scan, to)
  if (group === null) return readForeign(scan, index) ?? readDigitsAsWords(scan, index)
  to = group.to
  return finishWords(scan, index, to, group.value)
}

/** The base of "one in 20" is written in digits. */
function readDigitsAsWords(scan: Scan, index: number): Numeral | null {
  const atom = scan.atoms[index]
  if (atom?.kind !== 'number') return null
  const value = parseDigits(atom.text, scan.language)
  return value === null ? null : exact(index, index + 1, value, 'digits')
}

function readForeign(scan: Scan, index: number): Numeral | null {
  const value = FOREIGN_ONES.get(scan.language)?.get(at(scan, index))
  if (value === undefined) return null
  const more = readMultipliers(scan, index + 1, false)
  return exact(index, more.to, value * more.factor, 'words', more.factor)
}

function readBelowHundred(scan: Scan, index: number): { value: number; to: number } | null {
  const ones = ONES.get(at(scan, index))
  if (ones !== undefined) return { value: ones, to: index + 1 }
  const tens = TENS.get(at(scan, index))
  if (tens === undefined) return null
  const unit = isHyphen(at(scan, index + 1)) ? index + 2 : index + 1
  const extra = ONES.get(at(scan, unit))
  if (extra !== undefined && extra > 0 && extra < 10) return { value: tens + extra, to: unit + 1 }
  return { value: tens, to: index + 1 }
}

/** "sixfold". */
function readFold(scan: Scan, index: number): { value: number; to: number } | null {
  const word = at(scan, index)
  const value = word.endsWith('fold') ? ONES.get(word.slice(0, -4)) : undefined
  return value === undefined ? null : { value, to: index + 1 }
}

/** Goes on after the first group: multipliers going down, "and" before the last group. */
function finishWords(scan: Scan, from: number, start: number, first: number): Numeral {
  let [total, current, to, ceiling] = [0, first, start, Number.POSITIVE_INFINITY]
  let largest = 1
  for (;;) {
    const dash = isHyphen(at(scan, to)) && MULTIPLIERS.get(at(scan, to + 1)) !== undefined ? 1 : 0
    const factor = MULTIPLIERS.get(at(scan, to + dash))
    // "one hundred and one hundred" are two numbers.
    if (factor !== undefined && factor < ceiling && !(factor === 100 && current >= 100)) {
      largest = Math.max(largest, factor)
      to += dash + 1
      if (factor === 100) current *= 100
      else [total, current, ceiling] = [total + current * factor, 0, factor]
      continue
    }
    const half = readAndHalf(scan, to)
    if (half !== null) [current, to] = [current + half.value, half.to]
    const next = largest > 1 ? readNextGroup(scan, to) : null
    if (half === null && next === null) break
    if (next !== null) [current, to] = [current + next.value, next.to]
  }
  return exact(from, to, total + current, 'words', largest)
}

/** "and a half", "-and-a-quarter" before a multiplier or a noun. */
function readAndHalf(scan: Scan, index: number): { value: number; to: number } | null {
  const dash = isHyphen(at(scan, index)) && touches(scan, index) ? 1 : 0
  const [and, a, part] = [0, 1, 2].map((word) => index + dash + word * (1 + dash))
  if (at(scan, and!) !== 'and' || at(scan, a!) !== 'a') return null
  const value = FRACTION_WORDS.get(at(scan, part!))
  return value === undefined ? null : { value, to: part! + 1 }
}

/** The group after "hundred" or "thousand": "… and fifty", "… fifty". After "million" an "and" starts another count. */
function readNextGroup(scan: Scan, index: number): { value: number; to: number } | null {
  const before = at(scan, index - 1)
  if (before !== 'hundred' && before !== 'thousand') return null
  return readBelowHundred(scan, at(scan, index) === 'and' ? index + 1 : index)
}
