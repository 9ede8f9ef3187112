/** The pieces of text on a page of a PDF to lines in reading order. */

/** A piece as the reader of the file gives it. Coordinates grow to the right and up, in points. */
export interface Piece {
  text: string
  x: number
  y: number
  width: number
  /** Size of the letters. */
  size: number
}

export interface Line {
  text: string
  x: number
  y: number
  size: number
  page: number
}

/** Pieces whose base lines differ by less than this part of their size stand on one line. */
const SAME_LINE = 0.4
/** A gap wider than this part of the size is a space that the file does not hold. */
const SPACE_GAP = 0.18

/** Keeps the order of the file, which is the reading order in all but scanned pages; columns stay apart by it. */
export function toLines(pieces: readonly Piece[], page: number): Line[] {
  const lines: Line[] = []
  let last: Piece | null = null
  for (const piece of pieces) {
    const line = lines.at(-1)
    if (line !== undefined && last !== null && continues(last, piece)) {
      line.text += needsSpace(last, piece, line.text) ? ` ${piece.text}` : piece.text
      line.size = Math.max(line.size, piece.size)
    } else if (piece.text.trim() !== '')
      lines.push({ text: piece.text, x: piece.x, y: piece.y, size: piece.size, page })
    if (piece.text.trim() !== '') last = piece
  }
  return lines
    .map((line) => ({ ...line, text: line.text.replace(/\s+/gu, ' ').trim() }))
    .filter(({ text }) => text !== '')
}

function continues(last: Piece, piece: Piece): boolean {
  const size = Math.max(last.size, piece.size, 1)
  return Math.abs(last.y - piece.y) < size * SAME_LINE && piece.x >= last.x + last.width - size
}

function needsSpace(last: Piece, piece: Piece, text: string): boolean {
  if (/\s$/u.test(text.slice(-1)) || /^\s/u.test(piece.text)) return false
  return piece.x - (last.x + last.width) > Math.max(last.size, piece.size) * SPACE_GAP
}
