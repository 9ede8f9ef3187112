/** Countries, their people and capitals, and other known places, by folded name. */
import type { Token } from '../text/types.js'
import { COUNTRIES, OTHER_PLACES, STATE_BODIES } from './countries.lexicon.js'
import { bare, foldWords } from './grammar.js'
import { KNOWN_ORGANISATIONS } from './organisations.lexicon.js'
import { PEOPLES } from './peoples.lexicon.js'
import { phraseSet } from './word-list.js'

export type KnownAs = 'country' | 'demonym' | 'people' | 'capital' | 'place' | 'organisation'

export interface Known {
  kind: KnownAs
  /** The country's first name for a country, its adjective, people and capital; else the name itself. */
  key: string
}

const split = (field: string | undefined): string[] => (field ?? '').split(',').filter((name) => name !== '')

function build(): ReadonlyMap<string, Known> {
  const known = new Map<string, Known>()
  const put = (name: string, kind: KnownAs, key: string) => {
    const folded = foldWords(name).join(' ')
    if (!known.has(folded)) known.set(folded, { kind, key })
  }
  for (const name of KNOWN_ORGANISATIONS) if (name !== 'EU') put(name, 'organisation', name)
  for (const line of COUNTRIES.trim().split('\n')) {
    const [names, adjectives, people, capitals] = line.split('|')
    const [key] = split(names)
    for (const name of split(names)) put(name, 'country', key!)
    for (const name of split(adjectives)) put(name, 'demonym', key!)
    for (const name of split(people)) put(name, 'people', key!)
    for (const name of split(capitals)) put(name, 'capital', key!)
  }
  for (const name of phraseSet(OTHER_PLACES)) put(name, 'place', name)
  for (const name of PEOPLES) put(name, 'people', name)
  return known
}

const KNOWN = build()

const STATE_OF: ReadonlyMap<string, string> = new Map(
  STATE_BODIES.trim()
    .split('\n')
    .flatMap((line) => {
      const [country, bodies] = line.split('|')
      return split(bodies).map((body) => [foldWords(body).join(' '), country!] as const)
    }),
)

/** The country whose seat or body goes by that name in folded words ("white house"), or undefined. */
export function stateOf(words: readonly string[]): string | undefined {
  return STATE_OF.get(words.join(' '))
}

/** First words of known names, so that other words are passed over at once. */
const OPENERS: ReadonlySet<string> = new Set([...KNOWN.keys()].map((name) => name.split(' ')[0]!))

const LONGEST = 6

/** What a phrase is known as, or undefined. The case of the phrase does not matter; the caller has looked at it. */
export function lookUp(phrase: string): Known | undefined {
  return KNOWN.get(foldWords(phrase).join(' '))
}

/** What a name in front of an actor says of whose it is: the country, but a capital is the town itself ("London police"). */
export function ownerKey({ kind, key }: Known, phrase: string): string {
  return kind === 'capital' ? foldWords(phrase).join(' ') : key
}

/** {@link lookUp} for the tokens from `from` to `to`, without their possessive endings. */
export function lookUpTokens(tokens: readonly Token[], from: number, to: number): Known | undefined {
  const first = foldWords(bare(tokens[from]!))[0]
  if (first === undefined || !OPENERS.has(first)) return undefined
  return lookUp(phraseOf(tokens, from, to))
}

/** The words from `from` to `to` without their possessive endings, parted by single spaces. */
export function phraseOf(tokens: readonly Token[], from: number, to: number): string {
  let phrase = bare(tokens[from]!)
  for (let at = from + 1; at <= to; at += 1) phrase += ` ${bare(tokens[at]!)}`
  return phrase
}

/** The most words that a known name has. */
export const LONGEST_KNOWN_NAME = LONGEST

const DEMONYM_PARTS = new Set(
  COUNTRIES.trim()
    .split('\n')
    .flatMap((line) => split(line.split('|')[1]).map((name) => foldWords(name).join(' '))),
)

/** An adjective of a country ("Syrian", "South Korean"); "US" and "U.S." count as one. */
export function isDemonym(phrase: string): boolean {
  return DEMONYM_PARTS.has(foldWords(phrase).join(' '))
}
