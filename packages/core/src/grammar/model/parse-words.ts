/** A tagged sentence in columns, as the features of the parser want it: one number a word and property. */
import { createColumns } from './columns.js'
import { hashText, pair, scatter } from './hash.js'
import { MARK, WORD } from './words.js'

const ROOT = 0x1b873593
const NOTHING = 0x38495ab5

/** The number that stands for a universal part of speech in features. */
export const partHash = (upos: string): number => hashText(upos)

const VERBAL = new Set([partHash('VERB'), partHash('AUX')])
const NOMINAL = new Set([partHash('NOUN'), partHash('PROPN')])

/** Words 0 to `size - 1`; `size` is the root that stands after them, `size + 1` is "no word". */
export class ParseWords {
  readonly size: number
  readonly word: Int32Array
  /** Universal part of speech together with the Penn tag. */
  readonly tag: Int32Array
  readonly wordTag: Int32Array
  /** Universal part of speech alone. */
  readonly part: Int32Array
  /** Dictionary form, by the part of speech. */
  readonly stem: Int32Array
  /** What may follow a verb, by the dictionary: everything, and clauses alone. */
  readonly frames: Int32Array
  readonly clauses: Int32Array
  /** The sort of act of a verb, the sort of thing of other words, by the dictionary. */
  readonly sort: Int32Array
  readonly ending: Int32Array
  /** How many commas, quotation marks and other marks stand before each word. */
  readonly commas: Int32Array
  readonly quotes: Int32Array
  readonly marks: Int32Array

  constructor(rows: readonly Int32Array[], tags: Int32Array, parts: Int32Array, isReversed: boolean) {
    const size = rows.length
    this.size = size
    const columns = createColumns(12, size + 2)
    this.word = columns[0]!
    this.tag = columns[1]!
    this.wordTag = columns[2]!
    this.part = columns[3]!
    this.stem = columns[4]!
    this.frames = columns[5]!
    this.clauses = columns[6]!
    this.sort = columns[7]!
    this.ending = columns[8]!
    this.commas = columns[9]!
    this.quotes = columns[10]!
    this.marks = columns[11]!
    for (let at = 0; at < size; at++) {
      const from = isReversed ? size - 1 - at : at
      this.fill(at, rows[from]!, tags[from]!, parts[from]!)
    }
    this.fillEdge(size, ROOT)
    this.fillEdge(size + 1, NOTHING)
  }

  private fill(at: number, row: Int32Array, tag: number, part: number): void {
    this.word[at] = row[WORD.lower]!
    this.tag[at] = tag
    this.wordTag[at] = pair(row[WORD.lower]! + 1, tag)
    this.part[at] = part
    const isVerb = VERBAL.has(part)
    const isNoun = NOMINAL.has(part)
    this.stem[at] = isVerb ? row[WORD.verbStem]! : isNoun ? row[WORD.nounStem]! : row[WORD.lower]!
    this.frames[at] = isVerb ? pair(row[WORD.frames]! + 2, part) : part
    this.clauses[at] = pair(row[WORD.clauses]! + 6, part)
    this.sort[at] = isVerb ? pair(row[WORD.verb]! + 3, part) : pair(row[WORD.noun]! + 4, part)
    this.ending[at] = pair(row[WORD.suffix3]! + 5, part)
    const mark = row[WORD.mark]!
    this.commas[at + 1] = this.commas[at]! + (mark === MARK.comma ? 1 : 0)
    this.quotes[at + 1] = this.quotes[at]! + (mark === MARK.quote ? 1 : 0)
    this.marks[at + 1] = this.marks[at]! + (mark === MARK.stop || mark === MARK.other ? 1 : 0)
  }

  private fillEdge(at: number, hash: number): void {
    const { word, tag, wordTag, part, stem, frames, clauses, sort, ending } = this
    for (const column of [word, tag, wordTag, part, stem, frames, clauses, sort, ending]) column[at] = hash
    if (at > this.size) for (const column of [this.commas, this.quotes, this.marks]) column[at] = 0
  }
}

/** The marks between two words, as one small number: no, one or more commas; quotation marks; other marks. */
export function marksBetween(words: ParseWords, left: number, right: number): number {
  if (right > words.size || left >= right) return 0x77
  const commas = Math.min(2, words.commas[right]! - words.commas[left + 1]!)
  const quotes = Math.min(2, words.quotes[right]! - words.quotes[left + 1]!)
  const marks = Math.min(2, words.marks[right]! - words.marks[left + 1]!)
  return commas + 3 * quotes + 9 * marks
}

/** 1 to 4 as they are, then 5 to 6, 7 to 10, more. */
export function bandOf(distance: number): number {
  if (distance <= 4) return distance
  if (distance <= 6) return 5
  return distance <= 10 ? 6 : 7
}

/** The number that stands for a label in features. */
export function labelHash(label: number): number {
  return scatter(label + 0x5000)
}
