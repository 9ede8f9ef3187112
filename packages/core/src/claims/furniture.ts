/** Lines of an article that state nothing: credits, labels, lead-ins, questions, captions, buttons, notices, shown posts. */
import type { BlockKind } from '@parallax/contract'
import type { Reading } from '../reading.js'
import type { Sentence, Token } from '../text/types.js'
import { AUTHOR_NOTE, BESIDE_THE_STORY, COURTESY, COURTESY_HEADS, SIGNED_POST } from './furniture.lexicon.js'
import { isFiniteVerb } from './seams.js'

/** Bylines, captions, subheadings and what else stands beside the story state nothing of the event. */
export function isFurniture(reading: Reading, sentence: Sentence): boolean {
  if (sentence.headline) return false
  const { paragraphs, article } = reading
  const around = paragraphs[sentence.paragraph]
  if (around && KINDS.has(around.kind)) return true
  const text = article.text.slice(sentence.start, sentence.end)
  if (BESIDE_THE_STORY.some((pattern) => pattern.test(text)) || isCourtesy(sentence.tokens)) return true
  if (!around) return false
  const isLast = around.index >= paragraphs.length - AUTHOR_REACH
  return (isLast && AUTHOR_NOTE.test(text)) || isPost(article.text.slice(around.start, around.end), text)
}

const KINDS = new Set<BlockKind>(['byline', 'caption', 'heading'])

/** Notes on the author stand in the last paragraphs. */
const AUTHOR_REACH = 2

/** A longer paragraph with a signature at its end holds more than the post. */
const LONGEST_POST = 420

/** A post of a network shown as it stands: its writer's words and not the account's. */
function isPost(paragraph: string, sentence: string): boolean {
  return SIGNED_POST.test(sentence) || (paragraph.length <= LONGEST_POST && SIGNED_POST.test(paragraph))
}

/** "WALT: Thanks, Ari." */
function isCourtesy(tokens: readonly Token[]): boolean {
  const colon = tokens.findIndex(({ text }) => text === ':')
  const words = tokens.slice(colon + 1).filter(({ kind }) => kind === 'word')
  return (
    words.some(({ lower }) => COURTESY_HEADS.has(lower)) &&
    words.every(({ lower, text }, at) => COURTESY.has(lower) || (at > 0 && /^\p{Lu}/u.test(text)))
  )
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
