/** What happened to stories, in words for people. */
import type { StoryEvent } from '@parallax/core'

export function sayEvent(event: StoryEvent): string {
  if (event.type === 'merged') return `Story ${event.from} is part of story ${event.into} now.`
  if (event.type === 'split') {
    const count = event.articles.length === 1 ? '1 article' : `${event.articles.length} articles`
    return `${count} left story ${event.from} for story ${event.into}.`
  }
  if (event.type === 'moved') return `Article ${event.article} stands in story ${event.to} now.`
  if (event.type === 'pinned')
    return `Article ${event.article} is ${event.pinned ? 'pinned' : 'no longer pinned'}.`
  return `Story ${event.story}: ${event.type}.`
}
