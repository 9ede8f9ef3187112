/** A page watched by itself: it is fetched at every look, and its words decide whether anything changed. */
import { fetchJob } from '../fetching.js'
import { now } from '../stage.js'
import type { LookAt } from './looking.js'

export const lookAtPage: LookAt = async (source, context) => {
  const at = now(context)
  return {
    kind: 'seen',
    source: {},
    lost: [],
    entries: [{ mark: null, job: async () => fetchJob(source.address, source, at) }],
  }
}
