/** The decision about one article, when it comes. */
import { choose, isAsleep, JOIN_FROM, probability, type StoryModel } from './decide.js'
import { type ReadPiece, readPiece } from './read.js'
import { reasonToJoin, reasonToOpen } from './reason.js'
import { freeId, joinStory, noteTime, type Shard, settleIn } from './shard.js'
import { type Member, toMember, withVector } from './story.js'
import type { StoryArticle, StoryEvent, StorySettings } from './types.js'

function createMember({ piece }: ReadPiece): Member {
  const { id, kind } = piece
  const membership = { article: id, story: '', incident: id, kind, score: 1, reason: '', pinned: false }
  return toMember({ piece, membership })
}

/** Puts an article that is not known yet into a story of the shard. */
export function place(
  shard: Shard,
  article: StoryArticle,
  model: StoryModel,
  { windowDays, wake }: StorySettings,
): { member: Member; event: StoryEvent } {
  const { stories, holding } = shard.shelf
  const read = readPiece(article, { stories: stories.size, holding })
  const member = createMember(read)
  const { membership } = member
  noteTime(shard, read.piece.time)
  const asked = withVector(member)
  const found = choose(asked, shard.shelf.candidates(asked.vector), model)
  const { time } = read.piece
  const sleeps = found !== null && isAsleep({ first: time, last: time }, found.story, windowDays)
  const from = sleeps ? JOIN_FROM + wake : JOIN_FROM
  const isJoining = found !== null && found.odds >= from
  if (isJoining) {
    membership.score = probability(found.odds - from)
    membership.reason = reasonToJoin(read, found.story)
    joinStory(shard, member, found.story)
  } else {
    membership.score = found === null ? 1 : probability(from - found.odds)
    membership.reason = reasonToOpen(read, found?.story ?? null)
    settleIn(shard, [member], shard.shelf.open(freeId(shard, article.id), [member]))
  }
  return {
    member,
    event: { type: isJoining ? 'joined' : 'opened', story: membership.story, article: article.id },
  }
}
