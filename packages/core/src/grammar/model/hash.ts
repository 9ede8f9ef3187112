/**
 * Numbers of 32 bits that stand for words, tags and features. A feature is a set of parts ("tag of the top of the stack", "distance"):
 * its number is the exclusive or of the numbers of its parts (Zobrist 1970), so a part is worked out once for all features that hold
 * it. Two features are different sets of parts, hence different numbers but for chance.
 */

const SECOND = 0x85ebca6b
const THIRD = 0xc2b2ae35
const FNV_OFFSET = 0x811c9dc5
const FNV_PRIME = 0x01000193
const SALT = 0x2545f491

/** Spreads every bit of a number over all of them (the finaliser of MurmurHash3). */
export function scatter(value: number): number {
  let hash = value | 0
  hash = Math.imul(hash ^ (hash >>> 16), SECOND)
  hash = Math.imul(hash ^ (hash >>> 13), THIRD)
  return hash ^ (hash >>> 16)
}

/** Of `text.slice(start, end)`, by FNV-1a over UTF-16 code units. */
export function hashText(text: string, start = 0, end = text.length): number {
  let hash = FNV_OFFSET
  for (let at = start; at < end; at++) hash = Math.imul(hash ^ text.charCodeAt(at), FNV_PRIME)
  return scatter(hash)
}

/** One number for two, where their order counts. */
export function pair(first: number, second: number): number {
  return scatter(Math.imul(first, SECOND) ^ second)
}

type Ten = [number, number, number, number, number, number, number, number, number, number]

/** Odd factors for ten kinds of parts, from a number that no other ten begin near. */
export function factorsFrom(kind: number): Ten {
  return Array.from({ length: 10 }, (_, at) => scatter(kind + at) | 1) as Ten
}

/** The number of a part with the factor of its kind. */
export function part(value: number, factor: number): number {
  return Math.imul(value ^ SALT, factor)
}
