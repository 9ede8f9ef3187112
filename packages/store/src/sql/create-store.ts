/** All rooms over one context. */
import type { Store } from '../store.js'
import { createArticles } from './articles.js'
import { createCaptures } from './captures.js'
import { createChanges } from './changes.js'
import { createComparisons } from './comparisons.js'
import type { Context } from './context.js'
import { createCounts } from './counts.js'
import { createGuesses } from './guesses.js'
import { createHosts } from './hosts.js'
import { createInputs } from './inputs.js'
import { createJobs } from './jobs/index.js'
import { createLeases } from './leases.js'
import { createLog } from './log.js'
import { createOutlets } from './outlets.js'
import { createPeople } from './people/index.js'
import { createReviews } from './reviews.js'
import { createSources } from './sources.js'
import { createStories } from './stories.js'

export type Rooms = Omit<Store, 'place' | 'captureFolder' | 'doctor' | 'close'>

export const createRooms = (context: Context): Rooms => ({
  counts: createCounts(context),
  outlets: createOutlets(context),
  inputs: createInputs(context),
  sources: createSources(context),
  articles: createArticles(context),
  captures: createCaptures(context),
  stories: createStories(context),
  comparisons: createComparisons(context),
  reviews: createReviews(context),
  people: createPeople(context),
  guesses: createGuesses(context),
  changes: createChanges(context),
  log: createLog(context),
  jobs: createJobs(context),
  leases: createLeases(context),
  hosts: createHosts(context),
})
