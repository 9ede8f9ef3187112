/** A credit at the very end of a paragraph of text: "… said. (Reuters)", "… closed. — AFP". */
import type { Line } from './lines.js'
import { namesIn, type OutletName } from './outlet-name.js'

const TAIL =
  /[.!?…]["”’]?\s*(?:[([]\s*(?:source:|via|from|by|—|–)?\s*([^()[\]\n]{2,40}?)\s*[)\]]|(?:[—–]|--|©|source:)\s*([^.!?:;—–()\n]{2,40}?))\s*\.?$/iu
/** A shorter line with a credit behind it is a caption. */
const SHORTEST_TEXT = 90

/** Null for an item of a list, and where no credit of an outlet that its name shows closes the paragraph. */
export function readTailCredit({ text, start, kind }: Line): OutletName | null {
  if (text.length < SHORTEST_TEXT || kind === 'list-item' || /^[-~•*–]/u.test(text)) return null
  const from = Math.max(0, text.length - 80)
  const match = TAIL.exec(text.slice(from))
  const words = match?.[1] ?? match?.[2]
  if (match === null || words === undefined) return null
  const at = start + from + match.index + match[0].lastIndexOf(words)
  const [name, ...more] = namesIn(words, at)
  if (name === undefined || more.length > 0 || name.strength !== 'known') return null
  return name.end - name.start >= words.length - 4 ? name : null
}
