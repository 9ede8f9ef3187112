/** The sentences around a place, so that words are never shown torn out. */
import type { Span } from '@parallax/contract'

/** Sentences shown on either side. */
const AROUND = 1
/** A text without sentence ends is cut at this many characters on either side. */
const MOST = 400

/** From the start of the sentence before to the end of the sentence after, at most {@link MOST} characters beyond the place. */
export function contextOf(
  { text, sentences }: { text: string; sentences: readonly Span[] },
  { start, end }: Span,
): Span {
  const first = sentences.findIndex((sentence) => sentence.end > start)
  const after = sentences.findIndex((sentence) => sentence.start >= end)
  const last = (after === -1 ? sentences.length : after) - 1
  const from = first === -1 ? start : (sentences[Math.max(0, first - AROUND)]?.start ?? start)
  const to = sentences[Math.min(sentences.length - 1, last + AROUND)]?.end ?? end
  return {
    start: whole(text, Math.max(Math.min(from, start), start - MOST)),
    end: whole(text, Math.min(Math.max(to, end), end + MOST)),
  }
}

/** The offset itself, or one before it where it would cut a surrogate pair in two. */
function whole(text: string, offset: number): number {
  const code = text.charCodeAt(offset)
  return code >= 0xdc00 && code <= 0xdfff && offset > 0 ? offset - 1 : Math.max(0, offset)
}
