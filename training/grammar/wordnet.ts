/** Makes the table of word classes from WordNet's `dict` folder, and from the irregular forms that the treebank shows. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import {
  CAN_BE,
  FORM,
  FORM_SHIFT,
  FRAMES_SHIFT,
  merge,
  NOUN_MASK,
  NOUN_SHIFT,
  VERB_SHIFT,
  WordClasses,
} from '../../packages/core/src/grammar/model/classes.js'
import { hashText } from '../../packages/core/src/grammar/model/hash.js'
import type { TreebankSentence } from './conllu.js'
import { putPair } from './pack.js'

/** Numbers of WordNet's verb frames (dict/../doc "Generic verb frames") that share a bit. */
const FRAME_BITS: readonly (readonly number[])[] = [
  [26],
  [34],
  [24],
  [25, 30, 35],
  [28],
  [29],
  [32, 33],
  [4, 5, 6, 7],
  [8, 9, 10, 11],
  [14, 15],
]
/** Lexicographer files: 03 to 28 hold nouns, 29 to 43 verbs. */
const FIRST_NOUN_FILE = 3
const FIRST_VERB_FILE = 29
/** Frames of rare senses say little of the word: only the first senses count. */
const SENSES = 3
const MOST_LOAD = 0.6

type Kind = 'noun' | 'verb' | 'adj' | 'adv'

/** The tables of `WordClasses`. */
export interface ClassTables {
  classes: Int32Array
  stems: Int32Array
}

/** @param folder WordNet's `dict` folder; without one, no word has a class. */
export function makeWordClasses(folder: string | null, sentences: readonly TreebankSentence[]): ClassTables {
  const classes = new Map<string, number>()
  if (folder !== null)
    for (const kind of ['noun', 'verb', 'adj', 'adv'] as const) addKind(folder, kind, classes)
  const stems = addIrregular(sentences, classes)
  return { classes: tableOf(classes), stems: tableOf(stems) }
}

function tableOf(values: ReadonlyMap<string, number>): Int32Array {
  const table = new Int32Array(2 * 2 ** Math.ceil(Math.log2((values.size + 1) / MOST_LOAD)))
  for (const [word, value] of values) putPair(table, hashText(word), value)
  return table
}

const PART: Record<Kind, number> = {
  noun: CAN_BE.noun,
  verb: CAN_BE.verb,
  adj: CAN_BE.adjective,
  adv: CAN_BE.adverb,
}

function addKind(folder: string, kind: Kind, classes: Map<string, number>): void {
  const senses = readSenses(join(folder, `data.${kind}`), kind)
  for (const line of linesOf(join(folder, `index.${kind}`))) {
    const columns = line.trim().split(' ')
    const word = columns[0]!
    if (word.includes('_')) continue
    const places = columns.filter((column) => /^\d{8}$/u.test(column)).slice(0, SENSES)
    let known = PART[kind]
    for (const place of places) known = merge(known, senses(place, word))
    classes.set(word, merge(classes.get(word) ?? 0, known))
  }
}

/** Gives the class of a word in the sense whose line begins with the number. */
function readSenses(path: string, kind: Kind): (place: string, word: string) => number {
  const lines = new Map(linesOf(path).map((line) => [line.slice(0, 8), line]))
  return (place, word) => {
    const columns = (lines.get(place) ?? '').split(' | ')[0]!.split(' ')
    const file = Number(columns[1])
    if (kind === 'noun') return (file - FIRST_NOUN_FILE + 1) << NOUN_SHIFT
    if (kind !== 'verb') return 0
    return ((file - FIRST_VERB_FILE + 1) << VERB_SHIFT) | (framesOf(columns, word) << FRAMES_SHIFT)
  }
}

/** The frames of a verb's line: "+ 26 00" holds for all words of the sense, "+ 26 02" for its second word. */
function framesOf(columns: readonly string[], word: string): number {
  const words = Number.parseInt(columns[3]!, 16)
  const number =
    columns.slice(4, 4 + 2 * words).findIndex((each, at) => at % 2 === 0 && each.toLowerCase() === word) / 2 +
    1
  let bits = 0
  for (let at = columns.indexOf('+', 4); at >= 0; at = columns.indexOf('+', at + 1)) {
    if (!/^\d\d$/u.test(columns[at + 1] ?? '') || !/^[0-9a-f]{2}$/u.test(columns[at + 2] ?? '')) continue
    const of = Number.parseInt(columns[at + 2]!, 16)
    if (of !== 0 && of !== number) continue
    const bit = FRAME_BITS.findIndex((frames) => frames.includes(Number(columns[at + 1])))
    if (bit >= 0) bits |= 1 << bit
  }
  return bits
}

function linesOf(path: string): string[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith(' '))
}

const PAST_TAGS = new Set(['VBD', 'VBN'])

/**
 * "said" has the class of "say": past forms of verbs, and plurals, that no rule of endings leads back from. Gives the hash of the verb
 * for each such past form.
 */
function addIrregular(
  sentences: readonly TreebankSentence[],
  classes: Map<string, number>,
): Map<string, number> {
  const regular = new WordClasses(tableOf(classes), new Int32Array(2))
  const stems = new Map<string, number>()
  for (const { forms, lemmas, xpos } of sentences)
    for (let at = 0; at < forms.length; at++) {
      const lower = forms[at]!.toLowerCase()
      const stem = lemmas[at]!.toLowerCase()
      const isPast = PAST_TAGS.has(xpos[at]!)
      if (lower === stem || (!isPast && xpos[at] !== 'NNS')) continue
      const keeps = isPast ? CAN_BE.verb : CAN_BE.noun
      const known = classes.get(stem) ?? 0
      const form = isPast ? FORM.ed : FORM.s
      if ((known & keeps) === 0 || (regular.of(lower).bits & (form << FORM_SHIFT)) !== 0) continue
      const kept = isPast
        ? known & ~CAN_BE.noun & ~(NOUN_MASK << NOUN_SHIFT)
        : CAN_BE.noun | (known & (NOUN_MASK << NOUN_SHIFT))
      classes.set(lower, merge(classes.get(lower) ?? 0, kept | (form << FORM_SHIFT)))
      if (isPast && !stems.has(lower)) stems.set(lower, hashText(stem))
    }
  return stems
}
