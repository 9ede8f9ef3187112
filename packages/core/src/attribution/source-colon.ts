/** The colon before the source that closes a headline: "Talks off: minister", "Dozens hurt in crash: police". */
import { type Clause, isHead, isNominal } from './clause.js'
import { TYPE_OF_HEAD } from './speakers.lexicon.js'

/** No source behind a headline is longer. */
const LONGEST = 4
/** A line with fewer words before the colon is a label. */
const LEAST_BEFORE = 3

/** What follows must be a noun for a speaker; a name alone may as well be what the line is about ("A tale of two cities: Tavin"). */
export function isSourceColon({ sentence, tokens, classes, quoted }: Clause, at: number): boolean {
  const [first, last] = [at + 1, tokens.length - 1]
  return (
    sentence.headline &&
    tokens[at]!.text === ':' &&
    quoted[at] === -1 &&
    at >= LEAST_BEFORE &&
    first <= last &&
    last - at <= LONGEST &&
    isHead(classes[last]) &&
    classes.slice(first).every(isNominal) &&
    TYPE_OF_HEAD.has(tokens[last]!.lemma)
  )
}
