/** Quantities: a numeral or a range of two, with its bound words, sign, unit or currency. */
import type { Figure } from '@parallax/contract'
import { isAge } from './ages.js'
import { at, isHyphen, type Scan, touches } from './atoms.js'
import { boundAfter, boundBefore, changeBefore } from './bounds.js'
import type { BoundWord } from './bounds.lexicon.js'
import { passOver } from './labels.js'
import { mayStartNumeral, type Numeral, readNumeral } from './numeral.js'
import { currencyBefore, type UnitFound, unitAfter, withRate } from './units.js'

export interface Quantity {
  /** Atoms of the whole phrase, bound words and unit included. */
  from: number
  to: number
  /** Atoms of the bare number, without bound words, currency and unit. */
  number: { from: number; to: number }
  low: number | null
  high: number | null
  /** The value as written, before a bound opens or widens it. */
  stated: { low: number; high: number }
  bound: Figure['bound']
  unit: string | null
  change: Figure['change']
  additional: boolean
  form: Numeral['form']
  small: boolean
}

/** "about 50" covers ten per cent on either side. A convention, not a measurement. */
const ABOUT = 0.1

/** Reads every quantity of the sentence, left to right. */
export function readQuantities(scan: Scan): Quantity[] {
  const found: Quantity[] = []
  let [index, free] = [0, 0]
  while (index < scan.atoms.length) {
    const starts = mayStartNumeral(scan, index) && startsHere(scan, index)
    const currency = starts ? currencyBefore(scan, index) : null
    const numeral = starts ? readNumeral(scan, index, currency !== null) : null
    if (numeral === null) {
      index += 1
      continue
    }
    const passed = currency === null ? passOver(scan, numeral) : null
    if (passed !== null || isPronounOne(scan, numeral)) {
      index = passed?.to ?? numeral.to
      continue
    }
    const quantity = assemble(scan, { numeral, sign: signBefore(scan, index), currency, free })
    found.push(asRestated(scan, quantity, found.at(-1)))
    index = Math.max(quantity.to, index + 1)
    free = quantity.to
  }
  return found
}

/** "over 7 miles (11 km)", "up to 224 kW / 300 PS": what stands in brackets or behind the stroke says the same again, so it is bounded and changes as the measure before it does. */
function asRestated(scan: Scan, quantity: Quantity, before: Quantity | undefined): Quantity {
  const { from, to, unit, bound, change, stated } = quantity
  const open = before !== undefined && from === before.to + 1 && /^[(/]$/u.test(at(scan, before.to))
  if (!open || before.unit === null || unit === null || before.unit === unit) return quantity
  const closes = /^[)/,;.]$/u.test(at(scan, to))
  if (!closes || (bound !== 'exact' && bound !== 'range') || change !== 'none') return quantity
  if (bound === 'range' || before.bound === 'range') return { ...quantity, change: before.change }
  return { ...quantity, change: before.change, ...bounded(stated, before.bound) }
}

function bounded(
  { low, high }: Quantity['stated'],
  bound: Figure['bound'],
): Pick<Quantity, 'low' | 'high' | 'bound'> {
  if (bound === 'at-least') return { low, high: null, bound }
  if (bound === 'at-most') return { low: null, high, bound }
  return bound === 'about' ? { ...around(low, high), bound } : { low, high, bound: 'exact' }
}

/** Ten per cent on either side. */
function around(low: number, high: number): { low: number; high: number } {
  return { low: tidy(low - Math.abs(low) * ABOUT), high: tidy(high + Math.abs(high) * ABOUT) }
}

/** "a" of "a third man" begins nothing by itself; readNumeral decides. A word glued to the left never begins a number. */
function startsHere(scan: Scan, index: number): boolean {
  const atom = scan.atoms[index]!
  if (atom.kind !== 'word') return true
  const glued = isHyphen(at(scan, index - 1)) && touches(scan, index) && touches(scan, index - 1)
  return !glued || /^(?:mid|sub|minus|some)$/u.test(at(scan, index - 2))
}

/** -1 for "-5", "minus 5" and "negative 5 %". A hyphen between two words or numbers is no sign. */
function signBefore(scan: Scan, index: number): 1 | -1 {
  let sign = index - 1
  if (/^[$€£]$/u.test(at(scan, sign))) sign -= 1
  if (at(scan, sign) === 'minus' || (isHyphen(at(scan, sign)) && at(scan, sign - 1) === 'minus')) return -1
  if (at(scan, sign) === 'negative' && /^(?:%|per|percent|points?|degrees?)$/u.test(at(scan, index + 1)))
    return -1
  const mark = at(scan, sign)
  const free = !touches(scan, sign) || /^[$€£(]$/u.test(at(scan, sign - 1))
  const minus = (mark === '-' || mark === '−') && touches(scan, sign + 1) && free
  return minus && scan.atoms[index]?.kind === 'number' ? -1 : 1
}

/** "Index +0.2 %". A plus between two numbers adds them. */
function isPlus(scan: Scan, index: number): boolean {
  const free = !touches(scan, index - 1) || at(scan, index - 2) === '('
  return at(scan, index - 1) === '+' && touches(scan, index) && free
}

const AFTER_ONE = new Set(
  'of day another can must should might could who that which else would has is was were will and or but in on at to from by for the a as with'.split(
    ' ',
  ),
)
const BEFORE_ONE = new Set(
  'no any this that the same each every another which a first last only next new big own good great right other'.split(
    ' ',
  ),
)

/** "no one", "this one", "one another", "one can", "at one point". */
function isPronounOne(scan: Scan, { from, to }: Numeral): boolean {
  if (at(scan, from) !== 'one' || to !== from + 1) return false
  if (BEFORE_ONE.has(at(scan, from - 1))) return true
  const next = at(scan, to)
  if (at(scan, from - 1) === 'at' && /^(?:point|time|stage)$/u.test(next)) return true
  if (next === 'of')
    return !/^(?:the|those|these|its|his|her|their|our|my|your|them|us|two|three|four|five|six|seven|eight|nine|ten)$/u.test(
      at(scan, to + 1),
    )
  return scan.atoms[to]?.kind !== 'word' ? !isHyphen(next) || !touches(scan, to) : AFTER_ONE.has(next)
}

interface Parts {
  numeral: Numeral
  sign: 1 | -1
  currency: { unit: string; from: number } | null
  /** Atoms before this index belong to the quantity before. */
  free: number
}

function assemble(scan: Scan, { numeral, sign, currency, free }: Parts): Quantity {
  const range = readRange(scan, numeral, currency)
  const end = range?.to ?? numeral.to
  const unit = readUnit(scan, { numeral, currency, range, end })
  let from = Math.max(free, currency?.from ?? numeral.from)
  if (sign === -1 && from > free) from -= 1
  const total = { low: (range?.low ?? numeral.low) * sign, high: (range?.high ?? numeral.high) * sign }
  const before =
    range?.between === true ? { bound: 'exact' as const, from: from - 1 } : boundBefore(scan, from)
  let to = Math.max(unit?.to ?? end, end)
  const after = boundAfter(scan, to) ?? null
  if (after !== null) to = after.to
  const word = before !== null && before.bound !== 'exact' ? before.bound : (after?.bound ?? null)
  const start = before !== null && before.from >= free ? before.from : from
  const wide = interval(total, before !== null && before.from < free ? null : word, numeral, range !== null)
  return {
    from: start,
    to,
    number: { from: numeral.from, to: end },
    stated: total,
    ...wide,
    unit: unit?.unit ?? null,
    change: isPlus(scan, start) ? 'up' : changeBefore(scan, start),
    additional: isAdditional(scan, start, numeral.to),
    form: numeral.form,
    small: numeral.small,
  }
}

function interval(
  { low, high }: { low: number; high: number },
  word: BoundWord | null,
  numeral: Numeral,
  range: boolean,
): Pick<Quantity, 'low' | 'high' | 'bound'> {
  if (word === 'at-least' || word === 'at-most') return bounded({ low, high }, word)
  if (numeral.form === 'vague') return { low, high, bound: 'vague' }
  if (word === 'about' && range) return { low, high, bound: 'about' }
  if (word === 'about') return bounded({ low, high }, word)
  return { low, high, bound: range ? 'range' : 'exact' }
}

function tidy(value: number): number {
  return Number(value.toPrecision(12))
}

interface Range {
  low: number
  high: number
  to: number
  unit: UnitFound | null
  /** "between" opens the range and belongs to the phrase. */
  between: boolean
}

/** "50-60", "50 to 60", "5-to-7", "between 50 and 60", "10 to 100 thousand", "$3 to $4 million". */
function readRange(
  scan: Scan,
  first: Numeral,
  currency: { unit: string; from: number } | null,
): Range | null {
  if (first.form === 'vague' || first.form === 'fraction') return null
  const opening = currency?.from ?? first.from
  const between = at(scan, opening - 1) === 'between'
  const unitOne = unitAfter(scan, first.to, first.factor !== 1)
  const link = unitOne?.to ?? first.to
  const word = at(scan, link)
  const joined = isHyphen(word) || word === 'to' || word === 'bis' || word === 'à' || word === 'or'
  if (!(joined || (between && word === 'and'))) return null
  const glued = isHyphen(word) && at(scan, link + 1) === 'to' && isHyphen(at(scan, link + 2))
  const skipped = skipToNumber(scan, link + (glued ? 3 : 1))
  const second = readNumeral(scan, skipped, currency !== null)
  if (second === null || second.form === 'vague' || second.form === 'fraction') return null
  const unitTwo = unitAfter(scan, second.to, second.factor !== 1)
  const money = currencyBefore(scan, skipped)
  if (
    !sameUnit(
      { one: unitOne?.unit ?? null, sign: currency?.unit ?? null },
      { one: unitTwo?.unit ?? null, sign: money?.unit ?? null },
    )
  )
    return null
  const repeated = (unitOne !== null && unitTwo !== null) || (currency !== null && money !== null)
  if (word === 'to' && isMovement(scan, opening, repeated)) return null
  if (word === 'or' && (unitOne !== null || second.low > 2 * first.low + 1)) return null
  const low = scaleLike(first, second)
  if (low >= second.high && !(low === second.high)) return null
  return { low, high: second.high, to: second.to, unit: unitTwo ?? unitOne, between }
}

/** "10 to 100 thousand" means ten thousand: the multiplier of the second holds for the first where it has none. */
function scaleLike(first: Numeral, second: Numeral): number {
  const fits = first.factor === 1 && first.low < 1000 && first.low * second.factor < second.high
  return fits ? tidy(first.low * second.factor) : first.low
}

function skipToNumber(scan: Scan, index: number): number {
  let next = index
  while (next < index + 3 && scan.atoms[next] !== undefined) {
    const atom = scan.atoms[next]!
    if (atom.kind === 'number' || readNumeral(scan, next) !== null) return next
    const passes =
      isHyphen(atom.lower) || /^(?:[$€£¥]|us|us\$|hk|some|about|nearly|around)$/u.test(atom.lower)
    if (!passes) return next
    next += 1
  }
  return next
}

interface Measure {
  /** Unit or currency after the number. */
  one: string | null
  /** Currency before it. */
  sign: string | null
}

/** The second end may leave the unit out after a currency sign, the first end always. */
function sameUnit(first: Measure, second: Measure): boolean {
  const [left, right] = [first.sign ?? first.one, second.sign ?? second.one]
  if (left === null) return second.sign === null
  return right === null
    ? first.sign !== null
    : right === left || right.startsWith(`${left}/`) || first.one === second.one
}

/** "rose from 50 to 60" and "rose by 5 % to 60 %" state two things, no range; "rose by 1 to 2 %" does. */
function isMovement(scan: Scan, index: number, repeated: boolean): boolean {
  if (repeated && changeBefore(scan, index) !== 'none') return true
  if (at(scan, index - 1) !== 'from') return false
  for (let near = index - 2; near >= Math.max(0, index - 8); near -= 1) {
    if (
      /^(?:rose|risen|rise|fell|fallen|fall|dropped|increased|decreased|raised|cut|climbed|grew|grown|up|down|jumped|revised|reduced|lowered|plummeted|plunged|went|moved|declined|slow|slowed|rises|falls)$/u.test(
        at(scan, near),
      )
    )
      return true
  }
  return false
}

function readUnit(
  scan: Scan,
  {
    numeral,
    currency,
    range,
    end,
  }: { numeral: Numeral; currency: { unit: string } | null; range: Range | null; end: number },
): UnitFound | null {
  if (currency === null && range === null && isAge(scan, numeral) && unitAfter(scan, end, false) === null) {
    return { unit: 'year-old', to: end }
  }
  if (currency === null && isMagnitude(scan, numeral.from)) return { unit: 'magnitude', to: end }
  if (at(scan, end - 1).endsWith('fold')) return { unit: 'times', to: end }
  const after = range?.unit ?? unitAfter(scan, end, numeral.factor !== 1)
  if (currency === null) return ofUnit(scan, numeral, after, end) ?? unitOfPart(scan, numeral, end)
  const same = after !== null && (after.unit === currency.unit || after.unit.startsWith(`${currency.unit}/`))
  if (same) return after
  const word = at(scan, end)
  const named = after !== null && /^(?:dollars|euros|pounds|yen)$/u.test(word) ? after.to : end
  return withRate(scan, { unit: currency.unit, to: named })
}

/** "a magnitude of 6.8", "magnitude 6.8". */
function isMagnitude(scan: Scan, index: number): boolean {
  const noun = at(scan, index - 1) === 'of' ? index - 2 : index - 1
  return at(scan, noun) === 'magnitude'
}

/** "tens of thousands of dollars", "millions of miles": the unit stands behind "of". */
function ofUnit(scan: Scan, numeral: Numeral, after: UnitFound | null, end: number): UnitFound | null {
  if (after === null && at(scan, numeral.from - 1) === 'from' && at(scan, end) === 'to')
    return levelUnit(scan, end)
  if (after !== null || at(scan, end) !== 'of') return after
  if (numeral.form !== 'vague' && at(scan, end - 1) !== 'couple') return null
  return unitAfter(scan, end + 1, true)
}

/** "half an hour", "a quarter of a mile": the unit stands behind the article. */
function unitOfPart(scan: Scan, { form }: Numeral, end: number): UnitFound | null {
  const article = at(scan, end) === 'of' ? end + 1 : end
  if (form !== 'fraction' || !/^an?$/u.test(at(scan, article))) return null
  return unitAfter(scan, article + 1, false)
}

/** "from 50 to 60 dollars": the first of two levels leaves its unit out. */
function levelUnit(scan: Scan, end: number): UnitFound | null {
  const second = readNumeral(scan, end + 1)
  const unit = second === null ? null : unitAfter(scan, second.to, second.factor !== 1)
  return unit === null ? null : { unit: unit.unit, to: end }
}

/** "another five", "12 more": an increment to what was counted before. */
function isAdditional(scan: Scan, start: number, end: number): boolean {
  if (/^(?:another|additional|further|extra)$/u.test(at(scan, start - 1)) || at(scan, start) === 'another')
    return true
  const next = at(scan, end)
  if (next === 'more' || next === 'further') return at(scan, end + 1) !== 'than'
  return next === 'additional' || next === 'extra' || next === 'others' || next === 'other'
}
