/** Whether a paragraph sounds like a comment on texts or like a report of events. Used only where nothing else shows a bound. English. */
import { namesIn } from './outlet-name.js'

/** Words about texts and their readers that a report of events hardly ever uses. */
const ABOUT_TEXTS =
  /\b(?:versions?|wording|passages?|excerpts?|extracts?|newsrooms?|tellings?(?= (?:of|is|are|does|has))|retelling|the (?:telling|rendering|chronology)|readers?|paragraphs?|(?:opening|first|last|next|second|final|single|whole|same|this|that|each|every) sentences?|headlines?|framing|phrasing|sourcing|unsourced|bylines?|clippings?|omits|omitted|omissions?|vocabulary|adjectives?|nouns?|differ|differs|(?:the|these|those|both|all|two|three|other|different|competing|rival) (?:accounts|reports|articles|stories|texts|pieces|outlets|papers|newspapers|tellings)|(?:the|this|that) (?:account|text|piece|article|paper|newspaper|write-up|dispatch|outlet)|(?:the|this|that|first|second|third|other|one|another|same|next) (?:account|report|telling|reading)|side by side|worth noting|noteworthy|taken together|neither (?:account|report|of|outlet|paper|text)|leaves? (?:open|out|unsaid)|left (?:out|unsaid)|goes unmentioned|in other words|by contrast|as printed|in print|(?:reports|accounts) (?:agree|differ|part|diverge|disagree)|what (?:is|was) (?:missing|not said|left out)|does not (?:say|mention|name|tell|explain|give)|do not (?:say|mention|name|tell|explain|give))\b/giu
/** Words about texts that a report may use as well. */
const OF_TEXTS =
  /\b(?:accounts?|coverage|tone|narratives?|outlets?|newspapers?|editors?|phrases?|emphasis|verbs?|the words?|contrasts?|comparison|compare[sd]?|differences?|reading|reporters?|journalists?|correspondents?|texts?|columns?|articles?|reports?|reporting|story|stories|prints?|printed|edition|perspective|angle|notable|striking|interesting(?:ly)?|curious(?:ly)?|on the other hand|neither|whichever|attribut\w+|context|note|notice|caution|cautious|careful|neutral|version|second look|closer look|look|elsewhere|perhaps|matters?|question|answer|might ask|roughly|what follows|what comes next|so far|at that (?:point|hour|time)|conclusions?|details?|picture|exercise|examples?)\b/giu
const FIRST_PERSON = /\b(?:we|our|us|ours|I|my|me)\b/gu
const ADDRESS = /\b(?:you|your)\b/giu
const SPEECH =
  /\b(?:said|says|told|added|tweeted|according to|announced|confirmed|spokes(?:man|woman|person))\b/giu
const DATELINE =
  /^[\p{Lu}][\p{Lu} .,'’-]{2,40}(?:, \p{Lu}\p{L}+\.? \d{1,2})?\s*(?:\([^)\n]{2,30}\))?\s*[—–-]{1,2}\s/u
const QUOTED = /[“"«„][^“”"«»„]{0,2000}[”"»“]/gu
const FIGURE = /\b\d[\d,.]*\b/gu
const NAME_INSIDE = /(?<=[\p{Ll},;] )\p{Lu}\p{L}+/gu
const READ_LENGTH = 2_000

const count = (text: string, pattern: RegExp) => text.match(pattern)?.length ?? 0
/** A line of page furniture is no stronger sign than a plain comment. */
const HIGHEST = 0.6
const clip = (value: number) => Math.max(-1, Math.min(HIGHEST, value))

/** From -1 (a report of events) to 0.6 (a comment on texts). `outlets` are the keys of the outlets whose passages are looked for. */
export function commentScore(words: string, isAmong: (name: string) => boolean): number {
  const text = words.slice(0, READ_LENGTH)
  if (DATELINE.test(text)) return -1
  const own = text.replace(QUOTED, ' ')
  const outlets = namesIn(own).filter(({ name }) => isAmong(name)).length
  const comment =
    0.45 * Math.min(3, count(own, ABOUT_TEXTS)) +
    0.15 * Math.min(4, count(own, OF_TEXTS)) +
    0.35 * Math.min(2, count(own, FIRST_PERSON)) +
    0.3 * Math.min(1, count(own, ADDRESS)) +
    0.5 * Math.min(2, outlets)
  const report =
    0.3 * Math.min(2, count(text, SPEECH)) +
    0.2 * Math.min(2, count(text, FIGURE)) +
    0.15 * Math.min(4, count(text, NAME_INSIDE)) +
    (text.length - own.length > 40 ? 0.3 : 0)
  return clip(comment - report)
}
