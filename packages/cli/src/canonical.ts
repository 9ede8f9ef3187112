/** JSON in the order of the published schema; what does not fit the schema never leaves the house. */
import type { Annotation, Comparison, ExtractedArticle } from '@parallax/contract'

interface Shapes {
  Annotation: Annotation
  Comparison: Comparison
  ExtractedArticle: ExtractedArticle
}

/** A result of ours breaks the contract: a fault of the program, never of the user. */
export class BrokenContractError extends Error {
  override readonly name = 'BrokenContractError'
}

/**
 * Line ends to some programs and none to JSON: U+0085, U+2028, U+2029, and the other controls above ASCII with them. Written raw they
 * would cut a line of JSON in two for a reader that splits lines as Unicode does. JSON escapes those below U+0020 itself.
 */
const SPLITTING = /[\u007f-\u009f\u2028\u2029]/gu

/** JSON on one line for every splitter of lines; the value is the same. */
export function toLine(value: unknown): string {
  return JSON.stringify(value).replace(
    SPLITTING,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}

/**
 * The value as JSON, keys in the order of the schema. Throws {@link BrokenContractError} where the value does not fit.
 * The schema library is loaded here and not at start-up, as it takes a tenth of a second.
 */
export async function toJson<Name extends keyof Shapes>(shape: Name, value: Shapes[Name]): Promise<string> {
  const contract = await import('@parallax/contract')
  const result = contract[shape].safeParse(value)
  if (result.success) return toLine(result.data)
  const [issue] = result.error.issues
  throw new BrokenContractError(`${shape}: ${issue?.path.join('.')}: ${issue?.message}`)
}
