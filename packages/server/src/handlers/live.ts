/** What changes, as server-sent events. */
import type { Handlers } from '../handler.js'
import { ProblemError } from '../problem.js'

/** Each holds a connection and some kilobytes. */
const MOST_LISTENERS = 2_000

export const liveHandlers = {
  async listen({ raw }, { live }) {
    if (live.listeners() >= MOST_LISTENERS) throw tooMany()
    return new Response(live.listen(raw.headers.get('last-event-id')), {
      headers: {
        'content-type': 'text/event-stream; charset=utf-8',
        'cache-control': 'no-store',
        // Proxies that collect answers would hold the events back.
        'x-accel-buffering': 'no',
      },
    })
  },
} satisfies Pick<Handlers, 'listen'>

function tooMany(): ProblemError {
  return new ProblemError({
    status: 503,
    type: 'too-many-listeners',
    title: 'Too many are listening.',
    detail: `${MOST_LISTENERS} are.`,
    cure: 'Try again in a minute; until then ask for what you show from time to time.',
    headers: { 'retry-after': '60' },
  })
}
