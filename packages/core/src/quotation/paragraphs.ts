/** How a quotation goes on in another paragraph. */
import type { Span } from '@parallax/contract'
import { isSameKind, markAt } from './marks.js'

/** So many captions may stand between two paragraphs of a quotation. */
export const MOST_CAPTIONS = 2
const LONGEST_CAPTION = 200
/** "WALLACE: …", "Q: …" behind the opening mark: the lines of a transcript, each somebody else's words. */
const LABEL = /^\p{Lu}[\p{Lu}\p{M}.'’ -]{0,30}:\s/u

export function isLabelled(text: string, at: number): boolean {
  return LABEL.test(text.slice(at, at + 34))
}

/** Whether the paragraph begins with a mark of the same kind, behind a dash at most, as if to go on with a quotation. */
function startsWith(text: string, { start, end }: Span, mark: string): boolean {
  const lead = /^[\s—–-]*/u.exec(text.slice(start, start + 3))![0].length
  const found = markAt(text, start + lead, end)
  if (found === null || !isSameKind(mark, found.mark)) return false
  return found.mark === mark || !TAGGED.test(text.slice(start, Math.min(end, start + LONGEST_TAGGED)))
}

/** A quotation before a tag, in other marks than the open one, is a new one: “…,” she said. */
const TAGGED = /^[^"“”]*["“][^"“”]*,["”]/u
const LONGEST_TAGGED = 600

/** A line between two paragraphs of one quotation: short, without quotation marks, not ended like a sentence. */
function isCaption(text: string, { start, end }: Span): boolean {
  if (end - start > LONGEST_CAPTION) return false
  return /^[^"“”„«»]*[^\s"“”„«».?!:…,;]$/u.test(text.slice(start, end))
}

/** How many captions stand before the paragraph that goes on with an open quotation; null where none of these does. */
export function captionsBefore(text: string, next: readonly Span[], mark: string | undefined): number | null {
  if (mark === undefined) return null
  for (const [place, paragraph] of next.entries()) {
    if (startsWith(text, paragraph, mark)) return place
    if (!isCaption(text, paragraph)) return null
  }
  return null
}
