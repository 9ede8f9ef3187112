import type { Finding } from '@parallax/contract/api'

/**
 * The same text for the same finding on the same words of the same versions. What it says of itself is no part of it, nor is the story,
 * which a merge may change, but for a finding that has no words.
 */
export function identityOf(finding: Finding): string {
  const known = identities.get(finding) ?? makeIdentity(finding)
  identities.set(finding, known)
  return known
}

/** Asked for again and again of the same finding, while many reviews are placed and gathered. */
const identities = new WeakMap<Finding, string>()

function makeIdentity({ story, kind, key, anchors }: Finding): string {
  const places = anchors.map(({ article, sha256, start, end }) => [article, sha256, start, end])
  return JSON.stringify([kind, key, places.length === 0 ? story : places])
}
