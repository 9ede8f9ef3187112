/** Quotation marks around the whole paragraphs of a passage: they frame another outlet's text and quote no speaker of it. */
import type { Span } from '@parallax/contract'
import type { Quotation } from '../reading.js'
import { firstEndingAfter } from '../spans.js'

/** Keeps what passes; links between parts of a quotation are counted anew. */
export function keepQuotations(
  quotations: readonly Quotation[],
  isKept: (quotation: Quotation) => boolean,
): Quotation[] {
  const places = new Map<number, number>()
  const kept = quotations.filter((quotation, index) => {
    if (!isKept(quotation)) return false
    places.set(index, places.size)
    return true
  })
  return kept.map((quotation) => ({
    ...quotation,
    continues: quotation.continues === null ? null : (places.get(quotation.continues) ?? null),
  }))
}

/**
 * The quotations of an article without those that begin with a paragraph in `framed` (its first place in the text). What stood
 * inside such a one moves one level out.
 */
export function withoutFrames(quotations: readonly Quotation[], framed: ReadonlySet<number>): Quotation[] {
  const isFrame = ({ depth, start }: Quotation) => depth === 0 && framed.has(start)
  const frames = quotations.filter(isFrame)
  if (frames.length === 0) return [...quotations]
  const kept = keepQuotations(quotations, (quotation) => !isFrame(quotation))
  return kept.map((quotation) => movedOut(quotation, frames))
}

function movedOut(quotation: Quotation, frames: readonly Span[]): Quotation {
  const frame = frames[firstEndingAfter(frames, quotation.start)]
  const isInside = frame !== undefined && frame.start <= quotation.start && quotation.end <= frame.end
  return isInside ? { ...quotation, depth: quotation.depth - 1 } : quotation
}
