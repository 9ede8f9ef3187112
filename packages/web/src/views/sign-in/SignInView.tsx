/** Signing in. Whoever does so stays at the address that was asked for. */
import type { Session } from '@parallax/contract/api'
import { cache } from '../../data/room.js'
import { useAct } from '../../data/use-act.js'
import { TextField, typed, typedExactly } from '../../shell/Field.js'
import { LanguageSwitch } from '../../shell/LanguageSwitch.js'
import { ProblemNote } from '../../shell/ProblemNote.js'
import { useTitle } from '../../shell/ViewHead.js'
import { s } from '../../words/sign-in.js'

/** Where the server begins the way to the identity provider. */
const PROVIDER = '/sign-in/provider'

export function SignInForm() {
  const signIn = useAct('signIn')
  const submit = async (event: SubmitEvent) => {
    event.preventDefault()
    const target = event.currentTarget as HTMLFormElement
    const form = new FormData(target)
    const body = { name: typed(form, 'name'), password: typedExactly(form, 'password') }
    const session = await signIn.run({ body })
    if (session === undefined) target.querySelector<HTMLInputElement>('[name=password]')?.select()
    else {
      cache.clear()
      cache.put('getSession', undefined, session)
    }
  }
  return (
    <form class="stack" onSubmit={(event) => void submit(event)}>
      <TextField label={s.name} name="name" autocomplete="username" autocapitalize="none" required />
      <TextField
        label={s.password}
        name="password"
        type="password"
        autocomplete="current-password"
        required
      />
      {signIn.problem === null ? null : <ProblemNote problem={signIn.problem} />}
      <p>
        <button type="submit" class="button button-strong" disabled={signIn.isBusy}>
          {s.go}
        </button>
      </p>
    </form>
  )
}

export function SignInView({ session }: { session: Session }) {
  useTitle(s.title)
  return (
    <main class="lone">
      <p class="brand">Parallax</p>
      <h1>{s.title}</h1>
      <p class="lead">{s.lead}</p>
      <SignInForm />
      {session.provider === null ? null : (
        <p class="provider">
          <span class="aside">{s.or}</span>{' '}
          <a class="button" href={PROVIDER} rel="external">
            {session.provider}
          </a>
        </p>
      )}
      <p class="aside">{s.noAccount}</p>
      <LanguageSwitch />
    </main>
  )
}
