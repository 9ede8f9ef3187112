/** Stories: lists, one with its articles, what people do to them, how they came about. */
import { rewindAndKeep, timelineOf } from '@parallax/pipeline'
import type { Handlers } from '../handler.js'
import { missing, ProblemError } from '../problem.js'
import { actOnStory } from './story-acts.js'
import { visitorOf } from './visitor.js'

export const noStory = (id: string) => missing('a story', id, 'Look for it in the list of stories.')

/** In UTC. A date alone is no instant: it would hide what came on that day. */
function instantOf(given: string): string {
  const time = /^\d{4}-\d\d-\d\dT/u.test(given) ? Date.parse(given) : Number.NaN
  if (!Number.isNaN(time)) return new Date(time).toISOString()
  throw new ProblemError({
    status: 400,
    type: 'no-instant',
    title: 'That is no instant.',
    detail: `${given.slice(0, 60)} is not a date with a time of day.`,
    cure: 'Write it like 2031-05-04T06:00:00Z.',
  })
}

export const storyHandlers = {
  listStories: async ({ query: { limit, after, ...query }, actor }, { store }) =>
    store.stories.summaries(query, { limit, after: after ?? null }, visitorOf(actor)),

  getStory: async ({ params, actor }, { store }) => {
    const detail = await store.stories.detail(params.story!, visitorOf(actor))
    if (detail === null) throw noStory(params.story!)
    return detail
  },

  actOnStory: async ({ params, body, actor }, services) =>
    actOnStory(params.story!, body!, actor?.name ?? 'somebody', services),

  visitStory: async ({ params, actor }, { store, clock }) => {
    const isThere = await store.stories.visit(visitorOf(actor), params.story!, clock().toISOString())
    if (!isThere) throw noStory(params.story!)
    return null
  },

  getTimeline: async ({ params }, { store, pool }) => {
    const story = params.story!
    if ((await store.stories.get(story)) === null) throw noStory(story)
    return { story, moments: await timelineOf(story, { store, pool }) }
  },

  rewindStory: async ({ params }, services) => {
    const [story, at] = [params.story!, instantOf(params.instant!)]
    if ((await services.store.stories.get(story)) === null) throw noStory(story)
    const { versions, notYet, unknown, comparison } = await rewindAndKeep(story, at, services)
    const accounts = versions.map(({ key, seq }) => ({ article: key, seq }))
    return { at, accounts, notYet, unknown, comparison }
  },
} satisfies Partial<Handlers>
