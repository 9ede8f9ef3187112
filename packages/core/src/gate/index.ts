/** The exact-words gate: what cannot be pointed to is not shown, and a result can be checked from itself alone. */
export { gatePass } from './gate.js'
export { type Failure, verifyAnnotation, verifyArticle, verifyComparison, verifyVersions } from './verify.js'
