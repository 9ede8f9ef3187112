/** Where the sentences of the accounts say that something is, and which names stand for the same or a nested place. */
import type { Comparing } from '../comparing.js'
import { COUNTRIES } from '../naming/countries.lexicon.js'
import type { Sentence, Token } from '../text/types.js'
import { MONTHS, WEEKDAYS } from './labels.lexicon.js'

/** Prepositions before the name of a place. "of" only behind a noun for a place. */
const AT = new Set('in at near outside across around inside'.split(' '))
const PLACE_NOUNS = new Set(
  'town city village province region suburb district neighbourhood neighborhood area port island county state countryside outskirts north south east west capital'.split(
    ' ',
  ),
)
/** What happened, with the place behind it: "the strike on Vell", "the siege of Marrow". */
const EVENT_NOUNS = new Set(
  'attack attacks strike strikes bombing raid raids blast explosion siege shelling assault battle massacre'.split(
    ' ',
  ),
)
/** Small words that a preposition may stand before: "in the northern town of Vell". */
const BETWEEN = /^(?:the|northern|southern|eastern|western|central|nearby|north|south|east|west|downtown)$/u
/** Tokens looked over from a preposition to the name. */
const REACH = 5
/** Two names that stand this close in one sentence tell of one place: "Marrow, in the Vell valley". */
const JOINED = 5

/** A column of the table of countries, lower case: their names, or the adjectives made of them. */
function column(index: number): Set<string> {
  const lines = COUNTRIES.trim().split('\n')
  const names = lines.flatMap((line) => (line.split('|')[index] ?? '').split(','))
  return new Set(names.map((name) => name.trim().toLowerCase()).filter((name) => name !== ''))
}

const COUNTRY_NAMES = column(0)
const NATIONAL = column(1)

export function isCountry(name: string): boolean {
  return COUNTRY_NAMES.has(name)
}

interface Mention {
  name: string
  /** Written of as an area: "northern Vell", "the province of Vell", "Vell province". */
  area: boolean
  first: number
  last: number
}

/** Names of places in a sentence, lower case, in order. */
export function placesIn({ tokens }: Sentence): Mention[] {
  const found: Mention[] = []
  for (let index = 0; index < tokens.length; index += 1) {
    const isAt = AT.has(tokens[index]!.lower) || isAtEvent(tokens, index)
    const first = isAt ? nameAfter(tokens, index) : afterComma(tokens, index, found)
    if (first === -1) continue
    const mention = readPlace(tokens, first)
    if (mention === null) continue
    found.push(mention)
    index = mention.last
  }
  return found
}

function isAtEvent(tokens: readonly Token[], index: number): boolean {
  return /^(?:on|of)$/u.test(tokens[index]!.lower) && EVENT_NOUNS.has(tokens[index - 1]?.lower ?? '')
}

/** "in the northern town of Vell": index of the name, or -1. */
function nameAfter(tokens: readonly Token[], preposition: number): number {
  let plain = true
  for (let index = preposition + 1; index < Math.min(tokens.length, preposition + 1 + REACH); index += 1) {
    const { lower, kind } = tokens[index]!
    const ofPlace = tokens[index - 1]!.lower === 'of' && PLACE_NOUNS.has(tokens[index - 2]?.lower ?? '')
    if (isCapital(tokens[index])) return plain || ofPlace ? index : -1
    if (kind === 'punctuation') return -1
    plain &&= BETWEEN.test(lower) || PLACE_NOUNS.has(lower) || lower === 'of'
  }
  return -1
}

/** "in Vell, Marrow": the name behind a comma after the name of a place. */
function afterComma(tokens: readonly Token[], index: number, found: readonly Mention[]): number {
  const next = tokens[index + 1]
  const isNext = tokens[index]!.text === ',' && found.at(-1)?.last === index - 1
  return isNext && next !== undefined && /^\p{Lu}/u.test(next.text) ? index + 1 : -1
}

/** The name; one behind it where the first word tells only whose or what kind: "Norway's Marrow", "the Norwegian province of Marrow". */
function readPlace(tokens: readonly Token[], first: number): Mention | null {
  const name = readName(tokens, first)
  if (name === null) return null
  const [noun, of] = [tokens[name.last + 1]?.lower ?? '', tokens[name.last + 2]?.lower]
  const inner = PLACE_NOUNS.has(noun) && of === 'of' ? name.last + 3 : name.last + 1
  const owned = POSSESSIVE.test(tokens[name.last]!.text)
  const follows = (inner > name.last + 1 || owned) && isCapital(tokens[inner])
  const found = follows ? readName(tokens, inner) : name
  return found === null || NATIONAL.has(found.name) ? null : found
}

const POSSESSIVE = /['’]s?$/u

function isCapital(token: Token | undefined): boolean {
  return token !== undefined && /^\p{Lu}/u.test(token.text)
}

function readName(tokens: readonly Token[], first: number): Mention | null {
  const { lower } = tokens[first]!
  if (MONTHS.has(lower) || WEEKDAYS.has(lower)) return null
  let last = first
  while (!POSSESSIVE.test(tokens[last]!.text) && last + 1 < tokens.length && isPartOfName(tokens, last + 1))
    last += 1
  const words = tokens.slice(first, last + 1).map((token) => token.lower.replace(POSSESSIVE, ''))
  const name = words
    .join(' ')
    .replace(/[\s-]+/gu, ' ')
    .trim()
  return { name, area: isArea(tokens, first, last), first, last }
}

const DIRECTION =
  /^(?:north|south|east|west|northern|southern|eastern|western|central|north-?\w+ern|south-?\w+ern)$/u
const AREA_NOUN = /^(?:province|region|state|county|governorate|valley|countryside)$/u

function isArea(tokens: readonly Token[], first: number, last: number): boolean {
  const [before, noun] = [tokens[first - 1]?.lower ?? '', tokens[first - 2]?.lower ?? '']
  const named = DIRECTION.test(before) || (before === 'of' && AREA_NOUN.test(noun))
  return named || AREA_NOUN.test(tokens[last + 1]?.lower ?? '')
}

function isPartOfName(tokens: readonly Token[], index: number): boolean {
  const { text, lower } = tokens[index]!
  if (MONTHS.has(lower) || WEEKDAYS.has(lower)) return false
  if (isCapital(tokens[index])) return true
  return /^(?:-|al|el|de|la)$/u.test(text === '-' ? text : lower) && isCapital(tokens[index + 1])
}

/** Consonants that the spellings of a foreign name share: "Khan Sheikhun" and "Khan Shaykhun". A short name is kept whole. */
function spellingOf(name: string): string {
  const bare = name.replace(/[^\p{L}]|[aeiouyhw]/gu, '').replace(/(.)\1+/gu, '$1')
  return bare.length < LEAST_CONSONANTS ? name : bare
}

const LEAST_CONSONANTS = 3

/** What the accounts of a run together tell about places. */
export class Gazetteer {
  readonly #accounts = new Map<string, Set<number>>()
  readonly #joined = new Set<string>()
  readonly #areas = new Set<string>()

  constructor({ readings }: Readonly<Comparing>) {
    readings.forEach(({ sentences }, account) => {
      for (const sentence of sentences) this.#note(account, placesIn(sentence))
    })
  }

  #note(account: number, mentions: readonly Mention[]): void {
    mentions.forEach((mention, index) => {
      const [name, { first }] = [spellingOf(mention.name), mention]
      const known = this.#accounts.get(name)
      if (known) known.add(account)
      else this.#accounts.set(name, new Set([account]))
      if (mention.area) this.#areas.add(name)
      const before = mentions[index - 1]
      if (before === undefined || first - before.last > JOINED) return
      const other = spellingOf(before.name)
      this.#joined.add(`${other}|${name}`)
      this.#joined.add(`${name}|${other}`)
    })
  }

  /** The same name in some spelling, one that holds the other, or two that some account writes as one place ("Vell, Marrow"). */
  areOne(one: string, two: string): boolean {
    const [left, right] = [spellingOf(one), spellingOf(two)]
    return (
      left === right ||
      ` ${one} `.includes(` ${two} `) ||
      ` ${two} `.includes(` ${one} `) ||
      this.#joined.has(`${left}|${right}`)
    )
  }

  /** A country, or what some account writes of as a part of one: "northern Vell", "Vell province". It holds places. */
  isArea(name: string): boolean {
    return isCountry(name) || this.#areas.has(spellingOf(name))
  }

  /** Known for two places: some account writes of both and none writes them as one. An area may hold the other. */
  areTwo(one: string, two: string): boolean {
    if (this.areOne(one, two) || this.isArea(one) !== this.isArea(two)) return false
    const [left, right] = [this.#accounts.get(spellingOf(one)), this.#accounts.get(spellingOf(two))]
    if (left === undefined || right === undefined) return false
    const [few, many] = left.size <= right.size ? [left, right] : [right, left]
    for (const account of few) if (many.has(account)) return true
    return false
  }
}
