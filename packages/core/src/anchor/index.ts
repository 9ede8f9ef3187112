/** Places in texts: describe one, find or refuse it again, its sentence, its passage, and the form in which a file carries them. */
export { createAccountAt } from './accounts.js'
export { type Anchored, anchor } from './anchor.js'
export { CONTEXT_LENGTH, describe } from './describe.js'
export { createFigureReasons } from './figure-reasons.js'
export { type Packed, pack, unpack } from './pack.js'
export { type Passage, passagesOf, type Voice } from './passages.js'
export { createReasons } from './reasons.js'
export { sentenceAround } from './sentence.js'
