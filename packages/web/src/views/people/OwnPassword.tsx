/** Changing one's own password. */
import { useAct } from '../../data/use-act.js'
import { TextField, typedExactly } from '../../shell/Field.js'
import { ProblemNote } from '../../shell/ProblemNote.js'
import { useSession } from '../../shell/session.js'
import { say } from '../../shell/toasts.js'
import { s } from '../../words/people.js'

export function OwnPassword() {
  const { session } = useSession()
  const change = useAct('changePassword')
  const submit = async (event: SubmitEvent) => {
    event.preventDefault()
    const form = event.currentTarget as HTMLFormElement
    const data = new FormData(form)
    const body = { current: typedExactly(data, 'current'), password: typedExactly(data, 'next') }
    if ((await change.run({ body })) === undefined) return
    form.reset()
    say(s.changed)
  }
  return (
    <section class="block">
      <h2>{s.own}</h2>
      <form class="people-form stack" onSubmit={(event) => void submit(event)}>
        {/* Password keepers look for whose password it is. */}
        <input
          class="visually-hidden"
          autocomplete="username"
          value={session?.user?.name ?? ''}
          readOnly
          tabIndex={-1}
          aria-hidden="true"
        />
        <TextField
          label={s.current}
          name="current"
          type="password"
          autocomplete="current-password"
          required
        />
        <TextField
          label={s.next}
          help={s.nextHelp}
          name="next"
          type="password"
          autocomplete="new-password"
          minLength={12}
          required
        />
        {change.problem === null ? null : <ProblemNote problem={change.problem} />}
        <p>
          <button type="submit" class="button button-strong" disabled={change.isBusy}>
            {s.change}
          </button>
        </p>
      </form>
    </section>
  )
}
