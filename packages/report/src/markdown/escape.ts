/** Text of others inside a Markdown document: seen as written, never acting as markup. */
import { inert } from '../text/inert.js'

/** ASCII punctuation that CommonMark or its common extensions give a meaning to anywhere in a line. */
const ACTIVE = /[\\`*_{}[\]<>|~$^@&]/g
/** Signs that open a heading, a list, a rule or a table at the beginning of a line only. */
const OPENING = /^([#+=:-]|\d{1,9}[.)])/
/** What common renderers turn into links without being asked. */
const ADDRESS = /(:)(?=\/\/)|(?<=\bwww)(\.)/gi

/** One line of plain text. */
export function escapeMarkdown(text: string): string {
  return inert(text)
    .trim()
    .replace(ACTIVE, '\\$&')
    .replace(ADDRESS, '\\$&')
    .replace(OPENING, (sign) => (sign.length > 1 ? `${sign.slice(0, -1)}\\${sign.slice(-1)}` : `\\${sign}`))
}
