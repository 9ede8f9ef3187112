/** Language tags. */

/** The primary subtag of a tag in lower case; null where there is none. */
export function subtagOf(tag: string | null | undefined): string | null {
  return /^\s*([a-z]{2,3})(?:[-_]|\s*$)/iu.exec(tag ?? '')?.[1]?.toLowerCase() ?? null
}
