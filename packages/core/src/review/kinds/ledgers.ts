/** Findings on rows over accounts: figures of one thing, names of one referent, origins of word. */
import type { Evidence, FigureRow, NamingEntry, NamingRow, Origin } from '@parallax/contract'
import { type Found, isSpot, keyOf, lazySpots, quoted } from '../found.js'
import { listedKind } from '../listed.js'
import { outletOf, type View } from '../view.js'

/** An entry against the first of its row. The first itself has nothing to be held against. */
function* pairsOf({ id, subject, entries }: FigureRow): Generator<Found> {
  const [first, ...others] = entries
  if (first === undefined) return
  for (const [index, entry] of others.entries())
    yield {
      key: keyOf(entry.relation),
      ids: [id, String(index + 1)],
      heads: [entry],
      isSame: ([place]) => isSpot(place, entry),
      holds: lazySpots(() => entries.slice(0, 1)),
      tell: () => ({
        anchors: [entry, first],
        says: `${subject}: ${quoted(entry.exact)} against ${quoted(first.exact)}: ${entry.relation}. ${entry.why}`,
      }),
    }
}

export const figureRowKind = listedKind('figure-row', function* ({ comparison }) {
  for (const row of comparison.figureLedger) yield* pairsOf(row)
})

const isOwn = ({ referent }: NamingRow) => referent === undefined

/** The first use of the name that the entry goes by, where it is somebody's words. */
const goesBy = ({ name, rows }: NamingEntry): Evidence | undefined =>
  rows.find((row) => isOwn(row) && row.label === name)?.evidence[0]

const placesOf = (rows: readonly NamingRow[]) => rows.flatMap(({ evidence }) => evidence)

/** That a label stands for who goes by the name. Any use of the label tells the row; the name's words tell the referent. */
function* namesOf(view: View, entry: NamingEntry): Generator<Found> {
  const holds = lazySpots(() => placesOf(entry.rows.filter(isOwn)))
  const name = goesBy(entry)
  for (const [index, row] of entry.rows.entries()) {
    const [first] = row.evidence
    if (!isOwn(row) || first === undefined) continue
    const isName = name === undefined || isSpot(name, first)
    yield {
      key: keyOf(row.label, row.voice, name === undefined ? entry.name : null),
      ids: [entry.entity, String(index)],
      heads: row.evidence,
      isSame: ([place]) => isSpot(place, first),
      holds,
      tell: () => ({
        anchors: isName ? [first] : [first, name],
        says: `${outletOf(view, row.account)}: ${quoted(row.label)} stands for ${quoted(entry.name)}`,
      }),
    }
  }
}

export const nameKind = listedKind('name', function* (view) {
  for (const entry of view.comparison.naming ?? []) yield* namesOf(view, entry)
})

/** That two labels are one referent's, or may be. */
function linkOf(
  entry: NamingEntry,
  list: 'link' | 'possible',
  index: number,
  sides: { labels: readonly [string, string]; one: readonly NamingRow[]; other: readonly NamingRow[] },
  link: { kind?: string | undefined; why: string },
): Found | null {
  const [one, other] = [placesOf(sides.one), placesOf(sides.other)]
  if (one.length === 0 || other.length === 0) return null
  return {
    key: keyOf(list, link.kind ?? null, ...sides.labels),
    ids: [entry.entity, list, String(index)],
    heads: one,
    isSame: ([place]) => isSpot(place, one[0]),
    holds: lazySpots(() => other),
    tell: () => ({
      anchors: [one[0]!, other[0]!],
      says: `${quoted(sides.labels[0])} and ${quoted(sides.labels[1])} ${list === 'link' ? 'are' : 'may be'} one: ${link.why}`,
    }),
  }
}

function* linksOf(entry: NamingEntry): Generator<Found> {
  const called = (label: string) => entry.rows.filter((row) => isOwn(row) && row.label === label)
  for (const [index, link] of entry.links.entries()) {
    const [one, other] = link.labels
    const found = linkOf(
      entry,
      'link',
      index,
      { labels: [one, other], one: called(one), other: called(other) },
      link,
    )
    if (found) yield found
  }
  for (const [index, possible] of (entry.possible ?? []).entries()) {
    const found = linkOf(
      entry,
      'possible',
      index,
      {
        labels: [entry.name, possible.name],
        one: entry.rows.filter(isOwn),
        other: entry.rows.filter(({ referent }) => referent === possible.referent),
      },
      possible,
    )
    if (found) yield found
  }
}

export const nameLinkKind = listedKind('name-link', function* ({ comparison }) {
  for (const entry of comparison.naming ?? []) yield* linksOf(entry)
})

/** That these words are word of an origin. Any of its places tells it. */
function originOf({ id, name, kind, evidence }: Origin): Found | null {
  const [first] = evidence
  if (first === undefined) return null
  return {
    key: keyOf(kind, name),
    ids: [id],
    heads: evidence,
    isSame: ([place]) => isSpot(place, first),
    holds: lazySpots(() => evidence),
    tell: () => ({ anchors: [first], says: `Word of ${name} (${kind})` }),
  }
}

export const originKind = listedKind('origin', function* ({ comparison }) {
  for (const origin of comparison.origins) {
    const found = originOf(origin)
    if (found) yield found
  }
})
