/**
 * The sentences of a run by their words, for asking which two neighbouring ones hold most of some words. Words are numbers and sums
 * stand in arrays by place: a run of hundreds of accounts asks this some ten million times.
 */
import type { Reading } from '../reading.js'
import type { Token } from '../text/types.js'
import { Compounds } from './compounds.js'
import { RelatedWords } from './related-words.js'
import { isContent } from './statement.js'
import { toUnits, type Unit } from './units.js'
import { type Term, toTerms, type Weigher } from './weights.js'

/** Another word of the same set of synonyms is weaker evidence than the word itself. */
const SYNONYM_FACTOR = 0.85

/** A word that shares a sense is weaker still: senses are counted over all texts, and this one may mean another. */
const RELATED_FACTOR = 0.6

/** The key of a word that is met through its sense. */
const BY_SENSE = -2

/** So many of an account's stretches are looked at again for the words that were not looked for. */
const BEST_STRETCHES = 3

/** A word that is looked for: its number and that of its set of synonyms, -1 where no sentence holds it. */
export interface Sought extends Pick<Term, 'weight' | 'name'> {
  canon: number
  key: number
  /** Words near in meaning. */
  near: readonly number[]
}

/** A sentence of the run; between the last of one account and the first of the next one place is left free. */
interface Line {
  account: number
  sentence: number
  canons: Int32Array
  keys: Int32Array
}

/** The lines that hold a word, rising, and in what form. */
interface Posting {
  places: number[]
  keys: number[]
}

const NOWHERE: Posting = { places: [], keys: [] }

/** What one line holds, by the number of the word. What stands there from an earlier line has another stamp. */
class Marks {
  private stamp = 0
  private readonly stamps: Int32Array
  private readonly keys: Int32Array

  constructor(size: number) {
    this.stamps = new Int32Array(size)
    this.keys = new Int32Array(size)
  }

  read(line: Line | undefined): void {
    this.stamp += 1
    if (line === undefined) return
    for (let at = 0; at < line.canons.length; at += 1) {
      const canon = line.canons[at]!
      this.stamps[canon] = this.stamp
      this.keys[canon] = line.keys[at]!
    }
  }

  /** What the line holds of a word: its weight, less for a synonym, nothing where the line lacks it. */
  held(sought: Sought): number {
    if (this.stamps[sought.canon] === this.stamp) return heldAs(sought, this.keys[sought.canon]!)
    return sought.near.some((canon) => this.stamps[canon] === this.stamp) ? heldAs(sought, BY_SENSE) : 0
  }
}

function heldAs({ key, weight }: Sought, met: number): number {
  if (met === BY_SENSE) return weight * RELATED_FACTOR
  return met === key ? weight : weight * SYNONYM_FACTOR
}

/** A stretch is a line and the one behind it, known by the place of the first. */
export interface Stretch {
  at: number
  /** Summed weight of what it holds of the words that were looked for. */
  weight: number
}

export class Stretches {
  private readonly lines: (Line | undefined)[] = []
  private readonly numbers = new Map<string, number>()
  private readonly postings: Posting[] = []
  private readonly widened = new Map<number, Posting>()
  private readonly related = new RelatedWords()
  /** What each stretch holds; a sum counts where it has the stamp of the last words asked for. */
  private readonly sums: Float64Array
  private readonly stamps: Int32Array
  private readonly touched: Int32Array
  private stamp = 0
  private readonly one: Marks
  private readonly next: Marks

  constructor(readings: readonly Reading[], weigh: Weigher) {
    const compounds = new Compounds()
    const lines = readings.map(({ article, sentences }) =>
      sentences.map(({ tokens }) => compounds.note(toUnits(tokens, article.language).filter(isContent))),
    )
    for (const [account, { sentences }] of readings.entries()) {
      for (const [at, { index, tokens }] of sentences.entries()) {
        const content = compounds.complete(lines[account]![at]!)
        this.addLine(account, index, toTerms({ content }, weigh))
        this.relate(content, tokens)
      }
      this.lines.push(undefined)
    }
    this.sums = new Float64Array(this.lines.length)
    this.stamps = new Int32Array(this.lines.length)
    this.touched = new Int32Array(this.lines.length)
    this.one = new Marks(this.numbers.size)
    this.next = new Marks(this.numbers.size)
  }

  private addLine(account: number, sentence: number, terms: readonly Term[]): void {
    const place = this.lines.length
    const canons = Int32Array.from(terms, ({ canon }) => this.number(canon))
    const keys = Int32Array.from(terms, ({ key }) => this.number(key))
    for (const [at, canon] of canons.entries()) {
      this.postings[canon] ??= { places: [], keys: [] }
      this.postings[canon].places.push(place)
      this.postings[canon].keys.push(keys[at]!)
    }
    this.lines.push({ account, sentence, canons, keys })
  }

  private relate(content: readonly Unit[], tokens: readonly Token[]): void {
    for (const { kind, name, canon, token } of content)
      if (kind === 'word' && !name) this.related.add(this.number(canon), tokens[token]!.lemma.toLowerCase())
  }

  private number(word: string): number {
    const known = this.numbers.get(word) ?? this.numbers.size
    this.numbers.set(word, known)
    return known
  }

  toSought({ canon, key, weight, name }: Term): Sought {
    const number = this.numbers.get(canon) ?? -1
    const near = name ? [] : this.related.of(number)
    return { canon: number, key: this.numbers.get(key) ?? -1, weight, name, near }
  }

  private posting({ canon, near }: Sought): Posting {
    if (near.length === 0) return this.postings[canon] ?? NOWHERE
    const known = this.widened.get(canon) ?? this.widen(canon, near)
    this.widened.set(canon, known)
    return known
  }

  /** The lines that hold a word or one near in meaning. */
  private widen(canon: number, near: readonly number[]): Posting {
    const met = new Map<number, number>()
    for (const other of near) for (const place of this.postings[other]?.places ?? []) met.set(place, BY_SENSE)
    const own = this.postings[canon] ?? NOWHERE
    for (const [at, place] of own.places.entries()) met.set(place, own.keys[at]!)
    const sorted = [...met].sort(([a], [b]) => a - b)
    return { places: sorted.map(([place]) => place), keys: sorted.map(([, key]) => key) }
  }

  /** How many lines hold the word. */
  countOf({ canon }: Sought): number {
    return (this.postings[canon] ?? NOWHERE).places.length
  }

  /** What a stretch holds of each word, in the order given. */
  heldIn(at: number, words: readonly Sought[], held: (word: Sought, weight: number) => void): void {
    this.one.read(this.lines[at])
    this.next.read(this.lines[at + 1])
    for (const word of words) held(word, Math.max(this.one.held(word), this.next.held(word)))
  }

  /** Place in `Reading.sentences` of the one of its two sentences that holds more; of equals the first. */
  fullerSentence(at: number, words: readonly Sought[]): number {
    this.one.read(this.lines[at])
    this.next.read(this.lines[at + 1])
    let [first, second] = [0, 0]
    for (const word of words) {
      first += this.one.held(word)
      second += this.next.held(word)
    }
    return this.lines[first >= second ? at : at + 1]!.sentence
  }

  /** The stretches of each account that hold most of the words, the heaviest first; ties go to the earlier one. */
  heaviest(words: readonly Sought[]): Map<number, Stretch[]> {
    const best = new Map<number, Stretch[]>()
    const count = this.gather(words)
    for (let index = 0; index < count; index += 1) {
      const at = this.touched[index]!
      const { account } = this.lines[at]!
      const list = best.get(account)
      if (list === undefined) best.set(account, [{ at, weight: this.sums[at]! }])
      else insert(list, { at, weight: this.sums[at]! })
    }
    return best
  }

  /** Sums what every stretch holds of the words; gives how many hold any, which are then in `touched`. */
  private gather(words: readonly Sought[]): number {
    this.stamp += 1
    let count = 0
    for (const word of words) {
      const { places, keys } = this.posting(word)
      for (let index = 0; index < places.length; index += 1) {
        const at = places[index]!
        const own = heldAs(word, keys[index]!)
        const behind = places[index + 1] === at + 1 ? heldAs(word, keys[index + 1]!) : 0
        if (places[index - 1] !== at - 1 && this.lines[at - 1] !== undefined)
          count = this.add(at - 1, own, count)
        count = this.add(at, Math.max(own, behind), count)
      }
    }
    return count
  }

  private add(at: number, weight: number, count: number): number {
    if (this.stamps[at] === this.stamp) {
      this.sums[at]! += weight
      return count
    }
    this.stamps[at] = this.stamp
    this.sums[at] = weight
    this.touched[count] = at
    return count + 1
  }
}

/** Keeps the list in order and short. */
function insert(list: Stretch[], stretch: Stretch): void {
  const comesBefore = ({ at, weight }: Stretch) =>
    stretch.weight > weight || (stretch.weight === weight && stretch.at < at)
  const place = list.findIndex(comesBefore)
  if (place === -1 && list.length === BEST_STRETCHES) return
  list.splice(place === -1 ? list.length : place, 0, stretch)
  if (list.length > BEST_STRETCHES) list.pop()
}
