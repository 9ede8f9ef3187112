/** Whether a sentence looks back to another time than that of the report. */
import type { Sentence } from '../text/types.js'

const PAST =
  /\b(?:(?:in|over|during|within) the (?:past|last|previous) (?:\w+ ){0,2}(?:years?|months?|weeks?|decades?|century)|last (?:year|month|week|summer|winter|spring|autumn|fall)|(?:years?|months?|weeks?|decades?) (?:ago|earlier|before)|previous(?:ly)?|earlier (?:this|attack|attacks)|this (?:month|year)|in recent (?:years|months|weeks)|since the (?:start|beginning)|historic(?:al)?|on average|each year|every year|per year|a year)\b/iu

/** "The war has killed …", "since the conflict began": the number of a whole war, whatever the report is about. */
const WAR =
  /\b(?:conflict|war)(?: in \w+)? (?:has|have) (?:\w+ )?(?:claimed|killed|left|cost|displaced|injured|wounded)\b|\bsince the (?:\w+ )?(?:conflict|war|uprising|fighting) (?:began|started|erupted|broke out)\b/u

/** "during the past 24 hours", "over the last two days": several acts are counted together. */
const SPAN = /\b(?:in|over|during|within) the (?:past|last|previous) (?:[\w-]+ )?(?:hours|days)\b/u

const wordsOf = ({ tokens }: Sentence) => tokens.map(({ lower }) => lower).join(' ')

/** The numbers of the sentence are those of some hours or days, not of one act. */
export function coversSpan(sentence: Sentence): boolean {
  return SPAN.test(wordsOf(sentence))
}

/** Words of another time, or a year other than that of publication. */
export function looksBack(sentence: Sentence, published: string | null): boolean {
  const { tokens } = sentence
  const words = wordsOf(sentence)
  if (PAST.test(words) || WAR.test(words)) return true
  const year = published?.slice(0, 4) ?? null
  return tokens.some(
    ({ text }, index) =>
      /^(?:19|20)\d\d$/u.test(text) &&
      text !== year &&
      /^(?:in|since|of|during|and|,)$/u.test(tokens[index - 1]?.lower ?? ''),
  )
}
