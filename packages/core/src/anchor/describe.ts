/** Describes a place by its words and their neighbours, so that it can be found and checked again. */
import type { Evidence, Span } from '@parallax/contract'

/** Characters kept on either side: enough to tell repeated quotations apart, as in Hypothesis's text quote selectors. */
export const CONTEXT_LENGTH = 32

/** True where the offset would cut a surrogate pair in two. */
function cutsPair(text: string, offset: number): boolean {
  const before = text.charCodeAt(offset - 1)
  const after = text.charCodeAt(offset)
  return before >= 0xd800 && before <= 0xdbff && after >= 0xdc00 && after <= 0xdfff
}

/** The words at a span with up to {@link CONTEXT_LENGTH} characters on either side, never half a surrogate pair. */
export function describe(article: { id: string; text: string }, { start, end }: Span): Evidence {
  const { id, text } = article
  let from = Math.max(0, start - CONTEXT_LENGTH)
  let to = Math.min(text.length, end + CONTEXT_LENGTH)
  if (cutsPair(text, from)) from += 1
  if (cutsPair(text, to)) to -= 1
  return {
    article: id,
    start,
    end,
    exact: text.slice(start, end),
    prefix: text.slice(from, start),
    suffix: text.slice(end, to),
  }
}
