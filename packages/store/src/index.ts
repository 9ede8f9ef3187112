/** Where everything is kept: one interface, embedded or on a server. */
export { backupStore, type Kept } from './backup/backup.js'
export { moveStore } from './backup/move.js'
export { restoreStore } from './backup/restore.js'
export * from './errors.js'
export { openStore } from './open.js'
export type { StoreOptions } from './options.js'
export { startThread } from './start-thread.js'
export type * from './store.js'
