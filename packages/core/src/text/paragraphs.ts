/** Paragraphs: the blocks of the page where there are any, else the lines of the text; hard-wrapped lines are joined. */
import type { Article, Block, Span } from '@parallax/contract'
import type { Paragraph } from './types.js'

/** What ends a line. */
const LINE = /[^\n\r\v\f\u0085\u2028\u2029]+/gu
const BULLET = /^[•·▪◦‣●■□▶*–—-]\s|^\(?\d{1,3}[.)]\s/u
const SENTENCE_END = /[.!?…:;。！？"”»’)\]]$/u
const LOWER_START = /^\p{Ll}/u

/** Typewriter and mail text breaks its lines before this width. Longer lines are paragraphs. */
const WIDEST_WRAPPED_LINE = 100
/** Fewer joints than this do not tell a wrapped text from a list of short lines. */
const FEWEST_JOINTS = 4
/** Share of line breaks that stand in the middle of a sentence. Running prose wrapped at 72 shows 0.5 and more, lists show 0. */
const WRAPPED_SHARE = 0.4
/** A line shorter than this share of the widest one ends its paragraph. */
const FULL_LINE = 0.6

interface Line extends Span {
  /** An empty line, or the start of the text, stands before it. */
  first: boolean
}

function findLines(text: string): Line[] {
  const lines: Line[] = []
  let end = 0
  for (const match of text.matchAll(LINE)) {
    const trimmed = match[0].trim()
    if (trimmed === '') continue
    const start = match.index + match[0].length - match[0].trimStart().length
    const first = lines.length === 0 || text.slice(end, start).split('\n').length > 2
    end = start + trimmed.length
    lines.push({ start, end, first })
  }
  return lines
}

/** True for a text whose lines break inside sentences at a fixed width. */
function isWrapped(text: string, lines: readonly Line[]): boolean {
  let joints = 0
  let inside = 0
  for (const [index, line] of lines.entries()) {
    if (line.end - line.start > WIDEST_WRAPPED_LINE) return false
    if (line.first) continue
    const before = lines[index - 1]!
    joints += 1
    if (
      LOWER_START.test(text.slice(line.start, line.start + 2)) &&
      !SENTENCE_END.test(text.slice(before.end - 1, before.end))
    )
      inside += 1
  }
  return joints >= FEWEST_JOINTS && inside >= joints * WRAPPED_SHARE
}

function joinWrapped(text: string, lines: readonly Line[]): Span[] {
  const widest = lines.reduce((most, { start, end }) => Math.max(most, end - start), 0)
  const joined: Span[] = []
  let isFull = false
  for (const line of lines) {
    const bullet = BULLET.test(text.slice(line.start, line.start + 6))
    const last = joined.at(-1)
    if (last !== undefined && !line.first && isFull && !bullet) last.end = line.end
    else joined.push({ start: line.start, end: line.end })
    isFull = line.end - line.start >= widest * FULL_LINE
  }
  return joined
}

/**
 * Every line that holds something other than white space is a paragraph; a block of the page gives it its kind. In a text
 * without blocks whose lines are wrapped at a fixed width, the lines of a paragraph are joined.
 */
export function splitParagraphs(article: Article): Paragraph[] {
  const { text, headlineSpan } = article
  const lines = findLines(text)
  const spans = article.blocks.length === 0 && isWrapped(text, lines) ? joinWrapped(text, lines) : lines
  const blocks = [...article.blocks].sort((a, b) => a.start - b.start)
  let next = 0
  return spans.map(({ start, end }, index) => {
    while (next < blocks.length && blocks[next]!.end <= start) next += 1
    const isHeadline = headlineSpan !== null && start < headlineSpan.end && headlineSpan.start < end
    const kind = isHeadline ? 'heading' : kindInBlock(blocks[next], start, end)
    return {
      start,
      end,
      index,
      kind: kind ?? (BULLET.test(text.slice(start, start + 6)) ? 'list-item' : 'paragraph'),
    }
  })
}

function kindInBlock(block: Block | undefined, start: number, end: number): Paragraph['kind'] | undefined {
  return block !== undefined && block.start <= start && end <= block.end ? block.kind : undefined
}
