/** Pieces of an XML text by the names of their elements, for formats of few levels: no tree is built and no entity expanded. */
import { squeeze } from '../html/dom.js'
import { decodeEntities } from '../html/entities.js'
import { tagsOf } from './elements.js'

export interface Piece {
  /** Attributes by local name in lower case. */
  attributes: ReadonlyMap<string, string>
  /** What stands between the tags, as written. */
  inner: string
}

/** The elements of a local name (lower case) in order; elements of the same name inside one belong to it. */
export function piecesOf(text: string, name: string): Piece[] {
  const pieces: Piece[] = []
  let open: { attributes: ReadonlyMap<string, string>; from: number; depth: number } | null = null
  for (const tag of tagsOf(text)) {
    if (tag.name !== name) continue
    if (open === null) {
      if (tag.isEnd) continue
      const attributes = attributesOf(text.slice(tag.start, tag.end))
      if (tag.isSelfClosing) pieces.push({ attributes, inner: '' })
      else open = { attributes, from: tag.end, depth: 1 }
    } else {
      open.depth += tag.isEnd ? -1 : tag.isSelfClosing ? 0 : 1
      if (open.depth > 0) continue
      pieces.push({ attributes: open.attributes, inner: text.slice(open.from, tag.start) })
      open = null
    }
  }
  if (open !== null) pieces.push({ attributes: open.attributes, inner: text.slice(open.from) })
  return pieces
}

function attributesOf(tag: string): Map<string, string> {
  const found = [...tag.matchAll(/\s(?:[\w.-]+:)?([\w.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/gu)]
  return new Map(
    found.map(([, name, double, single]) => [name!.toLowerCase(), decodeEntities(double ?? single ?? '')]),
  )
}

/** The words of a piece without tags, on one line; null where there are none. */
export function wordsOf(piece: Piece | undefined): string | null {
  if (piece === undefined) return null
  const bare = withoutCdata(piece.inner).replace(/<[^<>]*>/gu, ' ')
  return squeeze(decodeEntities(bare)) || null
}

/** CDATA sections as the characters that they stand for. */
export function withoutCdata(inner: string): string {
  const pieces: string[] = []
  let at = 0
  for (let open = inner.indexOf(OPEN); open !== -1; open = inner.indexOf(OPEN, at)) {
    const close = inner.indexOf(']]>', open)
    if (close === -1) break
    const data = inner.slice(open + OPEN.length, close)
    pieces.push(inner.slice(at, open), data.replaceAll('&', '&amp;').replaceAll('<', '&lt;'))
    at = close + 3
  }
  return pieces.join('') + inner.slice(at)
}

const OPEN = '<![CDATA['

/** Markup with the prefixes of its names taken away: `xhtml:p` is `p`. */
export function withoutPrefixes(markup: string): string {
  return markup.replace(/<(\/?)[A-Za-z_][\w.-]*:(?=[A-Za-z_])/gu, '<$1')
}
