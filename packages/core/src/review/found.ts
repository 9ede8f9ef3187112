/** One finding of one comparison, before its words are described: what it takes to name it and to know it again. */
import type { Evidence, Place } from '@parallax/contract'
import type { FindingKind } from '@parallax/contract/api'
import type { View } from './view.js'

export interface Found {
  key: string
  ids: readonly string[]
  /** Where its first anchor may stand: a row is known by any of its uses, a claim by any of its statements. */
  heads: readonly Place[]
  /** Where its other anchors may stand, as {@link spotOf} writes them. */
  holds(): ReadonlySet<string>
  /** Whether what it is known by above all stands where it was judged: the words that a claim is shown in, the first of a row. */
  isSame(anchors: readonly Place[]): boolean
  /** Its anchors, and what the machine says there. */
  tell(): { anchors: readonly Evidence[]; says: string }
}

/** How findings of one kind are listed, reached by their ids, and known again by words. */
export interface Kind {
  name: FindingKind
  /** In the order of the comparison. */
  all(view: View): Iterable<Found>
  at(view: View, ids: readonly string[]): Found | null
  /** Made once for a comparison: those with this key whose first anchor may stand at this place. */
  createLookUp(view: View): (head: Place | undefined, key: string) => readonly Found[]
}

export const spotOf = ({ article, start, end }: Place) => `${article} ${start} ${end}`

/** Keys are lists of texts, written so that no text in them can end another. */
export const keyOf = (...parts: readonly (string | number | null)[]) => JSON.stringify(parts)

/** The set of places, made when it is first asked for. */
export function lazySpots(places: () => Iterable<Place>): () => ReadonlySet<string> {
  let made: ReadonlySet<string> | null = null
  return () => {
    made ??= new Set([...places()].map(spotOf))
    return made
  }
}

/** Words as they are said again in a line, cut where they are long. */
const MOST_SAID = 300
export const quoted = (words: string) =>
  `“${words.length > MOST_SAID ? `${words.slice(0, MOST_SAID).trimEnd()} …` : words}”`

export const isSpot = (place: Place | undefined, other: Place | undefined) =>
  place !== undefined && other !== undefined && spotOf(place) === spotOf(other)
