/** A comparison in parts, as it is kept and as a page loads it. Browser-safe: no schema, no engine. */
export { countShared, gridOf, readGridCell } from './grid.js'
export { headOf, type Keys } from './heads.js'
export {
  type AnyPartName,
  CLAIMS_IN_A_BLOCK,
  claimBlockOf,
  isPartName,
  type NumberedPart,
  readingOf,
} from './names.js'
export { fromParts, MissingPartError, type Part, type PartsOptions, partOf, toParts } from './to-parts.js'
