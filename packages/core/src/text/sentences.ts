/** Sentences of each paragraph, with their tokens. */
import type { Article } from '@parallax/contract'
import { findSentences } from './boundaries.js'
import type { Paragraph, Sentence } from './types.js'
import { tokenise } from './words.js'

/** Sentences in the order of the text. Nothing but white space stands between two sentences of a paragraph. */
export function splitSentences(article: Article, paragraphs: readonly Paragraph[]): Sentence[] {
  const { text, language, headlineSpan } = article
  const sentences: Sentence[] = []
  for (const paragraph of paragraphs) {
    for (const { start, end } of findSentences(text, paragraph, language)) {
      sentences.push({
        start,
        end,
        index: sentences.length,
        paragraph: paragraph.index,
        headline: headlineSpan !== null && start < headlineSpan.end && headlineSpan.start < end,
        tokens: tokenise(text, start, end, language),
      })
    }
  }
  return sentences
}
