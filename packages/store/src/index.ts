/** Where everything is kept: one interface, embedded or on a server. */
export * from './errors.js'
export { openStore } from './open.js'
export type { StoreOptions } from './options.js'
export type * from './store.js'
