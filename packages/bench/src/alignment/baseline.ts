/** The plain baseline of event coreference: mentions with one head lemma are one event. */
import { createMentionReader, type PlacedMention, type Reading } from '@parallax/core'

/** The lemma of each mention's head word, without particle; the place itself where no word was found. */
export function headLemmas(readings: readonly Reading[], mentions: readonly PlacedMention[]): string[] {
  const readers = readings.map((reading) => createMentionReader(reading))
  return mentions.map(
    (mention, place) => readers[mention.account]!.read(mention)?.lemma.split('_')[0] ?? String(place),
  )
}
