/** Figures that an account prints and does not state for itself: another account's, a reprinted passage's, a corrected one. */
import type { Comparing } from '../comparing.js'
import type { Reading } from '../reading.js'
import type { Sentence } from '../text/types.js'

/** Names of outlets shorter than this are words too often. */
const SHORTEST_NAME = 5

const CORRECTED =
  /\b(?:earlier version|previous version|(?:initially|originally|previously|incorrectly|wrongly|mistakenly|erroneously) (?:said|stated|reported|gave|put)|misstated)\b/iu

/** For the sentences of one account: why the figures of a sentence are not its own, or null. */
export function borrowedIn(
  { accounts, readings }: Readonly<Comparing>,
  account: number,
): (sentence: Sentence) => string | null {
  const { article, paragraphs } = readings[account]!
  const own = plainName(accounts[account]!.outlet)
  const others = [...new Set(accounts.map(({ outlet }) => plainName(outlet)))].filter(
    (name) => name.length >= SHORTEST_NAME && name !== own && !own.includes(name),
  )
  return (sentence) => {
    const text = article.text.slice(sentence.start, sentence.end)
    const words = plainWords(text)
    if (CORRECTED.test(text)) return 'stands in a correction of the account itself'
    if (paragraphs[sentence.paragraph]?.kind === 'quote')
      return 'stands in a passage that the account reprints'
    const named = others.find((name) => words.includes(` ${name} `))
    return named === undefined ? null : 'is reported from another of the accounts'
  }
}

function plainName(outlet: string): string {
  return plainWords(outlet).trim().replace(/^the /u, '')
}

/** Lower case, words parted by single spaces, a space at both ends. */
function plainWords(text: string): string {
  return ` ${(text.toLowerCase().match(/[\p{L}\p{M}\p{Nd}]+/gu) ?? []).join(' ')} `
}

const CREDIT =
  /©|\bhide caption\b|\bphotograph(?:er)?:|\bphoto by\b|\bimage (?:copyright|credit|source)\b|\bgetty images\b|\((?:AP|AFP|Reuters|EPA)(?: Photo)?\b[^()]*\)\s*$|^(?:AP|AFP|EPA|Reuters|Getty)\s?:/iu

/** The button that pages put behind a caption. */
const BUTTON = /^\s*(?:hide|toggle|show) caption\b/iu

/** A block marked as a caption, or words that carry the credit of a picture. */
export function isCaption({ article, paragraphs }: Readonly<Reading>, sentence: Sentence): boolean {
  if (paragraphs[sentence.paragraph]?.kind === 'caption') return true
  const after = article.text.slice(sentence.end, sentence.end + 20)
  return BUTTON.test(after) || CREDIT.test(article.text.slice(sentence.start, sentence.end))
}
