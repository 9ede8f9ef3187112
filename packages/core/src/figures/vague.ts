/** Words that stand for a number without saying it. The table is printed in `docs/FIGURES.md`. */
import { at, type Scan } from './atoms.js'

export interface VagueWord {
  /** Lower-case words as written. */
  words: string
  low: number
  high: number
  /** BCP 47 primary subtag of the language of the words. */
  language: string
  /** Small everyday words: a figure only where people, or things that happened to people, are counted. */
  small?: true
}

/**
 * Conventions, not measurements. "dozens" from two dozen to where "hundreds" takes over; ACLED codes it with 12 as floor when it
 * must choose one number (ACLED FAQ on fatalities). "hundreds", "thousands" … from the word's own number to the next word's.
 */
export const VAGUE_WORDS: readonly VagueWord[] = [
  { words: 'tens of millions', low: 1e7, high: 1e8, language: 'en' },
  { words: 'hundreds of millions', low: 1e8, high: 1e9, language: 'en' },
  { words: 'hundreds of thousands', low: 1e5, high: 1e6, language: 'en' },
  { words: 'tens of thousands', low: 1e4, high: 1e5, language: 'en' },
  { words: 'tens of billions', low: 1e10, high: 1e11, language: 'en' },
  { words: 'hundreds of billions', low: 1e11, high: 1e12, language: 'en' },
  { words: 'tens', low: 20, high: 99, language: 'en' },
  { words: 'dozens', low: 24, high: 99, language: 'en' },
  { words: 'scores', low: 40, high: 99, language: 'en' },
  { words: 'hundreds', low: 100, high: 1e3, language: 'en' },
  { words: 'thousands', low: 1e3, high: 1e4, language: 'en' },
  { words: 'millions', low: 1e6, high: 1e7, language: 'en' },
  { words: 'billions', low: 1e9, high: 1e10, language: 'en' },
  { words: 'trillions', low: 1e12, high: 1e13, language: 'en' },
  { words: 'a handful', low: 3, high: 9, language: 'en', small: true },
  { words: 'several', low: 3, high: 9, language: 'en', small: true },
  { words: 'a few', low: 3, high: 9, language: 'en', small: true },
  { words: 'dutzende', low: 24, high: 99, language: 'de' },
  { words: 'hunderte', low: 100, high: 1e3, language: 'de' },
  { words: 'tausende', low: 1e3, high: 1e4, language: 'de' },
  { words: 'des dizaines', low: 20, high: 99, language: 'fr' },
  { words: 'des centaines', low: 100, high: 1e3, language: 'fr' },
  { words: 'des milliers', low: 1e3, high: 1e4, language: 'fr' },
  { words: 'decenas', low: 20, high: 99, language: 'es' },
  { words: 'cientos', low: 100, high: 1e3, language: 'es' },
  { words: 'miles', low: 1e3, high: 1e4, language: 'es' },
  { words: 'десятки', low: 20, high: 99, language: 'ru' },
  { words: 'сотни', low: 100, high: 1e3, language: 'ru' },
  { words: 'тысячи', low: 1e3, high: 1e4, language: 'ru' },
  { words: 'عشرات', low: 20, high: 99, language: 'ar' },
  { words: 'مئات', low: 100, high: 1e3, language: 'ar' },
]

const BY_FIRST = new Map<string, { entry: VagueWord; parts: string[] }[]>()
for (const entry of VAGUE_WORDS) {
  const parts = entry.words.split(' ')
  BY_FIRST.set(parts[0]!, [...(BY_FIRST.get(parts[0]!) ?? []), { entry, parts }])
}

/** Words after "a" in vague words: "a handful". */
export const VAGUE_AFTER_A: ReadonlySet<string> = new Set(BY_FIRST.get('a')!.map(({ parts }) => parts[1]!))

/** A quick look: whether a vague word of some language begins with the word. */
export function mayStartVague(lower: string): boolean {
  return BY_FIRST.has(lower)
}

/** The vague word that starts at `index`, longest first, and the index after it. */
export function readVague(scan: Scan, index: number): { entry: VagueWord; to: number } | null {
  for (const { entry, parts } of BY_FIRST.get(at(scan, index)) ?? []) {
    if (entry.language !== scan.language) continue
    if (parts.every((part, offset) => at(scan, index + offset) === part))
      return { entry, to: index + parts.length }
  }
  return null
}
