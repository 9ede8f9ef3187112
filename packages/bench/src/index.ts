/** Benchmarks of the product on folders of data, in the order of the help. */
import type { Benchmark } from './benchmark.js'

export type { BenchContext, Benchmark, Figures, Outcome } from './benchmark.js'
export { BenchDataError } from './data.js'

export const benchmarks: readonly Benchmark[] = []
