/** Patterns of paths: `/stories/:story/*` gives `{ story, rest }`; `:name` is one step, `*` any further ones or none. */
export type Params = Readonly<Record<string, string>>

function decode(step: string): string | null {
  try {
    return decodeURIComponent(step)
  } catch (error) {
    if (error instanceof URIError) return null
    throw error
  }
}

/** The parameters, decoded; null where the path is not of the pattern or not decodable. A slash at the end counts for nothing. */
export function matchPath(pattern: string, path: string): Params | null {
  const asked = pattern.split('/').filter(Boolean)
  const steps = path.split('/').filter(Boolean)
  const params: Record<string, string> = {}
  for (const [index, part] of asked.entries()) {
    if (part === '*') {
      params.rest = steps.slice(index).join('/')
      return params
    }
    const step = steps[index]
    if (step === undefined) return null
    const plain = decode(step)
    if (plain === null || (!part.startsWith(':') && part !== plain)) return null
    if (part.startsWith(':')) params[part.slice(1)] = plain
  }
  return steps.length === asked.length ? params : null
}
