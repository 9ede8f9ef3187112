/** Comparisons into the bytes that are kept and back, without the store: for threads that do the dear work. */
export { keysOf, type PackedPart, packComparison, unpackPart } from './sql/comparison-parts.js'
export { unpackParts as unpackWhole } from './sql/parts.js'
