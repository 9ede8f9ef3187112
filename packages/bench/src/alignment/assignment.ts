/**
 * Chooses pairs of rows and columns, each used at most once, so that the sum of their values is greatest: the Hungarian method by
 * shortest augmenting paths (Kuhn 1955, Munkres 1957), in O(rows² · columns).
 */

/** One step of the search: the column nearest to the rows reached so far. */
interface Search {
  /** The row that each column is given to, 1-based; 0 is none. */
  rowOf: Int32Array
  /** Prices that make every chosen pair tight. */
  rowPrice: Float64Array
  columnPrice: Float64Array
}

/** Gives row `row` a column, moving other rows where that costs least. */
function augment(row: number, cost: (row: number, column: number) => number, search: Search): void {
  const { rowOf, rowPrice, columnPrice } = search
  const size = columnPrice.length
  const least = new Float64Array(size).fill(Number.POSITIVE_INFINITY)
  const cameFrom = new Int32Array(size)
  const used = new Uint8Array(size)
  rowOf[0] = row
  let at = 0
  do {
    used[at] = 1
    let delta = Number.POSITIVE_INFINITY
    let next = 0
    for (let column = 1; column < size; column += 1) {
      if (used[column]) continue
      const here = rowOf[at]!
      const reduced = cost(here - 1, column - 1) - rowPrice[here]! - columnPrice[column]!
      if (reduced < least[column]!) {
        least[column] = reduced
        cameFrom[column] = at
      }
      if (least[column]! < delta) {
        delta = least[column]!
        next = column
      }
    }
    for (let column = 0; column < size; column += 1) {
      if (used[column]) {
        rowPrice[rowOf[column]!]! += delta
        columnPrice[column]! -= delta
      } else least[column]! -= delta
    }
    at = next
  } while (rowOf[at] !== 0)
  while (at !== 0) {
    const before = cameFrom[at]!
    rowOf[at] = rowOf[before]!
    at = before
  }
}

/** The greatest sum of values over pairs of a row and a column, each used at most once. Values are 0 or more. */
export function greatestAssignment(values: readonly (readonly number[])[]): number {
  const columns = Math.max(0, ...values.map((row) => row.length))
  const wide = columns >= values.length
  const [rows, width] = wide ? [values.length, columns] : [columns, values.length]
  const worthOf = (row: number, column: number) => (wide ? values[row]![column] : values[column]![row]) ?? 0
  const search: Search = {
    rowOf: new Int32Array(width + 1),
    rowPrice: new Float64Array(rows + 1),
    columnPrice: new Float64Array(width + 1),
  }
  for (let row = 1; row <= rows; row += 1) augment(row, (r, c) => -worthOf(r, c), search)
  let sum = 0
  for (let column = 1; column <= width; column += 1)
    if (search.rowOf[column] !== 0) sum += worthOf(search.rowOf[column]! - 1, column - 1)
  return sum
}
