/** What every section is given, and the rule for long lists. */
import type { Claim, Evidence } from '@parallax/contract'
import type { Lookup } from './lookup.js'
import type { Paint } from './paint.js'
import { quote, quotePart } from './words.js'

export interface Page {
  lookup: Lookup
  paint: Paint
}

export type Section = (page: Page) => string[]

/** The first screen shows this much of each list; the rest follows below under its own heading. */
export const FIRST_SCREEN = 6

/** A lead with an account's letter: "  A  ". */
export function letterLead(letter: string, indent = 2): string {
  const gap = letter.length > 2 ? '  ' : ' '
  return `${' '.repeat(indent)}${letter.padEnd(2)}${gap}`
}

/** Exact words; where they begin in mid-sentence, the whole sentence with the words between ‹ ›. */
export function quoteWhole(lookup: Lookup, evidence: Evidence): string {
  const part = lookup.partOf(evidence)
  return part === null ? quote(evidence.exact) : quotePart(part)
}

/** The words that stand for a claim, whole in the same way. */
export function quoteClaim(lookup: Lookup, { text, source }: Claim): string {
  const part = lookup.partOf(source)
  return part === null ? quote(text) : quotePart(part)
}

/** A faint line that says why a section may be empty, or nothing. */
export function limit(page: Page, says: string | null): string[] {
  return says === null ? [] : nothing(page, says)
}

/** A line for a section in which nothing was found, so that its emptiness is said. */
export function nothing({ paint }: Page, says: string): string[] {
  return paint.block('  ', says, { text: 'faint' })
}
