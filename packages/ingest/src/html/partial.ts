/** Signs that a page shows only a part of its article. */
import { CONSENT, PAYWALL, ROBOT_CHECK } from './walls.lexicon.js'

/** An article of fewer words is taken for a part. */
const SHORT_WORDS = 40
/** A text that the page calls not free is taken for its beginning below this number of words; longer ones are metered pages. */
const TEASER_WORDS = 300
/** The stated number of words must be so many times the found one, and so many words more. */
const STATED_FACTOR = 2
const STATED_MORE = 150
/** A page that checks for robots, or refuses, says so in fewer words than this. */
const CHECK_WORDS = 120
/** So many words about cookies in a hundred are no article. */
const CONSENT_SHARE = 0.04

export interface PartialSigns {
  /** The text as extracted. */
  body: string
  /** Words near the article that the filters took away, where an offer to subscribe stands. */
  removed: string
  isFree: boolean | null
  /** Number of words that the page states. */
  stated: number | null
}

/** One sentence that says why the text is a part; null where nothing suggests it. */
export function findPartial({ body, removed, isFree, stated }: PartialSigns): string | null {
  const words = countWords(body)
  const consent = body.match(CONSENT)?.length ?? 0
  if (consent >= 4 && consent > words * CONSENT_SHARE)
    return 'The page shows a request for consent instead of the article.'
  if (words < CHECK_WORDS && ROBOT_CHECK.test(body))
    return 'The page shows a check for robots, or refuses to be read, instead of the article.'
  if (isFree !== true && words < TEASER_WORDS && (PAYWALL.test(removed) || PAYWALL.test(body))) {
    return `The page asks for a subscription or sign-in; ${words} words are shown.`
  }
  if (isFree === false && words < TEASER_WORDS) {
    return `The page says that the article is not free to read; ${words} words are shown.`
  }
  if (stated !== null && stated > words * STATED_FACTOR && stated > words + STATED_MORE) {
    return `The page states ${stated} words; ${words} were found.`
  }
  return words < SHORT_WORDS ? `Only ${words} words were found on the page.` : null
}

/** Words; in scripts without spaces two characters count as one. */
export function countWords(text: string): number {
  const spaced = text.match(/[\p{L}\p{N}]+(?:['’.-][\p{L}\p{N}]+)*/gu) ?? []
  const wide =
    text.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/gu)?.length ?? 0
  return wide > spaced.length ? Math.ceil(wide / 2) : spaced.length
}
