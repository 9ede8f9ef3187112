/** Conditions on what accounts name and state, the same in both engines. */
import { type RawBuilder, sql } from 'kysely'
import { UNBOUNDED } from './mentions.js'
import type { Narrowing } from './search-index.js'

/** A label that is the name or begins with its words: of all that stands in labels, only the space comes before `!`. */
const keysOfName = (name: string) =>
  sql`select key from name_mention where label >= ${name} and label < ${`${name}!`}`

/** Most figures are exact and are looked up; only intervals are gone through. */
export const figureRows = (figure: number) => sql<{
  key: string | number
  low: number
  high: number
  start: number
  stop: number
}>`
  select key, low, high, start, stop from figure_mention where is_range = 0 and low = ${figure} and high = ${figure}
  union all select key, low, high, start, stop from figure_mention where is_range = 1 and low <= ${figure} and high >= ${figure}`

export function mentionConditions({ name, figure }: Narrowing): RawBuilder<unknown>[] {
  return [
    ...(name === null ? [] : [sql`article.key in (${keysOfName(name)})`]),
    ...(figure === null ? [] : [sql`article.key in (select held.key from (${figureRows(figure)}) as held)`]),
  ]
}

/** Conditions on the article itself. */
export function articleConditions({ language, outlet, from, to }: Narrowing): RawBuilder<unknown>[] {
  return [
    ...(language === null ? [] : [sql`article.language = ${language}`]),
    ...(outlet === null ? [] : [sql`article.outlet = ${outlet}`]),
    ...(from === null ? [] : [sql`article.first_seen >= ${from}`]),
    ...(to === null ? [] : [sql`article.first_seen < ${to}`]),
  ]
}

/** How closely a figure holds the number: 2 where it is the number, 1 within two bounds, 0 where one side is open. Closest first. */
export const FITS = [2, 1, 0] as const
export type Fit = (typeof FITS)[number]

function keysHolding(figure: number, fit: Fit): RawBuilder<unknown> {
  if (fit === 2)
    return sql`select key from figure_mention where is_range = 0 and low = ${figure} and high = ${figure}`
  const within = sql`is_range = 1 and low <= ${figure} and high >= ${figure}`
  const isBounded = fit === 1 ? sql` and low > ${-UNBOUNDED} and high < ${UNBOUNDED}` : sql``
  return sql`select key from figure_mention where ${within}${isBounded}`
}

/** Articles of which no figure holds the number more closely than this. */
export const figureConditions = (figure: number, fit: Fit): RawBuilder<unknown>[] => [
  sql`article.key in (${keysHolding(figure, fit)})`,
  ...FITS.filter((closer) => closer > fit).map(
    (closer) => sql`article.key not in (${keysHolding(figure, closer)})`,
  ),
]
