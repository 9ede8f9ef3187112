/** Conflicts of figures: pairs of rows of the ledger whose numbers exclude each other. */
import type { Conflict, Evidence, Span } from '@parallax/contract'
import { describe } from '../anchor/index.js'
import type { Comparing } from '../comparing.js'
import type { Item } from './items.js'
import { referenceOf } from './ledger.js'
import { toRows } from './rows.js'
import { subjectOf } from './subject.js'

/** One conflict for each pair of numbers of a row that exclude each other, with every account that states either. */
export function figureConflicts(comparing: Readonly<Comparing>): Omit<Conflict, 'id'>[] {
  return toRows(comparing).flatMap(({ items, relation }) => {
    const pairs = new Map<string, Item[]>()
    for (const [one, two] of pairsOf(items)) {
      if (relation(one, two).relation !== 'conflict') continue
      const key = [statedIn(one), statedIn(two)].sort().join(' | ')
      const known = pairs.get(key) ?? []
      pairs.set(key, [...known, ...[one, two].filter((item) => !known.includes(item))])
    }
    const subject = subjectOf(items, referenceOf(items))
    return [...pairs.values()].map((members) => toConflict(comparing, members, subject))
  })
}

/** Figures compared pairwise at most; a row of a hundred accounts says enough with its first figures. */
const MOST = 60

function pairsOf(items: readonly Item[]): [Item, Item][] {
  const few = items.slice(0, MOST)
  return few.flatMap((one, index) => few.slice(index + 1).map((two): [Item, Item] => [one, two]))
}

function statedIn({ figure: { low, high, bound } }: Item): string {
  return `${low} ${high} ${bound}`
}

function toConflict(
  comparing: Readonly<Comparing>,
  members: readonly Item[],
  subject: string,
): Omit<Conflict, 'id'> {
  const seen = new Set<string>()
  const ordered = [...members]
    .sort((a, b) => a.account - b.account || a.figure.start - b.figure.start)
    .filter((item) => {
      const key = `${item.account} ${statedIn(item)}`
      return seen.has(key) ? false : seen.add(key)
    })
  const said = ordered.map((item) => `${comparing.accounts[item.account]!.outlet}: “${item.written}”`)
  return {
    type: 'figure',
    claims: [...new Set(ordered.flatMap(({ claims }) => claims))],
    evidence: ordered.map((item) => describeIn(comparing, item, item.sentence)),
    focus: ordered.map((item) => describeIn(comparing, item, item.figure)),
    why: `Different numbers for ${subject}: ${said.join('; ')}.`,
  }
}

function describeIn({ readings }: Readonly<Comparing>, { account }: Item, { start, end }: Span): Evidence {
  const { id, article } = readings[account]!
  return describe({ id, text: article.text }, { start, end })
}
