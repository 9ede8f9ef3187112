/** How far people agree in what they judged, and where they do not. */
import type { Agreement, Finding, Verdict } from '@parallax/contract/api'
import { alphaOf } from './alpha.js'
import { byFinding, type KeptReview } from './place-reviews.js'
import { byTime, judgementsOf } from './standing.js'

interface Judged {
  finding: Finding
  /** The last act on it. */
  review: string
  by: ReadonlyMap<string, Verdict>
}

/** Acts of any number of stories. */
export function agreementOf(reviews: readonly KeptReview[]): Agreement {
  const judged = byFinding(reviews).map(toJudged)
  const people = [...new Set(judged.flatMap(({ by }) => [...by.keys()]))].sort()
  const shared = judged.filter(({ by }) => by.size >= 2)
  const alpha = alphaOf(shared.map(({ by }) => [...by.values()]))
  return {
    alpha,
    why: whyOf(people.length, shared, alpha),
    people,
    units: shared.length,
    pairs: pairsOf(people, shared),
    differing: shared
      .filter(({ by }) => new Set(by.values()).size > 1)
      .map(({ finding, review, by }) => ({ finding, review, by: Object.fromEntries(by) })),
  }
}

function toJudged(acts: readonly (KeptReview & { isUndone: boolean })[]): Judged {
  const { finding, id: review } = [...acts].sort(byTime).at(-1)!
  return { finding, review, by: new Map(judgementsOf(acts).map(({ who, verdict }) => [who, verdict])) }
}

function pairsOf(people: readonly string[], shared: readonly Judged[]): Agreement['pairs'] {
  return people.flatMap((one, index) =>
    people.slice(index + 1).flatMap((other) => {
      const units = shared.filter(({ by }) => by.has(one) && by.has(other))
      if (units.length === 0) return []
      const alpha = alphaOf(units.map(({ by }) => [by.get(one)!, by.get(other)!]))
      return [{ people: [one, other] as [string, string], units: units.length, alpha }]
    }),
  )
}

function whyOf(people: number, shared: readonly Judged[], alpha: number | null): string {
  if (people < 2) return people === 0 ? 'Nobody has judged anything yet.' : 'Only one person has judged.'
  if (shared.length === 0) return `No finding was judged by two of the ${people} people.`
  if (alpha === null)
    return `All judgements of the ${shared.length} findings that two or more judged are the same, so that agreement cannot be told from never judging otherwise.`
  return `Krippendorff's alpha (nominal) over ${shared.length} findings that two or more of ${people} people judged: 1 is full agreement, 0 what chance gives.`
}
