/**
 * FNV-1a over UTF-16 code units in 32 bits, with a last mixing step. A term is its hash wherever stories are kept: two terms
 * of one hash (one pair in 4 * 10^9) count as one.
 */
export function hashTerm(term: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < term.length; at += 1) hash = Math.imul(hash ^ term.charCodeAt(at), 0x01000193)
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  return (hash ^ (hash >>> 13)) >>> 0
}
