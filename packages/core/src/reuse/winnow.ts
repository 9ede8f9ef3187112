/**
 * Fingerprints of a text by winnowing (Schleimer, Wilkerson, Aiken 2003, "Winnowing: Local Algorithms for Document
 * Fingerprinting"): of every window of word grams the one with the smallest hash is kept, the last one where several are equal.
 * Any shared run of `GRAM + WINDOW - 1` words leaves a fingerprint in common.
 */

/** Words of a gram. Four tell common phrases from wording well enough to begin with; length is judged later. */
export const GRAM = 4
/** Grams of a window. With {@link GRAM} every shared run of six words is found, the shortest quotation that is shown. */
export const WINDOW = 3

export interface Fingerprint {
  hash: number
  /** Index of the gram's first word. */
  at: number
}

/** FNV-1a over UTF-16 code units, 32 bits. */
function hashWord(word: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < word.length; at += 1) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193)
  return hash >>> 0
}

/** The hash of every gram, in order. */
export function hashGrams(words: readonly string[]): number[] {
  const hashes = words.map(hashWord)
  const grams: number[] = []
  for (let at = 0; at + GRAM <= hashes.length; at += 1) {
    let hash = 0x811c9dc5
    for (let next = at; next < at + GRAM; next += 1)
      hash = Math.imul(hash ^ hashes[next]!, 0x9e3779b1) ^ (hash >>> 15)
    grams.push(hash >>> 0)
  }
  return grams
}

/** The kept fingerprints, in order of position. */
export function winnow(words: readonly string[]): Fingerprint[] {
  const grams = hashGrams(words)
  const kept: Fingerprint[] = []
  for (let end = Math.min(WINDOW, grams.length) - 1; end >= 0 && end < grams.length; end += 1) {
    let least = Math.max(0, end - WINDOW + 1)
    for (let at = least + 1; at <= end; at += 1) if (grams[at]! <= grams[least]!) least = at
    if (kept.at(-1)?.at !== least) kept.push({ hash: grams[least]!, at: least })
  }
  return kept
}
