/** Builds readings for tests from plain text, with sentences and words but only the attributions that a test hands in. */
import type { Account, Attribution, Claim } from '@parallax/contract'
import { createArticle } from '../article.js'
import type { Comparing } from '../comparing.js'
import type { Reading } from '../reading.js'
import { textPass } from '../text/index.js'

export interface Told {
  text: string
  published?: string
  language?: string
  partial?: string
  attributions?: Attribution[]
}

export function readingOf(id: string, told: Told): Reading {
  const article = createArticle({
    text: told.text,
    outlet: `Outlet ${id}`,
    language: told.language ?? 'en',
    published: told.published ?? null,
    partial: told.partial ?? null,
  })
  const reading: Reading = {
    id,
    input: id,
    article,
    paragraphs: [],
    sentences: [],
    quotations: [],
    attributions: told.attributions ?? [],
    figures: [],
    entities: [],
    names: [],
    embedded: [],
    scareQuotes: [],
    notes: [],
  }
  return { ...reading, ...textPass.run(reading, {}) }
}

/** Accounts A, B, … in the order given. */
export function comparingOf(...told: (string | Told)[]): Comparing {
  const readings = told.map((one, at) =>
    readingOf(`article-${at}`, typeof one === 'string' ? { text: one } : one),
  )
  const accounts = readings.map(
    ({ id, article }, at): Account => ({
      id: String.fromCharCode(65 + at),
      outlet: article.outlet!,
      article: id,
      embeddedIn: null,
      start: null,
      end: null,
      published: article.published,
    }),
  )
  return {
    accounts,
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
  }
}

/** An attribution of `content`, with `source` and `cue` found in the text; each must stand there once. */
export function attributionIn(
  text: string,
  parts: { content: string; source: string; cue: string },
  position: Attribution['position'] = 'reports',
): Attribution {
  const place = (words: string) => {
    const start = text.indexOf(words)
    if (start === -1) throw new Error(`The text does not hold "${words}".`)
    return { start, end: start + words.length }
  }
  return {
    id: `a-${parts.source}`,
    kind: 'indirect',
    content: [place(parts.content)],
    cue: place(parts.cue),
    source: place(parts.source),
    speaker: null,
    parent: null,
    chain: [],
    position,
    hedges: [],
    negated: false,
  }
}

/** Longer than the limit under which an account counts as too short to tell. Shares no telling word with the tests. */
export const FILLER = Array.from(
  { length: 12 },
  (_, at) => `Gardeners along the ${at}th canal pruned willow hedges quietly beside mossy benches again.`,
).join('\n')

export function cellOf(claim: Claim, account: string): Claim['cells'][number] {
  return claim.cells.find((cell) => cell.account === account)!
}

/** The claim that some statement of the account makes with these words in it. */
export function claimWith(claims: readonly Claim[], words: string): Claim {
  const found = claims.find(({ cells }) =>
    cells.some(({ statements }) => statements.some(({ exact }) => exact.includes(words))),
  )
  if (!found) throw new Error(`No claim holds "${words}".`)
  return found
}
