/** What a person does to a story: a step of the grouping that every later run respects, or another comparison. */
import type { StoredStory } from '@parallax/contract'
import type { StoryAct, StoryActed } from '@parallax/contract/api'
import type { StoryEvent, StoryOperations } from '@parallax/core'
import { compareJob, operate, readSettingsOf, sayEvent } from '@parallax/pipeline'
import { missing } from '../problem.js'
import type { Services } from '../services.js'

type Grouped = Exclude<StoryAct, { act: 'compare' }>

function perform(story: string, act: Grouped, engine: StoryOperations): StoryEvent[] {
  if (act.act === 'merge') return engine.merge(story, act.into)
  if (act.act === 'split') return engine.split(story, act.articles)
  if (act.act === 'move') return engine.move(act.article, act.to)
  return engine.pin(act.article, act.isPinned)
}

/** Where to look after an event, and what else it touched. */
function storiesOf(event: StoryEvent): string[] {
  if (event.type === 'merged' || event.type === 'split') return [event.into, event.from]
  if (event.type === 'moved') return [event.to, event.from]
  return 'story' in event ? [event.story] : []
}

/** @param who as it stands in the log */
export async function actOnStory(
  id: string,
  act: StoryAct,
  who: string,
  services: Services,
): Promise<StoryActed> {
  const { store, clock } = services
  const story = await store.stories.get(id)
  if (story === null) throw missing('a story', id, 'Look for it in the list of stories.')
  if (act.act === 'compare') return compareAgain(story, who, services)
  const settings = await readSettingsOf(store)
  const events = await operate(story.language, (engine) => perform(id, act, engine), {
    ...{ store, settings, clock, who },
    worker: `server-${process.pid}`,
  })
  const stories = [...new Set([...events.flatMap(storiesOf), id])]
  return { stories, said: events.length === 0 ? ['Nothing changed.'] : events.map(sayEvent) }
}

async function compareAgain(story: StoredStory, who: string, services: Services): Promise<StoryActed> {
  const { store, clock } = services
  const at = clock().toISOString()
  const job = compareJob(story, { settings: await readSettingsOf(store), clock })
  await store.jobs.add([{ ...job, runAt: at }])
  await store.log.append({ at, who, what: 'story-compare', subject: story.id, body: {} })
  return { stories: [story.id], said: [`Story ${story.id} is to be compared as it is now.`] }
}
