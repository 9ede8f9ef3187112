/** What is counted, with every account's figure for it. Method: README.md of this folder. */
import type { FigureEntry, FigureRow } from '@parallax/contract'
import { describe } from '../anchor/index.js'
import type { ComparePass, Comparing } from '../comparing.js'
import { type Clash, clashesOf } from './clashes.js'
import { byPlace } from './evidence-order.js'
import type { Item } from './items.js'
import type { Related } from './relation.js'
import { numberOf, type Row, toRows } from './rows.js'
import { subjectOf } from './subject.js'

export const figureLedgerPass: ComparePass = {
  name: 'figure-ledger@2',
  run(comparing) {
    const rows = toRows(comparing).filter(({ items }) => isShown(items))
    const drawn = rows.map((row) => drawRow(comparing, row)).filter(saysSomething)
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
  /** 0 with a conflict, 1 with an update, 2 for the rest, 3 where all agree on something to which nothing happened. */
  order: number
  accounts: number
  first: Item
}

/** Ages and numbers without a noun tell something only where accounts differ. */
function saysSomething({ row, order, first: { figure, role } }: Drawn): boolean {
  if (order === 0) return true
  const isAge = figure.unit?.endsWith('-old') === true
  return !isAge && (figure.counts !== null || figure.unit !== null || role !== null || row.role !== null)
}

/** Conflicts first, then updates, then by the number of accounts; by place in a tie. */
function byContest(a: Drawn, b: Drawn): number {
  return (
    a.order - b.order ||
    b.accounts - a.accounts ||
    a.first.account - b.first.account ||
    a.first.figure.start - b.first.figure.start
  )
}

/**
 * The figure that the others are held against: the earliest, which is the first in the order of accounts. A part, an increment,
 * a look back and words of another account give way to a whole of the event in the account's own words, a vague word to a number.
 */
export function referenceOf(items: readonly Item[]): Item {
  const rank = (item: Item) =>
    (item.sum === null ? 0 : 16) +
    (item.part ? 8 : 0) +
    (item.figure.additional ? 4 : 0) +
    (item.background ? 2 : 0) +
    (item.borrowed ? 1 : 0)
  const vague = ({ figure }: Item) => (figure.bound === 'vague' ? 1 : 0)
  return [...items].sort(
    (a, b) =>
      rank(a) - rank(b) || a.account - b.account || vague(a) - vague(b) || a.figure.start - b.figure.start,
  )[0]!
}

function drawRow(comparing: Readonly<Comparing>, row: Row): Drawn {
  const first = referenceOf(row.items)
  const items = onceAnAccount(comparing, row.items, first)
  const clashes = clashesOf(row)
  const entries = [
    toEntry(comparing, first, {
      relation: 'same',
      why: 'The figure that the others of this row are held against.',
    }),
    ...items
      .filter((item) => item !== first)
      .map((item) => toEntry(comparing, item, relatedTo(first, item, { row, clashes }))),
  ]
  return {
    row: {
      id: '',
      subject: subjectOf(comparing, items, first),
      unit: first.figure.unit,
      role: first.role,
      entries,
    },
    order: orderOf(entries, first),
    accounts: new Set(items.map(({ account }) => account)).size,
    first,
  }
}

/** One place for each number that an account states: the body before a title or a caption. The reference stays. */
function onceAnAccount(comparing: Readonly<Comparing>, items: readonly Item[], first: Item): Item[] {
  const best = new Map<string, Item>()
  const keyOf = (item: Item) =>
    `${item.account} ${numberOf(item)} ${item.part} ${item.figure.asOf} ${item.figure.additional} ${item.borrowed}`
  best.set(keyOf(first), first)
  for (const item of byPlace(comparing, items)) if (!best.has(keyOf(item))) best.set(keyOf(item), item)
  const kept = new Set(best.values())
  return items.filter((item) => kept.has(item))
}

/**
 * How an entry stands to the first; where the first leaves room for it ("at least 17") and another account excludes it, that
 * conflict is told instead of the agreement.
 */
function relatedTo(
  first: Item,
  item: Item,
  { row, clashes }: { row: Row; clashes: readonly Clash[] },
): Related {
  const related = row.relation(first, item)
  if (related.relation === 'conflict' || numberOf(item) === numberOf(first)) return related
  return clashes.find(({ one, two }) => one === item || two === item)?.related ?? related
}

function orderOf(entries: readonly FigureEntry[], first: Item): number {
  const has = (wanted: string) => entries.some(({ relation }) => relation === wanted)
  if (has('conflict')) return 0
  if (has('update')) return 1
  return first.role === null && entries.every(({ relation }) => relation === 'same') ? 3 : 2
}

function toEntry(
  { accounts, readings }: Readonly<Comparing>,
  { account, figure }: Item,
  related: Pick<FigureEntry, 'relation' | 'why'>,
): FigureEntry {
  const { id, article } = readings[account]!
  return Object.assign(describe({ id, text: article.text }, figure), {
    account: accounts[account]!.id,
    figure: figure.id,
    low: figure.low,
    high: figure.high,
    bound: figure.bound,
    asOf: figure.asOf,
    attribution: figure.attribution,
    relation: related.relation,
    why: related.why,
  })
}
