/** An operation that changes something, as a component runs it. */
import type { CallOf, Client } from '@parallax/client'
import type { Problem } from '@parallax/contract/api'
import { useEffect, useRef, useState } from 'preact/hooks'
import { type ChangedName, STALE_AFTER } from './after.js'
import type { AnswerOf } from './names.js'
import { problemOf } from './problem.js'
import { cache, client } from './room.js'

export interface Act<Name extends ChangedName> {
  /** Resolves to the answer, or to undefined where it failed: `problem` then says why. Never rejects. */
  run(asked: CallOf<Name>): Promise<AnswerOf<Name> | undefined>
  isBusy: boolean
  problem: Problem | null
  /** Forgets the problem. */
  dismiss(): void
}

/**
 * Runs an operation and asks again for what it made stale. Rejects with ApiError.
 *
 * @param by who calls; the client of the page where it is left out
 */
export async function act<Name extends ChangedName>(
  name: Name,
  asked: CallOf<Name>,
  by: Pick<Client, 'call'> = client,
): Promise<AnswerOf<Name>> {
  const call = by.call as (name: Name, asked: CallOf<Name>) => Promise<AnswerOf<Name>>
  const answer = await call(name, asked)
  const stale = STALE_AFTER[name]
  cache.refresh((read) => stale.includes(read))
  return answer
}

export function useAct<Name extends ChangedName>(name: Name): Act<Name> {
  const [isBusy, setBusy] = useState(false)
  const [problem, setProblem] = useState<Problem | null>(null)
  const isShown = useRef(true)
  useEffect(() => {
    isShown.current = true
    return () => {
      isShown.current = false
    }
  }, [])
  async function run(asked: CallOf<Name>) {
    setBusy(true)
    setProblem(null)
    try {
      return await act(name, asked)
    } catch (error) {
      const refused = problemOf(error)
      // A session that ended is asked for again; signing in itself is refused with the same status.
      if (refused.status === 401 && name !== 'signIn') cache.again('getSession')
      if (isShown.current) setProblem(refused)
      return undefined
    } finally {
      if (isShown.current) setBusy(false)
    }
  }
  return { run, isBusy, problem, dismiss: () => setProblem(null) }
}
