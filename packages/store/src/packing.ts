/** Comparisons into the bytes that are kept and back, without the store: for threads that do the dear work. */
export {
  type KeptComparison,
  keysOf,
  type PackedPart,
  packComparison,
  unpackKept,
  unpackPart,
} from './sql/comparison-parts.js'
