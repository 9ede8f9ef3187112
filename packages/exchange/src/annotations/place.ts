/**
 * Where a foreign annotation stands in the texts at hand: on exactly the words that it quotes, or nowhere. The words must be the same
 * byte for byte; what stands around them only tells several places apart, and there white space, which pages and texts set differently,
 * does not count.
 */
import type { ExtractedArticle, ForeignTarget, PlacedTarget, Span } from '@parallax/contract'
import { describe } from '@parallax/core'
import { createOffsets } from '../code-points.js'

/** Addresses are compared without their fragments. */
const pageOf = (address: string) => address.replace(/#.*$/su, '')
const squeeze = (words: string) => words.replace(/\s+/gu, '')

/** Characters that are looked at on either side: more than any tool writes, and room for white space that does not count. */
const AROUND = 400

function placesOf(text: string, words: string): number[] {
  const places: number[] = []
  for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + 1)) places.push(at)
  return places
}

/** Which sides of a quotation stand around this place: one that is not given stands anywhere, and proves nothing. */
function sidesAt(text: string, at: number, { exact, prefix, suffix }: NonNullable<ForeignTarget['quote']>) {
  const end = at + exact.length
  return {
    before: squeeze(text.slice(Math.max(0, at - prefix.length - AROUND), at)).endsWith(squeeze(prefix)),
    after: squeeze(text.slice(end, end + suffix.length + AROUND)).startsWith(squeeze(suffix)),
  }
}

function byQuote(text: string, quote: NonNullable<ForeignTarget['quote']>): Span | string {
  const places = placesOf(text, quote.exact)
  if (places.length === 0) return 'the quoted words do not stand in the text'
  const sides = places.map((at) => ({ at, ...sidesAt(text, at, quote) }))
  const whole = sides.filter(({ before, after }) => before && after)
  // What stands beside an article on its page reaches into the context of its first and last words: one side proves words that stand once.
  const half = sides.filter(
    ({ before, after }) => (before && quote.prefix !== '') || (after && quote.suffix !== ''),
  )
  const [found] = whole.length === 1 ? whole : places.length === 1 ? half : []
  if (found !== undefined) return { start: found.at, end: found.at + quote.exact.length }
  if (whole.length > 1) return `the quoted words and what stands around them are there ${whole.length} times`
  return places.length === 1
    ? 'the quoted words stand there once, but not among the words around them'
    : `the quoted words stand there ${places.length} times, and none is among the words around them`
}

/** A position holds only in the very text that it was counted in, and only where the quoted words stand at it. */
function byPosition(text: string, { position, quote }: ForeignTarget): Span | null {
  if (position === null || position.end <= position.start) return null
  const offsets = createOffsets(text)
  const [start, end] = [offsets.toUnit(position.start), offsets.toUnit(position.end)]
  if (start === null || end === null) return null
  return quote === null || text.slice(start, end) === quote.exact ? { start, end } : null
}

function placeIn(source: ExtractedArticle, target: ForeignTarget): PlacedTarget {
  const { id, article } = source
  const { text } = article
  const here = (span: Span): PlacedTarget => ({ state: 'here', at: describe({ id, text }, span) })
  const orphan = (reason: string): PlacedTarget => ({ state: 'orphan', article: id, reason })
  if (target.text === article.sha256) {
    const span = byPosition(text, target)
    if (span !== null) return here(span)
  }
  if (target.quote === null) {
    if (target.position !== null)
      return orphan('it gives a position without words, which cannot be checked in this text')
    return target.unread.length === 0
      ? { state: 'whole', article: id }
      : orphan(`it points by ${target.unread.join(' and ')} alone, which is not read here`)
  }
  const found = byQuote(text, target.quote)
  return typeof found === 'string' ? orphan(found) : here(found)
}

/** Places one target. A text is meant by its hash, else by the address of its page; of several versions, the first that holds the words. */
export function placeTarget(texts: readonly ExtractedArticle[], target: ForeignTarget): PlacedTarget {
  const same = texts.filter(({ article }) => article.sha256 === target.text)
  const page = pageOf(target.source)
  const meant =
    same.length > 0
      ? same
      : texts.filter(({ article }) => article.url !== null && pageOf(article.url) === page)
  if (meant.length === 0) return { state: 'other-text', source: target.source }
  const placed = meant.map((text) => placeIn(text, target))
  return placed.find(({ state }) => state !== 'orphan') ?? placed[0]!
}
