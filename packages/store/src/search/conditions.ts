/** Conditions on what accounts name and state, the same in both engines. */
import { type RawBuilder, sql } from 'kysely'
import { UNBOUNDED } from './mentions.js'
import type { Narrowing } from './search-index.js'

/** A label that begins with the name, to its end or to the end of a word: `!` follows the space. */
const keysOfName = (name: string) => sql`
  select key from name_mention where label = ${name}
  union all select key from name_mention where label > ${`${name} `} and label < ${`${name}!`}`

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

/** How closely a figure holds the number: 2 where it is the number, 1 within two bounds, 0 where one side is open. */
export const fitOf = (figure: number) => sql`
  select key, max(case when low = high then 2 when low > ${-UNBOUNDED} and high < ${UNBOUNDED} then 1 else 0 end) as fit
  from (${figureRows(figure)}) as held group by key`
