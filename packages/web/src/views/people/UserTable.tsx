/** Everyone who has an account: role, state and password, for administrators. */

import type { Role, User } from '@parallax/contract/api'
import { useState } from 'preact/hooks'
import { useAct } from '../../data/use-act.js'
import { formatDate } from '../../model/format.js'
import { TextField, typedExactly } from '../../shell/Field.js'
import { ProblemNote } from '../../shell/ProblemNote.js'
import { Sure } from '../../shell/Sure.js'
import { useSession } from '../../shell/session.js'
import { say } from '../../shell/toasts.js'
import { f } from '../../words/format.js'
import { s } from '../../words/people.js'
import { roles } from '../../words/shell.js'
import { RoleSelect } from './RoleSelect.js'

const FEWEST = 12

function PasswordForm({ user, onDone }: { user: User; onDone: () => void }) {
  const change = useAct('changeUser')
  const submit = async (event: SubmitEvent) => {
    event.preventDefault()
    const password = typedExactly(new FormData(event.currentTarget as HTMLFormElement), 'password')
    if ((await change.run({ params: { user: user.id }, body: { password } })) === undefined) return
    say(s.passwordSet(user.name))
    onDone()
  }
  return (
    <form class="row password-form" onSubmit={(event) => void submit(event)}>
      <TextField
        label={s.passwordOf(user.name)}
        help={s.passwordHelp}
        name="password"
        type="password"
        autocomplete="new-password"
        minLength={FEWEST}
        required
      />
      <p class="acts">
        <button type="submit" class="button button-strong" disabled={change.isBusy}>
          {s.setPassword}
        </button>
        <button type="button" class="button" onClick={onDone}>
          {s.cancel}
        </button>
      </p>
      {change.problem === null ? null : <ProblemNote problem={change.problem} />}
    </form>
  )
}

function UserRow({ user }: { user: User }) {
  const { session } = useSession()
  const change = useAct('changeUser')
  const [isSetting, setSetting] = useState(false)
  const { id, name, role, isDisabled, hasPassword, createdAt } = user
  const isSelf = session?.user?.id === id
  const run = (body: { role: Role } | { isDisabled: boolean }) =>
    void change.run({ params: { user: id }, body })
  return (
    <tr>
      <th scope="row">
        <span class="user-name">{name}</span> {isSelf ? <span class="aside">({s.you})</span> : null}
        {isSetting ? <PasswordForm user={user} onDone={() => setSetting(false)} /> : null}
        {change.problem === null ? null : <ProblemNote problem={change.problem} />}
      </th>
      <td data-head={s.role}>
        {isSelf ? (
          roles[role]
        ) : (
          <RoleSelect
            label={s.roleOf(name)}
            value={role}
            isBusy={change.isBusy}
            onChange={(next) => run({ role: next })}
          />
        )}
      </td>
      <td data-head={s.state}>
        <span class={isDisabled ? 'state-paused' : 'state-well'}>{isDisabled ? s.disabled : s.active}</span>
        {hasPassword ? null : <span class="aside">{f.comma + s.noPassword}</span>}
      </td>
      <td class="when">{s.since(formatDate(createdAt.slice(0, 10)))}</td>
      <td class="row-acts">
        {isSetting ? null : (
          <button
            type="button"
            class="button button-plain"
            aria-label={s.passwordOf(name)}
            onClick={() => setSetting(true)}
          >
            {s.newPassword}
          </button>
        )}
        {isSelf ? null : isDisabled ? (
          <button
            type="button"
            class="button button-plain"
            aria-label={`${s.enable}: ${name}`}
            onClick={() => run({ isDisabled: false })}
          >
            {s.enable}
          </button>
        ) : (
          <Sure
            text={s.disable}
            of={name}
            ask={s.disableAsk}
            yes={s.disable}
            no={s.keep}
            isBusy={change.isBusy}
            onYes={() => run({ isDisabled: true })}
          />
        )}
      </td>
    </tr>
  )
}

export function UserTable({ users }: { users: readonly User[] }) {
  if (users.length === 0) return null
  return (
    <table class="plain-table folding-table">
      <thead>
        <tr>
          <th scope="col">{s.name}</th>
          <th scope="col">{s.role}</th>
          <th scope="col">{s.state}</th>
          <td />
          <td />
        </tr>
      </thead>
      <tbody>
        {users.map((user) => (
          <UserRow key={user.id} user={user} />
        ))}
      </tbody>
    </table>
  )
}
