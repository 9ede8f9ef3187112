/** How many columns of a terminal a text takes: East Asian wide characters two, combining marks none (Unicode UAX 11, UTS 51). */

/** Ranges of East_Asian_Width W and F outside emoji, from first to last code point. */
const WIDE: readonly (readonly [number, number])[] = [
  [0x1100, 0x115f],
  [0x2329, 0x232a],
  [0x2e80, 0x303e],
  [0x3041, 0x33ff],
  [0x3400, 0x4dbf],
  [0x4e00, 0x9fff],
  [0xa000, 0xa4cf],
  [0xa960, 0xa97f],
  [0xac00, 0xd7a3],
  [0xf900, 0xfaff],
  [0xfe10, 0xfe19],
  [0xfe30, 0xfe6f],
  [0xff00, 0xff60],
  [0xffe0, 0xffe6],
  [0x17000, 0x18d08],
  [0x1b000, 0x1b2ff],
  [0x1f200, 0x1f2ff],
  [0x20000, 0x3fffd],
]

const NO_COLUMNS = /^[\p{Mark}\p{Format}\p{Control}]+$/u
const EMOJI = /\p{Emoji_Presentation}|\ufe0f/u
const ONE_COLUMN_EACH =
  /^[\u0020-\u007e\u00a0-\u00ac\u00ae-\u02ff\u0370-\u0482\u048a-\u052f\u2010-\u2027\u2030-\u205e]*$/

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' })

/** The segmenter of some engines takes quadratic time (16,000 characters 0.1 s, 200,000 over 20 s), so it gets short pieces. */
const WINDOW = 1000

/** The text in pieces that a reader sees as one character. Linear time. */
export function splitGraphemes(text: string): string[] {
  const all: string[] = []
  for (let at = 0; at < text.length; ) {
    const window = text.slice(at, at + WINDOW)
    const pieces = Array.from(graphemes.segment(window), ({ segment }) => segment)
    // The last piece of a window may go on behind it; it is taken again with the next.
    if (at + WINDOW < text.length && pieces.length > 1) pieces.pop()
    for (const piece of pieces) {
      all.push(piece)
      at += piece.length
    }
  }
  return all
}

export function isWide(grapheme: string): boolean {
  if (EMOJI.test(grapheme)) return true
  const code = grapheme.codePointAt(0)!
  return code >= 0x1100 && WIDE.some(([first, last]) => code >= first && code <= last)
}

/** Columns that the text takes on one line. */
export function displayWidth(text: string): number {
  if (ONE_COLUMN_EACH.test(text)) return text.length
  let columns = 0
  for (const grapheme of splitGraphemes(text)) {
    if (isWide(grapheme)) columns += 2
    else if (!NO_COLUMNS.test(grapheme)) columns += 1
  }
  return columns
}

/** The text filled up with spaces on the right. */
export function padTo(text: string, columns: number): string {
  return text + ' '.repeat(Math.max(0, columns - displayWidth(text)))
}

/** The text, cut to so many columns with an ellipsis where it is longer. */
export function cutTo(text: string, columns: number): string {
  if (displayWidth(text) <= columns) return text
  let kept = ''
  let used = 0
  for (const grapheme of splitGraphemes(text)) {
    used += displayWidth(grapheme)
    if (used > columns - 1) break
    kept += grapheme
  }
  return `${kept.trimEnd()}…`
}
