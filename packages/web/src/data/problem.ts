/** Whatever was thrown, as a problem that can be shown with its cure. */
import { ApiError } from '@parallax/client'
import type { Problem } from '@parallax/contract/api'
import { s } from '../words/shell.js'

export function problemOf(error: unknown): Problem {
  if (error instanceof ApiError) return error.problem
  const detail = error instanceof Error ? error.message : String(error)
  return { type: '#page', title: s.pageFault, status: 0, detail, cure: s.pageFaultCure }
}

/** Where nothing answered: the connection, not the request, is at fault. */
export function isUnreachable({ type }: Problem): boolean {
  return type === '#unreachable'
}
