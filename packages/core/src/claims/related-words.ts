/** Which words of a run are near in meaning, by the senses that they have in common. */
import { leadingSenses } from '../alignment/word-relations.js'

/** Two words are near where a sense of both stands first with one and no later than second with the other. */
const FARTHEST = 2

/** A sense that more words of a run share says little of any of them. */
const MOST_WORDS = 24

interface Holder {
  word: number
  rank: number
}

/** The words of a run, by number, with the lemmas under which they are met. */
export class RelatedWords {
  private readonly lemmas = new Map<number, Set<string>>()
  private senses: Map<number, Holder[]> | null = null
  private readonly found = new Map<number, readonly number[]>()

  add(word: number, lemma: string): void {
    const known = this.lemmas.get(word) ?? new Set()
    this.lemmas.set(word, known.add(lemma))
  }

  /** Other words near in meaning, rising by number. */
  of(word: number): readonly number[] {
    const known = this.found.get(word)
    if (known) return known
    this.senses ??= this.index()
    const near = new Set<number>()
    for (const [sense, rank] of this.sensesOf(word)) {
      const holders = this.senses.get(sense) ?? []
      if (holders.length > MOST_WORDS) continue
      for (const other of holders)
        if (other.word !== word && other.rank * rank <= FARTHEST) near.add(other.word)
    }
    const sorted = [...near].sort((a, b) => a - b)
    this.found.set(word, sorted)
    return sorted
  }

  private sensesOf(word: number): (readonly [sense: number, rank: number])[] {
    return [...(this.lemmas.get(word) ?? [])].flatMap(leadingSenses)
  }

  private index(): Map<number, Holder[]> {
    const senses = new Map<number, Holder[]>()
    for (const word of this.lemmas.keys()) {
      for (const [sense, rank] of this.sensesOf(word)) {
        const holders = senses.get(sense) ?? []
        if (!holders.some((holder) => holder.word === word && holder.rank <= rank))
          holders.push({ word, rank })
        senses.set(sense, holders)
      }
    }
    return senses
  }
}
