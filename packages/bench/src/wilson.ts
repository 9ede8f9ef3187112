/** The Wilson score interval of a share, at 95 % (E. B. Wilson 1927; method 3 of R. G. Newcombe 1998). */

const Z = 1.959963984540054

/** Between 0 and 1, also for none and for all; the whole range where nothing was counted. */
export function wilson(count: number, all: number): { low: number; high: number } {
  if (all === 0) return { low: 0, high: 1 }
  const share = count / all
  const weight = (Z * Z) / all
  const middle = (share + weight / 2) / (1 + weight)
  const half = (Z * Math.sqrt((share * (1 - share)) / all + weight / (4 * all))) / (1 + weight)
  return { low: Math.max(0, middle - half), high: Math.min(1, middle + half) }
}
