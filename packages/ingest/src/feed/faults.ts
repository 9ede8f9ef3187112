/** What is wrong with the entries of a feed: dates that are missing, unreadable or in the future, ids that repeat. */
import { instantOf } from './dates.js'
import type { RawEntry } from './entries.js'
import type { FeedEntry, FeedFault } from './types.js'

/** Clocks and zones differ by less. */
const DAY_MS = 24 * 60 * 60 * 1000

export function fault(code: FeedFault['code'], message: string, entries: number[] = []): FeedFault {
  return { code, message, entries }
}

export interface Checked {
  entries: FeedEntry[]
  faults: FeedFault[]
}

/** Entries that repeat one before word for word are left out and counted; every other one stays in its place. */
export function checkEntries(raw: readonly RawEntry[], now: Date | null): Checked {
  const { kept, dropped, repeated } = sortRepeats(raw)
  const entries = kept.map(({ entry }) => entry)
  const of = (test: (each: RawEntry) => boolean): number[] =>
    kept.flatMap((each, index) => (test(each) ? [index] : []))
  const hasDate = ({ entry }: RawEntry) => entry.published !== null || entry.modified !== null
  const faults: FeedFault[] = []
  const add = (code: FeedFault['code'], places: number[], say: (entries: string) => string) => {
    if (places.length > 0) faults.push(fault(code, say(numbered(places.length)), places))
  }
  add(
    'no-date',
    of((each) => !hasDate(each) && each.writtenDates.length === 0),
    (n) => `${n} without a date.`,
  )
  add(
    'bad-date',
    of((each) => !hasDate(each) && each.writtenDates.length > 0),
    (n) => `${n} with a date that cannot be read.`,
  )
  if (now !== null)
    add(
      'future-date',
      of(({ entry }) => isFuture(entry, now)),
      (n) => `${n} dated in the future; the dates stand as written.`,
    )
  add(
    'no-address',
    of(({ entry }) => entry.address === null),
    (n) => `${n} without an address.`,
  )
  add('id-repeated', repeated, (n) => `${n} with the id of an earlier one and other words.`)
  if (dropped > 0)
    faults.push(
      fault('repeated-entry', `${numbered(dropped)} that stood there before, word for word, left out.`),
    )
  return { entries, faults }
}

function numbered(count: number): string {
  return `${count} ${count === 1 ? 'entry' : 'entries'}`
}

function isFuture({ published, modified }: FeedEntry, now: Date): boolean {
  return [published, modified].some((date) => date !== null && instantOf(date) > now.getTime() + DAY_MS)
}

interface Repeats {
  kept: RawEntry[]
  dropped: number
  /** Places among the kept whose id an earlier one has. */
  repeated: number[]
}

function sortRepeats(raw: readonly RawEntry[]): Repeats {
  const first = new Map<string, RawEntry>()
  // The words of all entries of an id, kept only for ids that do repeat.
  const wordsOf = new Map<string, Set<string>>()
  const kept: RawEntry[] = []
  const repeated: number[] = []
  let dropped = 0
  for (const each of raw) {
    const { id } = each.entry
    const before = id === null ? undefined : first.get(id)
    if (id !== null && before !== undefined) {
      const seen = wordsOf.get(id) ?? new Set([JSON.stringify(before.entry)])
      wordsOf.set(id, seen)
      const words = JSON.stringify(each.entry)
      if (seen.has(words)) {
        dropped += 1
        continue
      }
      seen.add(words)
      repeated.push(kept.length)
    } else if (id !== null) first.set(id, each)
    kept.push(each)
  }
  return { kept, dropped, repeated }
}
