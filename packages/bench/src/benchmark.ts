/** What a benchmark is: a folder of data in, figures out. */
import type { LinguisticModel } from '@parallax/core'

/** A share, a count or a duration; nested by what it is a figure of. Shares run from 0 to 1. */
export type Figures = { readonly [name: string]: number | string | Figures }

/** A figure to so many places behind the point; shares are printed to four. */
export const rounded = (value: number, digits = 4): number => Number(value.toFixed(digits))

export interface BenchContext {
  /** The folder with the data, or its one file, as an absolute path. */
  data: string
  /** The models for a language, read once a process; none where there is none. */
  modelsFor(language: string | null): Promise<readonly LinguisticModel[]>
  /** The program and its first arguments that run this command as a process of its own; where there is none, whole processes are not measured. */
  command?: readonly string[]
  /** How far the run has come, for a person who waits. */
  progress(done: number, total: number, what: string): Promise<void>
}

export interface Outcome {
  figures: Figures
  /** How many items were scored. */
  n: number
  /** The figures drawn in characters, for people. */
  drawing?: string
}

export interface Benchmark {
  name: string
  /** One line, lower case, for the list of benchmarks. */
  summary: string
  /** The files that the folder must hold and their form, for the help. */
  data: string
  /** The data is one file, which may be given itself. */
  takesFile?: boolean
  /** Throws BenchDataError where the folder does not hold what it must. */
  load(): Promise<(context: BenchContext) => Promise<Outcome>>
}
