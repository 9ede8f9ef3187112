/** Which answers an event of the server makes stale. Events carry no content: what is shown is asked for again. */
import type { LiveEvent } from '@parallax/contract/api'
import type { ReadName } from './names.js'

export interface Touched {
  names: readonly ReadName[]
  /** Only answers about this story, where the operation takes one. */
  story: string | null
}

const OF_A_STORY: readonly ReadName[] = ['listStories', 'getStory', 'getTimeline']

export function touchedBy(event: LiveEvent): Touched {
  switch (event.type) {
    case 'story':
    case 'comparison':
      return { names: OF_A_STORY, story: event.story }
    case 'review':
      return { names: ['listReviews', 'getAgreement'], story: event.story }
    case 'status':
      return { names: ['getStatus', 'listParked', 'listSources', 'readLog', 'getLogNames'], story: null }
    case 'inputs':
      return { names: [], story: null }
  }
}

export function isTouched({ names, story }: Touched, name: ReadName, asked: object): boolean {
  if (!names.includes(name)) return false
  const { params } = asked as { params?: { story?: unknown } }
  return story === null || params?.story === undefined || params.story === story
}
