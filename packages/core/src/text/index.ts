/** Units of a text: paragraphs, sentences, words, and their grammar where a model for the language is plugged in. */
import type { ReadingPass } from '../reading.js'
import { applyModel, findModel } from './grammar.js'
import { splitParagraphs } from './paragraphs.js'
import { splitSentences } from './sentences.js'

export const textPass: ReadingPass = {
  name: 'text',
  run({ article }, { models }) {
    const paragraphs = splitParagraphs(article)
    const sentences = splitSentences(article, paragraphs)
    const model = findModel(models, article.language)
    return { paragraphs, sentences: model === undefined ? sentences : applyModel(model, sentences) }
  },
}

export type {
  Grammar,
  LinguisticModel,
  Paragraph,
  PartOfSpeech,
  Sentence,
  Token,
  TokenKind,
} from './types.js'
