/** What every section is given, and the rule for long lists. */
import type { Lookup } from './lookup.js'
import type { Paint } from './paint.js'

export interface Page {
  lookup: Lookup
  paint: Paint
}

export type Section = (page: Page) => string[]

/** The first screen shows this much of each list; the rest follows below under its own heading. */
export const FIRST_SCREEN = 6

/** A lead with an account's letter: "  A  ". */
export function letterLead(letter: string, indent = 2): string {
  return `${' '.repeat(indent)}${letter.padEnd(2)} `
}

/** A line for a section in which nothing was found, so that its emptiness is said. */
export function nothing({ paint }: Page, says: string): string[] {
  return paint.block('  ', says, { text: 'faint' })
}
