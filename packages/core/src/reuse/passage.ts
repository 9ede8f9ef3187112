/** What two accounts share, in words of each. */
import type { Run } from './runs.js'

/** A passage: words `a`…`aEnd` of the earlier account and `b`…`bEnd` of the later one, of which `equal` are equal in order. */
export interface Passage {
  account: number
  a: number
  aEnd: number
  b: number
  bEnd: number
  equal: number
  /** The runs that it is made of, in order, without overlaps. */
  runs: readonly Pick<Run, 'a' | 'b' | 'length'>[]
}
