/** Answers a yes-or-no question by boosted trees: each tree adds to the log odds of yes. */

/** Trees as four columns, node after node. */
export interface Boosted {
  start: number
  /** First node of each tree. */
  roots: Int32Array
  /** Feature asked for, -1 in a leaf. */
  feature: Int32Array
  /** Inner: the greatest value that goes left. Leaf: what it adds. */
  value: Float64Array
  /** Where the right side begins; the left one follows its parent. */
  right: Int32Array
}

/**
 * Reads trees as text: the log odds before any tree, then a tree a line, its nodes from the top with the left side first: "3<0.5" asks whether
 * feature 3 is at most 0.5, "=0.1" is a leaf.
 */
export function readBoosted(text: string): Boosted {
  const [start, ...trees] = text.trim().split('\n')
  const nodes = trees.map((tree) => tree.split(' '))
  const size = nodes.reduce((sum, tree) => sum + tree.length, 0)
  const model: Boosted = {
    start: Number(start),
    roots: new Int32Array(trees.length),
    feature: new Int32Array(size).fill(-1),
    value: new Float64Array(size),
    right: new Int32Array(size),
  }
  let at = 0
  for (const [tree, parts] of nodes.entries()) {
    model.roots[tree] = at
    /** Inner nodes whose left side is being read. */
    const open: number[] = []
    for (const part of parts) {
      const [feature, bound] = part.split('<')
      if (bound === undefined) {
        model.value[at] = Number(part.slice(1))
        const parent = open.pop()
        if (parent !== undefined) model.right[parent] = at + 1
      } else {
        model.feature[at] = Number(feature)
        model.value[at] = Number(bound)
        open.push(at)
      }
      at += 1
    }
  }
  return model
}

/** Log odds of yes from the first `trees` trees, all by default. */
export function oddsOf(model: Boosted, values: readonly number[], trees = model.roots.length): number {
  const { feature, value, right, roots } = model
  let odds = model.start
  for (let tree = 0; tree < trees; tree += 1) {
    let node = roots[tree]!
    for (let asked = feature[node]!; asked !== -1; asked = feature[node]!)
      node = values[asked]! <= value[node]! ? node + 1 : right[node]!
    odds += value[node]!
  }
  return odds
}

export function toProbability(odds: number): number {
  return 1 / (1 + Math.exp(-odds))
}
