/** Paragraphs: the blocks of the page where there are any, else the lines of the text. */
import type { Article } from '@parallax/contract'
import type { Paragraph } from './types.js'

/** Every line that holds something other than white space is a paragraph; a block of the page gives it its kind. */
export function splitParagraphs(article: Article): Paragraph[] {
  const paragraphs: Paragraph[] = []
  const blocks = [...article.blocks].sort((a, b) => a.start - b.start)
  let next = 0
  for (const match of article.text.matchAll(/\S[^\n]*/gu)) {
    const start = match.index
    const end = start + match[0].trimEnd().length
    while (next < blocks.length && blocks[next]!.end <= start) next += 1
    const block = blocks[next]
    const inBlock = block !== undefined && block.start <= start && end <= block.end
    const isHeadline =
      article.headlineSpan !== null && start < article.headlineSpan.end && article.headlineSpan.start < end
    const kind = isHeadline ? 'heading' : inBlock ? block.kind : 'paragraph'
    paragraphs.push({ start, end, index: paragraphs.length, kind })
  }
  return paragraphs
}
