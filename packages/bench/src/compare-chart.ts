/** Times against the number of accounts, drawn in characters; and how fast they grow. */

export interface Point {
  accounts: number
  words: number
  ms: number
}

const CELLS = 48

/** The exponent k of ms ~ words^k by least squares over the logarithms; null with fewer than two sizes. 1 is linear, 2 the square. */
export function growth(points: readonly Point[]): number | null {
  const logs = points.map(({ words, ms }) => [Math.log(words), Math.log(ms)] as const)
  const mean = (at: 0 | 1) => logs.reduce((sum, each) => sum + each[at], 0) / logs.length
  const [x, y] = [mean(0), mean(1)]
  const spread = logs.reduce((sum, [a]) => sum + (a - x) ** 2, 0)
  if (points.length < 2 || spread === 0) return null
  return logs.reduce((sum, [a, b]) => sum + (a - x) * (b - y), 0) / spread
}

/** A bar a size, its length by the logarithm of the time from a millisecond on, so that equal factors are equal steps. */
export function drawTimes(series: Readonly<Record<string, readonly Point[]>>): string {
  const all = Object.values(series).flat()
  const most = Math.log(Math.max(10, ...all.map(({ ms }) => ms)))
  const lines = Object.entries(series).flatMap(([name, points]) => {
    const exponent = growth(points)
    const grows = exponent === null ? '' : `, time ~ words^${exponent.toFixed(2)}`
    return [
      `  ${name}${grows}`,
      ...points.map(({ accounts, ms }) => {
        const cells = Math.max(1, Math.round((CELLS * Math.log(Math.max(1, ms))) / most))
        return `  ${String(accounts).padStart(5)} accounts ${'█'.repeat(cells)} ${ms.toFixed(0)} ms`
      }),
    ]
  })
  return ['  reading and comparing, bars by the logarithm of the time', ...lines].join('\n')
}
