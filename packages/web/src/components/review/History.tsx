/** Every act in the order of time, with the way to take one back. */
import type { PlacedFinding } from '@parallax/contract/api'
import { formatDate } from '../../model/format.js'
import { r } from '../../words/review.js'
import { Words } from '../Words.js'
import { Said, type StandingProps } from './Standing.js'
import { isNamed } from './undoable.js'

type Act = PlacedFinding['acts'][number]

/** To the minute. */
const timeOf = (at: string) => formatDate(at.replace(/:\d{2}(?:\.\d+)?Z$/u, 'Z'))

function Done({ act, acts, desk, run }: { act: Act; acts: readonly Act[] } & Omit<StandingProps, 'judged'>) {
  const { id, who, at, isUndone } = act
  const may = desk.mayJudge && isNamed(act) && !isUndone && (desk.mayUndoAll || who === desk.me)
  const done = act.act
  const undone = done.act === 'undo' ? acts.find((each) => each.id === done.review) : undefined
  return (
    <li class={isUndone ? 'is-undone' : undefined}>
      <p>
        <strong>
          <Words text={who} />
        </strong>{' '}
        {r.did[done.act]} {undone === undefined ? null : <i>{r.did[undone.act.act]}</i>} <Said act={done} />
      </p>
      <p class="aside">
        {timeOf(at)}
        {isUndone ? ` · ${r.takenBack}` : null}{' '}
        {may ? (
          <button type="button" class="inline-act" onClick={() => void run({ act: 'undo', review: id })}>
            {done.act === 'undo' ? r.redo : r.undo}
            <span class="visually-hidden">
              {' '}
              {who} {r.did[done.act]}
            </span>
          </button>
        ) : null}
      </p>
    </li>
  )
}

export function History({ judged, desk, run }: StandingProps) {
  if (judged === undefined || judged.acts.length === 0) return null
  const { acts } = judged
  return (
    <details class="history" open={acts.length < 6}>
      <summary>
        {r.history} <span class="count">{acts.length}</span>
      </summary>
      <ol>
        {acts.toReversed().map((act) => (
          <Done key={act.id} act={act} acts={acts} desk={desk} run={run} />
        ))}
      </ol>
    </details>
  )
}
