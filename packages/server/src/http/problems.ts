/** Whatever was thrown, as the problem that it is answered with. What is not known tells nothing of the inside: its id stands in the log. */
import { randomBytes } from 'node:crypto'
import { ProblemError, type ProblemOptions } from '../problem.js'

/** Something that its reader cannot mend, for the log. */
export interface Fault {
  /** As the answer names it. */
  id: string
  /** Method and path as they stand in the table. */
  where: string
  error: unknown
}

type Known = Omit<ProblemOptions, 'detail'>

/** Seconds after which asking again may do. */
const soon = { headers: { 'retry-after': '5' } }

/** Errors of the rooms whose text is for people and says the cure. By name, since they come from threads too. */
const KNOWN: Readonly<Record<string, Known>> = {
  StoreInputError: {
    status: 400,
    type: 'not-kept',
    title: 'That cannot be kept as it is.',
    cure: 'Mend what the detail names and send it again.',
  },
  StoreUnavailableError: {
    ...soon,
    status: 503,
    type: 'store-unavailable',
    title: 'The place where everything is kept does not answer.',
    cure: 'Try again in a few seconds.',
  },
  StoreFullError: {
    status: 507,
    type: 'store-full',
    title: 'No room is left.',
    cure: 'Make room on the disk; nothing that was kept is lost.',
  },
  GroupingBusyError: {
    ...soon,
    status: 409,
    type: 'grouping-busy',
    title: 'The stories are being arranged at this moment.',
    cure: 'Try again in a few seconds.',
  },
  StoryOperationError: {
    status: 409,
    type: 'story-operation',
    title: 'The story cannot be changed so.',
    cure: 'Look at the story as it is now and choose again.',
  },
  SettingsError: {
    status: 409,
    type: 'settings',
    title: 'The settings cannot be read.',
    cure: 'Mend the file that the detail names.',
  },
  ReaderError: {
    ...soon,
    status: 503,
    type: 'reader',
    title: 'The work could not be ended.',
    cure: 'Try again; where it fails again, the texts are larger than this machine can compare.',
  },
  CaptureWriteError: {
    status: 507,
    type: 'capture-unwritten',
    title: 'What was served cannot be kept.',
    cure: 'Make room on the disk of the captures, or let it be written to.',
  },
}

/** @param onFault is told what its reader cannot mend */
export function problemOf(error: unknown, where: string, onFault: (fault: Fault) => void): ProblemError {
  if (error instanceof ProblemError) return error
  const known = error instanceof Error ? KNOWN[error.name] : undefined
  if (known !== undefined) {
    if (known.status >= 500) onFault({ id: known.type, where, error })
    return new ProblemError({ ...known, detail: (error as Error).message })
  }
  const id = randomBytes(6).toString('hex')
  onFault({ id, where, error })
  return new ProblemError({
    status: 500,
    type: 'fault',
    title: 'That is a fault of ours.',
    detail: `It stands in the log of the server as ${id}.`,
    cure: 'Try again; where it stays, report it with that number.',
  })
}

export function answerProblem({ problem, headers }: ProblemError): Response {
  const own = { 'content-type': 'application/problem+json; charset=utf-8', 'cache-control': 'no-store' }
  return new Response(JSON.stringify(problem), { status: problem.status, headers: { ...own, ...headers } })
}
