/** Characters that turn, join or hide writing, named so that a reader sees them. The stored text is not touched. */

export interface Piece {
  text: string
  /** The short name of a hidden character, or null for ordinary text. */
  label: string | null
}

/** Short names by the characters that they stand for. */
export const CHARACTER_LABELS: Readonly<Record<string, string>> = {
  '\u00ad': 'SHY',
  '\u061c': 'ALM',
  '\u180e': 'MVS',
  '\u200b': 'ZWSP',
  '\u200c': 'ZWNJ',
  '\u200d': 'ZWJ',
  '\u200e': 'LRM',
  '\u200f': 'RLM',
  '\u202a': 'LRE',
  '\u202b': 'RLE',
  '\u202c': 'PDF',
  '\u202d': 'LRO',
  '\u202e': 'RLO',
  '\u2028': 'LS',
  '\u2029': 'PS',
  '\u2060': 'WJ',
  '\u2066': 'LRI',
  '\u2067': 'RLI',
  '\u2068': 'FSI',
  '\u2069': 'PDI',
  '\ufeff': 'BOM',
}

const HIDDEN = /(?![\n\t])[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu
/** Scripts whose spelling needs the joiners, and pictures that are built with them. */
const NEEDS_JOINERS =
  /\p{Script=Arabic}|\p{Script=Syriac}|\p{Script=Devanagari}|\p{Script=Bengali}|\p{Script=Gurmukhi}|\p{Script=Gujarati}|\p{Script=Tamil}|\p{Script=Telugu}|\p{Script=Kannada}|\p{Script=Malayalam}|\p{Script=Sinhala}|\p{Script=Khmer}|\p{Script=Myanmar}|\p{Extended_Pictographic}|\ufe0f/u

function isSpelling(text: string, at: number, character: string): boolean {
  if (character !== '\u200c' && character !== '\u200d') return false
  return NEEDS_JOINERS.test(text.slice(Math.max(0, at - 2), at))
}

/** Ordinary text and hidden characters in turn. Joiners that the spelling needs stay in the text. */
export function splitHidden(text: string): Piece[] {
  const pieces: Piece[] = []
  let from = 0
  for (const match of text.matchAll(HIDDEN)) {
    const [character] = match
    if (isSpelling(text, match.index, character)) continue
    if (match.index > from) pieces.push({ text: text.slice(from, match.index), label: null })
    const code = character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')
    pieces.push({ text: character, label: CHARACTER_LABELS[character] ?? `U+${code}` })
    from = match.index + character.length
  }
  if (from < text.length) pieces.push({ text: text.slice(from), label: null })
  return pieces
}
