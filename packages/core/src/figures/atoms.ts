/**
 * Atoms: the tokens of a sentence, cut further at hyphens and where digits meet letters, so that the grammar of figures reads
 * "twenty-three", "12-year-old", "1.5m" and "Covid-19" the same way whatever the tokeniser keeps together.
 */
import type { Span } from '@parallax/contract'
import type { TokenTag, Tree } from '../grammar/index.js'
import type { Sentence, Token } from '../text/types.js'

export interface Atom extends Span {
  text: string
  /** Lower case, apostrophes unified to `'`. */
  lower: string
  kind: 'number' | 'word' | 'mark'
  /** White space between the atom before and this one; empty where they touch. */
  gap: string
  /** Penn tag of the token that holds the atom; empty where no model has tagged it. */
  tag: string
}

/** What the readers of one sentence share. */
export interface Scan {
  atoms: readonly Atom[]
  text: string
  language: string
  /** Kind of the block that holds the sentence. */
  heading: boolean
  sentence: Sentence
  /** Dependencies, asked for only where a number needs them; null without a model. */
  tree(): Tree | null
}

/** A number, a word or a mark. */
const PART =
  /(\p{Nd}+(?:[.,:٫٬]\p{Nd}+)*|[½¼¾⅓⅔⅛])|((?:\p{L}\.){2,}|[\p{L}\p{M}²³]+(?:['’][\p{L}\p{M}]+)*)|\.{2,}|\S/gu
const [NUMBER, WORD] = [1, 2]

/** Tokens that touch are cut together: the tokeniser may have parted "PS2" from ".7m". */
export function readAtoms(text: string, { start, tokens }: Sentence): Atom[] {
  const atoms: Atom[] = []
  let last = start
  for (let from = 0; from < tokens.length; ) {
    const to = endOfRun(tokens, from)
    const gap = text.slice(last, tokens[from]!.start)
    if (isPlainRun(tokens, from, to)) pushTokens(atoms, tokens, { from, to, gap })
    else cutRun(atoms, text, tokens.slice(from, to), gap)
    last = tokens[to - 1]!.end
    from = to
  }
  return atoms
}

/** Gives each atom the tag of the token that it is cut from. */
export function tagAtoms(
  atoms: readonly Atom[],
  tokens: readonly Token[],
  tags: readonly TokenTag[] | null,
): void {
  if (tags === null) return
  let token = 0
  for (const atom of atoms) {
    while (token + 1 < tokens.length && tokens[token]!.end <= atom.start) token += 1
    atom.tag = tags[token]?.xpos ?? ''
  }
}

/** Index after the tokens that stand without white space between them. */
function endOfRun(tokens: readonly Token[], from: number): number {
  let to = from + 1
  while (tokens[to]?.start === tokens[to - 1]!.end) to += 1
  return to
}

const PLAIN_WORD = /^[A-Za-z]+(?:['’][A-Za-z]+)*$/
const PLAIN_MARK = /^[,;:?!"“”()[\]]$/

/** True where each token is one atom: words of Latin letters and marks between them, a full stop last. */
function isPlainRun(tokens: readonly Token[], from: number, to: number): boolean {
  let wordBefore = false
  for (let index = from; index < to; index += 1) {
    const { text } = tokens[index]!
    const word = PLAIN_WORD.test(text)
    if (word ? wordBefore : !PLAIN_MARK.test(text) && !(text === '.' && index + 1 === to)) return false
    wordBefore = word
  }
  return true
}

function pushTokens(
  atoms: Atom[],
  tokens: readonly Token[],
  { from, to, gap }: { from: number; to: number; gap: string },
): void {
  for (let index = from; index < to; index += 1) {
    const { start, end, text, lower } = tokens[index]!
    const kind = PLAIN_WORD.test(text) ? 'word' : 'mark'
    atoms.push({ start, end, text, lower, kind, gap: index === from ? gap : '', tag: '' })
  }
}

/** Cuts the tokens of a run by {@link PART}; `gap` stands before the first atom. */
function cutRun(atoms: Atom[], text: string, run: readonly Token[], gap: string): void {
  const offset = run[0]!.start
  let last = offset
  for (const match of text.slice(offset, run.at(-1)!.end).matchAll(PART)) {
    const start = offset + match.index
    const end = start + match[0].length
    atoms.push({
      start,
      end,
      text: match[0],
      lower: match[0].toLowerCase().replaceAll('’', "'"),
      kind: match[NUMBER] !== undefined ? 'number' : match[WORD] !== undefined ? 'word' : 'mark',
      gap: start === offset ? gap : text.slice(last, start),
      tag: '',
    })
    last = end
  }
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
