/** How many accept, reject or correct a finding, and how much was said of it. */

import type { PlacedFinding } from '@parallax/contract/api'
import { f } from '../../words/format.js'
import { r } from '../../words/review.js'

export interface Mark {
  name: 'accept' | 'reject' | 'correct' | 'said' | 'assigned'
  sign: string
  count: number
  /** In words. */
  says: string
}

const SIGNS = { accept: '✓', reject: '✕', correct: '✎' } as const

export function marksOf({ standing }: Pick<PlacedFinding, 'standing'>): Mark[] {
  const { judgements, notes, thread, tags, assignedTo } = standing
  const verdicts = (['accept', 'reject', 'correct'] as const).map((name) => {
    const count = judgements.filter(({ verdict }) => verdict === name).length
    return { name, sign: SIGNS[name], count, says: r.counts[name](count) }
  })
  const said = notes.length + thread.length + tags.length
  return [
    ...verdicts,
    { name: 'said' as const, sign: '¶', count: said, says: r.counts.said(said) },
    {
      name: 'assigned' as const,
      sign: f.forward,
      count: assignedTo === null ? 0 : 1,
      says: r.assignedTo(assignedTo ?? ''),
    },
  ].filter(({ count }) => count > 0)
}

export function Marks({ marks }: { marks: readonly Mark[] }) {
  if (marks.length === 0) return null
  return (
    <span class="judge-marks">
      {marks.map(({ name, sign, count, says }) => (
        <span key={name} class={`judge-mark mark-${name}`} title={says}>
          <span aria-hidden="true">
            {sign}
            {name === 'assigned' ? '' : ` ${count}`}
          </span>
          <span class="visually-hidden">
            {f.comma}
            {says}
          </span>
        </span>
      ))}
    </span>
  )
}
