/** Sparse vectors of several fields over one sorted list of terms. */
import { Mark } from './types.js'

/** Fields of a vector: every term; those of the headline; of headline and lead; names. */
export const Field = { all: 0, title: 1, lead: 2, names: 3 } as const
export const FIELDS = 4

export interface Vector {
  /** Ascending. */
  terms: Uint32Array
  /** {@link FIELDS} weights a term. */
  weights: Float32Array
}

/** Lists of numbers that run in parallel, one entry a term. */
type Terms = Record<'terms' | 'rarity' | 'uses' | 'marks', ArrayLike<number>>

/** The vector of an article: each field is scaled to length 1, or is 0 where it has no term. */
export function vectorOf({ terms, rarity, uses, marks }: Terms): Vector {
  const weights = new Float32Array(terms.length * FIELDS)
  for (let at = 0; at < terms.length; at += 1) {
    const once = rarity[at]! / 100
    const weight = once * (1 + Math.log(uses[at]!))
    const mark = marks[at]!
    weights[at * FIELDS + Field.all] = weight
    if (mark & Mark.title) weights[at * FIELDS + Field.title] = once
    if (mark & Mark.lead) weights[at * FIELDS + Field.lead] = once
    if (mark & Mark.name) weights[at * FIELDS + Field.names] = weight
  }
  const lengths = squaresOf({ weights }).map(Math.sqrt)
  for (let at = 0; at < weights.length; at += 1) if (weights[at] !== 0) weights[at]! /= lengths[at % FIELDS]!
  return { terms: Uint32Array.from(terms), weights }
}

/** The square of the length of each field. */
export function squaresOf({ weights }: Pick<Vector, 'weights'>): Float64Array {
  const squares = new Float64Array(FIELDS)
  for (let at = 0; at < weights.length; at += 1) squares[at % FIELDS]! += weights[at]! * weights[at]!
  return squares
}

/** Writes the products of all fields into `out`. */
export function multiply(one: Vector, other: Vector, out: Float64Array): void {
  out.fill(0)
  const [left, right] = [one.terms, other.terms]
  for (let i = 0, j = 0; i < left.length && j < right.length; ) {
    const difference = left[i]! - right[j]!
    if (difference === 0) {
      for (let field = 0; field < FIELDS; field += 1)
        out[field]! += one.weights[i * FIELDS + field]! * other.weights[j * FIELDS + field]!
    }
    if (difference <= 0) i += 1
    if (difference >= 0) j += 1
  }
}

/** The sum of two vectors. */
export function add(one: Vector, other: Vector): Vector {
  const terms = new Uint32Array(one.terms.length + other.terms.length)
  const weights = new Float32Array(terms.length * FIELDS)
  let size = 0
  for (let i = 0, j = 0; i < one.terms.length || j < other.terms.length; size += 1) {
    const left = one.terms[i] ?? Number.POSITIVE_INFINITY
    const right = other.terms[j] ?? Number.POSITIVE_INFINITY
    terms[size] = Math.min(left, right)
    for (let field = 0; field < FIELDS; field += 1) {
      const first = left <= right ? one.weights[i * FIELDS + field]! : 0
      const second = right <= left ? other.weights[j * FIELDS + field]! : 0
      weights[size * FIELDS + field] = first + second
    }
    if (left <= right) i += 1
    if (right <= left) j += 1
  }
  return { terms: terms.slice(0, size), weights: weights.slice(0, size * FIELDS) }
}
