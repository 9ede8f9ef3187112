/** How parts are called: the plain ones by name, blocks of claims and readings by number. */
import type { PartName } from '@parallax/contract/api'

/** Claims of one block. */
export const CLAIMS_IN_A_BLOCK = 25

export type NumberedPart = `claims-${number}` | `reading-${number}`
export type AnyPartName = PartName | NumberedPart

const PLAIN: readonly string[] = [
  'overview',
  'texts',
  'grid',
  'figures',
  'names',
  'sources',
  'chains',
  'gaps',
  'across',
] satisfies PartName[]

/** The block of claims that holds the claim at this place in the comparison. */
export const claimBlockOf = (claim: number): NumberedPart => `claims-${Math.floor(claim / CLAIMS_IN_A_BLOCK)}`

/** The reading of the article at this place in the comparison. */
export const readingOf = (article: number): NumberedPart => `reading-${article}`

/** Whether a part may be called so; whether a comparison has it is another matter. */
export function isPartName(name: string): name is AnyPartName {
  return PLAIN.includes(name) || /^(?:claims|reading)-(?:0|[1-9]\d{0,5})$/u.test(name)
}
