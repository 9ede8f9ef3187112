/** All handlers, group by group. An operation that has none yet is answered with 501. */
import type { Handlers } from '../handler.js'
import { comparisonHandlers } from './comparisons.js'
import { liveHandlers } from './live.js'
import { peopleHandlers } from './people.js'
import { storyHandlers } from './stories.js'

export const handlers: Partial<Handlers> = {
  ...comparisonHandlers,
  ...liveHandlers,
  ...peopleHandlers,
  ...storyHandlers,
}
