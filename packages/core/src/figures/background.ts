/** Whether a sentence looks back to another time than that of the report. */
import type { Sentence } from '../text/types.js'

const PAST =
  /\b(?:(?:in|over|during|within) the (?:past|last|previous) (?:\w+ ){0,2}(?:years?|months?|weeks?|decades?|century)|last (?:year|month|week|summer|winter|spring|autumn|fall)|(?:years?|months?|weeks?|decades?) (?:ago|earlier|before)|previous(?:ly)?|earlier (?:this|attack|attacks)|this (?:month|year)|in recent (?:years|months|weeks)|since the (?:start|beginning)|historic(?:al)?|on average|each year|every year|per year|a year)\b/iu

/** Words of another time, or a year other than that of publication. */
export function looksBack({ tokens }: Sentence, published: string | null): boolean {
  const words = tokens.map(({ lower }) => lower).join(' ')
  if (PAST.test(words)) return true
  const year = published?.slice(0, 4) ?? null
  return tokens.some(
    ({ text }, index) =>
      /^(?:19|20)\d\d$/u.test(text) &&
      text !== year &&
      /^(?:in|since|of|during|and|,)$/u.test(tokens[index - 1]?.lower ?? ''),
  )
}
