/** Readings of invented articles for the tests of naming, reuse and origins: text, quotations and names, no more. */
import type { Article } from '@parallax/contract'
import { createArticle } from '../article.js'
import { type Comparing, startComparing } from '../comparing.js'
import { quotationPass } from '../quotation/index.js'
import { blankReading, type Reading } from '../reading.js'
import { textPass } from '../text/index.js'
import { namingPass } from './index.js'

export function readText(id: string, text: string, known: Partial<Article> = {}): Reading {
  const article = createArticle({ language: 'en', outlet: id, ...known, text })
  let reading = blankReading({ id, input: `${id}.txt`, article })
  for (const pass of [textPass, quotationPass, namingPass]) reading = { ...reading, ...pass.run(reading, {}) }
  return reading
}

/** The state of a comparison before its first pass, accounts in the order given: A, B, C. */
export function comparingOf(readings: Reading[], known: Partial<Comparing> = {}): Comparing {
  return { ...startComparing(readings), ...known }
}
