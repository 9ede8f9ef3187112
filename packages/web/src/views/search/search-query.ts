/** What the address asks of the search. */
import type { CallOf } from '@parallax/client'
import { figureOf } from '../../filters/why-none.js'
import { boundOfDay } from '../../model/span.js'

export const FILTERS = ['name', 'figure', 'outlet', 'language', 'from', 'to'] as const

export type SearchQuery = NonNullable<CallOf<'search'>['query']>

/** Null where nothing is asked, or a language or day alone, which every text would answer. */
export function searchQueryOf(query: URLSearchParams): SearchQuery | null {
  const q = (query.get('q') ?? '').trim()
  const [name, outlet, language] = ['name', 'outlet', 'language'].map(
    (each) => query.get(each)?.trim() || undefined,
  )
  const figure = figureOf(query.get('figure'))
  if (q === '' && name === undefined && figure === undefined && outlet === undefined) return null
  const [from, to] = [boundOfDay(query.get('from'), 'from'), boundOfDay(query.get('to'), 'to')]
  return {
    q,
    limit: 20,
    ...(name === undefined ? {} : { name }),
    ...(figure === undefined ? {} : { figure }),
    ...(outlet === undefined ? {} : { outlet }),
    ...(language === undefined ? {} : { language }),
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
  }
}
