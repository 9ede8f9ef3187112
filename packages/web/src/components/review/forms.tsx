/** The forms of acts that say more than their name. Each takes the focus when it opens; Escape closes it and leaves the panel open. */
import type { ReviewAct } from '@parallax/contract/api'
import type { ComponentChildren } from 'preact'
import { useId, useLayoutEffect, useRef } from 'preact/hooks'
import { Field, typed } from '../../shell/Field.js'
import { r } from '../../words/review.js'
import type { ReviewDesk } from './context.js'

export interface FormProps {
  run(act: ReviewAct): Promise<boolean>
  onClose(): void
}

interface ActFormProps extends FormProps {
  label: string
  submit: string
  /** The act that the fields say; null where they say none. */
  read(form: FormData): ReviewAct | null
  children: ComponentChildren
}

/** Closes once the act is kept; what was typed stays where it was refused. */
export function ActForm({ label, submit, read, run, onClose, children }: ActFormProps) {
  const form = useRef<HTMLFormElement>(null)
  useLayoutEffect(() => {
    if (form.current?.contains(document.activeElement) === false)
      form.current.querySelector<HTMLElement>('input, textarea, select')?.focus()
  }, [])
  const keep = async () => {
    const act = form.current === null ? null : read(new FormData(form.current))
    if (act !== null && (await run(act))) onClose()
  }
  return (
    <form
      class="act-form stack"
      ref={form}
      aria-label={label}
      onSubmit={(event) => {
        event.preventDefault()
        void keep()
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') {
          event.stopPropagation()
          onClose()
        } else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
          event.preventDefault()
          form.current?.requestSubmit()
        }
      }}
    >
      {children}
      <div class="acts">
        <button type="submit" class="button button-strong">
          {submit}
        </button>
        <button type="button" class="button button-plain" onClick={onClose}>
          {r.cancel}
        </button>
      </div>
    </form>
  )
}

export function RejectForm(props: FormProps) {
  const read = (form: FormData): ReviewAct => {
    const why = typed(form, 'why')
    return why === '' ? { act: 'reject' } : { act: 'reject', why }
  }
  return (
    <ActForm {...props} label={r.reject} submit={r.doReject} read={read}>
      <Field label={r.why}>{(ids) => <input {...ids} name="why" maxLength={10_000} />}</Field>
    </ActForm>
  )
}

export function NoteForm(props: FormProps) {
  const read = (form: FormData): ReviewAct => ({ act: 'note', text: typed(form, 'text') })
  return (
    <ActForm {...props} label={r.note} submit={r.send} read={read}>
      <Field label={r.noteLabel} help={r.noteHelp}>
        {(ids) => <textarea {...ids} name="text" rows={3} required maxLength={10_000} />}
      </Field>
    </ActForm>
  )
}

/** A field with what was used before. */
function Offered({
  name,
  label,
  known,
  ...field
}: {
  name: string
  label: string
  known: readonly string[]
  maxLength: number
  value?: string
}) {
  const list = useId()
  return (
    <Field label={label}>
      {(ids) => (
        <>
          <input {...ids} {...field} name={name} list={list} autocomplete="off" />
          <datalist id={list}>
            {known.map((each) => (
              <option key={each} value={each} />
            ))}
          </datalist>
        </>
      )}
    </Field>
  )
}

export function TagForm({ known, ...props }: FormProps & { known: readonly string[] }) {
  const read = (form: FormData): ReviewAct | null => {
    const tag = typed(form, 'tag')
    return tag === '' ? null : { act: 'tag', tag, isSet: true }
  }
  return (
    <ActForm {...props} label={r.tag} submit={r.send} read={read}>
      <Offered name="tag" label={r.tagLabel} known={known} maxLength={60} />
    </ActForm>
  )
}

export function AssignForm({ desk, to, ...props }: FormProps & { desk: ReviewDesk; to: string | null }) {
  const read = (form: FormData): ReviewAct => ({ act: 'assign', to: typed(form, 'to') || null })
  const give = async (who: string | null) => {
    if (await props.run({ act: 'assign', to: who })) props.onClose()
  }
  return (
    <ActForm {...props} label={r.assign} submit={r.assign} read={read}>
      {desk.isPeopleKnown ? (
        <Field label={r.assignLabel}>
          {(ids) => (
            <select {...ids} name="to">
              {desk.people.map((name) => (
                <option key={name} value={name} selected={name === to}>
                  {name}
                </option>
              ))}
            </select>
          )}
        </Field>
      ) : (
        <Offered name="to" label={r.assignLabel} known={desk.people} maxLength={200} value={to ?? ''} />
      )}
      <div class="acts">
        <button type="button" class="button" onClick={() => void give(desk.me)}>
          {r.toMe}
        </button>
        {to === null ? null : (
          <button type="button" class="button" onClick={() => void give(null)}>
            {r.unassign}
          </button>
        )}
      </div>
    </ActForm>
  )
}
