/** One group of linked sentences on both sides, with their words aligned and what the readings found in them. */
import type { Act, Attribution, EntityType, Figure, NameMention, Span } from '@parallax/contract'
import { type Difference, findDifference, type Slot } from '../claims/difference.js'
import type { Unit } from '../claims/units.js'
import type { Quotation, Reading } from '../reading.js'
import { firstEndingAfter } from '../spans.js'
import type { Entry } from './entry.js'
import type { Voices } from './voices.js'

/** A whole version as the finders see it. */
export interface Version {
  reading: Reading
  /** Who speaks in it. */
  voices: Voices
  /** Words of the whole version by canonical form. */
  words: ReadonlySet<string>
}

/** The sentences of a group in one version. */
export interface Side {
  version: Version
  entries: readonly Entry[]
  units: readonly Unit[]
  /** The unit of the other side that stands for a unit of this one. */
  matches: ReadonlyMap<Unit, Unit>
  quotations: readonly Quotation[]
  attributions: readonly Attribution[]
  figures: readonly Figure[]
  names: readonly NameMention[]
  acts: readonly Act[]
}

export interface Sides {
  older: Side
  newer: Side
  difference: Difference
  /** Those of the difference, and one for each two words that only mean the same ("killed", "slain"). */
  slots: readonly Slot[]
}

/** True where no equal word stands on the other side; one that only means the same may. */
export function isReplaced({ matches }: Pick<Side, 'matches'>, unit: Unit): boolean {
  return matches.get(unit)?.key !== unit.key
}

/** Below this share of kept words of content, on either side, a sentence was written anew. */
const LEAST_KEPT = 0.5

/** What stands in the place of what cannot be told of a sentence that was written anew. */
export const isRewritten = ({ difference: { covered } }: Sides): boolean => Math.min(...covered) < LEAST_KEPT

export const overlaps = (one: Span, other: Span): boolean => one.start < other.end && other.start < one.end

export const textOf = ({ version }: Pick<Side, 'version'>, { start, end }: Span): string =>
  version.reading.article.text.slice(start, end)

/** The units of a side that stand in a span. */
export function unitsIn({ units }: Pick<Side, 'units'>, span: Span): Unit[] {
  return units.filter((unit) => overlaps(unit, span))
}

export const isIn = ({ entries }: Pick<Side, 'entries'>, span: Span): boolean =>
  entries.some((entry) => overlaps(entry.span, span))

export function typeOf({ version }: Pick<Side, 'version'>, { entity }: NameMention): EntityType {
  return version.reading.entities.find(({ id }) => id === entity)?.type ?? 'other'
}

/** From the first to the last of some spans. */
export function hull(spans: readonly Span[]): Span | null {
  if (spans.length === 0) return null
  return {
    start: Math.min(...spans.map(({ start }) => start)),
    end: Math.max(...spans.map(({ end }) => end)),
  }
}

/** Those of a sorted list of spans that touch the sentences. */
function within<Item extends Span>(items: readonly Item[], entries: readonly Entry[]): Item[] {
  return entries.flatMap(({ span }) => {
    const found: Item[] = []
    for (
      let at = firstEndingAfter(items, span.start);
      at < items.length && items[at]!.start < span.end;
      at += 1
    )
      if (items[at]!.start >= span.start || items[at]!.end <= span.end) found.push(items[at]!)
    return found
  })
}

const byEnd = (a: Span, b: Span) => a.end - b.end || a.start - b.start

interface Sorted {
  figures: Figure[]
  names: NameMention[]
  acts: Act[]
}

const sorted = new WeakMap<Reading, Sorted>()

/** Sorted once a version, so that a group costs no more than what stands in it. */
function sortedOf(reading: Reading): Sorted {
  const known = sorted.get(reading) ?? {
    figures: [...reading.figures].sort(byEnd),
    names: [...reading.names].sort(byEnd),
    acts: [...reading.acts].sort(byEnd),
  }
  sorted.set(reading, known)
  return known
}

/** Lists of the reading by sentence, made once a version. */
export interface Held {
  attributions: readonly (readonly Attribution[])[]
  quotations: readonly (readonly Quotation[])[]
}

function sideOf(
  version: Version,
  held: Held,
  entries: readonly Entry[],
  matches: ReadonlyMap<Unit, Unit>,
): Side {
  const { figures, names, acts } = sortedOf(version.reading)
  const of = <Item>(lists: readonly (readonly Item[])[]) => [
    ...new Set(entries.flatMap(({ sentence }) => lists[sentence.index] ?? [])),
  ]
  return {
    version,
    entries,
    units: entries.flatMap(({ units }) => units),
    matches,
    quotations: of(held.quotations).filter(({ depth }) => depth === 0),
    attributions: of(held.attributions),
    figures: within(figures, entries),
    names: within(names, entries),
    acts: within(acts, entries),
  }
}

export interface Scene {
  older: Version
  newer: Version
  heldOlder: Held
  heldNewer: Held
}

export function toSides(scene: Scene, older: readonly Entry[], newer: readonly Entry[]): Sides {
  const difference = findDifference(
    older.flatMap(({ units }) => units),
    newer.flatMap(({ units }) => units),
  )
  const forth = new Map(difference.matches)
  const back = new Map(difference.matches.map(([one, other]) => [other, one]))
  return {
    older: sideOf(scene.older, scene.heldOlder, older, forth),
    newer: sideOf(scene.newer, scene.heldNewer, newer, back),
    difference,
    slots: [
      ...difference.slots,
      ...difference.matches
        .filter(([one, other]) => one.key !== other.key)
        .map(([one, other]) => ({ left: [one], right: [other], before: null, after: null })),
    ],
  }
}
