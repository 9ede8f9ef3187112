/** Builds readings for tests from plain text, with sentences and words but only the attributions that a test hands in. */
import type { Attribution, Claim } from '@parallax/contract'
import { createArticle } from '../article.js'
import { type Comparing, startComparing } from '../comparing.js'
import { blankReading, type Reading } from '../reading.js'
import { textPass } from '../text/index.js'

export interface Told {
  text: string
  outlet?: string
  published?: string
  modified?: string
  language?: string
  partial?: string
  attributions?: Attribution[]
}

export function readingOf(id: string, told: Told): Reading {
  const article = createArticle({
    text: told.text,
    outlet: told.outlet ?? `Outlet ${id}`,
    language: told.language ?? 'en',
    published: told.published ?? null,
    modified: told.modified ?? null,
    partial: told.partial ?? null,
  })
  const reading = { ...blankReading({ id, input: id, article }), attributions: told.attributions ?? [] }
  return { ...reading, ...textPass.run(reading, {}) }
}

/** Accounts A, B, … in the order given. */
export function comparingOf(...told: (string | Told)[]): Comparing {
  const readings = told.map((one, at) =>
    readingOf(`article-${at}`, typeof one === 'string' ? { text: one } : one),
  )
  return startComparing(readings)
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
