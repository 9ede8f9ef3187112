/** The conflict between accounts that name different ones as those behind one act. */
import type { Claim, Conflict, Evidence, Span } from '@parallax/contract'
import { describe } from '../../anchor/index.js'
import type { Comparing } from '../../comparing.js'
import type { Statement } from '../statement.js'
import type { Voice } from './accounts.js'
import type { Rivals } from './cases.js'

/** As many statements of each side are shown. */
const MOST_SHOWN = 6

/** One conflict for all; null where nobody is named against another. The first of the one side decides who stands on it. */
export function toRivalry(
  comparing: Readonly<Comparing>,
  rivals: readonly Rivals[],
  claimOf: (statement: Statement) => Claim | undefined,
): Omit<Conflict, 'id'> | null {
  const [left, right] = sidesOf(rivals)
  if (left.length === 0 || right.length === 0) return null
  const shown = [...left, ...right]
  const place = ({ account }: Statement, { start, end }: Span): Evidence => {
    const { id, article } = comparing.readings[account]!
    return describe({ id, text: article.text }, { start, end })
  }
  return {
    type: 'agent',
    claims: [...new Set(shown.flatMap(({ statement }) => claimOf(statement)?.id ?? []))],
    evidence: shown.map(({ statement }) => place(statement, statement)),
    focus: shown.map(({ statement, party }) => place(statement, namedBy(party.units))),
    why: `Named as behind it: ${told(comparing, left)}; against that ${told(comparing, right)}.`,
  }
}

function namedBy(units: readonly Span[]): Span {
  return { start: units[0]!.start, end: units.at(-1)!.end }
}

/** The voices of each side, a statement once. A voice that stands on both sides is left out. */
function sidesOf(rivals: readonly Rivals[]): [Voice[], Voice[]] {
  const side = rivals[0]?.one.party.side ?? null
  const left = new Map<number, Voice>()
  const right = new Map<number, Voice>()
  for (const { one, other } of rivals) {
    const [mine, theirs] = one.party.side === side ? [one, other] : [other, one]
    left.set(mine.statement.index, mine)
    right.set(theirs.statement.index, theirs)
  }
  const shown = (voices: Map<number, Voice>, others: Map<number, Voice>) =>
    [...voices.values()]
      .filter(({ statement }) => !others.has(statement.index))
      .sort((a, b) => a.statement.index - b.statement.index)
      .slice(0, MOST_SHOWN)
  return [shown(left, right), shown(right, left)]
}

/** "“the guild” (Daily Post, Coast Star)", each wording once. */
function told({ accounts, readings }: Readonly<Comparing>, voices: readonly Voice[]): string {
  const outlets = new Map<string, Set<string>>()
  for (const { statement, party } of voices) {
    const { start, end } = namedBy(party.units)
    const words = readings[statement.account]!.article.text.slice(start, end)
    outlets.set(words, (outlets.get(words) ?? new Set()).add(accounts[statement.account]!.outlet))
  }
  return [...outlets].map(([words, names]) => `“${words}” (${[...names].join(', ')})`).join(', ')
}
