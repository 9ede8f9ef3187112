/** What the address asks of the list of stories. */
import type { CallOf } from '@parallax/client'
import type { StorySort } from '@parallax/contract/api'
import { boundOfDay } from '../../model/span.js'

export const SORTS: readonly StorySort[] = ['newest', 'contested', 'accounts']
export const FILTERS = ['outlet', 'language', 'from', 'to', 'least'] as const
export const LEAST = [2, 3, 5, 10, 20]

export type StoryQuery = NonNullable<CallOf<'listStories'>['query']>

export function sortOf(query: URLSearchParams): StorySort {
  return SORTS.find((sort) => sort === query.get('sort')) ?? 'newest'
}

export function storyQueryOf(query: URLSearchParams): StoryQuery {
  const asked: StoryQuery = { sort: sortOf(query), limit: 30 }
  const [outlet, language] = [query.get('outlet'), query.get('language')]
  const [from, to] = [boundOfDay(query.get('from'), 'from'), boundOfDay(query.get('to'), 'to')]
  const least = Number(query.get('least'))
  if (outlet) asked.outlet = outlet
  if (language) asked.language = language
  if (from !== undefined) asked.from = from
  if (to !== undefined) asked.to = to
  if (Number.isInteger(least) && least > 1) asked.least = least
  return asked
}
