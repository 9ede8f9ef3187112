/** How the parts of a comparison are called. No schema is loaded with this file. */

/** The parts that have no number. */
export const PART_NAMES = [
  'overview',
  'texts',
  'grid',
  'figures',
  'names',
  'sources',
  'chains',
  'gaps',
  'across',
] as const
export type PartName = (typeof PART_NAMES)[number]

/** Claims of one block: block n holds those from 25 n on. */
export const CLAIMS_IN_A_BLOCK = 25
