/** All Spanish words, as one chunk. */

import type { Catalogue } from '../types.js'
import * as add from './add.js'
import * as adding from './adding.js'
import * as article from './article.js'
import * as changes from './changes.js'
import * as choices from './choices.js'
import * as comparison from './comparison.js'
import * as filters from './filters.js'
import * as firstTold from './first-told.js'
import * as format from './format.js'
import * as leftOut from './left-out.js'
import * as log from './log.js'
import * as oneText from './one-text.js'
import * as outlets from './outlets.js'
import * as people from './people.js'
import { problems } from './problems.js'
import * as review from './review.js'
import * as search from './search.js'
import * as settings from './settings.js'
import * as shell from './shell.js'
import * as signIn from './sign-in.js'
import * as sources from './sources.js'
import * as status from './status.js'
import * as stories from './stories.js'
import * as story from './story.js'

export const es: Catalogue = {
  add,
  adding,
  article,
  changes,
  choices,
  comparison,
  leftOut,
  oneText,
  firstTold,
  filters,
  format,
  log,
  outlets,
  people,
  problems,
  review,
  search,
  settings,
  shell,
  signIn,
  sources,
  status,
  stories,
  story,
}
