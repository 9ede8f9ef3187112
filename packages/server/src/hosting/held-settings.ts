/** The settings of the place as they hold now. Every request asks for some; the file is read again after seconds. */
import type { Settings } from '@parallax/contract'
import { DEFAULT_SETTINGS, readSettingsOf } from '@parallax/pipeline'
import type { Store } from '@parallax/store'

const READ_AGAIN_MS = 5_000

export function createHeldSettings(
  store: Pick<Store, 'captureFolder'>,
  clock: () => Date,
): () => Promise<Settings> {
  let held = { at: Number.NEGATIVE_INFINITY, settings: DEFAULT_SETTINGS }
  return async () => {
    const at = clock().getTime()
    if (Math.abs(at - held.at) >= READ_AGAIN_MS)
      // A file that cannot be used shuts nobody out: what it said before holds, and the settings of the room say what is wrong with it.
      held = { at, settings: await readSettingsOf(store).catch(() => held.settings) }
    return held.settings
  }
}
