/** Units of a text: paragraphs, sentences, words. */
import type { ReadingPass } from '../reading.js'
import { splitParagraphs } from './paragraphs.js'
import { splitSentences } from './sentences.js'

export const textPass: ReadingPass = {
  name: 'text',
  run({ article }) {
    const paragraphs = splitParagraphs(article)
    return { paragraphs, sentences: splitSentences(article, paragraphs) }
  },
}

export type { Paragraph, PartOfSpeech, Sentence, Token, TokenKind } from './types.js'
