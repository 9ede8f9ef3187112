/** What the address asks of the search. */
import type { CallOf } from '@parallax/client'
import { boundOfDay } from '../../model/span.js'

export const FILTERS = ['name', 'figure', 'outlet', 'language', 'from', 'to'] as const

export type SearchQuery = NonNullable<CallOf<'search'>['query']>

/** "1,250" and "1 250" are one number. */
function figureOf(said: string | null): number | undefined {
  const plain = (said ?? '').replace(/[\s\u202f,']/gu, '')
  const figure = Number(plain)
  return plain === '' || !Number.isFinite(figure) ? undefined : figure
}

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
