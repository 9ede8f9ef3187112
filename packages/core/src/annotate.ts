/** Reads one article: the ordered list of passes and nothing else. */
import type { Annotation, Article, Note } from '@parallax/contract'
import { attributionPass } from './attribution/index.js'
import { figuresPass } from './figures/index.js'
import { namingPass } from './naming/index.js'
import { quotationPass } from './quotation/index.js'
import { blankReading, type Reading, type ReadingOptions, type ReadingPass } from './reading.js'
import { textPass } from './text/index.js'

/** Order: names need quotations for the voice; attributions need names for the speaker; figures need attributions. */
export const readingPasses: readonly ReadingPass[] = [
  textPass,
  quotationPass,
  namingPass,
  attributionPass,
  figuresPass,
]

export interface Source {
  id: string
  input: string
  /** What to call an account whose outlet is not known. */
  name?: string
  article: Article
}

/** Reads one article. Pure: the same source and models give the same reading. */
export function read(source: Source, options: ReadingOptions = {}): Reading {
  let reading = blankReading(source)
  for (const pass of readingPasses) reading = { ...reading, ...pass.run(reading, options) }
  return reading
}

/** The sections of the contract that no pass computes. */
const NOT_COMPUTED = ['acts', 'loaded']

/** `embedded` holds less than the word promises, so every output says what was looked for. */
const EMBEDDED_NOTE: Note = {
  code: 'embedded-scope',
  message:
    'Other accounts inside this one are looked for in block quotations that name an outlet, and nowhere else.',
}

/** The public form of a reading. A section that is not computed is left out and named in `notes`. */
export function toAnnotation(reading: Reading): Annotation {
  return {
    schemaVersion: 1,
    id: reading.id,
    input: reading.input,
    article: reading.article,
    sentences: reading.sentences.map(({ start, end }) => ({ start, end })),
    embedded: reading.embedded,
    attributions: reading.attributions,
    figures: reading.figures,
    names: reading.names,
    entities: reading.entities,
    scareQuotes: reading.scareQuotes,
    notes: [
      ...reading.notes,
      EMBEDDED_NOTE,
      ...NOT_COMPUTED.map((section) => ({
        code: 'not-computed',
        message: `The section "${section}" is not computed.`,
      })),
    ],
  }
}

export function annotate(source: Source, options: ReadingOptions = {}): Annotation {
  return toAnnotation(read(source, options))
}
