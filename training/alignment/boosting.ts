/**
 * Learns boosted trees for a yes-or-no question (gradient boosting on logistic loss: Friedman 2001), from counts in bins. Nothing is left to
 * chance: every tree sees every row, and ties go to the earlier feature and the lower bound.
 */

export interface Rows {
  /** Values row after row. */
  values: Float32Array
  /** Values a row. */
  width: number
  labels: Uint8Array
  weights: Float32Array
}

/** Inner: rows whose feature is at most `bound` go to `left`, others to `right`. A leaf has feature -1 and a value. */
export interface Node {
  feature: number
  bound: number
  left: number
  right: number
  value: number
}

/** Some trees that may ask for some features only. */
export interface Phase {
  trees: number
  features: readonly number[]
}

export interface BoostingOptions {
  /** One after the other; a model cut off behind a phase is whole in itself. */
  phases: readonly Phase[]
  leaves: number
  rate: number
  /** Least sum of weights in a leaf. */
  leastLeaf: number
  /** Draws the values of small leaves to 0. */
  ridge: number
  /** Features of which more may never lower the odds. */
  rising: ReadonlySet<number>
}

export interface Boosted {
  /** Log odds before the first tree. */
  start: number
  trees: Node[][]
}

const MOST_BINS = 48

/** Upper bounds of the bins of one feature, at equal shares of the rows; the last bin has none. */
function boundsOf({ values, width, labels }: Rows, feature: number): number[] {
  const sample: number[] = []
  const step = Math.max(1, Math.floor(labels.length / 50_000))
  for (let row = 0; row < labels.length; row += step) sample.push(values[row * width + feature]!)
  sample.sort((a, b) => a - b)
  const distinct = [...new Set(sample)]
  if (distinct.length <= MOST_BINS) return distinct.slice(0, -1).map((value, at) => (value + distinct[at + 1]!) / 2)
  const cuts = Array.from({ length: MOST_BINS - 1 }, (_, at) => sample[Math.floor(((at + 1) * sample.length) / MOST_BINS)]!)
  return [...new Set(cuts)]
}

interface Binned {
  bins: Uint8Array[]
  bounds: number[][]
}

function bin(rows: Rows): Binned {
  const bounds = Array.from({ length: rows.width }, (_, feature) => boundsOf(rows, feature))
  const bins = bounds.map((cuts, feature) =>
    Uint8Array.from(rows.labels, (_, row) => {
      const value = rows.values[row * rows.width + feature]!
      let [low, high] = [0, cuts.length]
      while (low < high) {
        const middle = (low + high) >> 1
        if (value <= cuts[middle]!) high = middle
        else low = middle + 1
      }
      return low
    }),
  )
  return { bins, bounds }
}

interface Split {
  gain: number
  feature: number
  bin: number
  /** For a rising feature: what parts the values of the two sides. */
  middle: number
}

interface Leaf {
  rows: Int32Array
  gradient: number
  curvature: number
  node: number
  /** The value must lie between these, or a rising feature would fall. */
  least: number
  most: number
  split: Split
}

interface State {
  binned: Binned
  gradients: Float64Array
  curvatures: Float64Array
  options: BoostingOptions
  features: readonly number[]
}

type Unsplit = Omit<Leaf, 'split'>

const clamp = (value: number, { least, most }: Pick<Leaf, 'least' | 'most'>) => Math.min(most, Math.max(least, value))

function bestSplit(leaf: Unsplit, state: State): Split {
  const { rows, gradient, curvature } = leaf
  const { binned, gradients, curvatures, options } = state
  const worth = (g: number, h: number) => (g * g) / (h + options.ridge)
  const whole = worth(gradient, curvature)
  let best: Split = { gain: 1e-6, feature: -1, bin: 0, middle: 0 }
  const [sumG, sumH] = [new Float64Array(MOST_BINS), new Float64Array(MOST_BINS)]
  for (const feature of state.features) {
    const bins = binned.bins[feature]!
    const cuts = binned.bounds[feature]!.length
    if (cuts === 0) continue
    sumG.fill(0)
    sumH.fill(0)
    for (const row of rows) {
      const at = bins[row]!
      sumG[at]! += gradients[row]!
      sumH[at]! += curvatures[row]!
    }
    let [g, h] = [0, 0]
    for (let at = 0; at < cuts; at += 1) {
      g += sumG[at]!
      h += sumH[at]!
      if (h < options.leastLeaf || curvature - h < options.leastLeaf) continue
      const gain = worth(g, h) + worth(gradient - g, curvature - h) - whole
      if (gain <= best.gain) continue
      const left = clamp(g / (h + options.ridge), leaf)
      const right = clamp((gradient - g) / (curvature - h + options.ridge), leaf)
      if (options.rising.has(feature) && left > right) continue
      best = { gain, feature, bin: at, middle: (left + right) / 2 }
    }
  }
  return best
}

function toLeaf(rows: Int32Array, node: number, bounds: Pick<Leaf, 'least' | 'most'>, state: State): Leaf {
  let [gradient, curvature] = [0, 0]
  for (const row of rows) {
    gradient += state.gradients[row]!
    curvature += state.curvatures[row]!
  }
  const leaf = { rows, gradient, curvature, node, ...bounds }
  return { ...leaf, split: bestSplit(leaf, state) }
}

function growTree(all: Int32Array, state: State): { tree: Node[]; leaves: Leaf[] } {
  const { options, binned } = state
  const tree: Node[] = [{ feature: -1, bound: 0, left: 0, right: 0, value: 0 }]
  const free = { least: Number.NEGATIVE_INFINITY, most: Number.POSITIVE_INFINITY }
  const leaves = [toLeaf(all, 0, free, state)]
  while (leaves.length < options.leaves) {
    const at = leaves.reduce((most, leaf, place) => (leaf.split.gain > leaves[most]!.split.gain ? place : most), 0)
    const { rows, node, split, least, most } = leaves[at]!
    if (split.feature === -1) break
    const bins = binned.bins[split.feature]!
    const [left, right] = [rows.filter((row) => bins[row]! <= split.bin), rows.filter((row) => bins[row]! > split.bin)]
    const [low, high] = [tree.length, tree.length + 1]
    tree.push({ feature: -1, bound: 0, left: 0, right: 0, value: 0 }, { feature: -1, bound: 0, left: 0, right: 0, value: 0 })
    tree[node] = { feature: split.feature, bound: binned.bounds[split.feature]![split.bin]!, left: low, right: high, value: 0 }
    const rises = options.rising.has(split.feature)
    const below = { least, most: rises ? split.middle : most }
    const above = { least: rises ? split.middle : least, most }
    leaves.splice(at, 1, toLeaf(left, low, below, state), toLeaf(right, high, above, state))
  }
  for (const leaf of leaves)
    tree[leaf.node]!.value = options.rate * clamp(leaf.gradient / (leaf.curvature + options.ridge), leaf)
  return { tree, leaves }
}

export function boost(rows: Rows, options: BoostingOptions): Boosted {
  const { labels, weights } = rows
  const size = labels.length
  let [yes, total] = [0, 0]
  for (let row = 0; row < size; row += 1) {
    yes += labels[row]! * weights[row]!
    total += weights[row]!
  }
  const start = Math.log(yes / (total - yes))
  const odds = new Float64Array(size).fill(start)
  const state: State = {
    binned: bin(rows),
    gradients: new Float64Array(size),
    curvatures: new Float64Array(size),
    options,
    features: [],
  }
  const all = Int32Array.from({ length: size }, (_, row) => row)
  const trees: Node[][] = []
  const rounds = options.phases.flatMap(({ trees: times, features }) => Array.from({ length: times }, () => features))
  for (const features of rounds) {
    state.features = features
    for (let row = 0; row < size; row += 1) {
      const probability = 1 / (1 + Math.exp(-odds[row]!))
      state.gradients[row] = weights[row]! * (labels[row]! - probability)
      state.curvatures[row] = weights[row]! * probability * (1 - probability)
    }
    const { tree, leaves } = growTree(all, state)
    for (const { rows: members, node } of leaves) for (const row of members) odds[row]! += tree[node]!.value
    trees.push(tree)
  }
  return { start, trees }
}

/** Log odds of yes. `at` is where the row begins. */
export function oddsOf({ start, trees }: Boosted, values: Float32Array, at: number): number {
  let sum = start
  for (const tree of trees) {
    let node = tree[0]!
    while (node.feature !== -1) node = tree[values[at + node.feature]! <= node.bound ? node.left : node.right]!
    sum += node.value
  }
  return sum
}
