/**
 * Which comparisons of a story are let go. Each is derived from versions, which are all kept, so that any state of a story can be
 * compared again; what is kept besides the newest spares that work and bears what people hold on to.
 */

/** Older comparisons of a story that are kept, and the bytes that they may take together. */
const MOST_KEPT = 20
const MOST_BYTES = 64 * 1024 * 1024

export interface KeptSize {
  id: string
  bytes: number
}

/** @param held newest first, @param named those that a visit or a review names: they stay, and count for nothing */
export function toLetGo(held: readonly KeptSize[], named: ReadonlySet<string>): string[] {
  const [, ...older] = held
  let [count, total] = [0, 0]
  return older
    .filter(({ id }) => !named.has(id))
    .filter(({ bytes }) => {
      count += 1
      total += bytes
      return count > MOST_KEPT || total > MOST_BYTES
    })
    .map(({ id }) => id)
}
