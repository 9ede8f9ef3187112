/** The noun phrase that ends before a given place. */
import { at, isCapitalised, isHyphen, type Scan } from './atoms.js'
import { isSmallWord, isVerb, NOMINAL_GLUE, type Phrase } from './phrase.js'
import { ADVERBS, CONJUNCTIONS, DETERMINERS, PREPOSITIONS, PRONOUNS, TIME_WORDS } from './phrase.lexicon.js'
import { UNIT_WORDS } from './units.lexicon.js'

/** Atoms that the phrase may run over. */
const LONGEST = 14

/**
 * The noun phrase that ends just before `end`, walking back over its words and, unless it is to be `simple`, over its prepositional
 * phrases and what is joined to it. It begins at the first determiner that no preposition leads on from.
 */
export function phraseBefore(scan: Scan, end: number, simple = false): Phrase | null {
  const from = startOf(scan, end, simple)
  const participle = overParticiple(scan, from)
  return participle === -1
    ? phraseAt(scan, from, end)
    : phraseAt(scan, startOf(scan, participle, simple), participle)
}

function startOf(scan: Scan, end: number, simple: boolean): number {
  let from = end
  while (
    from > 0 &&
    end - from < LONGEST &&
    belongsBackwards(scan, from - 1, end) &&
    !(simple && isLink(at(scan, from - 1)))
  ) {
    from -= 1
    if (DETERMINERS.has(at(scan, from)) && !leadsOn(at(scan, from - 1))) break
  }
  return from
}

/** What stands there without the words of time and the small words before its noun. */
function phraseAt(scan: Scan, start: number, end: number): Phrase | null {
  let from = afterTime(scan, afterRate(scan, start, end), end)
  while (from < end && (isSmallWord(at(scan, from)) || scan.atoms[from]!.kind === 'mark')) from += 1
  let to = end
  while (to > from && scan.atoms[to - 1]!.kind === 'mark') to -= 1
  const named = scan.atoms.slice(from, to).some(({ kind }) => kind === 'word')
  return named ? { from, to, head: headOf(scan, from, to) } : null
}

/** The word before the first preposition: "end" of "end of the quarter". */
function headOf(scan: Scan, from: number, to: number): number {
  for (let word = from + 1; word < to; word += 1)
    if (PREPOSITIONS.has(at(scan, word)) && !isHyphen(at(scan, word - 1))) return word - 1
  return to - 1
}

/** Words that a simple phrase does not run over. */
function isLink(lower: string): boolean {
  return CONJUNCTIONS.has(lower) || (PREPOSITIONS.has(lower) && lower !== 'of')
}

/** Before a determiner these belong to the same phrase: "the end of the quarter", "the mill and the dock". */
function leadsOn(lower: string): boolean {
  return lower === 'and' || NOMINAL_GLUE.has(lower) || DETERMINERS.has(lower)
}

/** "eddies | spinning in | two directions": index of a participle behind a noun, where its preposition opens the phrase; -1. */
function overParticiple(scan: Scan, from: number): number {
  const participle = from - 1
  const opens = PREPOSITIONS.has(at(scan, from)) && /^VB[GN]$/u.test(scan.atoms[participle]?.tag ?? '')
  return opens && /^NN/u.test(scan.atoms[participle - 1]?.tag ?? '') ? participle : -1
}

/** "$58 a | barrel and the gas contract", "19 | cents and silver": the unit of the number before is no part of the phrase. */
function afterRate(scan: Scan, from: number, end: number): number {
  const behindNumber = scan.atoms[from - 1]?.kind === 'number' || at(scan, from - 1) === 'per'
  if (!behindNumber || !UNIT_WORDS.has(at(scan, from))) return from
  for (let word = from + 1; word < end; word += 1) if (at(scan, word) === 'and') return word + 1
  return from
}

/** "this year | Vell shares", "a year ago | petrol": a phrase of time before the noun. */
function afterTime(scan: Scan, from: number, end: number): number {
  let word = from
  if (/^(?:this|last|next|that|each|every)$/u.test(at(scan, word))) word += 1
  else if (!/^(?:this|last|next|each|every)$/u.test(at(scan, word - 1))) return from
  return TIME_WORDS.has(at(scan, word)) && word + 1 < end && !isSmallWord(at(scan, word + 1))
    ? word + 1
    : from
}

function belongsBackwards(scan: Scan, index: number, end: number): boolean {
  const atom = scan.atoms[index]!
  if (atom.kind === 'mark')
    return (isHyphen(atom.lower) && atom.gap === '') || atom.text === '&' || atom.text === "'"
  if (atom.kind === 'number')
    return (
      /^\p{Nd}+$/u.test(atom.text) && (isCapitalised(scan.atoms[index - 1]) || isHyphen(at(scan, index - 1)))
    )
  if (/^(?:(?:b|m|tr)illion|thousand|hundred)$/u.test(atom.lower) && index === end - 1) return false
  if (isVerb(scan, index) || isVerbal(scan, index)) return false
  if (PRONOUNS.has(atom.lower) || ADVERBS.has(atom.lower)) return false
  if (index === end - 1) return !isSmallWord(atom.lower)
  if (CONJUNCTIONS.has(atom.lower)) return atom.lower === 'and'
  if (atom.lower === 'per')
    return /^NNS?$/u.test(scan.atoms[index - 1]?.tag ?? '') && !UNIT_WORDS.has(at(scan, index - 1))
  if (PREPOSITIONS.has(atom.lower)) return NOMINAL_GLUE.has(atom.lower)
  return true
}

/** "to | buy", "can already | buy": the tagger takes a noun for an infinitive where nothing leads up to one. */
function isLedOn(scan: Scan, index: number): boolean {
  const before = scan.atoms[index - 1]?.tag === 'RB' ? index - 2 : index - 1
  return /^(?:TO|MD)$/u.test(scan.atoms[before]?.tag ?? '')
}

/** "to | buy the mill", "offering | a share", "have | earned": a verb form by its tag that describes no noun behind it. */
function isVerbal(scan: Scan, index: number): boolean {
  const { tag } = scan.atoms[index]!
  if (isHyphen(at(scan, index - 1)) || isHyphen(at(scan, index + 1))) return false
  if (tag === 'VB') return isLedOn(scan, index)
  if (!/^VB[GN]$/u.test(tag)) return false
  const after = scan.atoms[index + 1]
  return after === undefined || after.kind !== 'word' || isSmallWord(after.lower) || isVerb(scan, index - 1)
}
