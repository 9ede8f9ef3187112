/** What a measure is about: the price of what, the percentage of what, the length of what. */
import { at, isCapitalised, isHyphen, type Scan, touches } from './atoms.js'
import { aboutByTree, changedByTree } from './parsed.js'
import {
  countedPhrase,
  hasVerbEnding,
  isPreposition,
  isSmallWord,
  isVerb,
  type Phrase,
  phraseBefore,
  plainPhrase,
  withPrepositions,
} from './phrase.js'
import { ADVERBS, AUXILIARIES, DETERMINERS, PRONOUNS } from './phrase.lexicon.js'
import type { Quantity } from './quantity.js'

/** Atoms that a phrase with its prepositional phrases may run over. */
const LIMIT = 10

/** Atoms looked back over for a verb: longer clauses are rare, and the search stays linear. */
const REACH = 60

export interface Measured {
  to: number
  unit: string | null
  phrase: Phrase | null
}

/** `previous` is the measure before this one in the sentence, with what it is about. */
export function measuredPhrase(scan: Scan, quantity: Quantity, previous: Measured | null): Phrase | null {
  if (
    previous !== null &&
    previous.unit !== null &&
    previous.unit !== 'person' &&
    repeats(scan, previous.to, quantity.from)
  ) {
    return ofPhrase(scan, quantity) ?? previous.phrase
  }
  const isTime = isTimeSpan(scan, quantity)
  const shaped =
    ofPhrase(scan, quantity) ??
    modifiedNoun(scan, quantity) ??
    nounBefore(scan, quantity) ??
    (isTime
      ? null
      : (changed(scan, quantity) ??
        objectOf(scan, quantity) ??
        subject(scan, quantity.from, previous) ??
        priceOf(scan, quantity)))
  if (shaped !== null && isNoun(scan, shaped.head)) return shaped
  const asked = isTime ? null : aboutByTree(scan, quantity)
  return asked === 'none' ? null : (asked ?? shaped)
}

/** "lifted sales by 5 %", "pulled the index 2 % lower": what is made to change. */
function changed(scan: Scan, quantity: Quantity): Phrase | null {
  const { from, to } = quantity
  const may =
    /^(?:by|to|from|at|into)$/u.test(at(scan, from - 1)) || /^(?:JJR|RBR)$/u.test(scan.atoms[to]?.tag ?? '')
  if (!may) return null
  const found = changedByTree(scan, quantity)
  return found === 'none' ? null : found
}

/** A measure is about none of these: they say when. */
const TIME_WORDS = new Set(
  'year month week day night today yesterday quarter decade morning monday tuesday wednesday thursday friday saturday sunday'.split(
    ' ',
  ),
)

/** By its tag; a word without one is taken for what its shape says. */
function isNoun(scan: Scan, index: number): boolean {
  const tag = scan.atoms[index]?.tag ?? ''
  return (tag === '' || /^(?:NNP?S?|CD|FW)$/u.test(tag)) && !TIME_WORDS.has(at(scan, index))
}

/** "100 km (60 miles)", "190 points, or 0.6 %", "8 % to $3.65", "70 days; 99 days": the same thing in another unit, at another time or next in a list. */
function repeats(scan: Scan, end: number, start: number): boolean {
  if (start - end === 1 && at(scan, end) === ';') return true
  if (start - end > 2 || start <= end) return false
  return (
    /^(?:\(|or|to|at|from|,)$/u.test(at(scan, start - 1)) &&
    /^(?:\(|or|to|at|from|,|up|down)$/u.test(at(scan, end))
  )
}

/** "70kg of gold", "10 percent of turnover", "8 miles (13 km) of tunnels", "$1 billion in gains". */
function ofPhrase(scan: Scan, { to, unit }: Quantity): Phrase | null {
  const link = afterAside(scan, to)
  const word = at(scan, link)
  const inGains = word === 'in' && /^[A-Z]{3}$/u.test(unit ?? '') && !isTimeAfter(scan, link + 1)
  if (word !== 'of' && word !== 'off' && !inGains) return null
  const phrase = plainPhrase(scan, link + 1)
  return phrase === null ? null : withPrepositions(scan, phrase, LIMIT)
}

function afterAside(scan: Scan, to: number): number {
  if (at(scan, to) !== '(') return to
  for (let end = to + 1; end < to + 8; end += 1) if (at(scan, end) === ')') return end + 1
  return to
}

function isTimeAfter(scan: Scan, index: number): boolean {
  const atom = scan.atoms[index]
  return atom === undefined || atom.kind === 'number' || DETERMINERS.has(atom.lower) || isCapitalised(atom)
}

/** Words after a measure that are no noun: dimensions, comparatives, times. */
const NO_NOUN = new Set(
  'long wide deep tall high thick slim broad across apart away higher lower faster slower longer shorter older younger heavier lighter cheaper early late earlier later ago monday tuesday wednesday thursday friday saturday sunday total less more each deeper further north south east west inland offshore'.split(
    ' ',
  ),
)

/** "$150,000 contract", "12.3 inch display", "a 75 percent increase in usage". */
function modifiedNoun(scan: Scan, { from, to }: Quantity): Phrase | null {
  const start = isHyphen(at(scan, to)) && touches(scan, to) ? to + 1 : to
  const atom = scan.atoms[start]
  if (atom?.kind !== 'word' || isSmallWord(atom.lower) || isVerb(scan, start) || NO_NOUN.has(atom.lower))
    return null
  if (/^[-+−]$/u.test(scan.atoms[from]!.text) || at(scan, from - 1) === '+') return null
  const phrase = countedPhrase(scan, start, false)
  return phrase === null ? null : withPrepositions(scan, phrase, LIMIT)
}

/** "a fine of $2m", "a grant worth $8m", "customers with $5m", "the tablet for $799", "Dow +0.2 %". */
function nounBefore(scan: Scan, { from, unit }: Quantity): Phrase | null {
  const word = at(scan, from - 1)
  if (/^[-+−]$/u.test(scan.atoms[from]!.text)) return phraseBefore(scan, from)
  if (word === '+' && touches(scan, from)) return phraseBefore(scan, from - 1)
  if (unit === 'year-old' && (word === 'aged' || word === ',')) {
    return phraseBefore(scan, word === 'aged' && at(scan, from - 2) === ',' ? from - 2 : from - 1, true)
  }
  if (word === 'up' || word === 'down')
    return isVerb(scan, from - 2) ? null : phraseBefore(scan, from - 1, true)
  if (word === 'of' || word === 'with') return phraseBefore(scan, from - 1, word === 'of')
  if (word === 'for' && /^[A-Z]{3}(?:\/|$)/u.test(unit ?? '')) return phraseBefore(scan, from - 1)
  if (word === 'worth') return phraseBefore(scan, from - 1) ?? subject(scan, from - 1, null)
  return null
}

const TIME_UNITS = new Set('second minute hour day week fortnight month year decade century'.split(' '))
const BEFORE_TIME = new Set(
  'in after for over within since past last next first every another until before during than'.split(' '),
)

/** "in 15 years", "the last three months", "nine days later": when, not what. */
function isTimeSpan(scan: Scan, { from, to, number, unit }: Quantity): boolean {
  if (unit === null || !TIME_UNITS.has(unit)) return false
  const after = /^(?:later|ago|earlier|before|after)$/u.test(at(scan, to))
  return (
    after ||
    BEFORE_TIME.has(at(scan, from - 1)) ||
    BEFORE_TIME.has(at(scan, from)) ||
    BEFORE_TIME.has(at(scan, number.from - 1))
  )
}

/** The noun phrase before the verb that governs what stands at `end`. */
function subject(scan: Scan, end: number, previous: Measured | null): Phrase | null {
  let verb = end - 1
  const stop = Math.max(0, end - REACH)
  while (verb >= stop && !isClauseVerb(scan, verb)) {
    if (endsClause(scan, verb)) return phraseBefore(scan, labelEnd(scan, verb, end))
    verb -= 1
  }
  if (verb < stop) return phraseBefore(scan, trimEnd(scan, end))
  const first = verbGroupStart(scan, verb)
  if (previous !== null && previous.to === first) return previous.phrase
  const found = beforeVerb(scan, first)
  return (
    found ?? (PRONOUNS.has(at(scan, first - 1)) || first > 0 ? null : phraseBefore(scan, trimEnd(scan, end)))
  )
}

/** A full stop after a short word is part of an abbreviation. */
function endsClause(scan: Scan, index: number): boolean {
  return /^[;:]$/u.test(at(scan, index)) || (at(scan, index) === '.' && at(scan, index - 1).length > 3)
}

/** "Total cost: $72,000": the words before the colon; else those between the mark and the measure. */
function labelEnd(scan: Scan, mark: number, end: number): number {
  if (at(scan, mark) === ':' && mark === end - 1) return mark
  return Math.max(trimEnd(scan, end), mark + 1)
}

/** First atom of the verb group: "is | expected to rise", "has also been". */
function verbGroupStart(scan: Scan, verb: number): number {
  let first = verb
  while (first > Math.max(0, verb - REACH) && belongsToVerb(scan, first - 1)) first -= 1
  return first
}

function belongsToVerb(scan: Scan, index: number): boolean {
  const word = at(scan, index)
  return word === 'to' || AUXILIARIES.has(word) || isAdverb(word) || isClauseVerb(scan, index)
}

function isAdverb(word: string): boolean {
  return ADVERBS.has(word) || (word.length > 4 && word.endsWith('ly'))
}

/** The subject that ends at the verb group; over a relative pronoun, an aside between commas, or a joined predicate. */
function beforeVerb(scan: Scan, first: number): Phrase | null {
  const before = at(scan, first - 1)
  if (/^(?:which|that|who)$/u.test(before)) return phraseBefore(scan, trimEnd(scan, first - 1))
  if (PRONOUNS.has(before)) return null
  if (before === ',') {
    const open = previousComma(scan, first - 1)
    return open > 0 ? phraseBefore(scan, open) : phraseBefore(scan, first - 1)
  }
  if (before === 'and' || before === 'but' || before === 'by') return subject(scan, first - 1, null)
  return phraseBefore(scan, first)
}

function previousComma(scan: Scan, index: number): number {
  for (let comma = index - 1; comma > Math.max(0, index - REACH); comma -= 1) {
    if (at(scan, comma) === ',') return comma
    if (/^[;:.]$/u.test(at(scan, comma))) return -1
  }
  return -1
}

/** "adding $500 to the price", "wiping $340m from the value": what the money is added to or taken from. */
function objectOf(scan: Scan, { from, to }: Quantity): Phrase | null {
  const verb = at(scan, from - 1)
  if (!verb.endsWith('ing') || !/^(?:to|from|off)$/u.test(at(scan, to))) return null
  const phrase = plainPhrase(scan, to + 1)
  return phrase === null ? null : withPrepositions(scan, phrase, LIMIT)
}

/** "paid $35,000 for a new roof": what the money goes to, where nothing else says what it is about. */
function priceOf(scan: Scan, { to, unit }: Quantity): Phrase | null {
  if (!/^[A-Z]{3}(?:\/|$)/u.test(unit ?? '') || !/^(?:for|from)$/u.test(at(scan, to))) return null
  const phrase = plainPhrase(scan, to + 1)
  return phrase === null ? null : withPrepositions(scan, phrase, LIMIT)
}

function isClauseVerb(scan: Scan, index: number): boolean {
  const atom = scan.atoms[index]!
  if (isVerb(scan, index)) return true
  if (isHyphen(at(scan, index - 1)) && touches(scan, index)) return false
  if (atom.kind !== 'word' || !hasVerbEnding(atom.lower) || DETERMINERS.has(at(scan, index - 1))) return false
  return /ed$/u.test(atom.lower) || isVerb(scan, index - 1)
}

/** Takes small words and marks off the end: "the fund will also |". */
function trimEnd(scan: Scan, end: number): number {
  let to = end
  while (
    to > Math.max(0, end - REACH) &&
    (scan.atoms[to - 1]!.kind === 'mark' || isSmallWord(at(scan, to - 1)) || isPreposition(at(scan, to - 1)))
  )
    to -= 1
  return to
}
