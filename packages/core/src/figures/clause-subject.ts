/** The subject of the clause that a measure stands in, by the shape and the tags of its words. */
import { type Atom, at, isCapitalised, isHyphen, type Scan, touches } from './atoms.js'
import { DOWN, UP } from './bounds.lexicon.js'
import {
  hasVerbEnding,
  isPreposition,
  isSmallWord,
  isVerb,
  type Phrase,
  plainPhrase,
  withPrepositions,
} from './phrase.js'
import { ADVERBS, AUXILIARIES, DETERMINERS, PRONOUNS, TIME_WORDS } from './phrase.lexicon.js'
import { phraseBefore } from './phrase-before.js'

/** Atoms looked back over for a verb: longer clauses are rare, and the search stays linear. */
const REACH = 60

/** Atoms that the phrase of a subject behind its clause may run over. */
const LIMIT = 10

export interface Before {
  to: number
  phrase: Phrase | null
}

/** Clauses that the search goes back over at most. */
const CLAUSES = 6

/** The noun phrase before the verb that governs what stands at `end`. `previous` is the measure before it. */
export function clauseSubject(scan: Scan, end: number, previous: Before | null): Phrase | null {
  return subjectOf(scan, end, previous, CLAUSES)
}

function subjectOf(scan: Scan, end: number, previous: Before | null, clauses: number): Phrase | null {
  if (clauses === 0) return null
  let [verb, passed] = [end - 1, -1]
  const stop = Math.max(0, end - REACH)
  while (verb >= stop && (isParticiple(scan, verb) || !isClauseVerb(scan, verb))) {
    const noun = isParticiple(scan, verb) ? nounOfParticiple(scan, verb) : null
    if (noun !== null) return noun
    if (scan.atoms[verb]!.tag === 'VBN') passed = verb
    if (endsClause(scan, verb)) return phraseBefore(scan, labelEnd(scan, verb, end))
    verb -= 1
  }
  if (verb < stop && passed === -1)
    return subjectBehind(scan, stop, end) ?? phraseBefore(scan, trimEnd(scan, end))
  if (verb < stop) verb = passed
  const first = verbGroupStart(scan, verb)
  if (/^(?:having|being)$/u.test(at(scan, first)) && first > 0)
    return subjectOf(scan, first, null, clauses - 1)
  if (previous !== null && previous.to === first) return previous.phrase
  const found = beforeVerb(scan, first, clauses)
  return (
    found ?? (PRONOUNS.has(at(scan, first - 1)) || first > 0 ? null : phraseBefore(scan, trimEnd(scan, end)))
  )
}

/** Participles that say how much the noun before them is, also over a comma: "claims, ranging from $2 to $4". */
const STATES_SIZE = new Set(
  'ranging averaging measuring weighing costing totalling totaling valued priced estimated worth numbering amounting'.split(
    ' ',
  ),
)

/** By its tag, and without an auxiliary before it. */
function isParticiple(scan: Scan, index: number): boolean {
  const { tag, lower } = scan.atoms[index]!
  if (!/^VB[GN]$/u.test(tag) && !STATES_SIZE.has(lower)) return false
  if (tag === 'VBN' && (UP.has(lower) || DOWN.has(lower))) return false
  let before = index - 1
  while (before > 0 && isAdverb(scan.atoms[before]!)) before -= 1
  return !AUXILIARIES.has(at(scan, before))
}

/** "people | earning under $30,000", "claims, | ranging from $2": the noun that a participle describes; null for another one. */
function nounOfParticiple(scan: Scan, index: number): Phrase | null {
  const comma = at(scan, index - 1) === ',' && STATES_SIZE.has(at(scan, index))
  const end = comma ? index - 1 : index
  const { tag } = scan.atoms[end - 1] ?? { tag: '' }
  return /^NN/u.test(tag) && !isHyphen(at(scan, index + 1)) ? phraseBefore(scan, end) : null
}

/** "After falling 5 %, | the index rose": a clause that opens the sentence without a verb of its own. */
function subjectBehind(scan: Scan, first: number, end: number): Phrase | null {
  if (first > 0) return null
  const opening =
    /^(?:after|before|since|while|despite|by|having)$/u.test(at(scan, 0)) || isParticiple(scan, 0)
  if (!opening) return null
  for (let comma = end; comma < Math.min(end + LIMIT, scan.atoms.length); comma += 1) {
    if (at(scan, comma) !== ',') continue
    const phrase = PRONOUNS.has(at(scan, comma + 1)) ? null : plainPhrase(scan, comma + 1)
    return phrase === null ? null : withPrepositions(scan, phrase, LIMIT)
  }
  return null
}

/** A full stop after a short word is part of an abbreviation. */
function endsClause(scan: Scan, index: number): boolean {
  return /^[;:]$/u.test(at(scan, index)) || (at(scan, index) === '.' && at(scan, index - 1).length > 3)
}

/** "Total cost: $72,000": the words before the colon; else those between the mark and the measure. */
function labelEnd(scan: Scan, mark: number, end: number): number {
  if (at(scan, mark) === ':' && mark === end - 1) return mark
  return Math.max(trimEnd(scan, end), mark + 1)
}

/** First atom of the verb group: "is | expected to rise", "has also been". */
function verbGroupStart(scan: Scan, verb: number): number {
  let first = verb
  while (first > Math.max(0, verb - REACH) && belongsToVerb(scan, first - 1)) first -= 1
  return first
}

function belongsToVerb(scan: Scan, index: number): boolean {
  const word = at(scan, index)
  return word === 'to' || AUXILIARIES.has(word) || isAdverb(scan.atoms[index]!) || isClauseVerb(scan, index)
}

function isAdverb({ lower, tag }: Atom): boolean {
  return !/^NN/u.test(tag) && (ADVERBS.has(lower) || (lower.length > 4 && lower.endsWith('ly')))
}

/** The subject that ends at the verb group; over a relative pronoun, an aside in commas or brackets, a joined predicate, or "was said in June | to be". */
function beforeVerb(scan: Scan, first: number, clauses: number): Phrase | null {
  const before = at(scan, first - 1)
  if (/^(?:which|that|who)$/u.test(before)) return overName(scan, trimEnd(scan, first - 1))
  if (PRONOUNS.has(before)) return null
  const close = before === ',' ? first - 2 : first - 1
  if (at(scan, close) === ')') {
    const phrase = phraseBefore(scan, openingBefore(scan, close))
    if (
      before === ')' ||
      phrase === null ||
      !isVerb(scan, phrase.from - (DETERMINERS.has(at(scan, phrase.from - 1)) ? 2 : 1))
    )
      return phrase
  }
  if (before === ',') {
    const open = previousComma(scan, first - 1)
    return open > 0 ? phraseBefore(scan, open) : phraseBefore(scan, first - 1)
  }
  if (before === 'and' || before === 'but' || before === 'by')
    return subjectOf(scan, first - 1, null, clauses - 1)
  const phrase = phraseBefore(scan, beforeTime(scan, first))
  const inside =
    phrase !== null && isPreposition(at(scan, phrase.from - 1)) && isClauseVerb(scan, phrase.from - 2)
  return inside ? subjectOf(scan, phrase.from - 1, null, clauses - 1) : phrase
}

/** "the mill | on Monday said", "the mill | last year". */
function beforeTime(scan: Scan, end: number): number {
  if (!TIME_WORDS.has(at(scan, end - 1)) || scan.atoms[end - 2]?.kind !== 'word') return end
  let start = end - 1
  if (/^(?:last|this|next|the|each|every)$/u.test(at(scan, start - 1))) start -= 1
  if (/^(?:on|in|for|during|over)$/u.test(at(scan, start - 1))) start -= 1
  return start > 0 && start < end - 1 ? start : end
}

/** "the pay of the chairman, Jon Vell, which": over a name between commas to the noun that it explains. */
function overName(scan: Scan, end: number): Phrase | null {
  const phrase = phraseBefore(scan, end)
  if (phrase === null || at(scan, phrase.from - 1) !== ',' || at(scan, end) !== ',') return phrase
  const isName = scan.atoms.slice(phrase.from, phrase.to).every((atom) => isCapitalised(atom))
  return isName ? (phraseBefore(scan, phrase.from - 1) ?? phrase) : phrase
}

/** Index of the bracket that opens the aside which closes at `close`; `close` where there is none near. */
function openingBefore(scan: Scan, close: number): number {
  for (let open = close - 1; open > Math.max(0, close - LIMIT); open -= 1)
    if (at(scan, open) === '(') return open
  return close
}

function previousComma(scan: Scan, index: number): number {
  for (let comma = index - 1; comma > Math.max(0, index - REACH); comma -= 1) {
    if (at(scan, comma) === ',') return comma
    if (/^[;:.]$/u.test(at(scan, comma))) return -1
  }
  return -1
}

function isClauseVerb(scan: Scan, index: number): boolean {
  const atom = scan.atoms[index]
  if (atom === undefined) return false
  if (isVerb(scan, index)) return true
  if (isHyphen(at(scan, index - 1)) && touches(scan, index)) return false
  if (atom.kind !== 'word' || !hasVerbEnding(atom.lower) || DETERMINERS.has(at(scan, index - 1))) return false
  return /ed$/u.test(atom.lower) || isVerb(scan, index - 1)
}

/** Takes small words and marks off the end: "the fund will also |". */
export function trimEnd(scan: Scan, end: number): number {
  let to = end
  while (
    to > Math.max(0, end - REACH) &&
    (scan.atoms[to - 1]!.kind === 'mark' || isSmallWord(at(scan, to - 1)) || isPreposition(at(scan, to - 1)))
  )
    to -= 1
  return to
}
