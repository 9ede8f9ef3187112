/** A reading before its first pass, for tests of single passes. */
import type { Article } from '@parallax/contract'
import { blankReading, type Reading } from '../reading.js'

export function emptyReading(article: Article): Reading {
  return blankReading({ id: 'x', input: 'x.txt', article })
}
