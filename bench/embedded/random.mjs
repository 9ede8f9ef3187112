/** Choices that a seed decides: the same seed gives the same articles on every machine. */
export function createChoices(seed) {
  let state = seed >>> 0
  /** mulberry32 (Tommy Ettinger, public domain): a number of at least 0 and less than 1. */
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const below = (count) => Math.floor(next() * count)
  return {
    below,
    pick: (list) => list[below(list.length)],
    /** So many different members, in a random order. */
    some(list, count) {
      const left = [...list]
      return Array.from({ length: Math.min(count, left.length) }, () => left.splice(below(left.length), 1)[0])
    },
  }
}
