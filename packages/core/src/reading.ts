/** One account read: the annotation of the contract and the units of text that later passes work on. */
import type {
  Article,
  Attribution,
  Embedded,
  Entity,
  Figure,
  NameMention,
  Note,
  Span,
} from '@parallax/contract'
import type { LinguisticModel, Paragraph, Sentence } from './text/types.js'

/** Words between quotation marks, marks included. `inner` leaves them out. */
export interface Quotation extends Span {
  inner: Span
  /** 0 for a quotation in the text itself, 1 for one inside another. */
  depth: number
  /** False where a later paragraph goes on with the quotation or the closing mark is missing. */
  closed: boolean
  /** The quotation of the paragraph before that this one continues, as an index, or null. */
  continues: number | null
}

export interface Reading {
  id: string
  /** The input as the user named it. */
  input: string
  /** What to call an account whose outlet is not known. */
  name?: string
  article: Article
  paragraphs: Paragraph[]
  sentences: Sentence[]
  quotations: Quotation[]
  attributions: Attribution[]
  figures: Figure[]
  entities: Entity[]
  names: NameMention[]
  embedded: Embedded[]
  scareQuotes: Span[]
  notes: Note[]
}

export interface ReadingOptions {
  /** Taggers and parsers, the first that knows the language is used. */
  models?: readonly LinguisticModel[]
}

/** A step of reading. It returns the sections that it computes and leaves the rest alone. */
export interface ReadingPass {
  name: string
  run(reading: Readonly<Reading>, options: ReadingOptions): Partial<Reading>
}

/** A reading before its first pass. */
export function blankReading(source: Pick<Reading, 'id' | 'input' | 'name' | 'article'>): Reading {
  return {
    ...source,
    paragraphs: [],
    sentences: [],
    quotations: [],
    attributions: [],
    figures: [],
    entities: [],
    names: [],
    embedded: [],
    scareQuotes: [],
    notes: [],
  }
}
