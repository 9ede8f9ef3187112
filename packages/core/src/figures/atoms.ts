/**
 * Atoms: the tokens of a sentence, cut further at hyphens and where digits meet letters, so that the grammar of figures reads
 * "twenty-three", "12-year-old", "1.5m" and "Covid-19" the same way whatever the tokeniser keeps together.
 */
import type { Span } from '@parallax/contract'
import type { Grammar, Sentence } from '../text/types.js'

export interface Atom extends Span {
  text: string
  /** Lower case, apostrophes unified to `'`. */
  lower: string
  kind: 'number' | 'word' | 'mark'
  /** White space between the atom before and this one; empty where they touch. */
  gap: string
  /** Analysis of the token that the atom is the whole of; null for a part of a token and where no grammar is plugged in. */
  grammar: Grammar | null
}

/** What the readers of one sentence share. */
export interface Scan {
  atoms: readonly Atom[]
  text: string
  language: string
  /** Kind of the block that holds the sentence. */
  heading: boolean
}

const PART =
  /(?<number>\p{Nd}+(?:[.,:٫٬]\p{Nd}+)*|[½¼¾⅓⅔⅛])|(?<word>(?:\p{L}\.){2,}|[\p{L}\p{M}²³]+(?:['’][\p{L}\p{M}]+)*)|(?<mark>\.{2,}|\S)/gu

/** Tokens that touch are cut together: the tokeniser may have parted "PS2" from ".7m". */
export function readAtoms(text: string, sentence: Sentence): Atom[] {
  const atoms: Atom[] = []
  const grammar = new Map(sentence.tokens.map((token) => [token.start, token]))
  let last = sentence.start
  for (const run of runs(sentence)) {
    for (const match of text.slice(run.start, run.end).matchAll(PART)) {
      const start = run.start + match.index
      const end = start + match[0].length
      const token = grammar.get(start)
      atoms.push({
        start,
        end,
        text: match[0],
        lower: match[0].toLowerCase().replaceAll('’', "'"),
        kind: kindOf(match),
        gap: text.slice(last, start),
        grammar: token?.end === end ? token.grammar : null,
      })
      last = end
    }
  }
  return atoms
}

function kindOf({ groups }: RegExpMatchArray): Atom['kind'] {
  return groups!.number !== undefined ? 'number' : groups!.word !== undefined ? 'word' : 'mark'
}

/** Stretches of tokens without white space between them. */
function runs({ tokens }: Sentence): Span[] {
  const found: Span[] = []
  for (const { start, end } of tokens) {
    const open = found.at(-1)
    if (open?.end === start) open.end = end
    else found.push({ start, end })
  }
  return found
}

/** The lower-case form at an index; empty outside the sentence. */
export function at({ atoms }: Scan, index: number): string {
  return atoms[index]?.lower ?? ''
}

/** True where the atom touches the one before it. */
export function touches({ atoms }: Scan, index: number): boolean {
  const atom = atoms[index]
  return atom !== undefined && index > 0 && atom.gap === ''
}

/** Index after the phrase, given as lower-case words, that starts at `index`; 0 where it does not stand there. */
export function follows(scan: Scan, index: number, phrase: readonly string[]): number {
  return phrase.every((word, offset) => at(scan, index + offset) === word) ? index + phrase.length : 0
}

/** Index of the first word of the phrase that ends just before `index`; -1 where it does not stand there. */
export function precedes(scan: Scan, index: number, phrase: readonly string[]): number {
  const start = index - phrase.length
  return start >= 0 && follows(scan, start, phrase) !== 0 ? start : -1
}

const HYPHENS = new Set(['-', '‐', '‑', '–', '—', '−'])

export function isHyphen(lower: string): boolean {
  return HYPHENS.has(lower)
}

/** True for a word that is written with a capital first letter. */
export function isCapitalised(atom: Atom | undefined): boolean {
  return atom !== undefined && atom.kind === 'word' && /^\p{Lu}/u.test(atom.text)
}
