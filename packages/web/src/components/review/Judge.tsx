/** What people did with a finding, small, and the way to do it oneself. Nothing where there is nobody who could. */
import { useReader } from '../../hooks/use-reader.js'
import type { FindingTarget } from '../../model/findings.js'
import { r } from '../../words/review.js'
import { useDesk } from './context.js'
import { Marks, marksOf } from './Marks.js'

export interface JudgeProps {
  target: FindingTarget
  /** As a sign alone, where many stand close together. */
  isSmall?: boolean
  /** Only where somebody did something with it: elsewhere the way to it is another. */
  onlyJudged?: boolean
}

export function Judge({ target, isSmall = false, onlyJudged = false }: JudgeProps) {
  const desk = useDesk()
  const { open } = useReader()
  if (desk === null) return null
  const judged = desk.find(target)
  const marks = judged === undefined ? [] : marksOf(judged)
  if ((!desk.mayJudge || onlyJudged) && marks.length === 0) return null
  const name = desk.mayJudge ? r.judge : r.judgements
  return (
    <button
      type="button"
      class={`judge${marks.length === 0 ? '' : ' is-judged'}${isSmall ? ' judge-small' : ''}`}
      title={isSmall ? name : undefined}
      data-finding={`${target.kind} ${(target.ids ?? []).join(' ')}`}
      onClick={() => open({ kind: 'finding', target })}
    >
      {isSmall ? (
        <>
          {marks.length === 0 ? <span aria-hidden="true">{r.judgeSign}</span> : null}
          <span class="visually-hidden">
            {name} {r.kinds[target.kind]}: {target.says}
          </span>
        </>
      ) : (
        <>
          {name}
          <span class="visually-hidden"> {r.kinds[target.kind]}</span>
        </>
      )}
      <Marks marks={marks} />
    </button>
  )
}
