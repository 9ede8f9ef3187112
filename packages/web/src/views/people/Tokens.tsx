/** Keys for programs: issued with a secret that is shown once, listed without it, revoked. */
import type { IssuedToken, Role, Token } from '@parallax/contract/api'
import { useState } from 'preact/hooks'
import { useAct } from '../../data/use-act.js'
import { useCall } from '../../data/use-call.js'
import { formatDate } from '../../model/format.js'
import { Answered } from '../../shell/Answered.js'
import { Field, TextField, typed } from '../../shell/Field.js'
import { ProblemNote } from '../../shell/ProblemNote.js'
import { Sure } from '../../shell/Sure.js'
import { useSession } from '../../shell/session.js'
import { say } from '../../shell/toasts.js'
import { s } from '../../words/people.js'
import { roles } from '../../words/shell.js'
import { RoleOptions, rolesUpTo } from './RoleSelect.js'

const DAYS = [7, 30, 90, 365]

function Secret({ issued, onSeen }: { issued: IssuedToken; onSeen: () => void }) {
  const copy = () =>
    navigator.clipboard.writeText(issued.secret).then(
      () => say(s.copied),
      () => say(s.notCopied),
    )
  return (
    <div class="secret" role="alert">
      <p>{s.secret}</p>
      <p>
        <code>{issued.secret}</code>
      </p>
      <p class="acts">
        <button type="button" class="button" onClick={() => void copy()}>
          {s.copy}
        </button>
        <button type="button" class="button" onClick={onSeen}>
          {s.seen}
        </button>
      </p>
    </div>
  )
}

function IssueForm({ onIssued }: { onIssued: (issued: IssuedToken) => void }) {
  const { session } = useSession()
  const issue = useAct('issueToken')
  const submit = async (event: SubmitEvent) => {
    event.preventDefault()
    const form = event.currentTarget as HTMLFormElement
    const data = new FormData(form)
    const days = Number(typed(data, 'days'))
    const body = {
      label: typed(data, 'label'),
      role: typed(data, 'role') as Role,
      days: days > 0 ? days : null,
    }
    const issued = await issue.run({ body })
    if (issued === undefined) return
    form.reset()
    onIssued(issued)
  }
  return (
    <form class="people-form stack" onSubmit={(event) => void submit(event)}>
      <div class="row">
        <TextField label={s.label} name="label" autocomplete="off" maxLength={80} required />
        <Field label={s.role}>
          {(ids) => (
            <select {...ids} name="role">
              <RoleOptions offered={rolesUpTo(session?.user?.role ?? 'reader')} />
            </select>
          )}
        </Field>
        <Field label={s.days}>
          {(ids) => (
            <select {...ids} name="days">
              {DAYS.map((days) => (
                <option key={days} value={days} selected={days === 90}>
                  {s.daysOf(days)}
                </option>
              ))}
              <option value="">{s.never}</option>
            </select>
          )}
        </Field>
      </div>
      {issue.problem === null ? null : <ProblemNote problem={issue.problem} />}
      <p>
        <button type="submit" class="button button-strong" disabled={issue.isBusy}>
          {s.issue}
        </button>
      </p>
    </form>
  )
}

function TokenRow({ token }: { token: Token }) {
  const revoke = useAct('revokeToken')
  const { id, label, role, createdAt, expiresAt, lastUsedAt } = token
  return (
    <tr>
      <th scope="row">
        {label}
        {revoke.problem === null ? null : <ProblemNote problem={revoke.problem} />}
      </th>
      <td data-head={s.role}>{roles[role]}</td>
      <td class="when" data-head={s.created}>
        {formatDate(createdAt.slice(0, 10))}
      </td>
      <td class="when" data-head={s.expires}>
        {expiresAt === null ? s.never : formatDate(expiresAt.slice(0, 10))}
      </td>
      <td class="when" data-head={s.used}>
        {lastUsedAt === null ? s.never : formatDate(lastUsedAt)}
      </td>
      <td class="row-acts">
        <Sure
          text={s.revoke}
          of={label}
          ask={s.revokeAsk}
          yes={s.revoke}
          no={s.keep}
          isBusy={revoke.isBusy}
          onYes={() => void revoke.run({ params: { token: id } })}
        />
      </td>
    </tr>
  )
}

function TokenTable({ tokens }: { tokens: readonly Token[] }) {
  if (tokens.length === 0) return <p class="empty">{s.noTokens}</p>
  return (
    <table class="plain-table folding-table">
      <thead>
        <tr>
          <th scope="col">{s.label}</th>
          <th scope="col">{s.role}</th>
          <th scope="col">{s.created}</th>
          <th scope="col">{s.expires}</th>
          <th scope="col">{s.used}</th>
          <td />
        </tr>
      </thead>
      <tbody>
        {tokens.map((token) => (
          <TokenRow key={token.id} token={token} />
        ))}
      </tbody>
    </table>
  )
}

export function Tokens() {
  const call = useCall('listTokens')
  const [issued, setIssued] = useState<IssuedToken | null>(null)
  return (
    <section class="block">
      <h2>{s.tokens}</h2>
      <p class="field-help">{s.tokensHelp}</p>
      {issued === null ? null : <Secret issued={issued} onSeen={() => setIssued(null)} />}
      <Answered call={call}>{({ tokens }) => <TokenTable tokens={tokens} />}</Answered>
      <IssueForm onIssued={setIssued} />
    </section>
  )
}
