/** What is counted, with every account's figure for it. Method: README.md of this folder. */
import type { FigureEntry, FigureRow } from '@parallax/contract'
import { describe } from '../anchor/index.js'
import type { ComparePass, Comparing } from '../comparing.js'
import type { Item } from './items.js'
import { type Row, toRows } from './rows.js'
import { subjectOf } from './subject.js'

export const figureLedgerPass: ComparePass = {
  name: 'figure-ledger@1',
  run(comparing) {
    const rows = toRows(comparing).filter(({ items }) => isShown(items))
    const drawn = rows.map((row) => drawRow(comparing, row))
    drawn.sort(byContest)
    return { figureLedger: drawn.map(({ row }, index) => ({ ...row, id: `r${index + 1}` })) }
  },
}

/** Rows of two accounts and more, and what happened to whom even where one account alone says it. */
function isShown(items: readonly Item[]): boolean {
  return items.some(({ account }) => account !== items[0]!.account) || items.some(({ role }) => role !== null)
}

interface Drawn {
  row: FigureRow
  conflicts: number
  accounts: number
  first: Item
}

/** Most contested first, then by the number of accounts, then by place. */
function byContest(a: Drawn, b: Drawn): number {
  return (
    b.conflicts - a.conflicts ||
    b.accounts - a.accounts ||
    a.first.account - b.first.account ||
    a.first.figure.start - b.first.figure.start
  )
}

const PRECISION = ['exact', 'none', 'range', 'about', 'at-least', 'at-most', 'vague']

/**
 * The figure that the others are held against: a whole of the event itself from a lead, the number that most accounts state, the
 * most precise, the earliest.
 */
export function referenceOf(items: readonly Item[]): Item {
  const support = new Map<string, Set<number>>()
  for (const item of items)
    support.set(numberOf(item), (support.get(numberOf(item)) ?? new Set()).add(item.account))
  const rank = (item: Item) =>
    (item.part ? 8000 : 0) +
    (item.figure.additional ? 4000 : 0) +
    (item.background ? 2000 : 0) +
    (item.lead ? 0 : 1000) +
    15 * PRECISION.indexOf(item.figure.bound) -
    10 * support.get(numberOf(item))!.size
  return [...items].sort(
    (a, b) => rank(a) - rank(b) || a.account - b.account || a.figure.start - b.figure.start,
  )[0]!
}

function numberOf({ figure: { low, high } }: Item): string {
  return `${low} ${high}`
}

function drawRow(comparing: Readonly<Comparing>, { items, relation }: Row): Drawn {
  const first = referenceOf(items)
  const rest = items.filter((item) => item !== first)
  const entries = [
    toEntry(comparing, first, {
      relation: 'same',
      why: 'The figure that the others of this row are held against.',
    }),
    ...rest.map((item) => toEntry(comparing, item, relation(first, item))),
  ]
  return {
    row: { id: '', subject: subjectOf(items, first), unit: first.figure.unit, role: first.role, entries },
    conflicts: entries.filter((entry) => entry.relation === 'conflict').length,
    accounts: new Set(items.map(({ account }) => account)).size,
    first,
  }
}

function toEntry(
  { accounts, readings }: Readonly<Comparing>,
  { account, figure }: Item,
  related: Pick<FigureEntry, 'relation' | 'why'>,
): FigureEntry {
  const { id, article } = readings[account]!
  return {
    ...describe({ id, text: article.text }, figure),
    account: accounts[account]!.id,
    figure: figure.id,
    low: figure.low,
    high: figure.high,
    bound: figure.bound,
    asOf: figure.asOf,
    attribution: figure.attribution,
    ...related,
  }
}
