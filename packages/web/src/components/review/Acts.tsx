/** What a person can do with a finding: a row of acts, a form beneath for those that say more, and the comments. */
import type { PlacedFinding } from '@parallax/contract/api'
import { useRef } from 'preact/hooks'
import type { FindingTarget } from '../../model/findings.js'
import { r } from '../../words/review.js'
import { CorrectForm } from './CorrectForm.js'
import type { ReviewDesk } from './context.js'
import { AssignForm, NoteForm, RejectForm, TagForm } from './forms.js'
import { Thread } from './Thread.js'
import { lastOwn } from './undoable.js'
import type { Doing } from './use-doing.js'
import type { TargetWords } from './use-target-words.js'

export type FormName = 'reject' | 'correct' | 'note' | 'tag' | 'assign'

export interface ActsProps {
  target: FindingTarget
  words: TargetWords
  judged: PlacedFinding | undefined
  desk: ReviewDesk
  doing: Doing
  form: FormName | null
  /** Opens one form in the place of another; null closes it. */
  onForm(form: FormName | null): void
  onUndo(): void
}

const FORMS: readonly { name: FormName; text: string; key?: string }[] = [
  { name: 'reject', text: r.reject, key: 'r' },
  { name: 'correct', text: r.correct, key: 'c' },
  { name: 'note', text: r.note, key: 'n' },
  { name: 'tag', text: r.tag },
  { name: 'assign', text: r.assign },
]

function OpenForm({ target, words, judged, desk, doing, form, onClose }: ActsProps & { onClose(): void }) {
  const props = { run: doing.run, onClose }
  if (form === 'reject') return <RejectForm {...props} />
  if (form === 'note') return <NoteForm {...props} />
  if (form === 'tag') return <TagForm {...props} known={desk.tags} />
  if (form === 'assign') return <AssignForm {...props} desk={desk} to={judged?.standing.assignedTo ?? null} />
  if (form === 'correct') return <CorrectForm {...props} target={target} words={words} />
  return null
}

export function Acts(props: ActsProps) {
  const { judged, desk, doing, form, onForm, onUndo } = props
  const row = useRef<HTMLDivElement>(null)
  const shown = useRef(form)
  shown.current = form
  const mine = judged?.standing.judgements.find(({ who }) => who === desk.me)?.verdict
  /** The focus goes back to the button of the form, unless it went elsewhere while the act was on its way; nor does that close another form. */
  const close = () => {
    if (form === null || shown.current !== form) return
    if (document.activeElement?.closest('.act-form, .correct-form') != null)
      row.current?.querySelector<HTMLElement>(`[data-form="${form}"]`)?.focus({ preventScroll: true })
    onForm(null)
  }
  return (
    <>
      {/* biome-ignore lint/a11y/useSemanticElements: a row of buttons is no set of fields */}
      <div class="acts act-bar" role="group" aria-label={r.act} ref={row}>
        <button
          type="button"
          class="button"
          aria-keyshortcuts="a"
          aria-pressed={mine === 'accept'}
          onClick={() => void doing.run({ act: 'accept' })}
        >
          {r.accept}
        </button>
        {FORMS.map(({ name, text, key }) => (
          <button
            key={name}
            type="button"
            class="button"
            data-form={name}
            aria-keyshortcuts={key}
            aria-expanded={form === name}
            aria-pressed={name === 'reject' ? mine === 'reject' : undefined}
            onClick={() => onForm(form === name ? null : name)}
          >
            {text}
          </button>
        ))}
        <button
          type="button"
          class="button button-plain"
          aria-keyshortcuts="u"
          disabled={judged === undefined || lastOwn(judged.acts, desk.me) === null}
          onClick={onUndo}
        >
          {r.undoMine}
        </button>
      </div>
      <section class="review-acts">
        <p class="aside keys-help">{r.keys}</p>
        <OpenForm {...props} onClose={close} />
        <Thread judged={judged} desk={desk} run={doing.run} />
      </section>
    </>
  )
}
