/** The frame: who sits here is settled first, then the bar, the view, and the line to the server. */
import type { Session } from '@parallax/contract/api'
import { useEffect } from 'preact/hooks'
import { DropTarget } from '../adding/DropTarget.js'
import { live } from '../data/room.js'
import { useCall } from '../data/use-call.js'
import { SignInView } from '../views/sign-in/SignInView.js'
import { s } from '../words/shell.js'
import { Loading } from './Answered.js'
import { AppBar } from './AppBar.js'
import { LineNote } from './LineNote.js'
import { ProblemNote } from './ProblemNote.js'
import { Stage } from './Stage.js'
import { mayWith, SessionContext } from './session.js'
import { Toasts } from './Toasts.js'

/** A first load that found no server tries again by itself. */
const RETRY_MS = 3_000

function Seated({ session }: { session: Session }) {
  useEffect(() => {
    live.start()
    return live.stop
  }, [])
  return (
    <SessionContext.Provider value={session}>
      <a class="skip" href="#page">
        {s.skip}
      </a>
      <AppBar />
      <LineNote />
      <main id="page" tabIndex={-1}>
        <Stage />
      </main>
      {mayWith(session, 'editor') ? <DropTarget /> : null}
      <Toasts />
    </SessionContext.Provider>
  )
}

export function Shell() {
  const call = useCall('getSession')
  const { state, again } = call
  useEffect(() => {
    if (state !== 'failed') return
    const timer = setTimeout(again, RETRY_MS)
    return () => clearTimeout(timer)
  }, [call])
  if (call.state === 'loading') return <Loading />
  if (call.state === 'failed')
    return (
      <main class="lone">
        <h1>{s.name}</h1>
        <ProblemNote problem={call.problem} again={again} />
      </main>
    )
  if (call.value.user === null) return <SignInView session={call.value} />
  return <Seated session={call.value} />
}
