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
 * The value as JSON, keys in the order of the schema. Throws {@link BrokenContractError} where the value does not fit.
 * The schema library is loaded here and not at start-up, as it takes a tenth of a second.
 */
export async function toJson<Name extends keyof Shapes>(shape: Name, value: Shapes[Name]): Promise<string> {
  const contract = await import('@parallax/contract')
  const result = contract[shape].safeParse(value)
  if (result.success) return JSON.stringify(result.data)
  const [issue] = result.error.issues
  throw new BrokenContractError(`${shape}: ${issue?.path.join('.')}: ${issue?.message}`)
}
