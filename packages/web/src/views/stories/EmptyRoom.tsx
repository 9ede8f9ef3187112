/** A room in which nothing is kept: what to do first. */
import { addFiles } from '../../adding/parcels.js'
import { problemOf } from '../../data/problem.js'
import { go } from '../../router/router.js'
import { useSession } from '../../shell/session.js'
import { say } from '../../shell/toasts.js'
import { s } from '../../words/stories.js'

async function trySample(): Promise<void> {
  try {
    const { sampleFiles } = await import('../../adding/sample.js')
    addFiles(sampleFiles(), null)
    go('/add')
  } catch (error) {
    const { title, detail } = problemOf(error)
    say(`${title} ${detail}`)
  }
}

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
        <button type="button" class="button" onClick={() => void trySample()}>
          {s.sample}
        </button>
      </p>
    </div>
  )
}
