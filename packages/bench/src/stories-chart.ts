/** The cost of an article against the number of articles alive, drawn in characters, and on to what was not measured. */

export interface Cost {
  alive: number
  /** Processor time of one article. */
  ms: number
  /** Resident memory. */
  mb: number
}

const CELLS = 48

/** Values on a straight line through the last two costs, by the number of articles alive. */
export function extend(costs: readonly Cost[], alive: number): Cost | null {
  const [before, last] = costs.slice(-2)
  if (before === undefined || last === undefined || last.alive >= alive) return null
  const steps = (alive - last.alive) / (last.alive - before.alive)
  const onward = (of: (cost: Cost) => number) =>
    Math.max(of(last), of(last) + steps * (of(last) - of(before)))
  return { alive, ms: onward(({ ms }) => ms), mb: onward(({ mb }) => mb) }
}

export function drawCosts(costs: readonly Cost[], to: number): string {
  const further = extend(costs, to)
  const all = further === null ? costs : [...costs, further]
  const most = Math.max(1, ...all.map(({ ms }) => ms))
  const rows = all.map((cost) => {
    const cells = Math.max(1, Math.round((CELLS * cost.ms) / most))
    const bar = (cost === further ? '░' : '█').repeat(cells)
    return `  ${String(cost.alive).padStart(8)} alive ${bar} ${cost.ms.toFixed(2)} ms, ${cost.mb.toFixed(0)} MB`
  })
  return ['  processor time of one article; ░ is drawn on in a straight line', ...rows].join('\n')
}
