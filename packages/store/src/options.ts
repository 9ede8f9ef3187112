/** What names a store. */

/**
 * Where a store is kept. With `databaseUrl` (`postgres://…`) on that server, else in the folder `dataDir`, which is made where it is
 * missing. The captures of a server's store lie in `dataDir/captures` too, on a disk that all workers share.
 */
export interface StoreOptions {
  dataDir: string
  databaseUrl?: string | undefined
  /** The time for leases and jobs; that of the machine, or of the server, where it is left out. */
  now?: (() => Date) | undefined
  /** Seconds to wait for a server that does not answer before an error says so; 30 where it is left out. */
  patience?: number | undefined
  /** Largest number of database pages of 4 KB in the folder, for tests of a full disk. */
  maxPages?: number | undefined
}
