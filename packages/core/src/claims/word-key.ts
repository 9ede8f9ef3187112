/**
 * Keys under which words of different accounts meet: spelling variants, inflected forms and close derivations of one word get
 * the same key ("injured", "injuries"; "colour", "color"). Keys are for matching only and are never shown.
 */

/** Derivation by "-ment" would join these with a word of another meaning ("state", "apart"). */
const KEEPS_MENT = new Set(['statement', 'department', 'apartment', 'basement', 'parliament', 'document'])

/** Spelling: British and American forms fall together. Applied to the stem, in this order. */
const SPELLING: readonly (readonly [RegExp, string])[] = [
  [/our$/u, 'or'],
  [/([^s])is$/u, '$1iz'],
  [/ys$/u, 'yz'],
  [/nc$/u, 'ns'],
  [/ogu$/u, 'og'],
  [/([bt])r$/u, '$1er'],
  [/grey/u, 'gray'],
]

function dropInflection(word: string): string {
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`
  if (/(?:[sxz]|ch|sh)es$/u.test(word)) return word.slice(0, -2)
  if (/[^sui]s$/u.test(word)) return word.slice(0, -1)
  const verb = /^(.*[aeiouy].*?)(?:ied|ed|ing)$/u.exec(word)
  return verb && verb[1]!.length > 2 ? verb[1]! + (word.endsWith('ied') ? 'y' : '') : word
}

function dropDerivation(word: string): string {
  if (/[aeiou]sion$/u.test(word)) return `${word.slice(0, -4)}d`
  if (/.{4}ation$/u.test(word)) return word.slice(0, -5)
  if (/.{2}ction$/u.test(word)) return word.slice(0, -3)
  if (/.{4}ment$/u.test(word) && !KEEPS_MENT.has(word)) return word.slice(0, -4)
  if (/.{4}ly$/u.test(word)) return word.slice(0, -2)
  return word
}

function stemEnglish(lower: string): string {
  let stem = dropDerivation(dropInflection(lower))
  stem = stem.replace(/(.{3})[ey]$/u, '$1').replace(/([b-df-hj-np-tv-z])\1$/u, '$1')
  stem = stem.replace(/(.{4})at$/u, '$1')
  if (stem.length > 4) for (const [from, to] of SPELLING) stem = stem.replace(from, to)
  return stem
}

/** Without rules for a language, long words lose their last two letters, where most languages of the news inflect. */
function stemOther(lower: string): string {
  return lower.length > 6 ? lower.slice(0, -2) : lower
}

const MEMO_LIMIT = 50_000
const memo = new Map<string, string>()

/** The key of a word in lower case (its dictionary form where that is known). `language` is a BCP 47 primary subtag. */
export function wordKey(lower: string, language: string | null): string {
  if (language !== null && language !== 'en') return stemOther(lower)
  const known = memo.get(lower)
  if (known !== undefined) return known
  const bare = lower.replace(/'s?$/u, '')
  const key = bare.length <= 3 ? bare : stemEnglish(bare)
  if (memo.size < MEMO_LIMIT) memo.set(lower, key)
  return key
}
