/** Lets whoever sits here judge what the page shows. */
import type { ComponentChildren } from 'preact'
import { useMemo } from 'preact/hooks'
import { ReviewContext, type ReviewDesk } from '../../components/review/context.js'
import { FindingPanel } from '../../components/review/FindingPanel.js'
import { type Reviews, useReviews } from '../../data/use-reviews.js'
import { useSession } from '../../shell/session.js'
import { r } from '../../words/review.js'

export interface DeskProviderProps {
  story: string
  /** The comparison that is shown. */
  comparison: string
  children(reviews: Reviews): ComponentChildren
}

/** Each once, in the order of the alphabet. */
const sorted = (names: readonly string[]) => [...new Set(names)].sort()

function namesIn(findings: Reviews['findings'], me: string): string[] {
  const names = findings.flatMap(({ acts, standing }) => [
    ...acts.map(({ who }) => who),
    ...(standing.assignedTo === null ? [] : [standing.assignedTo]),
  ])
  return sorted([me, ...names])
}

export function DeskProvider({ story, comparison, children }: DeskProviderProps) {
  const { session, may } = useSession()
  const me = session?.user?.name ?? ''
  const reviews = useReviews({ story, comparison, me })
  const { findings, find, act } = reviews
  const [mayJudge, mayUndoAll] = [may('reviewer'), may('editor')]
  const desk = useMemo<ReviewDesk>(
    () => ({
      me,
      mayJudge,
      mayUndoAll,
      people: namesIn(findings, me),
      tags: sorted(findings.flatMap(({ standing }) => standing.tags)),
      find,
      act,
      Panel: FindingPanel,
      titleOf: ({ kind }) => r.title(kind),
    }),
    [me, mayJudge, mayUndoAll, findings, find, act],
  )
  return <ReviewContext.Provider value={desk}>{children(reviews)}</ReviewContext.Provider>
}
