/** Lets whoever sits here judge what the page shows. */
import type { ComponentChildren } from 'preact'
import { useMemo } from 'preact/hooks'
import { ReviewContext, type ReviewDesk } from '../../components/review/context.js'
import { FindingPanel } from '../../components/review/FindingPanel.js'
import { type Reviews, useReviews } from '../../data/use-reviews.js'
import { judgedCells } from '../../model/judged-cells.js'
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

/** Everybody who acted or was given something to look at. */
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
  const { findings, find, shown, act } = reviews
  const people = reviews.call.value?.people ?? null
  const cells = useMemo(() => judgedCells(shown), [shown])
  const [mayJudge, mayUndoAll] = [may('reviewer'), may('editor')]
  const desk = useMemo<ReviewDesk>(
    () => ({
      me,
      mayJudge,
      mayUndoAll,
      story,
      mayArrange: mayUndoAll,
      people: people ?? namesIn(findings, me),
      isPeopleKnown: people !== null,
      tags: sorted(findings.flatMap(({ standing }) => standing.tags)),
      find,
      cells,
      act,
      Panel: FindingPanel,
      titleOf: ({ kind }) => r.title(kind),
    }),
    [me, mayJudge, mayUndoAll, story, findings, find, cells, act, people],
  )
  return <ReviewContext.Provider value={desk}>{children(reviews)}</ReviewContext.Provider>
}
