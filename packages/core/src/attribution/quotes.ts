/** The outermost quotations of a text, which of them belong together over paragraphs, and which have found their cue. */
import type { Span } from '@parallax/contract'
import type { Quotation, Reading } from '../reading.js'
import { firstEndingAfter } from '../spans.js'

export interface Quotes {
  outer: Quotation[]
  /** Place in `outer` of the part that continues this one in the next paragraph, or -1. */
  next: number[]
  /** Place of the first part of the quotation that this one continues; its own place where it continues none. */
  head: number[]
  /** Places in `outer` that an attribution holds. */
  used: Set<number>
}

export function outerQuotes({ quotations, article }: Pick<Reading, 'quotations' | 'article'>): Quotes {
  const outer: Quotation[] = []
  const place = new Map<number, number>()
  for (const [index, quotation] of quotations.entries()) {
    const last = outer.at(-1)
    if ((last !== undefined && quotation.start < last.end) || isNickname(article.text, quotation)) continue
    place.set(index, outer.length)
    outer.push(quotation)
  }
  const next = outer.map(() => -1)
  const head = outer.map((_, at) => at)
  for (const [at, { continues }] of outer.entries()) {
    const before = continues === null ? undefined : place.get(continues)
    if (before === undefined) continue
    next[before] = at
    head[at] = head[before]!
  }
  return { outer, next, head, used: new Set() }
}

/** Tom “Tug” Bell: one or two words inside a name are nobody's speech. */
function isNickname(text: string, { start, end }: Span): boolean {
  if (end - start > LONGEST_NICKNAME) return false
  return (
    /\p{Lu}[\p{L}.]* $/u.test(text.slice(Math.max(0, start - LONGEST_NICKNAME), start)) &&
    /^ \p{Lu}\p{L}/u.test(text.slice(end, end + 3)) &&
    /^.(?:the )?\p{Lu}[\p{L}-]*(?: \p{Lu}[\p{L}-]*)?.$/u.test(text.slice(start, end))
  )
}

/** Characters of a nickname with its marks, and of the name before it. */
const LONGEST_NICKNAME = 24

/** Takes a quotation and the parts that continue it; returns their spans, marks included. */
export function takeQuote({ outer, next, used }: Quotes, first: number): Span[] {
  const spans: Span[] = []
  for (let at = first; at !== -1; at = next[at]!) {
    used.add(at)
    spans.push({ start: outer[at]!.start, end: outer[at]!.end })
  }
  return spans
}

/** Marks every quotation that touches a span as taken; returns the span, stretched to the end of the last of them. */
export function coverQuotes(quotes: Quotes, span: Span): Span[] {
  const spans: Span[] = [span]
  for (let at = firstEndingAfter(quotes.outer, span.start); at < quotes.outer.length; at += 1) {
    const quote = quotes.outer[at]!
    if (quote.start >= span.end) break
    quotes.used.add(at)
    if (quote.end > span.end) spans[0] = { start: span.start, end: quote.end }
    if (quotes.next[at] !== -1) spans.push(...takeQuote(quotes, quotes.next[at]!))
  }
  return spans
}
