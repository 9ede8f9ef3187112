/** The day for which a figure is stated, where the account says it: "as of Monday", "by 3 March", "so far". */
import { at, isCapitalised, type Scan } from './atoms.js'
import { isoDay, lastWeekday, monthNumber, shiftDay } from './days.js'
import { WEEKDAYS } from './labels.lexicon.js'

/** Marks that part a figure from a date that does not belong to it. */
const CLAUSE_MARKS = new Set([';', ':', '.'])
/** Atoms looked at on either side of the figure. */
const REACH = 14

/** ISO date, or null where the account does not say it or the date cannot be told for sure. `published` is ISO 8601. */
export function findAsOf(
  scan: Scan,
  { from, to }: { from: number; to: number },
  published: string | null,
): string | null {
  const day = published === null ? null : published.slice(0, 10)
  const [start, end] = clauseAround(scan, from, to)
  for (let index = start; index < end; index += 1) {
    const found = index >= from && index < to ? null : readAsOf(scan, index, day)
    if (found !== null) return found
  }
  return null
}

/** The atoms around the figure, {@link REACH} on either side, up to a mark that parts clauses. */
function clauseAround(scan: Scan, from: number, to: number): [start: number, end: number] {
  let [start, end] = [from, to]
  while (start > Math.max(0, from - REACH) && !(start < from && isParting(scan, start))) start -= 1
  const last = Math.min(scan.atoms.length, to + REACH)
  while (end < last && !(end > to && isParting(scan, end - 1))) end += 1
  return [start, end]
}

/** A full stop after a short word ends an abbreviation. */
function isParting(scan: Scan, index: number): boolean {
  return CLAUSE_MARKS.has(at(scan, index)) && at(scan, index - 1).length > 3
}

function readAsOf(scan: Scan, index: number, published: string | null): string | null {
  const word = at(scan, index)
  if ((word === 'so' && at(scan, index + 1) === 'far') || (word === 'to' && at(scan, index + 1) === 'date'))
    return published
  if (word === 'as' && at(scan, index + 1) === 'of') return readDate(scan, index + 2, published)
  if (word === 'by' || word === 'until') return readDate(scan, index + 1, published)
  return word === 'on' && isTollDate(scan, index) ? readDate(scan, index + 1, published) : null
}

/** "The toll rose to 12 on Monday": the date of the count, not of the event. */
function isTollDate(scan: Scan, on: number): boolean {
  for (let near = Math.max(0, on - 10); near < on; near += 1) if (at(scan, near) === 'toll') return true
  return false
}

/** Monday · Monday evening · 3 March · March 3, 2024 · 2024-03-03 · today · yesterday. The nearest such day not after publication. */
function readDate(scan: Scan, start: number, published: string | null): string | null {
  const index = /^(?:late|early|the|last|mid)$/u.test(at(scan, start)) ? start + 1 : start
  const word = at(scan, index)
  if (published === null && !/^\p{Nd}{4}$/u.test(word)) return dayAndMonth(scan, index, null)
  if (word === 'today' || word === 'now') return published
  if (word === 'yesterday') return published === null ? null : shiftDay(published, -1)
  if (WEEKDAYS.has(word) && isCapitalised(scan.atoms[index])) return lastWeekday(word, published!)
  return dayAndMonth(scan, index, published)
}

function dayAndMonth(scan: Scan, index: number, published: string | null): string | null {
  const [one, two] = [scan.atoms[index], scan.atoms[index + 1]]
  const first = one?.kind === 'number'
  const [day, month] = first ? [one, two] : [two, one]
  const number = monthNumber(month?.text ?? '')
  if (number === 0 || day?.kind !== 'number' || !/^\p{Nd}{1,2}$/u.test(day.text)) return null
  const comma = at(scan, index + 2) === ',' ? index + 3 : index + 2
  const year = /^20\p{Nd}{2}$/u.test(at(scan, comma)) ? Number(at(scan, comma)) : null
  return isoDay(year, number, Number(day.text), published)
}
