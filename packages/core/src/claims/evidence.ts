/**
 * What two statements have in common beyond their words: how surely the acts that one tells, with who and what takes part in them, are
 * told by the other.
 */
import {
  type EventMention,
  type MentionReader,
  mayBeOneEvent,
  probabilityOfOneEvent,
} from '../alignment/index.js'
import type { Statement } from './statement.js'

/** The acts of a statement but for the words that say who holds it. */
export function eventsOf(
  { body, start, end }: Pick<Statement, 'body' | 'start' | 'end'>,
  reader: MentionReader,
): EventMention[] {
  const inBody = new Set(body.map((unit) => unit.start))
  return reader.within({ start, end }).filter(({ start: place }) => inBody.has(place))
}

/** Mean over the acts of a statement of how surely the other tells them, from 0 to 1: the lesser and the greater of the two sides. */
export interface ActsInCommon {
  least: number
  most: number
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length
}

/** Null where either statement tells no act that could be met. Symmetric. */
export function matchActs(
  ones: readonly EventMention[],
  others: readonly EventMention[],
): ActsInCommon | null {
  if (ones.length === 0 || others.length === 0) return null
  const [ofOnes, ofOthers] = [ones.map(() => 0), others.map(() => 0)]
  for (const [at, one] of ones.entries()) {
    for (const [met, other] of others.entries()) {
      if (!mayBeOneEvent(one, other)) continue
      const probability = probabilityOfOneEvent(one, other)
      ofOnes[at] = Math.max(ofOnes[at]!, probability)
      ofOthers[met] = Math.max(ofOthers[met]!, probability)
    }
  }
  const [one, other] = [mean(ofOnes), mean(ofOthers)]
  return { least: Math.min(one, other), most: Math.max(one, other) }
}
