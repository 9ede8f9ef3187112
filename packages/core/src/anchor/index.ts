/** Evidence: describe a place, and find or refuse it again. */
export { type Anchored, anchor } from './anchor.js'
export { CONTEXT_LENGTH, describe } from './describe.js'
