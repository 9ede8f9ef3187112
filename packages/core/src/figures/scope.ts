/** Which event a sentence tells of, as far as its words say so: the places and the day. */
import type { Reading } from '../reading.js'
import type { Sentence, Token } from '../text/types.js'
import { daysApart, isoDay, lastWeekday, monthNumber, shiftDay } from './days.js'
import { WEEKDAYS } from './labels.lexicon.js'
import { type Gazetteer, isCountry, placesIn } from './places.js'

export interface Scope {
  /** Lower-case names. Empty where the account names none nearby. */
  places: readonly string[]
  /** ISO date of what happened, or null. */
  day: string | null
  /** Told by a weekday: the day of publication may be that of a later copy, and the date is then some weeks late. */
  byWeekday: boolean
}

/** Sentences back from which a sentence takes its place and day where it names none. */
const BACK = 2
/** Sentences of the lead that give the place and day of the whole report. */
const LEAD = 5
/** Days that two accounts of one event may differ by: time zones, midnight, "overnight". */
const SAME_EVENT_DAYS = 1

const SAYING =
  /^(?:said|says|say|told|tells|reported|reports|announced|according|statement|added|wrote|tweeted|confirmed|published|updated|interview|news|conference|briefing)$/u
/** Tokens before a day in which a word of saying makes it the day of the words: "told reporters on Monday". */
const NEAR_SAYING = 3

/** The scope of each sentence of one account: its own words, else those just before it, else those of the lead. */
export function scopesOf({ sentences, article }: Readonly<Reading>): (sentence: Sentence) => Scope {
  const day = article.published?.slice(0, 10) ?? null
  const own = new Map<number, Scope>()
  const ownOf = (index: number): Scope => {
    const known = own.get(index)
    if (known !== undefined) return known
    const sentence = sentences[index]!
    const scope = { places: placesIn(sentence).map(({ name }) => name), ...eventDay(sentence.tokens, day) }
    own.set(index, scope)
    return scope
  }
  let main: Scope | null = null
  const mainOf = (): Scope => {
    main ??= sentences
      .slice(0, LEAD)
      .reduce<Scope>((known, { index }) => widened(known, ownOf(index)), NOWHERE)
    return main
  }
  return (sentence) => {
    let scope = ownOf(sentence.index)
    for (let back = 1; back <= BACK && sentence.index - back >= 0; back += 1)
      scope = filled(scope, ownOf(sentence.index - back))
    return filled(scope, mainOf())
  }
}

const NOWHERE: Scope = { places: [], day: null, byWeekday: false }

/** Names of places kept for one event: the first are those of the leads. */
const MOST_PLACES = 12

/** The places of both; the day of the first that gives one. */
export function widened(one: Scope, two: Scope): Scope {
  const places = [...new Set([...one.places, ...two.places])].slice(0, MOST_PLACES)
  return { places, ...dayOf(one.day === null ? two : one) }
}

function dayOf({ day, byWeekday }: Scope): Pick<Scope, 'day' | 'byWeekday'> {
  return { day, byWeekday }
}

/** What the first leaves open is taken from the second. */
function filled(first: Scope, second: Scope): Scope {
  return {
    places: first.places.length > 0 ? first.places : second.places,
    ...dayOf(first.day === null ? second : first),
  }
}

/** The first day of a sentence that is not the day on which somebody spoke. */
export function eventDay(
  tokens: readonly Token[],
  published: string | null,
): Pick<Scope, 'day' | 'byWeekday'> {
  for (let index = 0; index < tokens.length; index += 1) {
    const day = dayAt(tokens, index, published)
    if (day !== null && !isOfWords(tokens, index))
      return { day, byWeekday: WEEKDAYS.has(tokens[index]!.lower) }
  }
  return { day: null, byWeekday: false }
}

function dayAt(tokens: readonly Token[], index: number, published: string | null): string | null {
  const { text, lower } = tokens[index]!
  if (WEEKDAYS.has(lower) && lower.length > 4 && text[0] !== lower[0])
    return published === null || tokens[index - 1]?.lower === 'last' ? null : lastWeekday(lower, published)
  if (lower === 'yesterday' && published !== null) return shiftDay(published, -1)
  const month = monthNumber(text)
  if (month === 0) return null
  const [before, after] = [dayNumber(tokens[index - 1]), dayNumber(tokens[index + 1])]
  const number = after ?? before
  if (number === null) return null
  const next = tokens[index + (after === null ? 1 : 2)]
  const year = next?.text === ',' ? tokens[index + (after === null ? 2 : 3)] : next
  return isoDay(
    /^(?:19|20)\d\d$/u.test(year?.text ?? '') ? Number(year!.text) : null,
    month,
    number,
    published,
  )
}

function dayNumber(token: Token | undefined): number | null {
  const found = /^(\d{1,2})(?:st|nd|rd|th)?$/u.exec(token?.text ?? '')
  return found !== null && Number(found[1]) >= 1 && Number(found[1]) <= 31 ? Number(found[1]) : null
}

function isOfWords(tokens: readonly Token[], index: number): boolean {
  if (SAYING.test(tokens[index + 1]?.lower ?? '')) return true
  for (let near = index - 1; near >= Math.max(0, index - NEAR_SAYING); near -= 1) {
    const { lower, kind } = tokens[near]!
    if (SAYING.test(lower)) return true
    if (kind === 'punctuation') return false
  }
  return false
}

/** Known to be of two events: days that cannot be one, or places that are two. */
export function areTwoEvents(one: Scope, two: Scope, gazetteer: Gazetteer): boolean {
  return areTwoDays(one, two) || areTwoPlaces(one.places, two.places, gazetteer)
}

function areTwoDays(one: Scope, two: Scope): boolean {
  if (one.day === null || two.day === null) return false
  const apart = daysApart(one.day, two.day)
  return apart > SAME_EVENT_DAYS && !((one.byWeekday || two.byWeekday) && apart % 7 === 0)
}

/** Known to be of one event: a place of both, and no day against it. A country alone says little. */
export function areOneEvent(one: Scope, two: Scope, gazetteer: Gazetteer): boolean {
  if (areTwoEvents(one, two, gazetteer)) return false
  return one.places.some((left) =>
    two.places.some((right) => gazetteer.areOne(left, right) && !(isCountry(left) && isCountry(right))),
  )
}

/** True where no place of the one is one of the other, and two of them are known for two. */
function areTwoPlaces(left: readonly string[], right: readonly string[], gazetteer: Gazetteer): boolean {
  if (left.some((one) => right.some((two) => gazetteer.areOne(one, two)))) return false
  return left.some((one) => right.some((two) => gazetteer.areTwo(one, two)))
}
