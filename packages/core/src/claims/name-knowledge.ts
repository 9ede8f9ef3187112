/** What the accounts of a run show about two names: who uses them, and whether they are put side by side. */
import type { Reading } from '../reading.js'
import type { NameKnowledge } from './kinds/names.js'
import type { Unit } from './units.js'

/** Names with at most this many words and marks between them stand side by side: "Croydon, in south London". */
const SIDE_BY_SIDE = 4

function lastWord(name: readonly Unit[]): string {
  return name.at(-1)!.lower
}

/** Whether both words stand close together anywhere in the texts. */
function standTogether(readings: readonly Reading[], one: string, other: string): boolean {
  return readings.some(({ sentences }) =>
    sentences.some(({ tokens }) => {
      let seenOne = Number.NEGATIVE_INFINITY
      let seenOther = Number.NEGATIVE_INFINITY
      return tokens.some(({ lower }, at) => {
        if (lower === one) seenOne = at
        if (lower === other) seenOther = at
        return Math.abs(seenOne - seenOther) <= SIDE_BY_SIDE + 1
      })
    }),
  )
}

export function createNameKnowledge(readings: readonly Reading[]): NameKnowledge {
  const known: Set<string>[] = []
  const wordsOf = (account: number) => {
    const { sentences } = readings[account]!
    known[account] ??= new Set(sentences.flatMap(({ tokens }) => tokens.map(({ lower }) => lower)))
    return known[account]
  }
  const joined = new Map<string, boolean>()
  return {
    knows: (account, name) => wordsOf(account).has(lastWord(name)),
    joins: (one, other) => {
      const [left, right] = [lastWord(one), lastWord(other)]
      const key = left < right ? `${left} ${right}` : `${right} ${left}`
      const together = joined.get(key) ?? standTogether(readings, left, right)
      joined.set(key, together)
      return together
    },
  }
}
