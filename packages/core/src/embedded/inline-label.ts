/** An outlet at the head of a paragraph of text: "PORT OSK (AP) - …", "Valley Post: …". */
import { readDateline } from '../origins/credits.js'
import type { Line } from './lines.js'
import { namesIn, type OutletName } from './outlet-name.js'

/** A shorter paragraph is a caption or an entry of a list. */
const SHORTEST_TEXT = 90
const PLACED =
  /^(?:\p{Lu}[\p{Lu}\d .,'’/-]{1,40}?(?:, \p{Lu}\p{L}+\.? \d{1,2})?\s*)?[([]([^()[\]\n]{2,40})[)\]]\s*[-–—―]/u
const LABELLED = /^([^:\n]{2,40}?)\s*:\s+(?=["“‘]?\p{Lu})/u

/** Null where the paragraph begins with no outlet that its name shows. */
export function readInlineLabel({ text, start, kind }: Line): OutletName | null {
  if (text.length < SHORTEST_TEXT || kind === 'list-item') return null
  const agency = readDateline(text)
  if (agency !== null) return { name: agency.agency, start, end: start + agency.length, strength: 'known' }
  const match = PLACED.exec(text.slice(0, 120)) ?? LABELLED.exec(text.slice(0, 60))
  if (match === null) return null
  const words = match[1]!
  const [name, ...more] = namesIn(words, start + text.indexOf(words))
  const isWhole = name !== undefined && more.length === 0 && name.end - name.start >= words.length - 4
  return isWhole && name.strength === 'known' ? name : null
}
