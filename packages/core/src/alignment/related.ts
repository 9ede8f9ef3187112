/** Whether two mentions are worth comparing: most words have nothing to do with each other. */
import { synonymSet } from '../claims/synonyms.js'
import type { EventMention } from './mention.js'
import { relate } from './word-relations.js'

/** True where the words are forms of one, listed as synonyms or share a sense, or where the sentences are built on them. */
export function mayBeOneEvent(one: EventMention, other: EventMention): boolean {
  if (one.key === other.key || synonymSet(one.key) === synonymSet(other.key) || (one.main && other.main))
    return true
  const { same, wider } = relate(one.lemma, one.kind, other.lemma, other.kind)
  return same > 0 || wider > 0
}
