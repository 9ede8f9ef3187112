/** Adding a user. */
import type { Role } from '@parallax/contract/api'
import { cache } from '../../data/room.js'
import { useAct } from '../../data/use-act.js'
import { Field, TextField, typed, typedExactly } from '../../shell/Field.js'
import { ProblemNote } from '../../shell/ProblemNote.js'
import { useSession } from '../../shell/session.js'
import { say } from '../../shell/toasts.js'
import { s } from '../../words/people.js'
import { RoleOptions } from './RoleSelect.js'

export function AddUser() {
  const { session } = useSession()
  const add = useAct('addUser')
  const hasProvider = session !== null && session.provider !== null
  const submit = async (event: SubmitEvent) => {
    event.preventDefault()
    const form = event.currentTarget as HTMLFormElement
    const data = new FormData(form)
    const password = typedExactly(data, 'password')
    const body = {
      name: typed(data, 'name'),
      role: typed(data, 'role') as Role,
      password: password === '' ? null : password,
    }
    const user = await add.run({ body })
    if (user === undefined) return
    form.reset()
    say(s.added(user.name))
    cache.again('getSession')
  }
  return (
    <form class="people-form stack" onSubmit={(event) => void submit(event)}>
      <h3>{s.addUser}</h3>
      <div class="row">
        <TextField label={s.name} name="name" autocomplete="off" maxLength={64} required />
        <Field label={s.role}>
          {(ids) => (
            <select {...ids} name="role">
              <RoleOptions />
            </select>
          )}
        </Field>
      </div>
      <TextField
        label={s.newPassword}
        help={hasProvider ? `${s.passwordHelp} ${s.withoutPassword}` : s.passwordHelp}
        name="password"
        type="password"
        autocomplete="new-password"
        minLength={12}
        required={!hasProvider}
      />
      {add.problem === null ? null : <ProblemNote problem={add.problem} />}
      <p>
        <button type="submit" class="button button-strong" disabled={add.isBusy}>
          {s.add}
        </button>
      </p>
    </form>
  )
}
