/** The address of signing in, for someone who has done so. */
import { useSession } from '../../shell/session.js'
import { ViewHead } from '../../shell/ViewHead.js'
import { s as shell } from '../../words/shell.js'
import { s } from '../../words/sign-in.js'

export function SignInRoute() {
  const { session } = useSession()
  const who = session?.mode === 'open' ? shell.alone : s.signedIn(session?.user?.name ?? '')
  return (
    <>
      <ViewHead title={s.title} lead={who} />
      <p>
        <a class="button" href="/">
          {shell.toStories}
        </a>
      </p>
    </>
  )
}
