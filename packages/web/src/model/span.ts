/** Stretches of time as lists write them: by day, in UTC. */
import { f } from '../words/format.js'

/** "14–16 May 2031", "30 May – 2 Jun 2031", "14 May 2031". What is no instant comes back as it is. */
export function formatSpan(from: string, to: string): string {
  const [first, last] = [new Date(from), new Date(to)]
  if (Number.isNaN(first.getTime()) || Number.isNaN(last.getTime()))
    return from === to ? from : f.span(from, to)
  const [day, otherDay] = [first.getUTCDate(), last.getUTCDate()]
  const [month, otherMonth] = [f.months[first.getUTCMonth()]!, f.months[last.getUTCMonth()]!]
  const [year, otherYear] = [String(first.getUTCFullYear()), String(last.getUTCFullYear())]
  const end = f.date(otherDay, otherMonth, otherYear)
  if (year !== otherYear) return f.span(f.date(day, month, year), end)
  if (month !== otherMonth) return f.span(f.dayMonth(day, month), end)
  return day === otherDay ? end : f.days(day, end)
}

/** The instants that bound a day of a filter, both inclusive; undefined for what is no day. */
export function boundOfDay(day: string | null, end: 'from' | 'to'): string | undefined {
  if (day === null || !/^\d{4}-\d{2}-\d{2}$/u.test(day) || Number.isNaN(Date.parse(day))) return undefined
  return `${day}T${end === 'from' ? '00:00:00.000' : '23:59:59.999'}Z`
}
