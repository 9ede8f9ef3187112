/** From watched sources to compared stories: stages as jobs. */
export { createHostBook } from './host-book.js'
export { type Inbox, InputsError, MAX_INPUTS, openInbox } from './inputs/inbox.js'
export { batchState } from './inputs/state.js'
export { livingStory } from './inputs/wish.js'
export { GroupingBusyError, keyOf, type Operating, operate } from './operating.js'
export { describeOutlet, importOutlets, listOutlets } from './outlets.js'
export { findInComparison, type PlacingSources, placeFindings } from './placing.js'
export { createPool, type Pool, ReaderError } from './readers/pool.js'
export { type PartSources, readPart } from './reading-parts.js'
export { changesBetween, type ReadingSources, readVersion } from './reading-versions.js'
export { createReviewBook, type ReviewBook } from './review-book.js'
export {
  agreementIn,
  checkAnchor,
  keepReview,
  type ReviewScope,
  reviewCalled,
  reviewEntries,
  undosOf,
} from './reviewing.js'
export { type Rewound, type RewoundKept, rewind, rewindAndKeep } from './rewind.js'
export type { Round } from './run-stage.js'
export { type RunnerOptions, runStages } from './runner.js'
export { sayEvent } from './saying.js'
export { endSchedule, scheduleLooks, schedulerOf } from './scheduler.js'
export {
  changeSettingsOf,
  DEFAULT_SETTINGS,
  followSettings,
  readSettings,
  readSettingsOf,
  SETTINGS_FILE,
  type SettingsChange,
  SettingsError,
} from './settings.js'
export type { Context, Stage } from './stage.js'
export { compareJob } from './stages/compare.js'
export { createStages } from './stages/index.js'
export { readStatus } from './status.js'
export { timelineOf } from './timeline.js'
export { type Proposal, type ProposedEntry, type Recognised, recognise, toSource } from './watching.js'
export { readWholeJson } from './whole-json.js'
