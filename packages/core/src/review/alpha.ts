/**
 * Krippendorff's alpha for nominal data, by coincidences of values within units: K. Krippendorff, Computing Krippendorff's
 * Alpha-Reliability (2011), part C, which any number of observers and missing values may have.
 */

/** The values that observers gave one unit; who gave none is left out. */
export type Unit = readonly string[]

/**
 * 1 for full agreement, 0 for what chance gives, less for worse; null where no unit has two values, or where all pairable values are one
 * and agreement cannot be told from a lack of choice.
 */
export function alphaOf(units: readonly Unit[]): number | null {
  const totals = new Map<string, number>()
  let [pairable, agreeing] = [0, 0]
  for (const unit of units) {
    if (unit.length < 2) continue
    pairable += unit.length
    for (const [value, count] of countsOf(unit)) {
      totals.set(value, (totals.get(value) ?? 0) + count)
      agreeing += (count * (count - 1)) / (unit.length - 1)
    }
  }
  let byChance = 0
  for (const total of totals.values()) byChance += total * (total - 1)
  const most = pairable * (pairable - 1)
  if (most === byChance) return null
  return ((pairable - 1) * agreeing - byChance) / (most - byChance)
}

function countsOf(unit: Unit): Map<string, number> {
  const counts = new Map<string, number>()
  for (const value of unit) counts.set(value, (counts.get(value) ?? 0) + 1)
  return counts
}
