/** "Minister: no talks" · "Talks off: minister" · "Q: …" · "The minister: “…”": a line that opens with whose words follow, or a title that ends with whose words it gives. */
import type { Candidate } from './candidate.js'
import { type Clause, isCapitalised, isHead, isNominal, spanOf } from './clause.js'
import { lastWord } from './content-end.js'
import { buildPattern } from './pattern.js'
import type { Quotes } from './quotes.js'
import { isSourceColon } from './source-colon.js'

/** No source in a title is longer. */
const LONGEST_TITLE_SOURCE = 7
/** A title of more words is a sentence of the text. */
const LONGEST_TITLE = 24
/** Words that open a line and speak for nobody. */
const LABELS =
  /^(?:watch|video|photo|photos|update|updated|live|breaking|exclusive|opinion|analysis|review|read|by|related|note|correction|editorial|listen|poll-watch|editor.s|editors|example|result|results|fact|tip|bottom|here|story|title|subject|source|sources|latest)$/u

/** C: S in a headline. */
export function readSourceBehind(clause: Clause, at: number, quotes: Quotes): Candidate | null {
  if (!isSourceColon(clause, at)) return null
  return buildPattern(clause, quotes, {
    sense: 'say',
    cue: spanOf(clause, at, at),
    source: { first: at + 1, last: clause.tokens.length - 1 },
    content: [spanOf(clause, 0, at - 1)],
  })
}

/**
 * S: C in a headline, in a line without a full stop, or in a paragraph of one short sentence. `alone` holds the sentences that
 * are a paragraph by themselves.
 */
export function readTitleColon(
  clause: Clause,
  at: number,
  alone: ReadonlySet<number>,
  quotes: Quotes,
): Candidate | null {
  const { tokens, classes, quoted, sentence } = clause
  if (at > LONGEST_TITLE_SOURCE || tokens.length < at + 4) return null
  const isQuoting = quoted[at + 1] !== -1 && quoted[at + 1] !== undefined
  const isTitle = alone.has(sentence.index) && tokens.length <= LONGEST_TITLE
  if (/^[.!]$/u.test(tokens.at(-1)!.text) && !sentence.headline && !isQuoting && !isTitle) return null
  for (let index = 0; index < at; index += 1)
    if (!isNominal(classes[index]) && classes[index] !== 'prep' && classes[index] !== 'to') return null
  if (!isCapitalised(tokens[0]!) || !isHead(classes[at - 1]) || classes[0] === 'num' || classes[0] === 'prep')
    return null
  if (LABELS.test(tokens[0]!.lower) || LABELS.test(tokens[at - 1]!.lower)) return null
  if (/\?$/u.test(tokens.at(-1)!.text) && !isQuoting) return null
  let last = at - 1
  for (let index = 1; index < at; index += 1) if (classes[index] === 'to') last = Math.min(last, index - 1)
  return buildPattern(clause, quotes, {
    sense: 'say',
    cue: spanOf(clause, at, at),
    source: { first: 0, last },
    content: [spanOf(clause, at + 1, lastWord(clause, at + 1))],
  })
}
