/** Logistic regression by Newton's method, for a few features. */

/** Draws weights to 0, so that features that say the same share what they say. */
const RIDGE = 1
const STEPS = 30

/** Solves a small system of equations by elimination with the largest pivot. */
function solve(matrix: readonly (readonly number[])[], right: readonly number[]): number[] {
  const rows = matrix.map((row, at) => [...row, right[at]!])
  for (let at = 0; at < rows.length; at += 1) {
    const pivot = rows.slice(at).reduce((best, row, down) => (Math.abs(row[at]!) > Math.abs(rows[best]![at]!) ? at + down : best), at)
    ;[rows[at], rows[pivot]] = [rows[pivot]!, rows[at]!]
    for (const [other, row] of rows.entries()) {
      if (other === at) continue
      const factor = row[at]! / rows[at]![at]!
      for (let column = at; column < row.length; column += 1) row[column]! -= factor * rows[at]![column]!
    }
  }
  return rows.map((row, at) => row.at(-1)! / row[at]!)
}

/** Weights of the features, and last the constant. */
export function fitLogistic(rows: readonly (readonly number[])[], labels: readonly boolean[]): number[] {
  const width = rows[0]!.length + 1
  const weights = new Array<number>(width).fill(0)
  for (let step = 0; step < STEPS; step += 1) {
    const slope = weights.map((weight, at) => (at === width - 1 ? 0 : -RIDGE * weight))
    const curve = weights.map((_, at) => weights.map((_, other) => (at === other ? RIDGE : 0)))
    for (const [place, features] of rows.entries()) {
      const row = [...features, 1]
      const odds = row.reduce((sum, value, at) => sum + value * weights[at]!, 0)
      const probability = 1 / (1 + Math.exp(-odds))
      for (const [at, value] of row.entries()) {
        slope[at]! += value * (Number(labels[place]) - probability)
        for (const [other, second] of row.entries())
          curve[at]![other]! += value * second * probability * (1 - probability)
      }
    }
    for (const [at, change] of solve(curve, slope).entries()) weights[at]! += change
  }
  return weights
}
