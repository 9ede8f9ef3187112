/** Decides that a number is no figure: a date, year, time of day, score, place in a list, name, address or phone number. */
import { type Atom, at, isCapitalised, isHyphen, type Scan, touches } from './atoms.js'
import {
  AFTER_TIME,
  BEFORE_YEAR,
  LABEL_NOUNS,
  MONTHS,
  NUMBER_PREFIXES,
  PLURAL_LABELS,
  SCORE_WORDS,
  STREET_WORDS,
  STRICT_LABELS,
  WEEKDAYS,
} from './labels.lexicon.js'
import type { Numeral } from './numeral.js'
import { isPersonNoun, isPlural, isSmallWord, singular } from './phrase.js'
import { unitAfter } from './units.js'

/** Where a date stands, so that the number in it is passed over as a whole. */
export interface Passed {
  to: number
}

/** True for a numeral that stands alone: no multiplier, plain digits. */
function isBareInteger(scan: Scan, { from, to, form }: Numeral): boolean {
  return form === 'digits' && to === from + 1 && /^\p{Nd}+$/u.test(scan.atoms[from]!.text)
}

/** The index after what the number is part of, where it is no figure; null where it may be one. */
export function passOver(scan: Scan, numeral: Numeral): Passed | null {
  for (const rule of RULES) {
    const to = rule(scan, numeral)
    if (to !== 0) return { to: Math.max(to, numeral.to) }
  }
  return null
}

type Rule = (scan: Scan, numeral: Numeral) => number

const RULES: readonly Rule[] = [
  isoDate,
  dayOfMonth,
  timeOfDay,
  ordinal,
  gluedLabel,
  slashed,
  listNumber,
  gallery,
  year,
  score,
  ratio,
  phone,
  address,
  labelled,
  nameNumber,
  airliner,
  rankSet,
  ageBracket,
  compound,
]

/** 2019-09-01, 01.09.2019, 3/11/2018. */
function isoDate(scan: Scan, { from }: Numeral): number {
  const sign = at(scan, from + 1)
  if (!(isHyphen(sign) || sign === '/' || sign === '.')) return 0
  const parts = [0, 2, 4].map((offset) => at(scan, from + offset))
  const joined = [1, 2, 3, 4].every((offset) => touches(scan, from + offset)) && at(scan, from + 3) === sign
  if (!joined || !parts.every((part) => /^\p{Nd}{1,4}$/u.test(part))) return 0
  return parts.some((part) => part.length === 4) || sign === '/' ? from + 5 : 0
}

function isMonth(scan: Scan, index: number): boolean {
  const atom = scan.atoms[index]
  if (atom === undefined || !MONTHS.has(atom.lower)) return false
  return isCapitalised(atom) || !/^(?:may|march|mar|jun|mai|sept?|dec|oct)$/u.test(atom.lower)
}

/** "March 11", "11 March", "Feb. 11", "March 1-3", "11 and 12 March", "the 11th of March". */
function dayOfMonth(scan: Scan, numeral: Numeral): number {
  const { from, to, low } = numeral
  if (!isBareInteger(scan, numeral) || low < 1 || low > 31) return yearAfterMonth(scan, numeral)
  const before = at(scan, from - 1) === '.' ? from - 2 : from - 1
  if (isMonth(scan, before)) return dayRangeEnd(scan, to)
  if (isMonth(scan, to) || (at(scan, to) === '.' && isMonth(scan, to + 1))) return monthEnd(scan, to)
  const linked = isHyphen(at(scan, to)) || /^(?:and|to|or|und|bis|et|au|y|al|и)$/u.test(at(scan, to))
  const second = scan.atoms[to + 1]
  if (linked && second?.kind === 'number' && isMonth(scan, to + 2)) return monthEnd(scan, to + 2)
  if (WEEKDAYS.has(at(scan, from - 1)) && isCapitalised(scan.atoms[from - 1]) && !hasCountedNoun(scan, to))
    return to
  if (/^de$/u.test(at(scan, to)) && isMonth(scan, to + 1)) return monthEnd(scan, to + 1)
  return 0
}

function yearAfterMonth(scan: Scan, { from, to }: Numeral): number {
  const before = at(scan, from - 1) === '.' || at(scan, from - 1) === ',' ? from - 2 : from - 1
  return isMonth(scan, before) && /^\p{Nd}{4}$/u.test(at(scan, from)) ? to : 0
}

/** After "March 11": "-13", " and 12", ", 2018". */
function dayRangeEnd(scan: Scan, start: number): number {
  let to = start
  if (isHyphen(at(scan, to)) && /^\p{Nd}{1,2}$/u.test(at(scan, to + 1))) to += 2
  return yearEnd(scan, to)
}

function monthEnd(scan: Scan, month: number): number {
  return yearEnd(scan, month + (at(scan, month + 1) === '.' ? 2 : 1))
}

function yearEnd(scan: Scan, to: number): number {
  const comma = at(scan, to) === ',' ? 1 : 0
  return /^(?:1[0-9]|20)\p{Nd}{2}$/u.test(at(scan, to + comma)) && !hasCountedNoun(scan, to + comma + 1)
    ? to + comma + 1
    : to
}

/** "10:30", "11 a.m.", "10.45pm", "6 o'clock". */
function timeOfDay(scan: Scan, { from, to }: Numeral): number {
  const next = at(scan, to)
  if (AFTER_TIME.has(next) && !(next === 'et' || next === 'pt' || next === 'ist')) return to + 1
  if (AFTER_TIME.has(next) && scan.atoms[to]!.text === next.toUpperCase()) return to + 1
  if ((next === 'a' || next === 'p') && at(scan, to + 1) === '.' && at(scan, to + 2) === 'm') return to + 3
  const range = isHyphen(next) || next === 'to'
  return range && AFTER_TIME.has(at(scan, to + 2)) && at(scan, from - 1) !== '$' ? to + 3 : 0
}

/** "11th", "1990s", "the 20s". */
function ordinal(scan: Scan, { to, form }: Numeral): number {
  if (form !== 'digits' || !touches(scan, to)) return 0
  return /^(?:st|nd|rd|th|s|er|re|ème|º|ª|ste|er)$/u.test(at(scan, to)) ? to + 1 : 0
}

/** "Covid-19", "G20", "M25", "5G", "A320neo", "F-16", "3D": letters and digits that make one name. */
function gluedLabel(scan: Scan, numeral: Numeral): number {
  const { from, to, form } = numeral
  if (form !== 'digits') return 0
  if (touches(scan, from) && scan.atoms[from - 1]!.kind === 'word' && numeral.low !== 0.5) return to
  const hyphen = isHyphen(at(scan, from - 1)) && touches(scan, from) && touches(scan, from - 1)
  if (hyphen && scan.atoms[from - 2]?.kind === 'word' && !NUMBER_PREFIXES.has(at(scan, from - 2))) return to
  if (at(scan, from - 1) === '#' || at(scan, from - 1) === '§') return to
  const letters = scan.atoms[to]
  if (letters?.kind !== 'word' || !touches(scan, to) || numeral.factor !== 1) return 0
  return unitAfter(scan, to, false) === null ? to + 1 : 0
}

/** "24/7", "9/11"; "km/h" is not concerned. */
function slashed(scan: Scan, { from, to }: Numeral): number {
  if (at(scan, from - 1) === '/' && touches(scan, from) && scan.atoms[from - 2]?.kind === 'number') return to
  return at(scan, to) === '/' && touches(scan, to) && scan.atoms[to + 1]?.kind === 'number' ? to + 2 : 0
}

/** "1." or "2)" at the beginning of a sentence. */
function listNumber(scan: Scan, numeral: Numeral): number {
  const { from, to } = numeral
  if (from > 1 || !isBareInteger(scan, numeral)) return 0
  if (scan.atoms.length <= to + 1 && at(scan, to) === '.') return to + 1
  if (from === 1 && at(scan, 0) !== '(') return 0
  return (at(scan, to) === '.' && scan.atoms[to + 1] !== undefined) || at(scan, to) === ')' ? to + 1 : 0
}

const ROUND = 100

/** A bare four-digit number that is a year in its surroundings. */
function year(scan: Scan, numeral: Numeral): number {
  const { from, to, low } = numeral
  if (!isBareInteger(scan, numeral) || low < 1000 || low > 2100 || at(scan, from).length !== 4) return 0
  if (unitAfter(scan, to, false) !== null) return 0
  const before = at(scan, from - 1)
  if (joinsYears(scan, numeral)) return to
  const lead =
    BEFORE_YEAR.has(before) && before !== 'to' && before !== 'from' && before !== 'of' && before !== 'for'
  const counted = hasCountedNoun(scan, to)
  const people = isPersonNoun(at(scan, to)) && isPlural(at(scan, to))
  if (people && before !== 'in' && before !== 'since') return 0
  if (low >= 1900 && low <= 2060)
    return counted && low % ROUND === 0 && !/^(?:the|in|since)$/u.test(before) ? 0 : to
  return lead && before !== 'the' && before !== 'and' && before !== 'or' && !counted ? to : 0
}

/** "between 1600 and 1900", "A.D. 1000 and 1260": two bare four-digit numbers, a thousand apart at most. */
function joinsYears(scan: Scan, { from, to, low }: Numeral): boolean {
  const isYear = (index: number) =>
    /^(?:1\p{Nd}{3}|20\p{Nd}{2})$/u.test(at(scan, index)) && Math.abs(Number(at(scan, index)) - low) < 1000
  const link = /^(?:and|to|[-–—])$/u
  const first =
    link.test(at(scan, to)) && isYear(to + 1) && /^(?:between|from|in|of)$/u.test(at(scan, from - 1))
  const second = link.test(at(scan, from - 1)) && isYear(from - 2)
  const end = first ? to + 2 : to
  return (first || second) && unitAfter(scan, end, false) === null && !isPersonNoun(at(scan, end))
}

/** Whether a plural noun stands after the number, at most two words on. */
export function hasCountedNoun(scan: Scan, start: number): boolean {
  for (let index = start; index < start + 3; index += 1) {
    const atom = scan.atoms[index]
    if (atom?.kind !== 'word' || isSmallWord(atom.lower)) return false
    if (isPlural(atom.lower) && !/(?:ed|ing)$/u.test(atom.lower)) return true
  }
  return false
}

/** "3-1", "2 - 0", "4-6 6-2"; "50-60 people" is a range. */
/** "won 7-to-1", "a 3-for-1 split", "a two-to-one margin": two numbers that say one thing. */
function ratio(scan: Scan, { to }: Numeral): number {
  const glued = [0, 1, 2, 3].every((offset) => touches(scan, to + offset))
  if (!glued || !isHyphen(at(scan, to)) || !isHyphen(at(scan, to + 2))) return 0
  return /^(?:to|for)$/u.test(at(scan, to + 1)) && /^(?:1|one)$/u.test(at(scan, to + 3)) ? to + 4 : 0
}

function score(scan: Scan, numeral: Numeral): number {
  const { from, to, low } = numeral
  if (!isBareInteger(scan, numeral)) return 0
  const second = scan.atoms[to + 1]
  if (!isHyphen(at(scan, to)) || second?.kind !== 'number' || !/^\p{Nd}+$/u.test(second.text)) return 0
  const end = to + 2
  const high = Number(second.text)
  if (isHyphen(at(scan, end)) && scan.atoms[end + 1]?.kind === 'number') return end + 2
  if (
    unitAfter(scan, end, false) !== null ||
    /^(?:bn|m|million|billion|thousand|hundred)$/u.test(at(scan, end))
  )
    return 0
  if (SCORE_WORDS.has(at(scan, from - 1)) || SCORE_WORDS.has(at(scan, end))) return end
  if (low < high && hasCountedNoun(scan, end)) return 0
  if (low < high && /^(?:between|about|around|some|from|roughly|approximately|of)$/u.test(at(scan, from - 1)))
    return 0
  return end
}

/** Groups of digits joined by hyphens, spaces and brackets: seven digits or more in three groups, or after "+". */
function phone(scan: Scan, { from, to }: Numeral): number {
  const zero = /^0\p{Nd}+$/u.test(at(scan, from))
  let [end, digits, groups] = [from, 0, 0]
  while (scan.atoms[end]?.kind === 'number' || (groups > 0 && /^[-()–]$/u.test(at(scan, end)))) {
    if (scan.atoms[end]!.kind === 'number') [digits, groups] = [digits + at(scan, end).length, groups + 1]
    end += 1
  }
  const signed = at(scan, from - 1) === '+' && digits >= 7
  if (zero) return end
  return signed || (groups >= 3 && digits >= 7 && end > to && /^\p{Nd}+$/u.test(at(scan, from))) ? end : 0
}

/** "575 Hill Road": a house number before capitalised words that end in a word for a street. */
function address(scan: Scan, numeral: Numeral): number {
  if (!isBareInteger(scan, numeral)) return 0
  for (let index = numeral.to; index < numeral.to + 4; index += 1) {
    const atom = scan.atoms[index]
    if (!isCapitalised(atom)) return 0
    if (index > numeral.to && STREET_WORDS.has(atom!.lower)) return numeral.to
  }
  return 0
}

function hasShapeOfCount(scan: Scan, numeral: Numeral): boolean {
  const written = scan.atoms[numeral.from]!.text
  return (
    numeral.factor !== 1 ||
    /[,.]/u.test(written) ||
    unitAfter(scan, numeral.to, numeral.factor !== 1) !== null
  )
}

/** "Section 5", "Flight 370", "No. 10", "page 12", "top 10", "number one". */
function labelled(scan: Scan, numeral: Numeral): number {
  const { from, to, form } = numeral
  if (form !== 'digits' && form !== 'words') return 0
  const dotted = at(scan, from - 1) === '.' && touches(scan, from - 1) ? from - 2 : from - 1
  const noun = scan.atoms[dotted]
  if (noun === undefined || !isLabelNoun(noun.lower) || hasShapeOfCount(scan, numeral)) return 0
  if (form === 'words' && (to !== from + 1 || numeral.low > 12)) return 0
  if (dotted !== from - 1 && noun.lower !== 'no' && noun.lower !== 'nos') return 0
  if (STRICT_LABELS.has(noun.lower)) return to
  const end = labelsEnd(scan, to, form)
  return !isCapitalised(noun) && hasCountedNoun(scan, end) ? 0 : end
}

function isLabelNoun(lower: string): boolean {
  return LABEL_NOUNS.has(lower) || (PLURAL_LABELS.has(lower) && LABEL_NOUNS.has(singular(lower)))
}

/** "gates 3 and 4", "rooms 3, 4 and 5", "pages 12-15": all numbers of the list are names. */
function labelsEnd(scan: Scan, start: number, form: Numeral['form']): number {
  let to = start
  while (form === 'digits' && /^(?:and|or|to|,|&|-|–)$/u.test(at(scan, to))) {
    const next = at(scan, to) === ',' && at(scan, to + 1) === 'and' ? to + 2 : to + 1
    if (!/^\p{Nd}+$/u.test(at(scan, next)) || hasCountedNoun(scan, next + 1)) break
    to = next + 1
  }
  return to
}

/** "Boeing 737", "Planet 9", "the Big 12": a name written with a capital, then digits, then no counted noun. */
function nameNumber(scan: Scan, numeral: Numeral): number {
  const { from, to } = numeral
  if (!isBareInteger(scan, numeral) || hasShapeOfCount(scan, numeral)) return 0
  const name: Atom | undefined = scan.atoms[from - 1]
  if (!isCapitalised(name) || isSmallWord(name!.lower) || scan.atoms[from]!.gap === '') return 0
  if (WEEKDAYS.has(name!.lower) || NUMBER_PREFIXES.has(name!.lower) || scan.heading) return 0
  if (name!.text.length === 1 && name!.text !== 'I') return to
  // German writes every noun with a capital, counted ones too: "Mindestens 12 Menschen".
  if (scan.language === 'de' && isCapitalised(scan.atoms[to])) return 0
  return hasCountedNoun(scan, to) ? 0 : to
}

/** Type numbers of airliners; "737 people" is a count. */
const AIRLINERS = new Set('707 717 727 737 747 757 767 777 787 380 350 330'.split(' '))

function airliner(scan: Scan, { from, to }: Numeral): number {
  if (!AIRLINERS.has(at(scan, from))) return 0
  const next = scan.atoms[to]
  return isCapitalised(next) || /^(?:jets?|planes?|aircraft|airliners?|max)$/u.test(at(scan, to)) ? to : 0
}

/** "1 of 25 photos": a place in a gallery. */
function gallery(scan: Scan, { from, to }: Numeral): number {
  if (at(scan, to) !== 'of' || scan.atoms[to + 1]?.kind !== 'number') return 0
  const shown = /^(?:photos?|pictures?|images?|slides?)$/u
  return shown.test(at(scan, to + 2)) ||
    /^(?:caption|photo|picture|image|slide|part|page)$/u.test(at(scan, from - 1))
    ? to + 2
    : 0
}

/** "the top 10", "the bottom three" without a noun name a set. */
function rankSet(scan: Scan, { from, to }: Numeral): number {
  if (!/^(?:top|bottom)$/u.test(at(scan, from - 1))) return 0
  const next = scan.atoms[to]
  return next === undefined || next.kind === 'mark' || isSmallWord(next.lower) ? to : 0
}

/** "aged 18 to 34" is a group, no figure. */
function ageBracket(scan: Scan, { from, to }: Numeral): number {
  if (!/^(?:aged?|ages)$/u.test(at(scan, from - 1))) return 0
  const range = at(scan, to) === 'to' || at(scan, to) === 'and' || isHyphen(at(scan, to))
  return range && scan.atoms[to + 1]?.kind === 'number' ? to + 2 : 0
}

/** "three-bed flat", "12-member panel": a number joined to a singular noun that is no unit describes, it does not count. */
function compound(scan: Scan, { to, factor }: Numeral): number {
  if (!isHyphen(at(scan, to)) || !touches(scan, to) || !touches(scan, to + 1) || factor !== 1) return 0
  const word = scan.atoms[to + 1]
  if (word?.kind !== 'word' || isPlural(word.lower) || /^(?:to|and|or|year|plus)$/u.test(word.lower)) return 0
  return unitAfter(scan, to, false) === null ? to + 2 : 0
}
