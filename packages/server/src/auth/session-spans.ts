/** How long sessions last, as the settings of the place say it. Every request asks; the file is read again after seconds. */
import { DEFAULT_SETTINGS, readSettingsOf } from '@parallax/pipeline'
import type { Store } from '@parallax/store'
import type { SessionSpans } from './sessions.js'

const READ_AGAIN_MS = 5_000
const HOUR = 3_600

export function createSessionSpans(
  store: Pick<Store, 'captureFolder'>,
  clock: () => Date,
): () => Promise<SessionSpans> {
  let held = { at: Number.NEGATIVE_INFINITY, settings: DEFAULT_SETTINGS }
  return async () => {
    const at = clock().getTime()
    if (Math.abs(at - held.at) >= READ_AGAIN_MS)
      // A file that cannot be used shuts nobody out: what it said before holds, and the settings of the room say what is wrong with it.
      held = { at, settings: await readSettingsOf(store).catch(() => held.settings) }
    const { sessionIdle, sessionLongest } = held.settings
    return { idle: sessionIdle * HOUR, longest: sessionLongest * HOUR }
  }
}
