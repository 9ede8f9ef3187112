/** Notes of corrections that came, went or were changed. */
import type { Draft, Making } from './changes.js'
import { toDraft } from './changes.js'
import type { Entry } from './entry.js'
import { type Found, quote } from './finding.js'
import { hull, textOf } from './side.js'

/** Notes are one where they share this much of their words (Dice). */
const SAME_NOTE = 0.5

/** The sentences of one note stand in one paragraph. */
function byParagraph(entries: readonly Entry[]): Entry[][] {
  const notes = new Map<number, Entry[]>()
  for (const entry of entries) {
    const { paragraph } = entry.sentence
    notes.set(paragraph, [...(notes.get(paragraph) ?? []), entry])
  }
  return [...notes.values()]
}

const keyOf = (note: readonly Entry[]) => note.map(({ key }) => key).join(' ')

function likeness(one: readonly Entry[], other: readonly Entry[]): number {
  const words = (note: readonly Entry[]) =>
    new Set(note.flatMap(({ units }) => units.map(({ canon }) => canon)))
  const [left, right] = [words(one), words(other)]
  const shared = [...left].filter((word) => right.has(word)).length
  return (2 * shared) / Math.max(1, left.size + right.size)
}

export function noteChanges(making: Making, older: readonly Entry[], newer: readonly Entry[]): Draft[] {
  const known = new Set(byParagraph(older).map(keyOf))
  const kept = new Set(byParagraph(newer).map(keyOf))
  const gone = byParagraph(older).filter((note) => !kept.has(keyOf(note)))
  const come = byParagraph(newer).filter((note) => !known.has(keyOf(note)))
  const changed = come.map((note) => {
    const former = gone.find((one) => likeness(one, note) >= SAME_NOTE)
    if (former !== undefined) gone.splice(gone.indexOf(former), 1)
    return draftOf(making, former ?? [], note)
  })
  return [...changed, ...gone.map((note) => draftOf(making, note, []))]
}

function draftOf(making: Making, older: Entry[], newer: Entry[]): Draft {
  const span = (note: readonly Entry[]) => hull(note.map(({ sentence: { start, end } }) => ({ start, end })))
  const [before, after] = [span(older), span(newer)]
  const words = (side: 'older' | 'newer', at: typeof before) =>
    at === null ? '' : quote(textOf({ version: making.scene[side] }, at))
  const found: Found =
    before === null
      ? {
          kind: 'correction',
          direction: 'noted',
          before,
          after,
          why: `The newer version carries a note of a correction: ${words('newer', after)}`,
        }
      : after === null
        ? {
            kind: 'correction',
            direction: 'removed',
            before,
            after,
            why: `The note of a correction no longer stands there: ${words('older', before)}`,
          }
        : {
            kind: 'correction',
            direction: 'changed',
            before,
            after,
            why: `The note of a correction was put otherwise: ${words('newer', after)}`,
          }
  const link = before === null ? 'added' : after === null ? 'removed' : 'same'
  return toDraft(making, { part: 'note', link, moved: false, older, newer }, [found])
}
