/** What people did with a finding, small, and the way to do it oneself. Nothing where there is nobody who could. */
import { useReader } from '../../hooks/use-reader.js'
import type { FindingTarget } from '../../model/findings.js'
import { r } from '../../words/review.js'
import { useDesk } from './context.js'
import { Marks, marksOf } from './Marks.js'

export function Judge({ target }: { target: FindingTarget }) {
  const desk = useDesk()
  const { open } = useReader()
  if (desk === null) return null
  const judged = desk.find(target)
  const marks = judged === undefined ? [] : marksOf(judged)
  if (!desk.mayJudge && marks.length === 0) return null
  return (
    <button
      type="button"
      class={marks.length === 0 ? 'judge' : 'judge is-judged'}
      data-finding={`${target.kind} ${(target.ids ?? []).join(' ')}`}
      onClick={() => open({ kind: 'finding', target })}
    >
      {desk.mayJudge ? r.judge : r.judgements}
      <span class="visually-hidden"> {r.kinds[target.kind]}</span>
      <Marks marks={marks} />
    </button>
  )
}
