/** What each change makes stale. */
import type { ReadName, WriteName } from './names.js'

/** A trial changes nothing, whatever its method. */
export type ChangedName = WriteName

const PEOPLE: readonly ReadName[] = ['listUsers', 'getSession']
const STREAM: readonly ReadName[] = ['listSources', 'getStatus']
const JOBS: readonly ReadName[] = ['listParked', 'getStatus']
const STORIES: readonly ReadName[] = ['listStories', 'getStory', 'getTimeline', 'search']
const OUTLETS: readonly ReadName[] = ['listOutlets', 'getOutlet']

export const STALE_AFTER: Readonly<Record<ChangedName, readonly ReadName[]>> = {
  signIn: [],
  signOut: [],
  changePassword: [],
  addUser: PEOPLE,
  changeUser: PEOPLE,
  issueToken: ['listTokens'],
  revokeToken: ['listTokens'],
  actOnStory: STORIES,
  // The list says what is new since the last visit; the story itself is being read and need not be asked for again.
  visitStory: ['listStories'],
  addInputs: ['getStatus'],
  locateArticles: [],
  addReview: ['listReviews', 'getAgreement'],
  putOutlet: OUTLETS,
  importOutlets: OUTLETS,
  retryParked: JOBS,
  retryJob: JOBS,
  addSource: STREAM,
  trySource: [],
  changeSource: STREAM,
  removeSource: STREAM,
  changeSettings: ['getSettings'],
}
