/** A room in which nothing is kept: what to do first. */
import { go } from '../../router/router.js'
import { useSession } from '../../shell/session.js'
import { s } from './strings.js'

export function EmptyRoom() {
  const { may } = useSession()
  if (!may('editor'))
    return (
      <div class="empty-room">
        <h2>{s.emptyTitle}</h2>
        <p>{s.emptyReader}</p>
      </div>
    )
  return (
    <div class="empty-room">
      <h2>{s.emptyTitle}</h2>
      <p>{s.empty}</p>
      <p class="acts">
        <a class="button button-strong" href="/add">
          {s.addTexts}
        </a>
        <a class="button" href="/sources">
          {s.watchFeed}
        </a>
        <button type="button" class="button" onClick={() => go('/add?sample=1')}>
          {s.sample}
        </button>
      </p>
    </div>
  )
}
