/** Whatever was thrown, as a problem that can be shown with its cure. */
import { ApiError } from '@parallax/client'
import type { Problem } from '@parallax/contract/api'
import { problems } from '../words/problems.js'
import { s } from '../words/shell.js'

const known: Readonly<Record<string, Pick<Problem, 'title' | 'cure'> | undefined>> = problems ?? {}

/** Title and cure in the language of the page, where it knows the type. */
function inOwnWords(problem: Problem): Problem {
  return { ...problem, ...known[problem.type.slice(1)] }
}

export function problemOf(error: unknown): Problem {
  if (error instanceof ApiError) return inOwnWords(error.problem)
  const detail = error instanceof Error ? error.message : String(error)
  return { type: '#page', title: s.pageFault, status: 0, detail, cure: s.pageFaultCure }
}

/** Where nothing answered: the connection, not the request, is at fault. */
export function isUnreachable({ type }: Problem): boolean {
  return type === '#unreachable'
}
