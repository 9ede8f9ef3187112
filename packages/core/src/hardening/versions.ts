/** Whether two accounts are versions of one article: one outlet, and one address or nearly one text. */
import type { Reading } from '../reading.js'

/** Stretches of as many words are compared. */
const STRETCH = 5

/** Of the shorter text's stretches this share stands in the other one. Two articles of one outlet on one event share far fewer. */
const NEARLY_ONE = 0.6

function stretches({ sentences }: Reading): Set<string> {
  const words = sentences.flatMap(({ tokens }) =>
    tokens.filter(({ kind }) => kind === 'word' || kind === 'number').map(({ lower }) => lower),
  )
  const found = new Set<string>()
  for (let at = 0; at + STRETCH <= words.length; at += 1) found.add(words.slice(at, at + STRETCH).join(' '))
  return found
}

function shareText(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  const [few, many] = one.size < other.size ? [one, other] : [other, one]
  const shared = [...few].filter((stretch) => many.has(stretch)).length
  return few.size > 0 && shared >= NEARLY_ONE * few.size
}

export type AreVersions = (one: number, other: number) => boolean

/** Answers for accounts by their places. Texts of one outlet alone are compared, each once. */
export function createVersions(readings: readonly Reading[]): AreVersions {
  const known = new Map<number, Set<string>>()
  const stretchesOf = (place: number) => {
    const found = known.get(place) ?? stretches(readings[place]!)
    known.set(place, found)
    return found
  }
  const answers = new Map<string, boolean>()
  return (one, other) => {
    const [left, right] = [readings[one]!.article, readings[other]!.article]
    if (left.outlet === null || left.outlet !== right.outlet) return false
    if (left.url !== null && left.url === right.url) return true
    const key = one < other ? `${one} ${other}` : `${other} ${one}`
    const answer = answers.get(key) ?? shareText(stretchesOf(one), stretchesOf(other))
    answers.set(key, answer)
    return answer
  }
}
