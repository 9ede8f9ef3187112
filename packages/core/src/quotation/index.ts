/** Words between quotation marks. */
import type { ReadingPass } from '../reading.js'
import type { Sentence } from '../text/types.js'
import { scanQuotations } from './scan.js'

export const quotationPass: ReadingPass = {
  name: 'quotation',
  run({ article, paragraphs, sentences }) {
    const endOf = (at: number) => sentenceAt(sentences, at)?.end ?? article.text.length
    return { quotations: scanQuotations(article.text, paragraphs, endOf, article.language) }
  },
}

/** The sentence that holds a position or is the last one before it. */
function sentenceAt(sentences: readonly Sentence[], at: number): Sentence | undefined {
  let low = 0
  let high = sentences.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (sentences[middle]!.start <= at) low = middle + 1
    else high = middle
  }
  return sentences[low - 1]
}
