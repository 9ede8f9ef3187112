/** Opens what the options name. */
import { StoreInputError } from './errors.js'
import type { StoreOptions } from './options.js'
import { openFolder } from './sqlite/open.js'
import type { Store } from './store.js'

/**
 * Opens the store, makes it where there is none, and brings older data to the newest form. Throws a `Store…Error` whose text says the
 * cure: the folder cannot be written, the data is of a newer version, the server cannot be reached.
 */
export async function openStore(options: StoreOptions): Promise<Store> {
  const { dataDir, databaseUrl, now, maxPages } = options
  if (!dataDir) throw new StoreInputError('No folder was named for the store: give one with --data DIR.')
  if (databaseUrl === undefined || databaseUrl === '') return openFolder({ dataDir, now, maxPages })
  const { openServer } = await import('./postgres/open.js')
  return openServer({ ...options, databaseUrl })
}
