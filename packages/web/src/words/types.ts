/** The shape of the words: what every language must hold, taken from the English ones, so that a missing or surplus word does not compile. */
import type * as add from './en/add.js'
import type * as adding from './en/adding.js'
import type * as article from './en/article.js'
import type * as changes from './en/changes.js'
import type * as choices from './en/choices.js'
import type * as comparison from './en/comparison.js'
import type * as filters from './en/filters.js'
import type * as firstTold from './en/first-told.js'
import type * as format from './en/format.js'
import type * as leftOut from './en/left-out.js'
import type * as log from './en/log.js'
import type * as oneText from './en/one-text.js'
import type * as outlets from './en/outlets.js'
import type * as people from './en/people.js'
import type * as review from './en/review.js'
import type * as search from './en/search.js'
import type * as settings from './en/settings.js'
import type * as shell from './en/shell.js'
import type * as signIn from './en/sign-in.js'
import type * as sources from './en/sources.js'
import type * as status from './en/status.js'
import type * as stories from './en/stories.js'
import type * as story from './en/story.js'
import type { Problems } from './problem-types.js'

/** The same words in any language: a text for a text, a function of the same parameters for a function. */
export type Same<Words> = Words extends string
  ? string
  : Words extends (...given: infer Given) => string
    ? (...given: Given) => string
    : { [Name in keyof Words]: Same<Words[Name]> }

/** Area by area. */
export interface Catalogue {
  add: Same<typeof add>
  adding: Same<typeof adding>
  article: Same<typeof article>
  changes: Same<typeof changes>
  choices: Same<typeof choices>
  comparison: Same<typeof comparison>
  leftOut: Same<typeof leftOut>
  oneText: Same<typeof oneText>
  firstTold: Same<typeof firstTold>
  filters: Same<typeof filters>
  format: Same<typeof format>
  log: Same<typeof log>
  outlets: Same<typeof outlets>
  people: Same<typeof people>
  problems: Problems
  review: Same<typeof review>
  search: Same<typeof search>
  settings: Same<typeof settings>
  shell: Same<typeof shell>
  signIn: Same<typeof signIn>
  sources: Same<typeof sources>
  status: Same<typeof status>
  stories: Same<typeof stories>
  story: Same<typeof story>
}
