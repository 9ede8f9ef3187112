/** compare: a story's newest versions, once for each state that they are in. */
import type { ArticleVersion, Job, StoredStory } from '@parallax/contract'
import type { NewJob } from '@parallax/store'
import { bySight, compareAndKeep, inputOf } from '../comparing.js'
import { type ComparePayload, payloadOf } from '../payloads.js'
import { type Context, eachAlone, later, type Outcome, type Stage } from '../stage.js'

export const compareStage: Stage = {
  name: 'compare',
  batch: 1,
  run: eachAlone(compareOne),
}

/** The comparison of a story that changed, after a rest; the more accounts, the longer, since each comparison reads them all. */
export function compareJob({ id, articles }: Pick<StoredStory, 'id' | 'articles'>, context: Timing): NewJob {
  const rest = context.settings.settle * Math.max(1, articles / 10)
  return { stage: 'compare', key: id, payload: { story: id }, runAt: later(context, rest) }
}

/** Of those that changed, stories that hold accounts to compare. */
export function compareJobs(stories: readonly StoredStory[], context: Timing): NewJob[] {
  return stories
    .filter(({ articles, mergedInto }) => articles > 1 && mergedInto === null)
    .map((story) => compareJob(story, context))
}

type Timing = Pick<Context, 'settings' | 'clock'>

async function compareOne(job: Job, context: Context): Promise<Outcome> {
  const { story } = payloadOf<ComparePayload>(job, { story: 'string' })
  const versions = await newestVersions(story, context)
  if (versions.length < 2) return { state: 'done' }
  const [last] = await context.store.comparisons.ofStory(story)
  if (last?.input !== inputOf(versions)) await compareAndKeep(story, versions, context)
  return { state: 'done' }
}

async function newestVersions(story: string, { store }: Context): Promise<ArticleVersion[]> {
  const members = await store.stories.members(story)
  const found = await Promise.all(members.map(({ key }) => store.articles.version(key)))
  return found.filter((version) => version !== null).sort(bySight)
}
