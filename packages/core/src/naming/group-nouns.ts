/** Common nouns for actors: their family, and which words can open a label at all. */
import type { Token } from '../text/types.js'
import { bareLower, singular } from './grammar.js'
import { ROLE_NOUNS, ROLE_PHRASES } from './persons.lexicon.js'
import { IRREGULAR_PLURALS, PLURAL_ONLY, ROLE_COMPOUNDS, ROLE_FAMILIES } from './roles.lexicon.js'

const FAMILY_OF = new Map<string, string>()
for (const [family, nouns] of Object.entries(ROLE_FAMILIES))
  for (const noun of nouns) if (!FAMILY_OF.has(noun)) FAMILY_OF.set(noun, family)

export interface GroupNoun {
  family: string
  head: string
  plural: boolean
}

/** Plurals of -ist and -eur name those who act (activists, saboteurs); a family of their own where the list gives none. */
const AGENTS = /^(?!(?:ass|cons|pers|subs|ins|des|res|enl|coex)ists$)\p{Ll}{4,}(?:ists|eurs)$/u

const isAgent = (lower: string) => (lower.endsWith('ists') || lower.endsWith('eurs')) && AGENTS.test(lower)

/** The family and singular of a noun for actors, or undefined. */
export function groupNoun(lower: string): GroupNoun | undefined {
  const head = IRREGULAR_PLURALS.get(lower) ?? singular(lower)
  const plural = head !== lower || lower === 'police'
  const family = FAMILY_OF.get(head) ?? FAMILY_OF.get(lower) ?? (isAgent(lower) ? head : undefined)
  if (family === undefined) return undefined
  if (!plural && PLURAL_ONLY.has(head)) return undefined
  return { family, head: family === head || FAMILY_OF.has(head) ? head : lower, plural }
}

/** Words that begin a phrase of the lexicon, so that other words are passed over at once. */
const firstWords = (phrases: Iterable<string>): ReadonlySet<string> =>
  new Set([...phrases].map((phrase) => phrase.split(' ')[0]!))
export const COMPOUND_OPENERS = firstWords(Object.keys(ROLE_COMPOUNDS))
export const PHRASE_OPENERS = firstWords(ROLE_PHRASES)

/** Every form of a family's nouns that {@link groupNoun} knows. */
function groupForms(): string[] {
  const plurals = [...FAMILY_OF.keys()].flatMap((noun) => [
    noun,
    `${noun}s`,
    `${noun}es`,
    `${noun.slice(0, -1)}ies`,
  ])
  return [...plurals, ...IRREGULAR_PLURALS.keys()]
}

/** Words that a label can begin with, so that all others are passed over at once. */
const LABEL_OPENERS: ReadonlySet<string> = new Set([
  ...ROLE_NOUNS,
  ...PHRASE_OPENERS,
  ...COMPOUND_OPENERS,
  ...groupForms(),
])

export function canOpenLabel(token: Token): boolean {
  if (token.kind !== 'word') return false
  const word = bareLower(token)
  return LABEL_OPENERS.has(word) || isAgent(word)
}
