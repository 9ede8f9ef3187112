/** A numbered pair of versions of one invented article, with the kinds of change that a reader finds between them. */

export interface VersionCase {
  id: string
  /** What was done to the article, in a few words. */
  says: string
  /** The older version; its first line is the headline. */
  old: string
  /** The newer version whole, or the replacements that make it; each left side stands once in the text. */
  new: string | readonly (readonly [string, string])[]
  /** `kind:direction` of everything that changed, in any order; empty where nothing but furniture did. */
  kinds: readonly string[]
  /** What is said about corrections; left out where no stated fact changed and no note appeared. */
  correction?: 'noted' | 'not-found'
}

/** Throws where a replacement does not stand exactly once, so that no case means something else than it says. */
export function newerOf({ id, old, new: newer }: VersionCase): string {
  if (typeof newer === 'string') return newer
  let text = old
  for (const [from, to] of newer) {
    const parts = text.split(from)
    if (parts.length !== 2) throw new Error(`${id}: “${from}” stands ${parts.length - 1} times.`)
    text = parts.join(to)
  }
  return text
}
