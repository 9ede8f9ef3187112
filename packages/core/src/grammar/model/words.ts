/** What the features know of a word by itself, worked out once a word and kept. */
import {
  CLAUSES_MASK,
  FORM_SHIFT,
  FRAMES_MASK,
  FRAMES_SHIFT,
  NOUN_MASK,
  NOUN_SHIFT,
  VERB_MASK,
  VERB_SHIFT,
  type WordClass,
  type WordClasses,
} from './classes.js'
import { hashText, scatter } from './hash.js'

/** Where each property of a word stands in its row of numbers. */
export const WORD = {
  form: 0,
  lower: 1,
  prefix1: 2,
  prefix2: 3,
  prefix3: 4,
  suffix1: 5,
  suffix2: 6,
  suffix3: 7,
  suffix4: 8,
  shape: 9,
  /** Parts of speech and forms of the dictionary. */
  parts: 10,
  /** What may follow the verb. */
  frames: 11,
  noun: 12,
  verb: 13,
  /** Whether it is a mark of punctuation, and which sort (`MARK`). */
  mark: 14,
  /** Dictionary form as a verb, as a noun. */
  verbStem: 15,
  nounStem: 16,
  /** What clauses may follow the verb. */
  clauses: 17,
} as const
export const WORD_WIDTH = 18

export const MARK = { none: 0, comma: 1, quote: 2, stop: 3, other: 4 } as const

const MOST_KEPT = 30_000
const SHAPE_RUN = 2

/** Rows of numbers for words; a word seen before costs one look-up. */
export class WordRows {
  private readonly rows = new Map<string, Int32Array>()
  constructor(private readonly classes: WordClasses) {}

  of(form: string): Int32Array {
    const known = this.rows.get(form)
    if (known !== undefined) return known
    if (this.rows.size >= MOST_KEPT) this.rows.clear()
    const row = this.make(form)
    this.rows.set(form, row)
    return row
  }

  private make(form: string): Int32Array {
    const row = new Int32Array(WORD_WIDTH)
    const lower = normalise(form)
    const length = lower.length
    row[WORD.form] = hashText(form)
    row[WORD.lower] = hashText(lower)
    for (let size = 1; size <= 3; size++)
      row[WORD.prefix1 + size - 1] = hashText(lower, 0, Math.min(size, length))
    for (let size = 1; size <= 4; size++)
      row[WORD.suffix1 + size - 1] = hashText(lower, Math.max(0, length - size), length)
    row[WORD.shape] = hashText(shapeOf(form))
    row[WORD.mark] = markOf(form)
    this.addClass(row, this.classes.of(lower))
    return row
  }

  private addClass(row: Int32Array, { bits: known, verbStem, nounStem }: WordClass): void {
    row[WORD.verbStem] = verbStem
    row[WORD.nounStem] = nounStem
    row[WORD.clauses] = scatter(((known >> FRAMES_SHIFT) & CLAUSES_MASK) | 0x8000)
    row[WORD.parts] = scatter((known & 15) | (((known >> FORM_SHIFT) & 15) << 4) | 0x100)
    row[WORD.frames] = scatter(((known >> FRAMES_SHIFT) & FRAMES_MASK) | 0x1000)
    row[WORD.noun] = scatter(((known >> NOUN_SHIFT) & NOUN_MASK) | 0x2000)
    row[WORD.verb] = scatter(((known >> VERB_SHIFT) & VERB_MASK) | 0x4000)
  }
}

/** Lower case, one sort of apostrophe, every figure a nought. */
export function normalise(form: string): string {
  return form.toLowerCase().replace(/[’‘]/gu, "'").replace(/\d/gu, '0')
}

/** "Xx" for "Moldan", "X" for "UN", "d.d" for "3.5": sorts of characters, runs cut to two. */
function shapeOf(form: string): string {
  let shape = ''
  let run = 0
  for (const char of form) {
    const sort = /\p{Lu}/u.test(char) ? 'X' : /\p{L}/u.test(char) ? 'x' : /\p{N}/u.test(char) ? 'd' : char
    run = shape.endsWith(sort) ? run + 1 : 1
    if (run <= SHAPE_RUN) shape += sort
  }
  return shape
}

function markOf(form: string): number {
  if (form === ',') return MARK.comma
  if (/^["“”„«»‘’'`]+$/u.test(form)) return MARK.quote
  if (/^[.!?…]+$/u.test(form)) return MARK.stop
  return /^[\p{P}\p{S}]+$/u.test(form) ? MARK.other : MARK.none
}
