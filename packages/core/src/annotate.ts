/** Reads one article: the ordered list of passes and nothing else. */
import type { Annotation, Article, Note } from '@parallax/contract'
import { actsPass } from './acts/index.js'
import { attributionPass } from './attribution/index.js'
import { conditionPass } from './condition/index.js'
import { embeddedPass } from './embedded/index.js'
import { figuresPass } from './figures/index.js'
import { grammarPass } from './grammar/index.js'
import { isReadAsEnglish, notAvailable } from './language.js'
import { loadedPass } from './loaded/index.js'
import { namingPass } from './naming/index.js'
import { quotationPass } from './quotation/index.js'
import { blankReading, type Reading, type ReadingOptions, type ReadingPass } from './reading.js'
import { textPass } from './text/index.js'

/**
 * Order: grammar stands before all that may ask for it; names need quotations for the voice; attributions need names for the
 * speaker; figures need attributions; acts need names for who did it and attributions for whose words they are.
 */
export const readingPasses: readonly ReadingPass[] = [
  textPass,
  grammarPass,
  quotationPass,
  conditionPass,
  embeddedPass,
  namingPass,
  attributionPass,
  figuresPass,
  actsPass,
  loadedPass,
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

/** `embedded` holds less than the word promises, so every output says what was looked for. */
const EMBEDDED_NOTE: Note = {
  code: 'embedded-scope',
  message:
    'Accounts of other outlets inside this one are found where a credit, a label, a lead-in or a link names the outlet, by words of English; where only the voice shows a bound, it may be a paragraph off.',
}

/** The public form of a reading. A section that is not computed is left out and named in `notes`. */
export function toAnnotation(reading: Reading): Annotation {
  const { language } = reading.article
  const isRead = isReadAsEnglish(language)
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
    ...(isRead && { acts: reading.acts }),
    entities: reading.entities,
    ...(isRead && { scareQuotes: reading.scareQuotes, loaded: reading.loaded }),
    models: reading.syntax.model === null ? [] : [reading.syntax.model],
    notes: [
      ...reading.notes,
      ...(isRead ? [] : [notAvailable('not-computed', 'The section "scareQuotes"', language)]),
      EMBEDDED_NOTE,
    ],
  }
}

export function annotate(source: Source, options: ReadingOptions = {}): Annotation {
  return toAnnotation(read(source, options))
}
