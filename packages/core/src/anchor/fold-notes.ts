/** Notes that differ in one number only ("Line 3 …", "Line 5 …"): the first of them says all, with the numbers of the others. */
import type { Note } from '@parallax/contract'

export interface FoldedNote {
  note: Note
  /** The numbers of the others of its kind, in order. */
  likewise: string[]
}

/** A number that stands alone: "report3.txt" keeps its name. */
const NUMBER = /(?<=\s)\d+(?=\s)/gu

export function foldNotes(notes: readonly Note[]): FoldedNote[] {
  const kinds = new Map<string, FoldedNote>()
  for (const note of notes) {
    const [number, ...others] = note.message.match(NUMBER) ?? []
    const isFolded = number !== undefined && others.length === 0
    const kind = `${note.code} ${isFolded ? note.message.replace(NUMBER, '#') : note.message}`
    const known = kinds.get(kind)
    if (known === undefined) kinds.set(kind, { note, likewise: [] })
    else if (isFolded) known.likewise.push(number)
  }
  return [...kinds.values()]
}
