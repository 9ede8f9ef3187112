/** Readings of invented articles for the tests of naming, reuse and origins: text, quotations and names, no more. */
import type { Article } from '@parallax/contract'
import { createArticle } from '../article.js'
import type { Comparing } from '../comparing.js'
import { quotationPass } from '../quotation/index.js'
import type { Reading } from '../reading.js'
import { textPass } from '../text/index.js'
import { namingPass } from './index.js'

export function readText(id: string, text: string, known: Partial<Article> = {}): Reading {
  let reading: Reading = {
    id,
    input: `${id}.txt`,
    article: createArticle({ language: 'en', outlet: id, ...known, text }),
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
  for (const pass of [textPass, quotationPass, namingPass]) reading = { ...reading, ...pass.run(reading, {}) }
  return reading
}

/** The state of a comparison before its first pass, accounts in the order given: A, B, C. */
export function comparingOf(readings: Reading[], known: Partial<Comparing> = {}): Comparing {
  return {
    accounts: readings.map(({ id, article }, at) => ({
      id: at < 26 ? String.fromCharCode(65 + at) : `A${at}`,
      outlet: article.outlet ?? id,
      article: id,
      embeddedIn: null,
      start: null,
      end: null,
      published: article.published,
    })),
    readings,
    reuse: [],
    claims: [],
    figureLedger: [],
    conflicts: [],
    naming: [],
    origins: [],
    omissions: [],
    hardening: [],
    together: { state: 'unclear', why: '', apart: [] },
    notes: [],
    limits: [],
    dropped: 0,
    ...known,
  }
}
