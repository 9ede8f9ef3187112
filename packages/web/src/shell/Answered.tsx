/** Shows an answer, or that it is under way, or why it could not be had. */
import type { ComponentChildren } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { isUnreachable } from '../data/problem.js'
import type { Call } from '../data/use-call.js'
import { s } from '../words/shell.js'
import { ProblemNote } from './ProblemNote.js'

/** Answers that come sooner flash no message. */
const QUIET_MS = 250

export function Loading() {
  const [isLong, setLong] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setLong(true), QUIET_MS)
    return () => clearTimeout(timer)
  }, [])
  return (
    <p class="loading" aria-live="polite">
      {isLong ? s.loading : null}
    </p>
  )
}

export interface AnsweredProps<Value> {
  call: Call<Value>
  children: (value: Value) => ComponentChildren
}

export function Answered<Value>({ call, children }: AnsweredProps<Value>) {
  if (call.state === 'loading') return <Loading />
  if (call.state === 'failed') return <ProblemNote problem={call.problem} again={call.again} />
  return (
    <>
      {call.problem === null ? null : (
        <div class="stale">
          <p>{s.stale}</p>
          {isUnreachable(call.problem) ? null : <ProblemNote problem={call.problem} again={call.again} />}
        </div>
      )}
      {children(call.value)}
    </>
  )
}
