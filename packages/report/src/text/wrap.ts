/** Breaks text into lines by the columns that it takes. */
import { displayWidth, isWide, splitGraphemes } from './display-width.js'
import { FIRST_STRONG_ISOLATE, POP_ISOLATE } from './inert.js'

/** A piece that must not be broken, and whether a space stood before it. */
interface Piece {
  text: string
  columns: number
  spaced: boolean
}

/** Closing marks stay with what they close. */
const STAYS = /^[\p{Pe}\p{Pf}、。，．・：；？！…”’"'.,;:!?)\]]/u

/** Text without spaces between words breaks at any wide character. */
function splitWide(word: string): string[] {
  const graphemes = splitGraphemes(word)
  if (!graphemes.some(isWide)) return [word]
  const pieces: string[] = []
  let wasWide = false
  for (const grapheme of graphemes) {
    const wide = isWide(grapheme)
    const joins = pieces.length > 0 && (STAYS.test(grapheme) || !(wide || wasWide))
    if (joins) pieces[pieces.length - 1] += grapheme
    else pieces.push(grapheme)
    wasWide = wide
  }
  return pieces
}

/** An address or a chain of signs that is longer than a line is broken between characters. */
function splitLong(word: string, width: number): string[] {
  if (displayWidth(word) <= width) return [word]
  const parts = ['']
  let used = 0
  for (const grapheme of splitGraphemes(word)) {
    const columns = displayWidth(grapheme)
    if (used + columns > width) {
      parts.push('')
      used = 0
    }
    parts[parts.length - 1] += grapheme
    used += columns
  }
  return parts
}

function toPieces(text: string, width: number): Piece[] {
  return text.split(' ').flatMap((word, wordIndex) =>
    splitWide(word)
      .flatMap((part) => splitLong(part, width))
      .map((part, index) => ({
        text: part,
        columns: displayWidth(part),
        spaced: index === 0 && wordIndex > 0,
      })),
  )
}

/** Closes an isolate at the end of a line and opens it again on the next, since a line end would close it silently. */
function carryIsolates(lines: readonly string[]): string[] {
  let isOpen = false
  return lines.map((line) => {
    const carried = isOpen ? FIRST_STRONG_ISOLATE + line : line
    isOpen = carried.lastIndexOf(FIRST_STRONG_ISOLATE) > carried.lastIndexOf(POP_ISOLATE)
    return isOpen ? carried + POP_ISOLATE : carried
  })
}

/** Lines of at most `width` columns. Never empty: an empty text is one empty line. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = []
  let line = ''
  let used = 0
  for (const { text: piece, columns, spaced } of toPieces(text, width)) {
    const gap = spaced && line !== '' ? 1 : 0
    if (used + gap + columns > width && line !== '') {
      lines.push(line)
      ;[line, used] = [piece, columns]
    } else {
      line += (gap ? ' ' : '') + piece
      used += gap + columns
    }
  }
  return carryIsolates([...lines, line])
}
