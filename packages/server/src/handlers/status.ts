/** How the stream runs, what was parked, the log, and the settings. */
import { changeSettingsOf, readSettingsOf, readStatus } from '@parallax/pipeline'
import type { Handlers } from '../handler.js'
import { missing } from '../problem.js'
import { record } from './record.js'

export const statusHandlers = {
  getStatus: (_, { store }) => readStatus(store),

  listParked: ({ query: { limit, after } }, { store }) => store.jobs.parked({ limit, after: after ?? null }),

  async retryParked({ actor }, services) {
    const count = await services.store.jobs.retry(null)
    if (count > 0) await record(actor, services, 'jobs-retried', 'all', { count })
    return { count }
  },

  async retryJob({ params, actor }, services) {
    const job = params.job!
    const count = await services.store.jobs.retry(job)
    if (count === 0)
      throw missing('a parked job', job, 'It may have been put back already: see the list of parked jobs.')
    await record(actor, services, 'jobs-retried', job, { count })
    return { count }
  },

  readLog: ({ query: { limit, after, ...query } }, { store }) =>
    store.log.page(query, { limit, after: after ?? null }),

  getLogNames: (_, { store }) => store.log.names(),

  getSettings: (_, { store }) => readSettingsOf(store),

  async changeSettings({ body, actor }, services) {
    const settings = await changeSettingsOf(services.store, body!)
    await record(actor, services, 'settings-changed', 'settings', { ...body! })
    return settings
  },
} satisfies Pick<
  Handlers,
  | 'getStatus'
  | 'listParked'
  | 'retryParked'
  | 'retryJob'
  | 'readLog'
  | 'getLogNames'
  | 'getSettings'
  | 'changeSettings'
>
