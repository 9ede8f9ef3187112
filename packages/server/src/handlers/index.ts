/** All handlers, group by group. */
import type { Handlers } from '../handler.js'
import { articlesHandlers } from './articles.js'
import { comparisonHandlers } from './comparisons.js'
import { inputsHandlers } from './inputs.js'
import { liveHandlers } from './live.js'
import { outletsHandlers } from './outlets.js'
import { peopleHandlers } from './people.js'
import { reviewHandlers } from './reviews.js'
import { searchHandlers } from './search.js'
import { sourcesHandlers } from './sources.js'
import { statusHandlers } from './status.js'
import { storyHandlers } from './stories.js'

export const handlers: Handlers = {
  ...articlesHandlers,
  ...comparisonHandlers,
  ...inputsHandlers,
  ...liveHandlers,
  ...outletsHandlers,
  ...peopleHandlers,
  ...reviewHandlers,
  ...searchHandlers,
  ...sourcesHandlers,
  ...statusHandlers,
  ...storyHandlers,
}
