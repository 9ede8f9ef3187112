/** Whether a sentence beside a statement gives the source on whose word it may still be told. */
import type { Statement } from '../claims/statement.js'
import type { Unit } from '../claims/units.js'
import { toUnits } from '../claims/units.js'
import type { Reading } from '../reading.js'

/** Those who speak for a body. Two of them can be one source under two names: "police", "officials". */
const SPOKESMEN = new Set(
  `police officials official authorities authority spokesman spokeswoman spokesperson investigators prosecutors prosecutor sheriff chief
  ministry minister government department military army agency service council court officer officers statement commander
  monitor group observatory activists witnesses residents inspectors experts researchers scientists engineers doctors`.split(
    /\s+/u,
  ),
)

/** These point back to a source named before. */
const POINTING = new Set('he she they it his her their its who one'.split(' '))

export interface SourcesNear {
  /** True where a sentence beside the statement gives a source that may be the one whose words `frame` holds. */
  mayHold(statement: Statement, frame: readonly Unit[]): boolean
  /** True where the source is the outlet of the statement: nothing is lost or gained between the two. */
  isOutlet(statement: Statement, frame: readonly Unit[]): boolean
}

/** Names of fewer letters stand in too many others. */
const SHORTEST_NAME = 4

export function createSourcesNear(readings: readonly Reading[]): SourcesNear {
  return {
    mayHold(statement, frame) {
      const words = sourcesBeside(readings[statement.account]!, statement)
      const keys = new Set(words.map(({ canon }) => canon))
      const isSpoken = (units: readonly Unit[]) => units.some(({ lower }) => SPOKESMEN.has(lower))
      if (words.some(({ lower }) => POINTING.has(lower))) return true
      if (isSpoken(words) && isSpoken(frame)) return true
      return frame.some(({ kind, canon }) => kind === 'word' && keys.has(canon))
    },
    isOutlet({ account }, frame) {
      const outlet = (readings[account]!.article.outlet ?? '').toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')
      return frame.some(({ name, lower }) => name && lower.length >= SHORTEST_NAME && outlet.includes(lower))
    },
  }
}

/** The words of the sources in the sentences before and behind, within the paragraph. */
function sourcesBeside({ attributions, sentences, article }: Reading, { sentence }: Statement): Unit[] {
  const here = sentences[sentence]!
  const beside = [sentences[sentence - 1], sentences[sentence + 1]].filter(
    (one) => one !== undefined && one.paragraph === here.paragraph,
  )
  return beside.flatMap((one) =>
    attributions
      .flatMap(({ source }) => source ?? [])
      .filter(({ start, end }) => one!.start <= start && end <= one!.end)
      .flatMap(({ start, end }) =>
        toUnits(
          one!.tokens.filter((token) => token.start < end && start < token.end),
          article.language,
        ),
      ),
  )
}
