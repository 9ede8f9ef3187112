/** The one client, cache and line to the server that the whole page shares. */
import { createClient } from '@parallax/client'
import { createCache } from './cache.js'
import { createLive } from './live.js'
import { isUnreachable, problemOf } from './problem.js'
import { createState } from './state.js'
import { isTouched, touchedBy } from './touched.js'

export const client = createClient()
export const cache = createCache(client)

/** False while the server does not even say who is there; then the connection is at fault, not the line of events alone. */
export const reach = createState(true)

/** Where the server answers but its line of events does not come through, what is shown is asked for at each try. */
async function lookAround(): Promise<void> {
  try {
    cache.put('getSession', undefined, await client.call('getSession'))
    reach.set(true)
    cache.refresh((name) => name !== 'getSession')
  } catch (error) {
    reach.set(!isUnreachable(problemOf(error)))
  }
}

export const live = createLive({
  address: client.address('listen'),
  onEvents(events) {
    for (const event of events)
      if (event.type === 'inputs') cache.put('getInputs', { params: { batch: event.batch.id } }, event.batch)
    cache.refresh((name, asked) => events.some((event) => isTouched(touchedBy(event), name, asked)))
  },
  onLost: () => void lookAround(),
  onBack() {
    reach.set(true)
    cache.refresh(() => true)
  },
})
