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

/** The words at a span with up to so many characters on either side, never half a surrogate pair. */
export function describe(
  article: { id: string; text: string },
  { start, end }: Span,
  context = CONTEXT_LENGTH,
): Evidence {
  const { id, text } = article
  let from = Math.max(0, start - context)
  let to = Math.min(text.length, end + context)
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

/** The words with so much around them that they stand once in the text: they can be told from all their likes in a later version. */
export function describeOnce(article: { id: string; text: string }, span: Span): Evidence {
  const { text } = article
  for (let context = CONTEXT_LENGTH; ; context *= 2) {
    const evidence = describe(article, span, context)
    const whole = evidence.prefix + evidence.exact + evidence.suffix
    if (text.indexOf(whole) === text.lastIndexOf(whole)) return evidence
  }
}
