/** A reading before its first pass, for tests of single passes. */
import type { Article } from '@parallax/contract'
import type { Reading } from '../reading.js'

export function emptyReading(article: Article): Reading {
  return {
    id: 'x',
    input: 'x.txt',
    article,
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
