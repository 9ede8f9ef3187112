/** The text of an article as paragraphs: by its blocks where it has them, with nothing between them lost. */
import type { Article, BlockKind, Span } from '@parallax/contract'

export interface TextParagraph extends Span {
  kind: BlockKind
}

function linesOf(text: string, { start, end }: Span, kind: BlockKind): TextParagraph[] {
  const lines: TextParagraph[] = []
  for (const match of text.slice(start, end).matchAll(/[^\n]+/g)) {
    if (match[0].trim() === '') continue
    lines.push({ start: start + match.index, end: start + match.index + match[0].length, kind })
  }
  return lines
}

function isHeadline({ headlineSpan }: Article, line: Span): boolean {
  return headlineSpan !== null && headlineSpan.start < line.end && headlineSpan.end > line.start
}

/** In order and apart. Text outside of all blocks becomes plain paragraphs; lines of a text without blocks are paragraphs. */
export function paragraphsOf(article: Article): TextParagraph[] {
  const { text } = article
  const paragraphs: TextParagraph[] = []
  let at = 0
  for (const block of [...article.blocks].sort((a, b) => a.start - b.start)) {
    if (block.start < at || block.end <= block.start) continue
    paragraphs.push(...linesOf(text, { start: at, end: block.start }, 'paragraph'))
    paragraphs.push(...linesOf(text, block, block.kind))
    at = block.end
  }
  paragraphs.push(...linesOf(text, { start: at, end: text.length }, 'paragraph'))
  return paragraphs.map((line) => (isHeadline(article, line) ? { ...line, kind: 'heading' } : line))
}
