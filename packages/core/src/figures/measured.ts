/** What a measure is about: the price of what, the percentage of what, the length of what. */
import { at, isCapitalised, isHyphen, type Scan, touches } from './atoms.js'
import { DOWN, UP } from './bounds.lexicon.js'
import { changedObject, objectOf, priceOf } from './changed.js'
import { clauseSubject } from './clause-subject.js'
import { aboutByTree } from './parsed.js'
import { describedPhrase, isSmallWord, isVerb, type Phrase, plainPhrase, withPrepositions } from './phrase.js'
import { DETERMINERS, TIME_WORDS } from './phrase.lexicon.js'
import { phraseBefore } from './phrase-before.js'
import type { Quantity } from './quantity.js'

/** Atoms that a phrase with its prepositional phrases may run over. */
const LIMIT = 10

export interface Measured {
  from: number
  to: number
  unit: string | null
  phrase: Phrase | null
}

/** `previous` is the quantity before this one in the sentence, with what it is about. */
export function measuredPhrase(scan: Scan, quantity: Quantity, previous: Measured | null): Phrase | null {
  if (previous !== null && repeats(scan, previous.to, quantity.from)) {
    if (previous.unit !== null && previous.unit !== 'person')
      return ofPhrase(scan, quantity) ?? previous.phrase
    const isAside = previous.phrase === null && at(scan, previous.to) === '('
    if (isAside) return measuredPhrase(scan, { ...quantity, from: previous.from }, null)
  }
  if (
    previous !== null &&
    previous.unit === quantity.unit &&
    isComparedWith(scan, previous.to, quantity.from)
  )
    return ofPhrase(scan, quantity) ?? previous.phrase
  const isTime = isTimeSpan(scan, quantity)
  const whole = ofPhrase(scan, quantity)
  if (whole !== null) return whole
  const shaped =
    modifiedNoun(scan, quantity) ??
    nounBefore(scan, quantity) ??
    (isTime ? null : inClause(scan, quantity, previous))
  if (shaped !== null && isNoun(scan, shaped.head)) return shaped
  const asked = isTime ? null : aboutByTree(scan, quantity)
  if (asked === 'none' || (asked !== null && NO_NOUN.has(at(scan, asked.head)))) return null
  return asked ?? (shaped !== null && mayBeNoun(scan, shaped.head) ? shaped : null)
}

/** What the clause of the measure says it of. */
function inClause(scan: Scan, quantity: Quantity, previous: Measured | null): Phrase | null {
  return (
    changedObject(scan, quantity) ??
    objectOf(scan, quantity) ??
    priceOf(scan, quantity) ??
    clauseSubject(scan, quantity.from, previous)
  )
}

/** By its tag; a word without one is taken for what its shape says. */
function isNoun(scan: Scan, index: number): boolean {
  const tag = scan.atoms[index]?.tag ?? ''
  return (tag === '' || /^(?:NNP?S?|CD|FW)$/u.test(tag)) && !TIME_WORDS.has(at(scan, index))
}

/** The tagger takes a noun for another word now and then, but hardly for one of these. */
function mayBeNoun(scan: Scan, index: number): boolean {
  return !/^(?:JJR|RB[RS]?|DT|IN|MD|TO|PRP)$/u.test(scan.atoms[index]?.tag ?? '')
}

/** "100 km (60 miles)", "190 points, or 0.6 %", "8 % to $3.65", "70 days; 99 days": the same thing in another unit, at another time or next in a list. */
function repeats(scan: Scan, end: number, start: number): boolean {
  if (at(scan, end) === ';' && (start - end === 1 || (start - end === 2 && at(scan, end + 1) === 'and')))
    return true
  if (start - end > 2 || start <= end) return false
  return (
    /^(?:\(|or|to|at|from|,)$/u.test(at(scan, start - 1)) &&
    /^(?:\(|or|to|at|from|,|up|down)$/u.test(at(scan, end))
  )
}

/** Atoms between a measure and the one that it is held against. */
const COMPARED_REACH = 16

/** "5 %, compared with 4 % a year before", "12 points against 9", "8 %, up from 7 %": the same thing of another time or group. */
function isComparedWith(scan: Scan, end: number, start: number): boolean {
  if (start - end > COMPARED_REACH) return false
  const [before, link] = [at(scan, start - 2), at(scan, start - 1)]
  if (/^(?:with|to)$/u.test(link)) return before === 'compared'
  if (link === 'from') return /^(?:up|down)$/u.test(before)
  return /^(?:versus|vs|against)$/u.test(link)
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

/** Behind "(13 km)" or the bracket that closes around the measure: "a third (33 %) | of those". */
function afterAside(scan: Scan, to: number): number {
  if (at(scan, to) === ')' && at(scan, to + 1) === 'of') return to + 1
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

const DIMENSIONS = new Set('long wide deep tall high thick'.split(' '))

/** "$150,000 contract", "12.3 inch display", "a 75 percent increase in usage", "a 40-metre-deep well", "an 80 basis point (bps) fall". */
function modifiedNoun(scan: Scan, quantity: Quantity): Phrase | null {
  const { from } = quantity
  const start = nounAfter(scan, quantity)
  const atom = scan.atoms[start]
  if (atom?.kind !== 'word' || isSmallWord(atom.lower) || isVerbAfter(scan, start, quantity)) return null
  if (NO_NOUN.has(atom.lower)) return null
  if (/^[-+−]$/u.test(scan.atoms[from]!.text) || at(scan, from - 1) === '+') return null
  const phrase = describedPhrase(scan, start)
  return phrase === null ? null : withPrepositions(scan, phrase, LIMIT)
}

/** Atom at which the noun behind the measure may begin. */
function nounAfter(scan: Scan, quantity: Quantity): number {
  const { to } = quantity
  const start = isHyphen(at(scan, to)) && touches(scan, to) ? to + 1 : to
  if (!opensPhrase(scan, quantity)) return afterDimension(scan, start)
  const aside = afterAside(scan, start)
  const beyond = afterDescription(scan, afterDimension(scan, aside))
  return beyond === start || isNounTagged(scan, beyond) ? beyond : afterDimension(scan, start)
}

/** "a | 5 %", "an overall | 80 basis points": the measure stands inside a noun phrase. */
function opensPhrase(scan: Scan, { from }: Quantity): boolean {
  return DETERMINERS.has(at(scan, from - 1)) || /^JJ/u.test(scan.atoms[from - 1]?.tag ?? '')
}

/** "a 40-metre-deep | well", "a 101 metre long | barge". */
function afterDimension(scan: Scan, start: number): number {
  const glued = isHyphen(at(scan, start)) && touches(scan, start)
  const word = glued ? start + 1 : start
  if (!DIMENSIONS.has(at(scan, word))) return start
  const isAdjective =
    (isHyphen(at(scan, word + 1)) && touches(scan, word + 1)) || isNounTagged(scan, word + 1)
  return glued || isAdjective ? word + 1 : start
}

/** "a 15-minute nationally televised | speech". */
function afterDescription(scan: Scan, start: number): number {
  if (!/^RB$/u.test(scan.atoms[start]?.tag ?? '')) return start
  return /^(?:VBN|JJ)$/u.test(scan.atoms[start + 1]?.tag ?? '') ? start + 2 : start
}

/** A word glued to the measure is a noun whatever else it may be ("a three-point range"), and a change with an article ("a 5 % rise"). */
function isVerbAfter(scan: Scan, start: number, quantity: Quantity): boolean {
  if (!isVerb(scan, start)) return false
  const { from, to } = quantity
  if (isNounTagged(scan, start) && opensPhrase(scan, quantity)) return false
  const hyphenated = scan.atoms.slice(to - 3, to).some(({ lower }) => isHyphen(lower))
  const isChange = UP.has(at(scan, start)) || DOWN.has(at(scan, start))
  return (
    !(hyphenated && isNounTagged(scan, start)) &&
    !(isChange && /^(?:an?|the|its|their|this|that)$/u.test(at(scan, from - 1)))
  )
}

function isNounTagged(scan: Scan, index: number): boolean {
  return /^NN/u.test(scan.atoms[index]?.tag ?? '')
}

/** Nouns that say how the number was reached: what they are of is the subject of the clause. */
const KINDS_OF_NUMBER = new Set('average maximum minimum median mean peak high low record'.split(' '))

/** "a fine of $2m", "a grant worth $8m", "customers with $5m", "the tablet for $799", "Dow +0.2 %". */
function nounBefore(scan: Scan, { from, unit }: Quantity): Phrase | null {
  const word = at(scan, from - 1)
  const isSigned = /^[-+−]$/u.test(scan.atoms[from]!.text) && at(scan, from - 1) !== 'minus'
  if (isSigned && touches(scan, from + 1)) return phraseBefore(scan, from)
  if (word === '+' && touches(scan, from)) return phraseBefore(scan, from - 1)
  if (unit === 'year-old' && (word === 'aged' || word === ',')) {
    return phraseBefore(scan, word === 'aged' && at(scan, from - 2) === ',' ? from - 2 : from - 1, true)
  }
  if (word === 'up' || word === 'down')
    return isVerb(scan, from - 2) ? null : phraseBefore(scan, from - 1, true)
  if (word === 'of' || word === 'with') {
    const noun = phraseBefore(scan, from - 1, true)
    const bare = noun !== null && noun.to - noun.from === 1 && KINDS_OF_NUMBER.has(at(scan, noun.head))
    if (bare) return clauseSubject(scan, noun.from, null)
    return noun !== null && unit === 'year-old' && /^ages?$/u.test(at(scan, noun.head))
      ? ofAge(scan, noun)
      : noun
  }
  const isMoney = /^[A-Z]{3}(?:\/|$)/u.test(unit ?? '')
  if (word === 'for' && isMoney) return phraseBefore(scan, from - 1)
  if (word === 'worth') return phraseBefore(scan, from - 1, true) ?? clauseSubject(scan, from - 1, null)
  return null
}

/** "players over the | age of 21", "died at the | age of 34": who is that old. */
function ofAge(scan: Scan, age: Phrase): Phrase | null {
  const preposition = DETERMINERS.has(at(scan, age.from - 1)) ? age.from - 2 : age.from - 1
  const noun = isNounTagged(scan, preposition - 1) ? phraseBefore(scan, preposition, true) : null
  return noun ?? clauseSubject(scan, preposition, null) ?? age
}

const TIME_UNITS = new Set('second minute hour day week fortnight month year decade century'.split(' '))
const BEFORE_TIME = new Set(
  'in after for over within since past last next first every another until before during than'.split(' '),
)

function isTimeUnit(unit: string | null): boolean {
  return unit !== null && TIME_UNITS.has(unit)
}

/** "lasted for two weeks", "in 8 seconds": how long it takes. */
function isDuration(scan: Scan, from: number, unit: string | null): boolean {
  if (/^(?:the|last|past|next|first)$/u.test(at(scan, from))) return false
  const before = at(scan, from - 1)
  return before === 'for' || (before === 'in' && /^(?:second|minute|hour)$/u.test(unit ?? ''))
}

/** "in 15 years", "the last three months", "nine days later": when, not what. */
function isTimeSpan(scan: Scan, { from, to, number, unit }: Quantity): boolean {
  if (!isTimeUnit(unit)) return false
  if (isDuration(scan, from, unit)) return false
  const after = /^(?:later|ago|earlier|before|after)$/u.test(at(scan, to))
  return (
    after ||
    BEFORE_TIME.has(at(scan, from - 1)) ||
    BEFORE_TIME.has(at(scan, from)) ||
    BEFORE_TIME.has(at(scan, number.from - 1))
  )
}
