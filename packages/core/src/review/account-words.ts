import type { Account, Annotation, Span } from '@parallax/contract'

/**
 * The words by which an account stands for itself: its headline, or its first sentence where the text holds none. Undefined where there is
 * no sentence either.
 */
export function accountWords(
  { article, sentences }: Pick<Annotation, 'article' | 'sentences'>,
  { start, end }: Pick<Account, 'start' | 'end'>,
): Span | undefined {
  const isReprint = start !== null && end !== null
  const first = sentences.find((sentence) => !isReprint || sentence.start >= start)
  return isReprint ? first : (article.headlineSpan ?? first)
}
