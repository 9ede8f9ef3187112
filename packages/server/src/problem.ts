/** What a request is refused with: a value of the API, thrown by handlers and answered in one place. */
import type { Problem } from '@parallax/contract/api'

export interface ProblemOptions {
  status: number
  /** Stable, kebab-case. */
  type: string
  title: string
  detail: string
  cure: string
  faults?: { path: string; message: string }[]
  /** Of the answer, beside the problem itself. */
  headers?: Readonly<Record<string, string>>
}

export class ProblemError extends Error {
  override readonly name = 'ProblemError'
  readonly problem: Problem
  readonly headers: Readonly<Record<string, string>>
  constructor({ status, type, headers = {}, ...rest }: ProblemOptions) {
    super(`${rest.title} ${rest.detail}`)
    this.headers = headers
    this.problem = { type: `#${type}`, status, ...rest }
  }
}

/** @param what with its article, such as "a story" */
export function missing(what: string, name: string, cure: string): ProblemError {
  const title = `There is no such ${what.replace(/^an? /u, '')}.`
  return new ProblemError({
    status: 404,
    type: 'not-found',
    title,
    detail: `${what} called ${name} is not kept.`,
    cure,
  })
}
