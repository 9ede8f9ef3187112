/** Where a person wants what was added: the article goes into that story by the person's word, and no later run takes it out. */
import type { ArticleVersion, Job, StoredStory } from '@parallax/contract'
import { StoryOperationError } from '@parallax/core'
import type { Store } from '@parallax/store'
import type { Taken } from '../grouping.js'
import { logEvents } from '../operating.js'
import { type Context, later, now, type Outcome } from '../stage.js'
import { compareJobs } from '../stages/compare.js'
import { inputOf } from './job.js'

export interface Wish {
  story: string
  who: string
}

/** Null where the stream decides. */
export async function wishOf(job: Job, { inputs }: Store): Promise<Wish | null> {
  const input = inputOf(job)
  const batch = input === null ? null : await inputs.head(input.batch)
  return batch === null || batch.story === null ? null : { story: batch.story, who: batch.who }
}

/** The story as it is now, wherever it was merged to. */
export async function livingStory(
  id: string,
  { stories }: Pick<Store, 'stories'>,
): Promise<StoredStory | null> {
  const seen = new Set<string>()
  let story = await stories.get(id)
  while (story !== null && story.mergedInto !== null && !seen.has(story.id)) {
    seen.add(story.id)
    story = await stories.get(story.mergedInto)
  }
  return story
}

/** `isBehind`: the kept grouping may differ from the store, and is to be taken up anew. */
interface Fulfilled {
  outcome: Outcome
  isBehind: boolean
}

const told = (error: string, isBehind = false): Fulfilled => ({
  outcome: { state: 'done', told: { error } },
  isBehind,
})

const OWN = 'It was read and kept, and stands in another story.'

export async function fulfil(
  { story: id, who }: Wish,
  { key, article }: ArticleVersion,
  shard: string,
  { grouping, revision }: Taken,
  context: Context,
): Promise<Fulfilled> {
  const { store } = context
  const story = await livingStory(id, store)
  if (story === null) return told(`${OWN} The story that it was added to is not kept any more.`)
  if ((story.language ?? 'und') !== shard)
    return told(
      `${OWN} Its language is ${article.language ?? 'not known'}, that of the story is ${story.language ?? 'not known'}, and a story holds one language. Compare across languages with: parallax compare`,
    )
  const at = now(context)
  try {
    const { events, change } = grouping.operate((engine) => engine.move(key, story.id), at)
    if (!(await store.stories.step({ shard, expected: revision, by: 'person', ...change }))) {
      const again: Outcome = { state: 'again', at: later(context, 1), why: 'Another worker was faster.' }
      return { outcome: again, isBehind: true }
    }
    await logEvents(events, { at, who }, store)
    return { outcome: { state: 'done', next: compareJobs(change.stories, context) }, isBehind: false }
  } catch (error) {
    if (!(error instanceof StoryOperationError)) throw error
    return told(`${OWN} ${error.message}`, true)
  }
}
