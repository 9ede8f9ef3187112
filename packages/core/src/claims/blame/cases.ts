/** Brings together who says that somebody did it, who denies it, and who names another. */
import type { Reading } from '../../reading.js'
import type { Dispute } from '../denials.js'
import type { Statement } from '../statement.js'
import { findVoices, type Voice } from './accounts.js'
import { areOneParty, arePartiesApart, findHomes, type HomeOf, share } from './party.js'

/** A denial answers what was said of the same party at most this many sentences before. */
const LOOK_BACK = 3

/** More voices than this are not compared with each other. */
const MOST_VOICES = 200

export interface Rivals {
  one: Voice
  other: Voice
}

export interface Cases {
  disputes: Dispute[]
  /** Two accounts that name different ones as those behind the same act. */
  rivals: Rivals[]
}

/** Words in common, or one that only points at the act that both speak of. */
function meet(one: Voice, other: Voice): boolean {
  return (
    share(one.deed, other.deed) ||
    (one.known && other.known && (one.deed.size === 0 || other.deed.size === 0))
  )
}

/** The denial with the act that the charge just before it names. */
function withAct(denial: Voice, charges: readonly Voice[], homes: HomeOf): Voice | null {
  const before = charges.filter(
    ({ statement, party }) =>
      statement.account === denial.statement.account &&
      statement !== denial.statement &&
      statement.sentence <= denial.statement.sentence &&
      denial.statement.sentence - statement.sentence <= LOOK_BACK &&
      areOneParty(party, denial.party, homes),
  )
  const answered = before.at(-1)
  if (answered) return { ...denial, deed: new Set([...denial.deed, ...answered.deed]) }
  return denial.deed.size > 0 || denial.known ? denial : null
}

function isNegated({ attribution }: Statement): boolean {
  return attribution?.position !== 'denies'
}

function toDispute(denial: Voice, charges: readonly Voice[], homes: HomeOf): Dispute[] {
  const asserted = charges.filter(
    (charge) =>
      charge.statement !== denial.statement &&
      areOneParty(charge.party, denial.party, homes) &&
      meet(charge, denial),
  )
  const { account, index } = denial.statement
  if (asserted.every(({ statement }) => statement.account === account)) return []
  const places = [...new Set(asserted.map(({ statement }) => statement.index))].sort((a, b) => a - b)
  return [{ denial: index, asserted: places, negated: isNegated(denial.statement) }]
}

function findRivals(charges: readonly Voice[], homes: HomeOf): Rivals[] {
  return charges.flatMap((one, at) =>
    charges
      .slice(at + 1)
      .filter(
        (other) =>
          other.statement.account !== one.statement.account &&
          arePartiesApart(one.party, other.party, homes) &&
          share(one.deed, other.deed),
      )
      .map((other) => ({ one, other })),
  )
}

/** Pure. Quadratic in the voices, whose number is capped. */
export function findCases(statements: readonly Statement[], readings: readonly Reading[]): Cases {
  const homes = findHomes(statements)
  const voices = findVoices(statements, readings, homes).slice(0, MOST_VOICES)
  const charges = voices.filter(({ denies }) => !denies)
  const disputes = voices
    .filter(({ denies }) => denies)
    .flatMap((denial) => withAct(denial, charges, homes) ?? [])
    .flatMap((denial) => toDispute(denial, charges, homes))
  return { disputes, rivals: findRivals(charges, homes) }
}
