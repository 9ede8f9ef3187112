/** Where everything is kept: one interface, embedded or on a server. */
export type * from './store.js'
