/** What a verb changes, values or pays for by the measure beside it: "raised its bid for the mill to $121m". */
import { at, isHyphen, type Scan } from './atoms.js'
import { changedByTree } from './parsed.js'
import { isSmallWord, type Phrase, plainPhrase, withPrepositions } from './phrase.js'
import { AUXILIARIES, DETERMINERS } from './phrase.lexicon.js'
import type { Quantity } from './quantity.js'

/** Atoms that a phrase with its prepositional phrases may run over. */
const LIMIT = 10

/** Atoms looked back over for the verb. */
const REACH = 16

/** Stems of verbs that make a number of their object, or say it. */
const MAKING =
  /^(?:rais|lift|boost|cut|increas|reduc|push|pull|driv|drove|drag|lower|sen[dt]|doubl|trim|slash|expand|revis|hik|upgrad|extend|grow|grew|bring|brought|tak|took|put|set|keep|kept|hold|held|valu|pric|estimat|rat(?:e|ed|ing)$|peg|assess|limit|cap|narrow|widen|shorten|contain)/u

/** Before the new state, the step or the place of what is changed. */
const LINK = /^(?:by|to|from|at|into)$/u

/** "lifted sales by 5 %", "pulled the index 2 % lower", "raised its bid to $5m": what is made to change, by shape or by tree. */
export function changedObject(scan: Scan, quantity: Quantity): Phrase | null {
  const { from, to } = quantity
  const isLinked = LINK.test(at(scan, from - 1))
  const isCompared =
    (/^(?:JJR|RBR)$/u.test(scan.atoms[to]?.tag ?? '') || /^(?:lower|higher)$/u.test(at(scan, to))) &&
    at(scan, to + 1) !== 'than'
  if (!isLinked && !isCompared) return null
  const shaped = objectBetween(scan, isLinked ? from - 1 : from)
  if (shaped !== null) return shaped
  const found = changedByTree(scan, quantity)
  return found === 'none' ? null : found
}

/** The noun phrase that fills all between such a verb and what stands at `end`. */
function objectBetween(scan: Scan, end: number): Phrase | null {
  for (let verb = end - 2; verb >= Math.max(0, end - REACH); verb -= 1) {
    const { lower, tag } = scan.atoms[verb]!
    if (/^[.;:,]$/u.test(lower)) return null
    if (!/^VB/u.test(tag) || isHyphen(at(scan, verb + 1)) || DETERMINERS.has(at(scan, verb - 1))) continue
    const isPassive =
      /^VB[ND]$/u.test(tag) && AUXILIARIES.has(at(scan, verb - 1)) && !HAVING.test(at(scan, verb - 1))
    if (/^VB[GN]$/u.test(tag) && !MAKING.test(lower)) continue
    if (!MAKING.test(lower) || isPassive) return null
    const phrase = plainPhrase(scan, PARTICLE.test(at(scan, verb + 1)) ? verb + 2 : verb + 1)
    if (phrase === null || phrase.to > end || /^RB/u.test(scan.atoms[phrase.from]!.tag)) return null
    const whole = withPrepositions(scan, phrase, LIMIT)
    return whole.to > end ? { ...phrase } : whole
  }
  return null
}

/** "bring down the rate". */
const PARTICLE = /^(?:up|down|out)$/u

const HAVING = /^(?:has|have|had|having|to|will|would|can|could|may|might|should)$/u

/** "adding $500 to the price", "wiping $340m from the value": what the money is added to or taken from. */
export function objectOf(scan: Scan, { from, to }: Quantity): Phrase | null {
  const verb = scan.atoms[from - 1]
  const isGerund = verb?.lower.endsWith('ing') === true && /^(?:VBG)?$/u.test(verb.tag)
  if (!isGerund || !/^(?:to|from|off)$/u.test(at(scan, to))) return null
  return behind(scan, to)
}

const PAYING =
  /^(?:pa(?:y|ys|id|ying)|spen(?:d|ds|t|ding)|offer(?:s|ed|ing)?|charg(?:e|es|ed|ing)|bid(?:s|ding)?)$/u

/** Atoms between such a verb and its money: "paid the firm | a total of". */
const TO_MONEY = 6

/** "paid $35,000 for a new roof", "a charge of $5 for parking": what the money goes to. */
export function priceOf(scan: Scan, { from, to, unit }: Quantity): Phrase | null {
  if (!/^[A-Z]{3}(?:\/|$)/u.test(unit ?? '')) return null
  const link = afterBrackets(scan, to)
  if (!/^(?:for|on)$/u.test(at(scan, link))) return null
  for (let verb = from - 1; verb >= Math.max(0, from - TO_MONEY); verb -= 1)
    if (PAYING.test(at(scan, verb))) return behind(scan, link)
  return null
}

function afterBrackets(scan: Scan, to: number): number {
  if (at(scan, to) !== '(') return to
  for (let end = to + 1; end < to + 8; end += 1) if (at(scan, end) === ')') return end + 1
  return to
}

/** The noun phrase behind a preposition; null where time follows. */
function behind(scan: Scan, link: number): Phrase | null {
  const phrase = plainPhrase(scan, link + 1)
  if (phrase === null || isSmallWord(at(scan, phrase.head)) || scan.atoms[link + 1]?.kind === 'number')
    return null
  return withPrepositions(scan, phrase, LIMIT)
}
