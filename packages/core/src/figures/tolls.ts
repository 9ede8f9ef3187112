/** Lines up tolls: how many of one group something happened to, however the sentences are worded. */
import type { Item } from './items.js'
import type { Gazetteer } from './places.js'
import { areTwoEvents, type Scope, widened } from './scope.js'

type Join = (one: number, two: number) => void

/**
 * Roles of which a report gives one number for the event wherever it stands in the text. The dead are not among them: their
 * numbers deep in a text are more often those of other events.
 */
const ANYWHERE = new Set(
  'arrested displaced evacuated missing hospitalised injured trapped rescued'.split(' '),
)

/**
 * Joins figures for what happened to the same group in the same event: those of the leads, those that repeat the number of a
 * lead, and for some roles the only number that an account gives. Figures known to be of two events stand apart.
 */
export function joinTolls(items: readonly Item[], gazetteer: Gazetteer, join: Join): void {
  const events = new Map<string, Event[]>()
  const stated = new Map<string, number[]>()
  const single = singleNumbers(items)
  items.forEach((item, index) => {
    if (!isToll(item) || !(item.lead || single.has(accountKey(item)))) return
    const known = listOf(events, tollKey(item))
    const event = known.find(({ scope }) => !areTwoEvents(scope, item.scope, gazetteer))
    if (event) {
      join(event.first, index)
      event.scope = widened(event.scope, item.scope)
    } else if (known.length < MOST_EVENTS) known.push({ first: index, scope: item.scope })
    const same = listOf(stated, numberKey(item))
    if (same.length < MOST_EVENTS) same.push(index)
  })
  items.forEach((item, index) => {
    const same = isToll(item) && !item.lead ? stated.get(numberKey(item)) : undefined
    const known = same?.find((place) => !areTwoEvents(items[place]!.scope, item.scope, gazetteer))
    if (known !== undefined) join(known, index)
  })
}

/** Events told apart for one kind of toll; a text that names more is no report of one. */
const MOST_EVENTS = 24

/** Figures of one event, by the first of them and all that is known of its place and day. */
interface Event {
  first: number
  scope: Scope
}

function listOf<Value>(map: Map<string, Value[]>, key: string): Value[] {
  const known = map.get(key) ?? []
  map.set(key, known)
  return known
}

/** Accounts and tolls with one number and no other in the whole text. */
function singleNumbers(items: readonly Item[]): Set<string> {
  const numbers = new Map<string, string | null>()
  for (const item of items) {
    if (!isToll(item) || item.sum !== null || !ANYWHERE.has(item.role!)) continue
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

/** A stated zero stands beside another number of the account: it is somebody's word against it. */
function accountKey(item: Item): string {
  return `${item.account} ${tollKey(item)}${item.figure.bound === 'none' ? ' none' : ''}`
}

function numberKey(item: Item): string {
  return `${tollKey(item)} ${item.figure.low} ${item.figure.high}`
}
