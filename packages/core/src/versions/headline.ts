/** What changed in the headline: that it did, and what of it tells more. */
import { findChanged } from './changed.js'
import { type Draft, type Making, toDraft } from './changes.js'
import type { Entry } from './entry.js'
import { type Found, quote } from './finding.js'
import { isRewritten, textOf, toSides } from './side.js'

/** In a line of a few words these say no more than that it reads otherwise. */
const NOT_TOLD = new Set<Found['kind']>(['wording', 'claim', 'moved'])

/** Told only where enough of the headline is kept. */
const ONLY_WHERE_KEPT = new Set<Found['kind']>(['name', 'place', 'act', 'time', 'negation', 'attribution'])

export function headlineChanges(making: Making, older: Entry | null, newer: Entry | null): Draft[] {
  if (older === null || newer === null || older.key === newer.key) return []
  const [before, after] = [older.span, newer.span]
  const words = [
    quote(textOf({ version: making.scene.older }, before)),
    quote(textOf({ version: making.scene.newer }, after)),
  ]
  const sides = toSides(making.scene, [older], [newer])
  const isNew = isRewritten(sides)
  const found = findChanged(sides).filter(
    ({ kind, direction }) =>
      !NOT_TOLD.has(kind) &&
      !(kind === 'source' && direction === 'changed') &&
      !(isNew && ONLY_WHERE_KEPT.has(kind)),
  )
  const headline: Found = {
    kind: 'headline',
    direction: 'changed',
    before,
    after,
    why: `The headline ${words[0]} became ${words[1]}.`,
  }
  return [
    toDraft(making, { part: 'headline', link: 'same', moved: false, older: [older], newer: [newer] }, [
      headline,
      ...found,
    ]),
  ]
}
