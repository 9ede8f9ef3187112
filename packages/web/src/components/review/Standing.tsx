/** What all acts come to: who accepts, rejects or corrects, corrections, notes, tags, assignment, comments. */

import type { PlacedFinding, ReviewAct } from '@parallax/contract/api'
import { positions } from '../../words/comparison.js'
import { f } from '../../words/format.js'
import { r } from '../../words/review.js'
import { Words } from '../Words.js'
import type { ReviewDesk } from './context.js'
import { isNamed } from './undoable.js'

type Act = PlacedFinding['acts'][number]

export interface StandingProps {
  judged: PlacedFinding | undefined
  desk: ReviewDesk
  run(act: ReviewAct): Promise<boolean>
}

/** What the act says beyond its name; null where the name says all. */
export function Said({ act }: { act: ReviewAct }) {
  switch (act.act) {
    case 'reject':
      return act.why === undefined || act.why === '' ? null : <Words text={act.why} />
    case 'position':
      return <>{positions[act.position]}</>
    case 'speaker':
      return (
        <>
          <Words text={act.name} />
          {act.type === undefined ? null : ` (${r.speakerTypes[act.type]})`}
        </>
      )
    case 'bounds':
      return (
        <q class="as-written">
          <Words text={act.to.exact} />
        </q>
      )
    case 'same':
      return (
        <>
          {act.isSame ? r.same : r.notSame}
          {f.comma}
          {r.what[act.what]}:{' '}
          {act.words === undefined ? null : (
            <>
              <q class="as-written">
                <Words text={act.words.exact} />
              </q>{' '}
              –{' '}
            </>
          )}
          <q class="as-written">
            <Words text={act.with.exact} />
          </q>
        </>
      )
    case 'note':
    case 'comment':
      return <Words text={act.text} />
    case 'tag':
      return (
        <>
          {act.isSet ? '+' : '−'} <Words text={act.tag} />
        </>
      )
    case 'assign':
      return <Words text={act.to ?? r.unassign} />
    default:
      return null
  }
}

const VERDICTS = { accept: r.accepts, reject: r.rejects, correct: r.corrects } as const

function Judgements({ judged }: { judged: PlacedFinding }) {
  const { judgements } = judged.standing
  const byId = new Map(judged.acts.map((each) => [each.id, each]))
  return (
    <ul class="judgements">
      {judgements.map(({ who, verdict, review }) => {
        const act = byId.get(review)?.act
        return (
          <li key={who} data-verdict={verdict}>
            <strong>
              <Words text={who} />
            </strong>{' '}
            <span class={`verdict mark-${verdict}`}>{VERDICTS[verdict]}</span>{' '}
            {act === undefined ? null : <Said act={act} />}
          </li>
        )
      })}
    </ul>
  )
}

/** Corrections that stand beside the last judgement of the same person. */
function FurtherCorrections({ judged }: { judged: PlacedFinding }) {
  const { corrections, judgements } = judged.standing
  const shown = new Set(judgements.map(({ review }) => review))
  const further = judged.acts.filter(({ id }) => corrections.includes(id) && !shown.has(id))
  if (further.length === 0) return null
  return (
    <ul class="judgements">
      {further.map(({ id, who, act }) => (
        <li key={id}>
          <strong>
            <Words text={who} />
          </strong>{' '}
          {r.did[act.act]}: <Said act={act} />
        </li>
      ))}
    </ul>
  )
}

function Notes({ acts, label }: { acts: readonly Act[]; label: string }) {
  if (acts.length === 0) return null
  return (
    <>
      <h4>{label}</h4>
      <ul class="notes-kept">
        {acts.map(({ id, who, act }) => (
          <li key={id}>
            <Said act={act} />{' '}
            <span class="aside">
              <Words text={who} />
            </span>
          </li>
        ))}
      </ul>
    </>
  )
}

function Tags({ tags, desk, run }: { tags: readonly string[] } & Pick<StandingProps, 'desk' | 'run'>) {
  if (tags.length === 0) return null
  return (
    <ul class="tags" aria-label={r.tags}>
      {tags.map((tag) => (
        <li key={tag}>
          <Words text={tag} />
          {desk.mayJudge ? (
            <button
              type="button"
              aria-label={r.removeTag(tag)}
              onClick={() => void run({ act: 'tag', tag, isSet: false })}
            >
              ×
            </button>
          ) : null}
        </li>
      ))}
    </ul>
  )
}

export function Standing({ judged, desk, run }: StandingProps) {
  if (judged === undefined || judged.acts.length === 0)
    return (
      <section>
        <h3>{r.standing}</h3>
        <p class="aside">{r.nobody}</p>
      </section>
    )
  const { judgements, notes, tags, assignedTo } = judged.standing
  const acts = judged.acts
  return (
    <section class="standing" aria-busy={acts.some((each) => !isNamed(each))}>
      <h3>{r.standing}</h3>
      {judgements.length === 0 ? <p class="aside">{r.nobody}</p> : <Judgements judged={judged} />}
      <FurtherCorrections judged={judged} />
      {assignedTo === null ? null : (
        <p class="assigned">
          {f.forward} {r.assignedTo(assignedTo)}
        </p>
      )}
      <Tags tags={tags} desk={desk} run={run} />
      <Notes acts={acts.filter(({ id }) => notes.includes(id))} label={r.notes} />
    </section>
  )
}
