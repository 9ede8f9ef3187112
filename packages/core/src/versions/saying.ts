/** Which attributions tell on whose word something stands: those of saying, showing or thinking, and not of wanting, doing or judging. */
import type { Attribution } from '@parallax/contract'
import { CUE_FORMS } from '../attribution/cue-forms.js'
import { type Sense, SPEECH } from '../attribution/cues.lexicon.js'

const TELLING: ReadonlySet<Sense> = new Set<Sense>([
  ...[...SPEECH].filter((sense) => sense !== 'ask'),
  'reject',
  'doubt',
  'show',
  'believe',
  'suspect',
  'predict',
  'expect',
  'fear',
  'describe',
])

/** These tell something of others without a clause or a quotation: "denied the charge", "called it a mistake". */
const WITH_A_NOUN: ReadonlySet<Sense> = new Set<Sense>(['deny', 'reject', 'describe'])

/**
 * Null for a word that is no cue. The first sense of a verb counts: "questioned the owner" asks, though it can doubt; and it must be able to take a
 * clause or a quotation, for "attacked" is mostly no word.
 */
function isTelling(word: string): boolean | null {
  const form = CUE_FORMS.get(word)
  if (form === undefined) return null
  const { sense, frames } = form.cues.find(({ particle }) => particle === null) ?? form.cues[0]!
  return TELLING.has(sense) && (frames.has('q') || frames.has('c') || WITH_A_NOUN.has(sense))
}

/** True for cues without a verb too: "according to", "in the words of". */
export function isSaying({ cue, kind }: Attribution, text: string): boolean {
  if (cue === null) return kind !== 'indirect'
  const told = text
    .slice(cue.start, cue.end)
    .toLowerCase()
    .split(/[^\p{L}'’]+/u)
    .map(isTelling)
    .filter((one) => one !== null)
  return told.length === 0 || told.includes(true)
}

/** What is put to somebody, and can be denied: dismissing an inquiry or a candidate denies nothing. */
const PUT_TO_SOMEBODY =
  /\b(?:accusations?|allegations?|claims?|reports?|suggestions?|suggesting|charges?|criticisms?|rumou?rs?|assertions?|notions?|contentions?|account|version)\b/iu

/** True where somebody says that something is not so. */
export function isDenial(attribution: Attribution, text: string): boolean {
  const { position, negated, cue, content } = attribution
  if (position !== 'denies' || negated || cue === null) return false
  const words = text
    .slice(cue.start, cue.end)
    .toLowerCase()
    .split(/[^\p{L}'’]+/u)
  const senses = words.flatMap((word) => CUE_FORMS.get(word)?.cues[0] ?? [])
  if (senses.some(({ lemma }) => lemma === 'contradict')) return false
  const rejects =
    senses.some(({ sense }) => sense === 'reject') && !senses.some(({ sense }) => sense === 'deny')
  // From the verb to the end of what is said: "rejected the accusation that …" names it between the two.
  const parts = [cue, ...content]
  const start = Math.min(...parts.map((part) => part.start))
  const end = Math.max(...parts.map((part) => part.end))
  return !rejects || PUT_TO_SOMEBODY.test(text.slice(start, end))
}
