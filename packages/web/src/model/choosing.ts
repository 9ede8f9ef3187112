/** Words chosen in a text, as an anchor that the server can check. */

import type { Span } from '@parallax/contract'
import type { Anchor } from '@parallax/contract/api'
import { describeOnce } from '@parallax/core/anchor'

export interface AnchorText {
  /** The id of the article. */
  article: string
  text: string
  sha256: string
}

export function anchorAt({ article, text, sha256 }: AnchorText, span: Span): Anchor {
  return { ...describeOnce({ id: article, text }, span), sha256 }
}

/** Without space at either end; null where nothing else is in it. */
export function trimSpan(text: string, { start, end }: Span): Span | null {
  const words = text.slice(start, end)
  const trimmed = words.trim()
  if (trimmed === '') return null
  const from = start + words.indexOf(trimmed)
  return { start: from, end: from + trimmed.length }
}
