/** Where content ends: the end of the sentence, or where another cue or a contrasting clause begins. */
import { type Clause, isCapitalised, isHead, isNominal } from './clause.js'
import { cueAt } from './cue-at.js'
import { SPEECH } from './cues.lexicon.js'
import { isSourceColon } from './source-colon.js'

export function hasFiniteVerb(
  { classes, quoted }: Pick<Clause, 'classes' | 'quoted'>,
  from: number,
  to: number,
): boolean {
  for (let at = from; at <= to; at += 1) {
    const found = classes[at]
    if (
      quoted[at] === -1 &&
      (found === 'aux' || found === 'modal' || (found === 'verb' && classes[at - 1] !== 'det'))
    )
      return true
  }
  return false
}

/** "Shells struck the house", and no noun with relative clauses alone ("Photographs that a reader took,"). A comma closes a relative clause. */
export function hasMainVerb({ tokens, classes, quoted }: Clause, from: number, to: number): boolean {
  let isRelative = false
  for (let at = from; at <= to; at += 1) {
    if (quoted[at] !== -1) continue
    const found = classes[at]
    if (found === 'rel' || found === 'that') isRelative = true
    else if (tokens[at]!.text === ',') isRelative = false
    else if (!isRelative && hasFiniteVerb({ classes, quoted }, at, at)) return true
  }
  return false
}

/** Words that open a clause of the outlet again after a comma. */
const NEW_CLAUSE = new Set('but while although though whereas yet however'.split(' '))

/** Last token of content that begins at `from`: the end of the sentence, or where another cue or a contrasting clause begins. */
export function contentEnd(clause: Clause, from: number): number {
  const { tokens, classes, quoted } = clause
  for (let at = from + 1; at < tokens.length; at += 1) {
    if (quoted[at] !== -1) continue
    const { text } = tokens[at]!
    if (text === ';' || (quoted[at - 1] !== -1 && opensBehindQuotation(clause, at))) return at - 1
    if (text === ':' && isSourceColon(clause, at)) return at - 1
    if (/^[,—–-]$/u.test(text) && endsAtComma(clause, at)) return at - 1
    if (classes[at] === 'conj' && classes[at - 1] !== 'punct' && isSpeechVerb(clause, at + 1)) return at - 1
    if (/^according$/u.test(tokens[at]!.lower) && tokens[at + 1]?.lower === 'to') return at - 1
  }
  return lastWord(clause, from)
}

/** "“…,” adding that": a cue that follows the comma inside the marks. */
function opensBehindQuotation(clause: Clause, at: number): boolean {
  const { tokens, classes } = clause
  const isComma = /^[,.?!]$/u.test(tokens[at - 2]?.text ?? '') && tokens[at - 1]!.kind === 'punctuation'
  return isComma && classes[at] === 'ing' && cueAt(clause, at) !== undefined
}

function endsAtComma(clause: Clause, comma: number): boolean {
  const { tokens, classes } = clause
  const next = tokens[comma + 1]
  if (next === undefined) return true
  if (NEW_CLAUSE.has(next.lower)) return !goesOnQuoting(clause, comma + 1)
  if (next.lower === 'according') return true
  if (classes[comma + 1] === 'conj') return isSpeechVerb(clause, comma + 2) || opensOwnCue(clause, comma + 2)
  if (classes[comma + 1] === 'ing' && cueAt(clause, comma + 1) !== undefined) return true
  return isInsertedCue(clause, comma + 1)
}

/** "said that C, but “…”": words in quotation marks behind the contrast are still the speaker's. */
function goesOnQuoting(clause: Clause, from: number): boolean {
  for (let at = from; at < Math.min(clause.tokens.length, from + QUOTING_REACH); at += 1) {
    if (clause.quoted[at] !== -1) return true
    if (cueAt(clause, at) !== undefined || clause.tokens[at]!.text === ';') return false
  }
  return false
}

const QUOTING_REACH = 12

/** ", and Bell denied it": another holder speaks. */
function opensOwnCue(clause: Clause, from: number): boolean {
  const { classes, quoted } = clause
  if (classes[from] !== 'name' && classes[from] !== 'det') return false
  let at = from
  while (at < from + LONGEST_INSERTED && isNominal(classes[at]) && quoted[at] === -1) at += 1
  return isSpeechVerb(clause, at)
}

/** Words of a holder before its verb. */
const LONGEST_INSERTED = 7

/** ", she said" · ", said the mayor" · ", officials say," */
function isInsertedCue(clause: Clause, from: number): boolean {
  const { classes } = clause
  if (isSpeechVerb(clause, from)) return true
  for (let at = from + 1; at < from + 8; at += 1) {
    if (isSpeechVerb(clause, at)) {
      const next = clause.tokens[at + 1]?.text ?? '.'
      return /^[,.:]$/u.test(next) || clause.quoted[at + 1] !== -1
    }
    if (!isHead(classes[at - 1]) && classes[at - 1] !== 'det' && classes[at - 1] !== 'prep') return false
  }
  return false
}

function isSpeechVerb(clause: Clause, at: number): boolean {
  if (at >= clause.tokens.length || clause.quoted[at] !== -1) return false
  let verb = at
  while (clause.classes[verb] === 'adv' && verb < at + 2) verb += 1
  if (verb >= clause.tokens.length) return false
  const form = cueAt(clause, verb)
  return (
    form !== undefined &&
    (form.shape === 'past' || form.shape === 's') &&
    form.cues.some(({ sense, frames }) => SPEECH.has(sense) && frames.has('c')) &&
    !isCapitalised(clause.tokens[verb]!)
  )
}

/** The last token that is not the full stop of the sentence. */
export function lastWord({ tokens, quoted }: Clause, from: number): number {
  let last = tokens.length - 1
  while (last > from && quoted[last] === -1 && /^[.!?…:;,]+$/u.test(tokens[last]!.text)) last -= 1
  return last
}
