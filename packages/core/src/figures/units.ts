/** Reads the unit after a numeral and the currency before or after it. */
import { at, isHyphen, type Scan, touches } from './atoms.js'
import { CURRENCY_AFTER, CURRENCY_BEFORE, RATE_UNITS, UNIT_WORDS } from './units.lexicon.js'

interface Entry {
  parts: readonly string[]
  unit: string
}

/** Phrases by first word (or last, for what is read backwards), longest first. */
function index(words: ReadonlyMap<string, string>, end: 'first' | 'last'): ReadonlyMap<string, Entry[]> {
  const found = new Map<string, Entry[]>()
  for (const [phrase, unit] of words) {
    const parts = phrase.match(/(?:\p{L}\.){2,}|[\p{L}²³]+|\S/gu) ?? []
    const key = parts.at(end === 'first' ? 0 : -1)!
    found.set(key, [...(found.get(key) ?? []), { parts, unit }])
  }
  for (const entries of found.values()) entries.sort((a, b) => b.parts.length - a.parts.length)
  return found
}

const UNITS = index(UNIT_WORDS, 'first')
const AFTER = index(CURRENCY_AFTER, 'first')
const RATES = index(RATE_UNITS, 'first')
const BEFORE = index(CURRENCY_BEFORE, 'last')

export interface UnitFound {
  unit: string
  to: number
}

/** Longest phrase of the table at the index. Hyphens between its words are passed over ("year-old"). */
function match(scan: Scan, start: number, table: ReadonlyMap<string, Entry[]>): UnitFound | null {
  for (const { parts, unit } of table.get(at(scan, start)) ?? []) {
    let to = start
    const fits = parts.every((part) => {
      if (to > start && isHyphen(at(scan, to)) && !isHyphen(part)) to += 1
      return at(scan, to++) === part
    })
    if (fits) return { unit, to }
  }
  return null
}

/** The currency sign or code that ends just before the numeral; `from` is where it begins. */
export function currencyBefore(scan: Scan, numeral: number): { unit: string; from: number } | null {
  let last = numeral - 1
  if (isHyphen(at(scan, last)) && touches(scan, numeral)) last -= 1
  const word = scan.atoms[last]
  if (word === undefined) return null
  for (const { parts, unit } of BEFORE.get(word.lower) ?? []) {
    const from = last - parts.length + 1
    const fits = from >= 0 && parts.every((part, offset) => at(scan, from + offset) === part)
    if (fits && isCurrencyCode(scan, from, last, numeral)) return { unit, from }
  }
  return mangledPound(scan, last, numeral)
}

/** Letters count as a currency only in capitals (or "Rs"), and "A $" only where the letter is one. */
function isCurrencyCode(scan: Scan, from: number, last: number, numeral: number): boolean {
  const letters = scan.atoms.slice(from, last + 1).filter(({ kind }) => kind === 'word')
  const capitals = letters.every(({ text }) => /^(?:\p{Lu}[\p{Lu}.]*|Rs|Re|Ksh|Sfr)$/u.test(text))
  if (!capitals) return false
  if (from < last && at(scan, from) === 'a') return touches(scan, from + 1)
  return last === from && letters.length === 1 ? scan.atoms[numeral]!.kind === 'number' : true
}

/** "PS6m": the pound sign after a lossy conversion to ASCII, common in wire copies. */
function mangledPound(scan: Scan, last: number, numeral: number): { unit: string; from: number } | null {
  if (scan.atoms[last]!.text !== 'PS' || !touches(scan, numeral) || isConsole(scan, numeral)) return null
  return { unit: 'GBP', from: last }
}

/** "PS4": a games console, where no million follows. */
function isConsole(scan: Scan, numeral: number): boolean {
  const after = scan.atoms[numeral + 1]
  return (
    /^[1-5]$/u.test(at(scan, numeral)) &&
    !(after?.kind === 'word' && /^(?:k|m|bn|tn|million|billion|trillion)$/u.test(after.lower))
  )
}

const POUND_MONEY = new Set(
  'sterling fine cost costs worth price salary bill deal contract prize pay paid'.split(' '),
)

const POUND_WEIGHT = new Set(
  'thrust force cargo freight payload meat beef food explosives cocaine marijuana waste'.split(' '),
)

/** "pounds" is money after a multiplier or beside a word of money, else a weight. */
function poundsOrWon(scan: Scan, start: number, multiplied: boolean): UnitFound | null {
  const word = at(scan, start)
  if (word === 'pounds' || word === 'pound') {
    const heavy = at(scan, start + 1) === 'of' && POUND_WEIGHT.has(at(scan, start + 2))
    const money = (multiplied && !heavy) || POUND_MONEY.has(at(scan, start + 1)) || nearMoney(scan, start)
    return { unit: money ? 'GBP' : 'lb', to: start + 1 }
  }
  if (word === 'won' && multiplied) return { unit: 'KRW', to: start + 1 }
  if (word === 'pesos' || word === 'peso') return { unit: 'peso', to: start + 1 }
  if (word === 'francs' || word === 'franc') return { unit: 'franc', to: start + 1 }
  if (word === 'crowns' || word === 'kronor' || word === 'kroner') return { unit: 'crown', to: start + 1 }
  return null
}

function nearMoney(scan: Scan, index: number): boolean {
  for (let near = Math.max(0, index - 8); near < index; near += 1)
    if (POUND_MONEY.has(at(scan, near))) return true
  return false
}

/** Units that one letter stands for are read only where they touch the digits ("5m", "5.2l", "30p"). */
const LETTER_UNITS: ReadonlyMap<string, string> = new Map([
  ['m', 'm'],
  ['g', 'g'],
  ['l', 'l'],
  ['h', 'h'],
  ['p', 'penny'],
  ['c', 'cent'],
  ['t', 't'],
  ['w', 'W'],
  ['v', 'V'],
])
const SPACED_LETTER_UNITS = new Set(['m', 'l'])

/** "200p" is money, "1080p" a picture size. */
const PICTURE_LINES = new Set(['480', '720', '1080', '1440', '2160'])

/** Words that may stand between a number and its unit: "three more years", "four consecutive days". */
const BEFORE_UNIT = new Set(
  'more full consecutive straight previous further extra additional whole long rushing passing receiving'.split(
    ' ',
  ),
)

/** The unit or currency that stands after the numeral, with its rate ("a month", "per barrel"). */
export function unitAfter(scan: Scan, start: number, multiplied: boolean): UnitFound | null {
  let first = start
  if (isHyphen(at(scan, first)) && touches(scan, first) && touches(scan, first + 1)) first += 1
  if (BEFORE_UNIT.has(at(scan, first))) return match(scan, first + 1, UNITS)
  const found =
    compoundUnit(scan, first) ??
    match(scan, first, AFTER) ??
    poundsOrWon(scan, first, multiplied) ??
    matchUnit(scan, first) ??
    letterUnit(scan, first)
  return found === null ? null : withRate(scan, found)
}

/** "pound-feet": a unit of several words, where the first alone would be money or a weight. */
function compoundUnit(scan: Scan, start: number): UnitFound | null {
  if (!/^pounds?$/u.test(at(scan, start))) return null
  const found = match(scan, start, UNITS)
  return found !== null && found.to > start + 1 ? found : null
}

/** Words that are units only beside a number without a multiplier letter, and never as part of another phrase. */
function matchUnit(scan: Scan, start: number): UnitFound | null {
  const found = match(scan, start, UNITS)
  if (found === null) return null
  const word = scan.atoms[start]!
  if (found.unit === 'hp' && word.lower === 'ps' && word.text !== 'PS') return null
  if (found.unit === 'nm' || (word.lower === 'nm' && word.text === 'Nm'))
    return { ...found, unit: word.text === 'Nm' ? 'newton metre' : 'nm' }
  if (found.unit === 'MW' && word.text === 'mW') return null
  if (found.unit === 'megapixel' && word.lower === 'mp' && !touches(scan, start)) return null
  if (
    (found.unit === 'second' || found.unit === 'minute') &&
    isHyphen(at(scan, start - 1)) &&
    at(scan, start).length > 6
  ) {
    return found
  }
  return found
}

function letterUnit(scan: Scan, start: number): UnitFound | null {
  const unit = LETTER_UNITS.get(at(scan, start))
  const atom = scan.atoms[start]
  if (unit === undefined || atom === undefined || at(scan, start + 1) === '.') return null
  const digits = scan.atoms[start - 1]
  if (digits?.kind !== 'number' || (unit === 'penny' && PICTURE_LINES.has(digits.text))) return null
  if (unit === 'g' && atom.text === 'G') return null
  if ((unit === 'W' || unit === 'V') && atom.text !== atom.text.toUpperCase()) return null
  return touches(scan, start) || SPACED_LETTER_UNITS.has(atom.text) ? { unit, to: start + 1 } : null
}

const RATE_WORDS = new Set(['per', 'a', 'an', 'each', 'every', '/'])

/** Adds "per barrel", "a month", "/kg". "a" and "an" make a rate only before a unit of time, weight or volume. */
export function withRate(scan: Scan, found: UnitFound): UnitFound {
  const link = at(scan, found.to)
  if (!RATE_WORDS.has(link) || found.unit.includes('/') || found.unit.endsWith('-old')) return found
  const rate = match(scan, found.to + 1, RATES)
  if (rate === null || (link === '/' && !touches(scan, found.to))) return found
  if ((link === 'a' || link === 'an') && at(scan, rate.to) === 'ago') return found
  if ((link === 'a' || link === 'an') && /^(?:earlier|later|before|after|on)$/u.test(at(scan, rate.to)))
    return found
  return { unit: `${found.unit}/${rate.unit}`, to: rate.to }
}
