/** The role of what is counted: killed, injured, missing … from the verb, participle or noun near it. */
import { type Atom, at, isCapitalised, isHyphen, type Scan } from './atoms.js'
import { roleOfIdiom } from './idioms.js'
import { tollNoun } from './parsed.js'
import { isPersonNoun, type Phrase, plainPhrase, withPrepositions } from './phrase.js'
import type { Quantity } from './quantity.js'
import { ACTIVE_VERBS, BETWEEN_NOUN_AND_STATE, ROLE_NOUNS, STATE_WORDS } from './roles.lexicon.js'

/** A role with the atom that shows it. */
export interface Role {
  role: string
  word: number
}

/** Atoms looked at between the noun and the participle that gives the role. */
const REACH = 12

export function findRole(scan: Scan, quantity: Quantity, counted: Phrase | null): Role | null {
  if (isOfNone(scan, quantity)) return null
  const named = roleInPhrase(scan, quantity, counted)
  if (named !== null && !WHO.has(at(scan, named.word))) return named
  return (
    roleBefore(scan, quantity) ??
    roleAfter(scan, Math.max(quantity.to, counted?.to ?? 0), isOfPeople(scan, counted)) ??
    named ??
    tollBefore(scan, quantity) ??
    tollByTree(scan, quantity, counted)
  )
}

/** Nouns that say who the people are: "killed 98 evacuees" counts the dead. */
const WHO = new Set(['refugees', 'evacuees', 'detainees', 'hostages'])

/** "The toll of the blast in Vell has reached at least 126 people", however far apart the two stand. */
function tollByTree(scan: Scan, quantity: Quantity, counted: Phrase | null): Role | null {
  if (counted !== null && !isPersonNoun(at(scan, counted.head))) return null
  if (!scan.atoms.some(({ lower }) => lower === 'toll' || lower === 'number')) return null
  const to = Math.max(quantity.to, counted?.to ?? 0)
  const word = tollNoun(scan, { from: quantity.from, to })
  const role = word === null ? undefined : (ROLE_NOUNS.get(at(scan, word)) ?? STATE_WORDS.get(at(scan, word)))
  return word === null || role === undefined ? null : { role, word }
}

/** "none of the 19 crew was hurt": what is said happened to none of them. */
function isOfNone(scan: Scan, { from }: Quantity): boolean {
  const of = /^(?:the|its|his|her|their|those|these)$/u.test(at(scan, from - 1)) ? from - 2 : from - 1
  return (
    at(scan, of) === 'of' && /^(?:none|neither|nobody|one)$/u.test(at(scan, of - 1)) && isNobody(scan, of - 1)
  )
}

/** "one" alone is no denial; "not one" and "no one" are. */
function isNobody(scan: Scan, word: number): boolean {
  return at(scan, word) !== 'one' || /^(?:no|not)$/u.test(at(scan, word - 1))
}

/** "12 dead", "30 injured passengers", "12 deaths", "the 12 missing". */
function roleInPhrase(scan: Scan, quantity: Quantity, counted: Phrase | null): Role | null {
  if (counted === null) return null
  for (let word = quantity.number.to; word < counted.to; word += 1) {
    const lower = at(scan, word)
    if (word !== counted.head && isHyphen(at(scan, word - 1))) continue
    const role =
      word === counted.head ? (ROLE_NOUNS.get(lower) ?? STATE_WORDS.get(lower)) : STATE_WORDS.get(lower)
    if (role !== undefined) return { role, word }
  }
  return null
}

const OVER_BACK = new Set(
  'at least about around more than nearly some up to as many further another an estimated the over a of'.split(
    ' ',
  ),
)

/** "killed 12 people", "killing and injuring 30", "the deaths of 12 people", "claimed 12 lives". */
function roleBefore(scan: Scan, { from }: Quantity): Role | null {
  let word = from - 1
  while (word >= 0 && from - word < 5 && OVER_BACK.has(at(scan, word)) && !ACTIVE_VERBS.has(at(scan, word)))
    word -= 1
  const lower = at(scan, word)
  const ofNoun = at(scan, word + 1) === 'of' ? ROLE_NOUNS.get(lower) : undefined
  if (ofNoun !== undefined) return { role: ofNoun, word }
  if (/^claim(?:ed|ing|s)$/u.test(lower)) return claimsLives(scan, from, word)
  if (lower === 'lives' && at(scan, word + 1) === 'of') return { role: 'killed', word }
  const active = ACTIVE_VERBS.get(lower)
  if (active === undefined || isPassiveHere(scan, word) || at(scan, word + 1) === 'of') return null
  return { role: active, word }
}

function claimsLives(scan: Scan, from: number, word: number): Role | null {
  for (let near = from; near < from + 6; near += 1)
    if (at(scan, near) === 'lives') return { role: 'killed', word }
  return null
}

/** "were killed 12 times": the number is no object of a passive verb. */
function isPassiveHere(scan: Scan, verb: number): boolean {
  return /^(?:was|were|been|being|be|is|are)$/u.test(at(scan, verb - 1))
}

/** A number without a noun may count people; one with a noun for people does. */
function isOfPeople(scan: Scan, counted: Phrase | null): boolean {
  return (
    counted === null ||
    isPersonNoun(at(scan, counted.head)) ||
    /^(?:them|whom)$/u.test(at(scan, counted.head))
  )
}

/** "12 people (, including three children,) were (feared) killed". */
function roleAfter(scan: Scan, start: number, people: boolean): Role | null {
  let word = start
  const limit = start + REACH
  while (word < limit && word < scan.atoms.length) {
    const atom = scan.atoms[word]!
    const idiom = roleOfIdiom(scan, word, people)
    if (idiom !== null) return idiom
    const role = STATE_WORDS.get(atom.lower)
    if (role !== undefined) return isActiveUse(scan, word) ? null : { role, word }
    const next = skipAside(scan, word) ?? skipPlace(scan, word)
    if (next !== null) {
      word = next
      continue
    }
    if (!mayStandBetween(atom)) return null
    word += 1
  }
  return null
}

function mayStandBetween(atom: Atom): boolean {
  if (atom.kind === 'mark') return isHyphen(atom.lower) && atom.gap === ''
  return BETWEEN_NOUN_AND_STATE.has(atom.lower)
}

/** Passes over ", including …," and "(…)" and "in the town of X": gives the index after it. */
function skipAside(scan: Scan, index: number): number | null {
  const mark = at(scan, index)
  const close = mark === '(' ? ')' : mark === ',' || mark === '–' || mark === '—' ? mark : null
  if (close === null) return null
  for (let end = index + 1; end < Math.min(index + 25, scan.atoms.length); end += 1) {
    if (at(scan, end) === close) return end + 1
    if (/^[.;:]$/u.test(at(scan, end))) return null
  }
  return null
}

const PLACES = new Set('aboard inside outside on in at near from onboard'.split(' '))

/** Passes over "aboard the ferry", "in the village of Vell". */
function skipPlace(scan: Scan, index: number): number | null {
  if (!PLACES.has(at(scan, index)) || scan.atoms[index + 1]?.kind === 'number') return null
  const place = plainPhrase(scan, index + 1)
  return place === null ? null : withPrepositions(scan, place, 6).to
}

/** "12 gunmen killed 30 people", "12 officers arrested the man": an object follows, so nothing happened to the twelve. */
function isActiveUse(scan: Scan, verb: number): boolean {
  if (
    !ACTIVE_VERBS.has(at(scan, verb)) ||
    /^(?:were|was|been|be|are|is|being|get|got)$/u.test(at(scan, verb - 1))
  )
    return false
  const next = scan.atoms[verb + 1]
  if (next === undefined || next.kind === 'mark') return false
  if (next.kind === 'number') return true
  return /^(?:a|an|the|his|her|their|its|some|dozens|hundreds|at|more|several|two|three|four|five|six|seven|eight|nine|ten|him|them)$/u.test(
    next.lower,
  ) && at(scan, verb + 1) !== 'at'
    ? true
    : isPersonNoun(next.lower)
}

const TOLL_LINK = new Set(
  'in for after rose risen rises rising climbed climbs climbing increased jumped stood stands stand reached to at has have had is was of now from people the by number least a'.split(
    ' ',
  ),
)

/** "death toll rose to 12", "the number of dead stands at 12", "the toll of 12". */
function tollBefore(scan: Scan, { from }: Quantity): Role | null {
  for (let word = from - 1; word >= Math.max(0, from - 12); word -= 1) {
    const lower = at(scan, word)
    if (lower === 'toll') return { role: at(scan, word - 1) === 'injury' ? 'injured' : 'killed', word }
    const role = ROLE_NOUNS.get(lower)
    const named = at(scan, word - 1) === 'the' ? word - 2 : word - 1
    if (role !== undefined && at(scan, named) === 'of' && at(scan, named - 1) === 'number')
      return { role, word }
    if (!TOLL_LINK.has(lower) && role === undefined && !isCapitalised(scan.atoms[word])) return null
  }
  return null
}
