/** Looks up how the meanings of two words are related: one sense in common, one wider than the other, both under a third. */
import { WIDER_SENSES, WORD_SENSES } from './word-relations.lexicon.js'

export type WordClass = 'verb' | 'noun'

/** How nearly two words mean the same. Each from 0 (not at all) to 1 (by the first sense of both). */
export interface Relation {
  /** A sense of both: "purchase", "buy"; for a noun of an act the verb's sense counts too: "purchase", "acquisition". */
  same: number
  /** A sense of one is wider than, or caused by, one of the other: "kill", "murder"; "kill", "die". */
  wider: number
  /** Senses of both stand under one wider sense: "arrest", "capture". */
  beside: number
}

export const UNRELATED: Relation = { same: 0, wider: 0, beside: 0 }

/** A sense and its place among the word's senses, from 1. */
type Sense = readonly [sense: number, rank: number]

interface Tables {
  /** By letter of the class and word; decoded when a word is first met. */
  words: ReadonlyMap<string, string>
  wider: readonly (readonly number[])[]
}

const RADIX = 36

/** Later senses are rare and join words that no reader would. */
const LEADING = 2

function decode(numbers: string): number[] {
  return numbers === '' ? [] : numbers.split('+').map((digits) => Number.parseInt(digits, RADIX))
}

function readTables(): Tables {
  const words = new Map<string, string>()
  for (const entry of WORD_SENSES.trim().split(/[;\n]/u)) {
    const space = entry.indexOf(' ')
    words.set(entry.slice(0, space), entry.slice(space + 1))
  }
  const wider = WIDER_SENSES.slice(1, -1).split(/[;\n]/u).map(decode)
  return { words, wider }
}

let tables: Tables | null = null
const decoded = new Map<string, readonly Sense[]>()
const relations = new Map<string, Relation>()
const MEMO_LIMIT = 50_000

function sensesOf(name: string, kind: WordClass): readonly Sense[] {
  tables ??= readTables()
  const letters = kind === 'verb' ? ['v'] : ['a', 'n']
  const id = letters[0]! + name
  const known = decoded.get(id)
  if (known) return known
  const entry = letters.map((letter) => tables!.words.get(letter + name)).find((found) => found !== undefined)
  const senses = (entry ?? '')
    .split(',')
    .flatMap((numbers, at) => decode(numbers).map((sense): Sense => [sense, at + 1]))
  if (decoded.size < MEMO_LIMIT) decoded.set(id, senses)
  return senses
}

/** True where the noun most often names something that happens. `lemma` is in lower case. */
export function namesAct(lemma: string): boolean {
  tables ??= readTables()
  return tables.words.has(`a${lemma}`)
}

/**
 * The senses in which a word stands first, as a verb and as a noun, with their places: words that share one are near in meaning whatever
 * their class ("purchase", "bought"). A noun of an act has its verb's senses too.
 */
export function leadingSenses(lemma: string): (readonly [sense: number, rank: number])[] {
  return [...sensesOf(lemma, 'verb'), ...sensesOf(lemma, 'noun')].filter(([, rank]) => rank <= LEADING)
}

function widen(senses: readonly Sense[]): Sense[] {
  return senses.flatMap(([sense, rank]) => tables!.wider[sense]!.map((up): Sense => [up, rank]))
}

/** 1 for a sense that stands first with both, less the rarer it is with either. */
function best(one: readonly Sense[], other: readonly Sense[]): number {
  let least = Number.POSITIVE_INFINITY
  for (const [sense, rank] of one)
    for (const [met, at] of other) if (sense === met && rank * at < least) least = rank * at
  return 1 / least
}

/** `one` and `other` are lemmas in lower case, a verb with its particle as "blow_up". Symmetric. */
export function relate(one: string, kind: WordClass, other: string, otherKind: WordClass): Relation {
  const [a, b] = [sensesOf(one, kind), sensesOf(other, otherKind)]
  if (a.length === 0 || b.length === 0) return UNRELATED
  const id = `${kind[0]}${one} ${otherKind[0]}${other}`
  const known = relations.get(id)
  if (known) return known
  const [above, over] = [widen(a), widen(b)]
  const relation = {
    same: best(a, b),
    wider: Math.max(best(above, b), best(a, over)),
    beside: best(above, over),
  }
  if (relations.size < MEMO_LIMIT) relations.set(id, relation)
  return relation
}
