/** The one client, cache and line to the server that the whole page shares. */
import { createClient } from '@parallax/client'
import { createCache } from './cache.js'
import { createLive } from './live.js'
import { isTouched, touchedBy } from './touched.js'

export const client = createClient()
export const cache = createCache(client)

export const live = createLive({
  address: client.address('listen'),
  onEvents(events) {
    for (const event of events)
      if (event.type === 'inputs') cache.put('getInputs', { params: { batch: event.batch.id } }, event.batch)
    cache.refresh((name, asked) => events.some((event) => isTouched(touchedBy(event), name, asked)))
  },
  onLost: () => cache.again('getSession'),
  onBack: () => cache.refresh(() => true),
})
