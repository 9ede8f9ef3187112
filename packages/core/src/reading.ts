/** One account read: the annotation of the contract and the units of text that later passes work on. */
import type {
  Act,
  Article,
  Attribution,
  Embedded,
  Entity,
  Figure,
  Loaded,
  NameMention,
  Note,
  Span,
} from '@parallax/contract'
import { NO_SYNTAX } from './grammar/syntax.js'
import type { LinguisticModel, Syntax } from './grammar/types.js'
import type { Paragraph, Sentence } from './text/types.js'

/** Words between quotation marks, marks included. `inner` leaves them out. */
export interface Quotation extends Span {
  inner: Span
  /** 0 for a quotation in the text itself, 1 for one inside another. */
  depth: number
  /** False where a later part goes on with the quotation or the closing mark is missing and its place is not told by a tag. */
  closed: boolean
  /** The earlier part that this one goes on with, mostly in the paragraph before, as an index, or null. */
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
  /** Tags and trees of the sentences, on demand. */
  syntax: Syntax
  quotations: Quotation[]
  attributions: Attribution[]
  figures: Figure[]
  acts: Act[]
  loaded: Loaded[]
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
    syntax: NO_SYNTAX,
    quotations: [],
    attributions: [],
    figures: [],
    acts: [],
    loaded: [],
    entities: [],
    names: [],
    embedded: [],
    scareQuotes: [],
    notes: [],
  }
}
