/** Countries, their people and capitals, and other known places, by folded name. */
import { COUNTRIES, OTHER_PLACES } from './countries.lexicon.js'
import { foldWords } from './grammar.js'
import { KNOWN_ORGANISATIONS } from './organisations.lexicon.js'
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
  return known
}

const KNOWN = build()

/** Words that begin a known name, so that a search can stop early. */
const LONGEST = 6

/** What a phrase is known as, or undefined. The case of the phrase does not matter; the caller has looked at it. */
export function lookUp(phrase: string): Known | undefined {
  return KNOWN.get(foldWords(phrase).join(' '))
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
