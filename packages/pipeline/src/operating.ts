/** What a person does to stories in the store: one step of the grouping, which every later run respects. */
import type { ArticleKey, Settings, StoredStory } from '@parallax/contract'
import type { StoryEvent, StoryOperations } from '@parallax/core'
import type { Store } from '@parallax/store'
import { leaseOf, takeUp } from './grouping.js'
import { compareJobs } from './stages/compare.js'

/** Another worker holds the grouping, or changes it at the same moment. */
export class GroupingBusyError extends Error {
  override readonly name = 'GroupingBusyError'
}

/** How often the grouping is asked for, half a second apart: longer than a worker holds it after its last step. */
const TRIES = 60
const PAUSE_MS = 500
const LEASE_SECONDS = 30

export interface Operating {
  store: Store
  settings: Settings
  /** The name of who holds the grouping meanwhile. */
  worker: string
  /** Who did it, as it stands in the log. */
  who: string
  clock: () => Date
}

/**
 * Does it in the language of the article or story named; the stories that it changed are compared again. Throws what the engine throws where it cannot be done, and
 * {@link GroupingBusyError} where the grouping is not to be had.
 */
export async function operate(
  language: string | null,
  act: (operations: StoryOperations) => StoryEvent[],
  { store, settings, worker, who, clock }: Operating,
): Promise<StoryEvent[]> {
  const shard = language ?? 'und'
  const lease = leaseOf(shard)
  const { leases, jobs } = store
  for (let tries = 0; tries < TRIES; tries += 1) {
    if (await leases.take(lease, worker, LEASE_SECONDS)) {
      const at = clock().toISOString()
      const step = await stepOnce(shard, act, at, { store, settings }).finally(() =>
        leases.release(lease, worker),
      )
      if (step !== null) {
        await jobs.add(compareJobs(step.stories, { settings, clock }))
        await logEvents(step.events, { at, who }, store)
        return step.events
      }
    }
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS))
  }
  throw new GroupingBusyError(
    'The stories are being worked on. Try again in a moment, or stop the workers first.',
  )
}

/** Null where another step was faster. */
async function stepOnce(
  shard: string,
  act: (operations: StoryOperations) => StoryEvent[],
  at: string,
  { store: { stories }, settings }: Pick<Operating, 'store' | 'settings'>,
): Promise<{ events: StoryEvent[]; stories: readonly StoredStory[] } | null> {
  const { revision, grouping } = await takeUp(shard, { stories, settings, now: new Date(at) })
  const { events, change } = grouping.operate(act, at)
  const isStored = await stories.step({ shard, expected: revision, by: 'person', ...change })
  return isStored ? { events, stories: change.stories } : null
}

/** What a person did to stories, each act a line of the log. */
export async function logEvents(
  events: readonly StoryEvent[],
  { at, who }: { at: string; who: string },
  { log }: Pick<Store, 'log'>,
): Promise<void> {
  for (const event of events)
    await log.append({ at, who, what: `story-${event.type}`, subject: storyOf(event), body: { ...event } })
}

function storyOf(event: StoryEvent): string {
  if ('story' in event) return event.story
  if ('into' in event) return event.into
  return event.type === 'moved' ? event.to : event.article
}

/** The articles of a story that some inputs name: by key or by address. Null for one that is not known. */
export async function keyOf(
  input: string,
  { articles }: Pick<Store, 'articles'>,
): Promise<ArticleKey | null> {
  if (/^\d{1,19}$/u.test(input) && (await articles.get(input)) !== null) return input
  return articles.at(input)
}
