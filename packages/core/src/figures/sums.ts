/** Parts of a sum that an account gives in one breath: "38 in Vell and 20 in Marrow" are 58. */
import type { Figure } from '@parallax/contract'
import type { Comparing } from '../comparing.js'
import { push } from '../multimap.js'
import type { Item } from './items.js'

/** What may stand between two parts: the place of the first, a comma, "and". */
const BETWEEN =
  /^(?:\s*(?:people|persons|others))?(?:\s+(?:in|at|near|on|from)\s+(?:the\s+)?\p{Lu}[\p{L}'’-]*(?:\s\p{Lu}[\p{L}'’-]*)*)?\s*(?:,|,?\s+(?:and|as well as|along with|plus))\s*(?:the\s+)?$/u

/** Parts of one sum at most. */
const MOST = 6

/** The figures of all accounts with their sums behind those of each account. */
export function withSums({ readings }: Readonly<Comparing>, items: readonly Item[]): Item[] {
  const byAccount = new Map<number, Item[]>()
  for (const item of items) push(byAccount, item.account, item)
  return [...byAccount].flatMap(([account, own]) => addSums(readings[account]!.article.text, own))
}

/** The figures of one account, in the order of the text, and the sums that it does not state itself. Parts of one group are marked as such. */
function addSums(text: string, items: readonly Item[]): Item[] {
  const sums: Item[] = []
  const parts = new Set<Item>()
  const addends = new Set<Item>()
  const stated = new Set(items.filter(({ family }) => family === 'people').map(totalKey))
  for (let from = 0; from < items.length; from += 1) {
    let to = from
    while (to + 1 < items.length && to - from + 1 < MOST && areJoined(text, items[to]!, items[to + 1]!))
      to += 1
    if (to === from) continue
    const sum = addUp(text, items.slice(from, to + 1))
    if (!stated.has(totalKey(sum))) sums.push(sum)
    const group = items.slice(from, to + 1)
    for (const addend of group) addends.add(addend)
    if (group.every(({ family }) => family === group[0]!.family)) for (const part of group) parts.add(part)
    from = to
  }
  const marked = (item: Item): Item =>
    addends.has(item) ? { ...item, addend: true, part: item.part || parts.has(item) } : item
  return [...items.map(marked), ...sums]
}

function areJoined(text: string, one: Item, two: Item): boolean {
  if (one.role === null || one.role !== two.role || one.sentence !== two.sentence) return false
  if (!isPart(one) || !isPart(two)) return false
  const end = Math.max(one.figure.end, one.figure.counts?.end ?? 0)
  if (end > two.figure.start) return false
  const between = text.slice(end, two.figure.start)
  return BETWEEN.test(between) && (one.family !== two.family || /\b(?:in|at|near|on|from)\b/u.test(between))
}

/** A closed number of people of its own; a role noun ("two deaths and 30 injuries") has been told apart by the role. */
function isPart({ figure, part }: Item): boolean {
  const { low, high, bound, additional, unit } = figure
  const closed = (bound === 'exact' && low === high) || bound === 'at-least'
  return closed && low !== null && !part && !additional && unit === 'person'
}

function addUp(text: string, parts: readonly Item[]): Item {
  const [first, last] = [parts[0]!, parts.at(-1)!]
  const total = parts.reduce((sum, { figure }) => sum + figure.low!, 0)
  const open = parts.some(({ figure }) => figure.bound === 'at-least')
  const end = Math.max(last.figure.end, last.figure.counts?.end ?? 0)
  const figure: Figure = {
    ...first.figure,
    end,
    low: total,
    high: open ? null : total,
    bound: open ? 'at-least' : 'exact',
  }
  return {
    ...first,
    figure,
    written: text.slice(figure.start, end),
    family: 'people',
    kind: new Set(),
    near: new Set([...first.near, ...last.near]),
    sum: parts.map(({ written }) => written),
  }
}

function totalKey({ role, figure: { low } }: Item): string {
  return `${role} ${low}`
}
