/** Stated numbers and what they count. Method and tables: README.md in this folder. */
import type { Figure } from '@parallax/contract'
import type { Reading, ReadingPass } from '../reading.js'
import type { Sentence } from '../text/types.js'
import { findAsOf } from './as-of.js'
import { readAtoms, type Scan, tagAtoms } from './atoms.js'
import { attribute } from './attributed.js'
import { type CountedQuantity, countAll } from './counted.js'
import { findParts } from './parts.js'
import { readQuantities } from './quantity.js'
import { mayHoldFigure } from './trigger.js'
import { readZeros } from './zero.js'

export { VAGUE_WORDS, type VagueWord } from './vague.js'

/** Tokens of the longest sentence whose tree is asked: many questions to one endless sentence would not stay linear. */
const LONGEST_PARSED = 250

export const figuresPass: ReadingPass = {
  name: 'figures',
  run(reading) {
    const figures: Figure[] = []
    for (const sentence of reading.sentences) {
      for (const figure of readSentence(reading, sentence, figures)) figures.push(figure)
    }
    return { figures: attribute(figures, reading.attributions) }
  },
}

function readSentence(reading: Readonly<Reading>, sentence: Sentence, before: readonly Figure[]): Figure[] {
  if (!mayHoldFigure(sentence.tokens, reading.article.language ?? 'en')) return []
  const scan = toScan(reading, sentence)
  const found = [...countAll(scan, readQuantities(scan)), ...readZeros(scan)].sort((a, b) => a.from - b.from)
  const parts = findParts(scan, found)
  return found.map((quantity, index) => {
    const figure = toFigure(scan, quantity, reading)
    const part = parts[index] ?? null
    const whole =
      part === null
        ? null
        : part === -1
          ? lastCount(before, sentence, reading, quantity.stated.low)
          : `f${before.length + part}`
    const unit = whole !== null && figure.unit === null ? 'person' : figure.unit
    const role = part === null || part === -1 ? null : found[part]!.role
    const counts = figure.counts && { ...figure.counts, role: figure.counts.role ?? role }
    return { ...figure, id: `f${before.length + index}`, partOf: whole, unit, counts }
  })
}

/** "Three of them were children" after "12 people were killed.": the last count of the sentence before that can hold the part. */
function lastCount(
  before: readonly Figure[],
  sentence: Sentence,
  reading: Readonly<Reading>,
  least: number,
): string | null {
  const previous = reading.sentences[sentence.index - 1]
  for (let index = before.length - 1; index >= 0 && previous !== undefined; index -= 1) {
    const { id, start, unit, partOf, high } = before[index]!
    if (start < previous.start) return null
    if (unit === 'person' && partOf === null && (high ?? Number.POSITIVE_INFINITY) >= least) return id
  }
  return null
}

function toScan(reading: Readonly<Reading>, sentence: Sentence): Scan {
  const { text, language } = reading.article
  const heading = reading.paragraphs[sentence.paragraph]?.kind === 'heading'
  const atoms = readAtoms(text, sentence)
  tagAtoms(atoms, sentence.tokens, reading.syntax.tags(sentence))
  return {
    atoms,
    text,
    language: language ?? 'en',
    heading,
    sentence,
    tree: () => (sentence.tokens.length > LONGEST_PARSED ? null : reading.syntax.of(sentence)),
  }
}

function toFigure(scan: Scan, found: CountedQuantity, { article }: Readonly<Reading>): Figure {
  const [start, end] = [scan.atoms[found.from]!.start, scan.atoms[found.to - 1]!.end]
  return {
    start,
    end,
    id: '',
    low: found.low,
    high: found.high,
    bound: found.bound,
    unit: found.unit,
    change: found.change,
    additional: found.additional,
    counts: found.counts,
    partOf: null,
    asOf: findAsOf(scan, found, article.published),
    attribution: null,
  }
}
