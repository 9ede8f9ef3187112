/** Parts of a line of credit that say when or where a text came out. English. */

const MONTH =
  '(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\.?'
const DAY = '(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day|\\.)?'
const NUMBER = '\\d{1,2}(?:st|nd|rd|th)?'
const TIME = '(?:at )?\\d{1,2}[:.]\\d\\d(?: ?[ap]\\.?m\\.?)?(?: ?(?:GMT|UTC|[A-Z]{1,2}[DS]?T))?'
const PIECE = `(?:${DAY}|${NUMBER} ${MONTH}|${MONTH} ${NUMBER}|${MONTH}|\\d{4}|\\d{4}-\\d\\d-\\d\\d|\\d{1,2}[./-]\\d{1,2}[./-]\\d{2,4}|${TIME}|today|yesterday|last night)`

/** A date, a weekday, a year, a time of day, and runs of them. */
export const DATE = `(?:on |of |dated |published |updated )?${PIECE}(?:,? (?:(?:the|of|at|on) )?${PIECE}){0,4}`

const WHOLE_DATE = new RegExp(`^${DATE}$`, 'iu')
const EDITION =
  /^(?:the |its |in )?(?:(?:print|online|web|digital|international|early|late|first|second|final|evening|morning|afternoon|night|sunday|weekend|main|evening's|morning's|lunchtime|midnight|hourly) )*(?:edition|bulletin|news|online|print|website|web ?site|broadcast|issue|page [\dA-Z]+|pp?\.? ?\d+|front page|p\.\s?\d+|live ?blog|newscast|programme|program|wire|feed|transcript|dispatch|report|excerpt|excerpts|extract|abridged|shortened|in full|full text)$/iu

/** A date or a word for an edition. */
export function isDateOrEdition(words: string): boolean {
  return WHOLE_DATE.test(words) || EDITION.test(words)
}
