/** Runs acts on one finding, and says what came of them. */
import type { Problem, ReviewAct } from '@parallax/contract/api'
import { useCallback, useState } from 'preact/hooks'
import type { FindingTarget } from '../../model/findings.js'
import { r } from '../../words/review.js'
import type { ReviewDesk } from './context.js'

export interface Doing {
  /** Gives whether it was kept. */
  run(act: ReviewAct): Promise<boolean>
  problem: Problem | null
  /** What was done last, for those who do not see it. */
  said: string
  say(text: string): void
}

export function useDoing(desk: ReviewDesk, target: FindingTarget): Doing {
  const [problem, setProblem] = useState<Problem | null>(null)
  const [said, say] = useState('')
  const run = useCallback(
    async (act: ReviewAct) => {
      setProblem(null)
      say(r.done[act.act])
      const refused = await desk.act(target, act)
      if (refused === null) return true
      setProblem(refused)
      say(r.refused)
      return false
    },
    [desk.act, target],
  )
  return { run, problem, said, say }
}
