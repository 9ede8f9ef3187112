/** Looks words up in the lexicons of synonyms and opposites. */
import { ANTONYMS } from './antonyms.lexicon.js'
import { SYNONYMS } from './synonyms.lexicon.js'
import { wordKey } from './word-key.js'

function indexSynonyms(): ReadonlyMap<string, string> {
  const sets = new Map<string, string>()
  for (const line of SYNONYMS) {
    const keys = line.split(' ').map((word) => wordKey(word, 'en'))
    for (const key of keys) if (!sets.has(key)) sets.set(key, `=${keys[0]!}`)
  }
  return sets
}

function indexAntonyms(): ReadonlyMap<string, ReadonlySet<string>> {
  const opposites = new Map<string, Set<string>>()
  const add = (from: string, to: string) => {
    const known = opposites.get(from) ?? new Set()
    opposites.set(from, known.add(to))
  }
  for (const line of ANTONYMS) {
    const [left, right] = line.split('|').map((side) =>
      side
        .trim()
        .split(/\s+/u)
        .map((word) => wordKey(word, 'en')),
    )
    for (const one of left ?? []) {
      for (const other of right ?? []) {
        add(one, other)
        add(other, one)
      }
    }
  }
  return opposites
}

let synonyms: ReadonlyMap<string, string> | null = null
let antonyms: ReadonlyMap<string, ReadonlySet<string>> | null = null

/** The name of the set of synonyms that a key belongs to, or the key itself. */
export function synonymSet(key: string): string {
  synonyms ??= indexSynonyms()
  return synonyms.get(key) ?? key
}

/** True where the lexicon lists the two keys as opposites. */
export function areOpposites(one: string, other: string): boolean {
  antonyms ??= indexAntonyms()
  return antonyms.get(one)?.has(other) ?? false
}
