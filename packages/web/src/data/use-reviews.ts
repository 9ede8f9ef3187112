/** Judgements on the findings of a story, with one's own shown before the server has answered. */
import type { PlacedFinding, PlacedReviews, Problem, ReviewAct } from '@parallax/contract/api'
import { identityOf } from '@parallax/core/review-acts'
import { useCallback, useEffect, useMemo, useState } from 'preact/hooks'
import {
  type FindingIndex,
  type FindingTarget,
  indexFindings,
  knownOf,
  type Pending,
  withPending,
} from '../model/findings.js'
import { problemOf } from './problem.js'
import { act as send } from './use-act.js'
import { type Call, useCall } from './use-call.js'

export interface Reviews extends FindingIndex {
  call: Call<PlacedReviews>
  /** With what is under way. */
  findings: readonly PlacedFinding[]
  act(target: FindingTarget, act: ReviewAct): Promise<Problem | null>
}

export interface ReviewsOptions {
  story: string
  /** The comparison that is shown. */
  comparison: string
  /** Who sits here. */
  me: string
}

const NONE: readonly PlacedFinding[] = []
let count = 0

export function useReviews({ story, comparison, me }: ReviewsOptions): Reviews {
  const call = useCall('listReviews', { params: { story } })
  const placed = call.value
  const [pending, setPending] = useState<readonly Pending[]>([])
  const isPlacedHere = placed === null || placed.comparison === comparison
  // Grows while the comparison is shown, so that what was judged in it is found after a newer one came.
  const known = useMemo(() => new Map<string, readonly (readonly string[])[]>(), [comparison])
  if (placed !== null && isPlacedHere)
    for (const [name, ids] of knownOf(placed.findings)) known.set(name, ids)

  const judged = placed?.findings ?? NONE
  const findings = useMemo(
    () => withPending({ story, findings: judged, known: isPlacedHere ? null : known }, pending),
    [story, judged, isPlacedHere, known, pending],
  )
  const index = useMemo(
    () => indexFindings(findings, isPlacedHere ? null : known),
    [findings, isPlacedHere, known],
  )

  // What the list of the server holds is no longer pending.
  useEffect(() => {
    const held = new Set(judged.flatMap(({ acts }) => acts.map(({ id }) => id)))
    setPending((all) =>
      all.some(({ entry }) => held.has(entry.id)) ? all.filter(({ entry }) => !held.has(entry.id)) : all,
    )
  }, [judged])

  const act = useCallback(
    async (target: FindingTarget, done: ReviewAct): Promise<Problem | null> => {
      count += 1
      const id = `pending-${count}`
      const entry = { id, at: new Date().toISOString(), who: me, act: done }
      setPending((all) => [...all, { target, entry }])
      const { kind, ids, finding } = target
      const named = ids === null ? finding! : { story, comparison, kind, ids: [...ids] }
      try {
        const {
          finding: found,
          isUndone: _,
          ...answer
        } = await send('addReview', {
          body: { finding: named, act: done },
        })
        if (ids !== null) known.set(identityOf(found), [ids])
        setPending((all) => all.map((each) => (each.entry.id === id ? { target, entry: answer } : each)))
        return null
      } catch (error) {
        setPending((all) => all.filter((each) => each.entry.id !== id))
        return problemOf(error)
      }
    },
    [story, comparison, me, known],
  )
  return { call, findings, ...index, act }
}
