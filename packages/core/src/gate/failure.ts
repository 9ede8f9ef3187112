/** The result of a check. */

/** One thing that does not hold. `path` leads to it; `expected` is what must stand there, `actual` what does. */
export interface Failure {
  path: string
  code: string
  message: string
  expected?: string
  actual?: string
}
