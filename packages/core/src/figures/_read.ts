/** Test helpers: reads a text up to its figures and prints them in one line each. */
import type { Article, Attribution, Claim, Figure } from '@parallax/contract'
import { type Comparing, startComparing } from '../comparing.js'
import { blankReading, type Reading } from '../reading.js'
import { textPass } from '../text/index.js'
import { figuresPass } from './index.js'

/** Thursday. */
export const PUBLISHED = '2017-01-05'

export interface Given {
  language?: string
  published?: string | null
  attributions?: Attribution[]
  outlet?: string
  id?: string
}

function toArticle(
  text: string,
  { language = 'en', published = PUBLISHED, outlet = 'The Vell Post' }: Given,
): Article {
  return {
    outlet,
    url: null,
    headline: null,
    bylines: [],
    published,
    modified: null,
    language,
    text,
    sha256: '',
    headlineSpan: null,
    textChanges: [],
    partial: null,
    blocks: [],
    links: [],
  }
}

export function readFigures(text: string, given: Given = {}): Reading {
  const blank = blankReading({ id: given.id ?? 'x', input: 'x', article: toArticle(text, given) })
  const empty = { ...blank, attributions: given.attributions ?? [] }
  const units = { ...empty, ...textPass.run(empty, {}) }
  return { ...units, ...figuresPass.run(units, {}) }
}

/** words | low..high | bound | unit | counted/role | up, down, more, part of, as of */
export function show(text: string, figure: Figure): string {
  const { counts, change, partOf, asOf } = figure
  const counted = counts === null ? '-' : counts.text + (counts.role === null ? '' : `/${counts.role}`)
  const extras = [
    ...(change === 'none' ? [] : [change]),
    ...(figure.additional ? ['more'] : []),
    ...(partOf === null ? [] : [`part of ${partOf}`]),
    ...(asOf === null ? [] : [`as of ${asOf}`]),
  ]
  const range = `${figure.low ?? ''}..${figure.high ?? ''}`
  return [
    text.slice(figure.start, figure.end),
    range,
    figure.bound,
    figure.unit ?? '-',
    counted,
    ...extras,
  ].join(' | ')
}

export function figuresOf(text: string, given: Given = {}): string[] {
  return readFigures(text, given).figures.map((figure) => show(text, figure))
}

/** Accounts A, B, … with these readings; `claims` lines sentences up by the words that they contain. */
export function comparing(readings: readonly Reading[], claims: Claim[] = []): Comparing {
  return { ...startComparing(readings), claims }
}
