/** The trade itself: reading one account, comparing several. Pure functions over plain data. */
export { type Anchored, anchor, describe } from './anchor/index.js'
export { annotate, read, type Source, toAnnotation } from './annotate.js'
export { createArticle, hashText, normaliseText } from './article.js'
export { compare } from './compare.js'
export { type Failure, verifyAnnotation, verifyArticle, verifyComparison } from './gate/index.js'
export type { Quotation, Reading, ReadingOptions } from './reading.js'
export type { Grammar, LinguisticModel, Paragraph, Sentence, Token } from './text/index.js'
export { VERSION } from './version.js'
