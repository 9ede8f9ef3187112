/** How parts are called: the plain ones by name, blocks of claims and readings by number. */
import { CLAIMS_IN_A_BLOCK, PART_NAMES, type PartName } from '@parallax/contract/part-names'

export { CLAIMS_IN_A_BLOCK }

export type NumberedPart = `claims-${number}` | `reading-${number}`
export type AnyPartName = PartName | NumberedPart

/** The block of claims that holds the claim at this place in the comparison. */
export const claimBlockOf = (claim: number): NumberedPart => `claims-${Math.floor(claim / CLAIMS_IN_A_BLOCK)}`

/** The reading of the article at this place in the comparison. */
export const readingOf = (article: number): NumberedPart => `reading-${article}`

/** Whether a part may be called so; whether a comparison has it is another matter. */
export function isPartName(name: string): name is AnyPartName {
  return (
    (PART_NAMES as readonly string[]).includes(name) || /^(?:claims|reading)-(?:0|[1-9]\d{0,5})$/u.test(name)
  )
}
