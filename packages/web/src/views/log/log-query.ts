/** What the address asks of the log. */
import type { CallOf } from '@parallax/client'
import { boundOfDay } from '../../model/span.js'

export const FILTERS = ['who', 'what', 'from', 'to'] as const

export type LogQuery = NonNullable<CallOf<'readLog'>['query']>

export function logQueryOf(query: URLSearchParams): LogQuery {
  const [who, what] = [query.get('who'), query.get('what')]
  const [from, to] = [boundOfDay(query.get('from'), 'from'), boundOfDay(query.get('to'), 'to')]
  return {
    limit: 50,
    ...(who ? { who } : {}),
    ...(what ? { what } : {}),
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
  }
}
