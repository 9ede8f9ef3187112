/** Which accounts tell of one story, where accounts of many stories come together. */
import type { Reading } from '../reading.js'
import { createLikeness, readWords } from './accounts.js'
import { groupByAverage, type ScoredPair } from './average-link.js'

/** Mean likeness of words and names from which two groups are one story. */
const ONE_STORY = 0.2

/** Groups of places in `readings`; every account stands in exactly one. */
export function groupByStory(readings: readonly Reading[]): number[][] {
  const likenessOf = createLikeness(readings.map((reading) => readWords(reading)))
  const pairs: ScoredPair[] = []
  for (let one = 0; one < readings.length; one += 1) {
    for (let other = one + 1; other < readings.length; other += 1) {
      const { words, names } = likenessOf(one, other)
      pairs.push({ one, other, score: (words + names) / 2 })
    }
  }
  return groupByAverage(pairs, readings.length, ONE_STORY)
}
