/** What naming asks of single words: case, possessive, plural, and the few forms of English that it needs. */
import type { Token } from '../text/types.js'

const POSSESSIVE = /['’][sS]$/u
const CAPITAL = /^\p{Lu}/u
const [UPPER_A, UPPER_Z, FIRST_BEYOND_ASCII] = [0x41, 0x5a, 0x80]
/** al-Assad, el-Sisi, d'Estaing: a small particle fastened to a capital. */
const PARTICLE_CAPITAL = /^(?:al|el|an|as|ash|ad|ar|at|az|ul|d|de|l|o|bin)[-‑'’]\p{Lu}/u

/** The word as written, without a possessive ending. */
export function bare({ text }: Token): string {
  return POSSESSIVE.test(text) ? text.slice(0, -2) : text
}

/** {@link bare} in lower case, apostrophes unified, without the point of an abbreviation (`Gen.`, but `u.s.` stays). */
export function bareLower(token: Token): string {
  const lower = token.lower.endsWith("'s") ? token.lower.slice(0, -2) : token.lower
  return lower.endsWith('.') && lower.indexOf('.') === lower.length - 1 ? lower.slice(0, -1) : lower
}

/** Where the word without its possessive ending ends. */
export function bareEnd(token: Token): number {
  return token.start + bare(token).length
}

export function isPossessive(token: Token): boolean {
  return POSSESSIVE.test(token.text)
}

/** A capital at the head, or behind a fastened particle (al-Assad). */
export function isCapitalised({ kind, text }: Token): boolean {
  if (kind !== 'word') return false
  const first = text.charCodeAt(0)
  if (first >= UPPER_A && first <= UPPER_Z) return true
  return first >= FIRST_BEYOND_ASCII ? CAPITAL.test(text) : PARTICLE_CAPITAL.test(text)
}

/** Two or more letters, all of them capitals: an acronym or a shouted word. */
export function isAllCaps(token: Token): boolean {
  const letters = bare(token).replace(/[^\p{L}]/gu, '')
  return letters.length >= 2 && letters === letters.toUpperCase() && letters !== letters.toLowerCase()
}

const PLAIN_WORD = /^[a-z]+$/iu

/** Lower case, points and hyphens out: `U.S.` and `US`, `Jong-un` and `Jong Un` become the same words. */
export function foldWords(phrase: string): string[] {
  if (PLAIN_WORD.test(phrase)) return [phrase.toLowerCase()]
  return phrase
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/'s\b/gu, '')
    .replace(/\./gu, '')
    .split(/[\s\-‑/]+/u)
    .filter((word) => word !== '')
}

/** The singular by the common rules of English; a word that no rule fits comes back as it is. */
export function singular(lower: string): string {
  if (!lower.endsWith('s')) return lower
  if (lower.length > 4 && lower.endsWith('ies')) return `${lower.slice(0, -3)}y`
  if (lower.length > 3 && /(?:sses|shes|ches|xes)$/u.test(lower)) return lower.slice(0, -2)
  if (lower.length > 3 && /[^su]s$/u.test(lower)) return lower.slice(0, -1)
  return lower
}
