/** Mentions of events and whether they are of one event. README.md says how. */
export { alignEvents, type PlacedMention, probabilityOfOneEvent } from './events.js'
export { createMentionReader, type EventMention, type MentionReader } from './mention.js'
export { mayBeOneEvent } from './related.js'
export { groupByStory } from './topics.js'
