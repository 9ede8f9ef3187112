/** Which of several places in which an account states a number is shown. */
import type { Comparing } from '../comparing.js'
import type { Item } from './items.js'

/** Marks that a sentence of the body ends with; a title has none. */
const ENDS = /[.!?…。؟।”"'’)\]]/u

/** In the body before a headline or a caption; then by account and place. */
export function byPlace({ readings }: Readonly<Comparing>, items: readonly Item[]): Item[] {
  const isTitle = ({ account, sentence: { headline, end } }: Item) =>
    headline || !ENDS.test(readings[account]!.article.text[end - 1] ?? '')
  const rank = (item: Item) => (item.caption ? 2 : 0) + (isTitle(item) ? 1 : 0)
  return [...items].sort(
    (a, b) => rank(a) - rank(b) || a.account - b.account || a.figure.start - b.figure.start,
  )
}
