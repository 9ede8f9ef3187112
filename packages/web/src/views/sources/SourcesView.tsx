/** What is watched, and how it goes. Failing sources stand first. */
import type { WatchedSource } from '@parallax/contract'
import { useState } from 'preact/hooks'
import { useCall } from '../../data/use-call.js'
import { Answered } from '../../shell/Answered.js'
import { useSession } from '../../shell/session.js'
import { ViewHead } from '../../shell/ViewHead.js'
import { s } from '../../words/sources.js'
import { OpmlActs } from './OpmlActs.js'
import { SourceRow } from './SourceRow.js'
import { WatchForm } from './WatchForm.js'
import './sources.css'

function inOrder(sources: readonly WatchedSource[]): WatchedSource[] {
  const name = ({ title, outlet, address }: WatchedSource) => title ?? outlet ?? address
  const rank = ({ failures, isPaused }: WatchedSource) => (isPaused ? 2 : failures > 0 ? 0 : 1)
  return [...sources].sort((one, other) => rank(one) - rank(other) || name(one).localeCompare(name(other)))
}

function SourceTable({ sources }: { sources: readonly WatchedSource[] }) {
  const { may } = useSession()
  return (
    <table class="plain-table folding-table source-table">
      <thead>
        <tr>
          <th scope="col">{s.source}</th>
          <th scope="col">{s.state}</th>
          <th scope="col">{s.lastLook}</th>
          <th scope="col">{s.lastNew}</th>
          {may('editor') ? <td /> : null}
        </tr>
      </thead>
      <tbody>
        {inOrder(sources).map((source) => (
          <SourceRow key={source.id} source={source} />
        ))}
      </tbody>
    </table>
  )
}

/** The form is at hand by a button, and open where nothing is watched yet. */
function Adding({ isFirst }: { isFirst: boolean }) {
  const [isOpen, setOpen] = useState(false)
  if (!isOpen && !isFirst)
    return (
      <p>
        <button type="button" class="button button-strong" onClick={() => setOpen(true)}>
          {s.add}
        </button>
      </p>
    )
  return (
    <section class="adding" aria-labelledby="watch-title">
      <h2 id="watch-title">{s.add}</h2>
      <WatchForm onAdded={() => setOpen(false)} />
    </section>
  )
}

export function SourcesView() {
  const { may } = useSession()
  const call = useCall('listSources')
  return (
    <>
      <ViewHead title={s.title} lead={s.lead} />
      <Answered call={call}>
        {({ sources }) => (
          <>
            {sources.length > 0 ? null : (
              <div class="empty-room">
                <h2>{s.empty}</h2>
                <p>{s.emptyCure}</p>
              </div>
            )}
            {may('editor') ? <Adding isFirst={sources.length === 0} /> : null}
            {sources.length === 0 ? null : <SourceTable sources={sources} />}
            {may('editor') ? <OpmlActs sources={sources} /> : null}
          </>
        )}
      </Answered>
    </>
  )
}
