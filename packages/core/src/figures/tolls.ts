/** Lines up tolls: how many of one group something happened to, however the sentences are worded. */
import type { Item } from './items.js'

type Join = (one: number, two: number) => void

/**
 * Roles of which a report gives one number for the event wherever it stands in the text. The dead are not among them: their
 * numbers deep in a text are more often those of other events.
 */
const ANYWHERE = new Set(
  'arrested displaced evacuated missing hospitalised injured trapped rescued'.split(' '),
)

/**
 * Joins figures for what happened to the same group in the event itself: those of the leads, those that repeat the number of a
 * lead, and for some roles the only number that an account gives.
 */
export function joinTolls(items: readonly Item[], join: Join): void {
  const first = new Map<string, number>()
  const stated = new Map<string, number>()
  const put = (item: Item, index: number) => {
    const key = tollKey(item)
    if (!first.has(key)) first.set(key, index)
    join(first.get(key)!, index)
    stated.set(numberKey(item), index)
  }
  const single = singleNumbers(items)
  items.forEach((item, index) => {
    if (isToll(item) && (item.lead || single.has(accountKey(item)))) put(item, index)
  })
  items.forEach((item, index) => {
    const known = isToll(item) && !item.lead ? stated.get(numberKey(item)) : undefined
    if (known !== undefined) join(known, index)
  })
}

/** Accounts and tolls with one number and no other in the whole text. */
function singleNumbers(items: readonly Item[]): Set<string> {
  const numbers = new Map<string, string | null>()
  for (const item of items) {
    if (!isToll(item) || !ANYWHERE.has(item.role!)) continue
    const key = accountKey(item)
    const known = numbers.get(key)
    numbers.set(key, known === undefined || known === numberKey(item) ? numberKey(item) : null)
  }
  return new Set([...numbers].flatMap(([key, number]) => (number === null ? [] : [key])))
}

function isToll({ role, background, part, figure: { additional, unit } }: Item): boolean {
  return role !== null && !background && !part && !additional && (unit === null || unit === 'person')
}

/** Those who were moved out and those who left are counted for one another. */
function tollKey({ role, family }: Item): string {
  return `${role === 'evacuated' ? 'displaced' : role} ${family ?? 'people'}`
}

function accountKey(item: Item): string {
  return `${item.account} ${tollKey(item)}`
}

function numberKey(item: Item): string {
  return `${tollKey(item)} ${item.figure.low} ${item.figure.high}`
}
