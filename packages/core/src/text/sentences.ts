/** Sentences of each paragraph, with their tokens. */
import type { Article } from '@parallax/contract'
import type { Paragraph, Sentence } from './types.js'
import { tokenise } from './words.js'

export function splitSentences(article: Article, paragraphs: readonly Paragraph[]): Sentence[] {
  const segmenter = new Intl.Segmenter(article.language ?? 'en', { granularity: 'sentence' })
  const sentences: Sentence[] = []
  for (const paragraph of paragraphs) {
    for (const { segment, index } of segmenter.segment(article.text.slice(paragraph.start, paragraph.end))) {
      const start = paragraph.start + index + (segment.length - segment.trimStart().length)
      const end = paragraph.start + index + segment.trimEnd().length
      if (start >= end) continue
      sentences.push({
        start,
        end,
        index: sentences.length,
        paragraph: paragraph.index,
        headline:
          article.headlineSpan !== null &&
          start < article.headlineSpan.end &&
          article.headlineSpan.start < end,
        tokens: tokenise(article.text, start, end, article.language),
      })
    }
  }
  return sentences
}
