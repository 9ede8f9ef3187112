/** All that handlers may touch. The clock is handed in, so that a test decides what time it is. */
import type { FetchClient } from '@parallax/ingest'
import type { Pool } from '@parallax/pipeline'
import type { Store } from '@parallax/store'
import type { Auth } from './auth/auth.js'
import type { Live } from './live/live.js'

export interface Services {
  store: Store
  /** Threads for reading and comparing. */
  pool: Pool
  /** A thread for what people wait for while they judge: reading and comparing may keep the others busy for a minute. */
  desk: Pool
  /** Fetches what a person wants to watch, once. */
  client: FetchClient
  clock: () => Date
  /** Sessions, passwords and who may come in without them. */
  auth: Auth
  /** Tells those who listen what changed. */
  live: Live
}
