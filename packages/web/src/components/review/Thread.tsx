/** Comments, answers beneath what they answer, and the field for the next one. */
import type { ReviewAct } from '@parallax/contract/api'
import { useId, useRef, useState } from 'preact/hooks'
import { r } from '../../words/review.js'
import { Words } from '../Words.js'
import { Said, type StandingProps } from './Standing.js'
import { isNamed } from './undoable.js'

/** Deeper answers are not set in further. */
const DEEPEST = 4

function Comment({
  to,
  run,
  onDone,
}: {
  to: { review: string; who: string } | null
  run: StandingProps['run']
  onDone?: () => void
}) {
  const id = useId()
  const field = useRef<HTMLTextAreaElement>(null)
  const keep = async () => {
    const text = field.current?.value.trim() ?? ''
    if (text === '') return
    const act: ReviewAct = { act: 'comment', text, to: to?.review ?? null }
    if (!(await run(act))) return
    if (field.current !== null) field.current.value = ''
    onDone?.()
  }
  return (
    <form
      class="comment-form"
      onSubmit={(event) => {
        event.preventDefault()
        void keep()
      }}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void keep()
        if (event.key !== 'Escape' || onDone === undefined) return
        event.stopPropagation()
        onDone()
      }}
    >
      <label for={id}>{to === null ? r.commentLabel : r.replyTo(to.who)}</label>
      <textarea id={id} ref={field} rows={2} maxLength={10_000} />
      <button type="submit" class="button">
        {to === null ? r.comment : r.reply}
      </button>
    </form>
  )
}

export function Thread({ judged, desk, run }: StandingProps) {
  const [answering, setAnswering] = useState<string | null>(null)
  const thread = judged?.standing.thread ?? []
  const acts = new Map(judged?.acts.map((each) => [each.id, each]))
  return (
    <div class="thread">
      {thread.length === 0 ? null : (
        <>
          <h4>{r.thread}</h4>
          <ol>
            {thread.map(({ review, depth }) => {
              const entry = acts.get(review)
              if (entry === undefined) return null
              return (
                <li key={review} class={`depth-${Math.min(depth, DEEPEST)}`}>
                  <p>
                    <strong>
                      <Words text={entry.who} />
                    </strong>{' '}
                    <Said act={entry.act} />
                  </p>
                  {desk.mayJudge && isNamed(entry) ? (
                    <button
                      type="button"
                      class="inline-act"
                      aria-expanded={answering === review}
                      onClick={() => setAnswering(answering === review ? null : review)}
                    >
                      {r.reply}
                      <span class="visually-hidden"> {entry.who}</span>
                    </button>
                  ) : null}
                  {answering === review ? (
                    <Comment to={{ review, who: entry.who }} run={run} onDone={() => setAnswering(null)} />
                  ) : null}
                </li>
              )
            })}
          </ol>
        </>
      )}
      {desk.mayJudge ? <Comment to={null} run={run} /> : null}
    </div>
  )
}
