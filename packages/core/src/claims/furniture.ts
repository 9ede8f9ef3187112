/** Lines of an article that state nothing: credits, labels, lead-ins, questions, captions. */
import type { Reading } from '../reading.js'
import type { Sentence, Token } from '../text/types.js'
import { isFiniteVerb } from './seams.js'

/** Bylines, captions and subheadings name or describe what is shown beside the text and state nothing of the event. */
export function isFurniture({ paragraphs }: Reading, { paragraph, headline }: Sentence): boolean {
  const kind = paragraphs[paragraph]?.kind
  return kind === 'byline' || kind === 'caption' || (kind === 'heading' && !headline)
}

/** First words of a line that leads elsewhere or says who made it, before a colon or bar: "WATCH: ...", "Photo: ...". */
const LABELS = new Set(
  'watch listen read related photo photos photograph picture pictures image images video source credit map graphic copyright caption file'.split(
    ' ',
  ),
)

/** How far into the line the colon of a label stands: "Read more:", "File photo:". */
const LABEL_REACH = 3

/** "With reporting by ...", "Additional reporting by ...", "Editing by ...": who made the article. */
const MADE_BY =
  /^(?:(?:with|additional|further|more)\s+)*(?:reporting|writing|editing|translation|photographs?|pictures?)\s+(?:by|from)\b/iu

interface Line {
  headline: boolean
  fragment: boolean
  language: string | null
}

function isLabelled(tokens: readonly Token[]): boolean {
  const first = tokens[0]!
  if (first.text === '©') return true
  if (!LABELS.has(first.lower)) return false
  return tokens.slice(1, 1 + LABEL_REACH).some(({ text }) => text === ':' || text === '|' || text === '©')
}

/** True for words that can be held against another account's: no question, lead-in, credit, label, or line without a verb. */
export function statesSomething({ headline, fragment, language }: Line, tokens: readonly Token[]): boolean {
  const last = tokens.slice(-2)
  if (last.some(({ text }) => text === '?') || last.at(-1)?.text === ':') return false
  if (headline) return true
  if (isLabelled(tokens)) return false
  const speaks = tokens.some(isFiniteVerb)
  if (speaks || (language !== null && language !== 'en')) return true
  return !fragment && !MADE_BY.test(tokens.map(({ text }) => text).join(' '))
}
