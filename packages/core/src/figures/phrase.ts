/**
 * Noun phrases by shape: closed word classes, endings and capital letters.
 * English only; other languages get the words up to the next mark or small word.
 */
import { at, isCapitalised, isHyphen, type Scan } from './atoms.js'
import { DOWN, UP } from './bounds.lexicon.js'
import {
  ADJECTIVAL,
  ADVERBS,
  AUXILIARIES,
  CONJUNCTIONS,
  DETERMINERS,
  IRREGULAR_PLURALS,
  PERSON_NOUNS,
  PREPOSITIONS,
  PRONOUNS,
  VERBS,
} from './phrase.lexicon.js'
import { UNIT_WORDS } from './units.lexicon.js'

/** A stretch of atoms: from `from` up to, not including, `to`; `head` is the index of the head noun. */
export interface Phrase {
  from: number
  to: number
  head: number
}

/** Words of the closed classes. */
export function isSmallWord(lower: string): boolean {
  return (
    PREPOSITIONS.has(lower) ||
    DETERMINERS.has(lower) ||
    PRONOUNS.has(lower) ||
    CONJUNCTIONS.has(lower) ||
    AUXILIARIES.has(lower) ||
    ADVERBS.has(lower)
  )
}

export function isPlural(lower: string): boolean {
  const word = lower.replace(/'s?$/u, '')
  if (IRREGULAR_PLURALS.has(word)) return true
  return word.length > 3 && /[^s]s$/u.test(word) && !/(?:us|is|as|ous|ss)$/u.test(word)
}

/** The word without its plural ending, for look-ups. */
export function singular(lower: string): string {
  const word = lower.replace(/'s?$/u, '')
  if (word.endsWith('men')) return `${word.slice(0, -3)}man`
  if (word === 'children') return 'child'
  if (word === 'lives') return 'life'
  if (word === 'wives') return 'wife'
  if (word.length > 4 && word.endsWith('ies')) return `${word.slice(0, -3)}y`
  if (/(?:ch|sh|x|ss)es$/u.test(word)) return word.slice(0, -2)
  return word.length > 3 && /[^s]s$/u.test(word) && !/(?:us|is)$/u.test(word) ? word.slice(0, -1) : word
}

export function isPersonNoun(lower: string): boolean {
  return PERSON_NOUNS.has(lower) || PERSON_NOUNS.has(singular(lower))
}

export function isAuxiliary(lower: string): boolean {
  return AUXILIARIES.has(lower)
}

export function isPreposition(lower: string): boolean {
  return PREPOSITIONS.has(lower)
}

/** Penn tags of finite verbs and infinitives. */
const FINITE = /^(?:VB[DPZ]|MD)$/u

/** By its tag, or else true for a listed form of a verb that does not stand where only a noun can ("the set", "of cost"). */
export function isVerb(scan: Scan, index: number): boolean {
  const atom = scan.atoms[index]
  if (atom === undefined || atom.kind !== 'word') return false
  if (AUXILIARIES.has(atom.lower)) return true
  if (isHyphen(at(scan, index - 1)) && atom.gap === '') return false
  if (FINITE.test(atom.tag)) return true
  if (isNounTagged(scan, index) && isNounHere(scan, index)) return false
  if (!VERBS.has(atom.lower) && !isChange(atom.lower)) return false
  const before = at(scan, index - 1)
  return !(NOUN_FOLLOWS.has(before) || (PREPOSITIONS.has(before) && before !== 'to') || /'s?$/u.test(before))
}

/** Where the tagger takes a listed verb for a noun, what stands on either side must bear it out: "a 9 % fall in", "the Average closed". */
function isNounHere(scan: Scan, index: number): boolean {
  const before = scan.atoms[index - 1]?.tag ?? ''
  const after = scan.atoms[index + 1]
  if (OPENS_OBJECT.test(after?.lower ?? '') || isAmount(after)) return false
  if (BOUNDS_OBJECT.test(after?.lower ?? '') && [2, 3].some((far) => isAmount(scan.atoms[index + far])))
    return false
  if (/^(?:DT|PRP\$|JJ[RS]?|VB[DGPZ]|POS)$/u.test(before)) return true
  const isAdverbBehind = /^RB/u.test(after?.tag ?? '') && isPlural(at(scan, index))
  if (/^NNS?$/u.test(before)) return !/^(?:to|by|from|at|for)$/u.test(after?.lower ?? '') && !isAdverbBehind
  if (before !== 'NNP') return false
  return (
    after?.kind !== 'word' || /^(?:NNP?S?|VB[DZ]|MD)$/u.test(after.tag) || /^(?:of|in)$/u.test(after.lower)
  )
}

function isAmount(atom: Scan['atoms'][number] | undefined): boolean {
  return atom?.kind === 'number' || atom?.text === '$'
}

/** What stands between a verb and its noun or number. */
const OPENS_OBJECT = /^(?:an?|the|its|their|his|her|this|that|these|those)$/u
const BOUNDS_OBJECT =
  /^(?:more|less|fewer|about|around|nearly|almost|over|under|roughly|approximately|up|down|just|only|some|as|below|above)$/u

const NOUN_FOLLOWS = new Set(
  'a an the its their his her our my your no some any each every total base average'.split(' '),
)

function isChange(lower: string): boolean {
  return (UP.has(lower) || DOWN.has(lower)) && !/^(?:up|down|higher|lower)$/u.test(lower)
}

/** A participle by its ending: a verb after a noun ("12 people arrested"), an adjective before one. */
export function hasVerbEnding(lower: string): boolean {
  return (
    lower.length > 4 &&
    /(?:[^e]ed|ing)$/u.test(lower) &&
    !/(?:hundred|building|lightning|housing|ceiling|shipping|marketing|engineering|manufacturing|thing|evening|morning|king|ring|spring|string|wing|wedding)$/u.test(
      lower,
    )
  )
}

function endsPhrase(scan: Scan, index: number): boolean {
  const atom = scan.atoms[index]
  if (atom === undefined) return true
  if (atom.kind === 'mark')
    return (
      !(isHyphen(atom.lower) && atom.gap === '' && scan.atoms[index + 1]?.gap === '') && atom.text !== '&'
    )
  if (isHyphen(at(scan, index - 1)) && atom.gap === '') return false
  if (atom.kind === 'number') return !isInName(scan, index)
  if (/^(?:US|IT|WHO|EU|UN)$/u.test(atom.text) && !scan.heading) return false
  return isSmallWord(atom.lower) || QUANTIFIERS.has(atom.lower)
}

/** "S&P 500 companies", "V10 engine", "Model 3s": a number behind a capital letter and before the noun, or glued to its plural. */
function isInName(scan: Scan, index: number): boolean {
  const [before, after] = [scan.atoms[index - 1], scan.atoms[index + 1]]
  if (!isCapitalised(before) || after?.kind !== 'word' || !/^\p{Nd}{1,4}$/u.test(scan.atoms[index]!.text))
    return false
  if (after.gap === '') return after.lower === 's'
  return /^NN/u.test(after.tag) && !UNIT_WORDS.has(after.lower) && !isSmallWord(after.lower)
}

/** Words that begin another phrase or a phrase of time. */
const QUANTIFIERS = new Set('several few many most more less last next ago later earlier such'.split(' '))

const MAX_WORDS = 8

/**
 * The noun phrase that a number counts, starting right after it. `many` is true for a number other than one: the head is then
 * the first plural noun and what follows it.
 */
export function countedPhrase(scan: Scan, start: number, many: boolean): Phrase | null {
  return phraseAfter(scan, start, many ? 'plural' : 'singular')
}

/** The noun phrase that a measure describes, starting right after it: "a $5m | contract", "75 basis point | rate rises". */
export function describedPhrase(scan: Scan, start: number): Phrase | null {
  return phraseAfter(scan, start, 'either')
}

type GrammaticalNumber = 'singular' | 'plural' | 'either'

function phraseAfter(scan: Scan, start: number, number: GrammaticalNumber): Phrase | null {
  const many = number === 'plural'
  let [from, to, head] = [skipParticiples(scan, start), start, -1]
  to = from
  while (
    to < from + MAX_WORDS &&
    (!endsPhrase(scan, to) || (many && head === -1 && joinsAdjectives(scan, from, to)))
  ) {
    const atom = scan.atoms[to]!
    if (atom.kind === 'mark') {
      to += 1
      continue
    }
    if (head !== -1 && !continuesHead(scan, to) && !isStateBeforeNoun(scan, head, to)) break
    if (head === -1 && to > from && isVerb(scan, to) && !isPlural(atom.lower) && !isCompound(scan, to)) break
    if (many && isPlural(atom.lower)) head = to
    to += 1
  }
  if (head === -1) head = lastNoun(scan, from, to, number)
  if (head < from) from = start
  return head < from ? null : { from, to: head + 1, head }
}

/** Verbs that are nouns as often: "subway work trains", "school test results". */
const NOUN_VERBS = new Set(
  'work test report plan move start run play vote watch need use cost cover fight help host live show sound stand travel turn visit drive score offer hold'.split(
    ' ',
  ),
)

/** Such a word right before a plural noun is a part of the noun. */
function isCompound(scan: Scan, index: number): boolean {
  const next = at(scan, index + 1)
  return NOUN_VERBS.has(at(scan, index)) && isPlural(next) && !isSmallWord(next) && !isVerb(scan, index + 1)
}

/** "digital and physical sales": an "and" between two words before the noun. */
function joinsAdjectives(scan: Scan, from: number, index: number): boolean {
  if (index === from || at(scan, index) !== 'and' || scan.atoms[index + 1]?.kind !== 'word') return false
  return !isSmallWord(at(scan, index + 1)) && isPlural(at(scan, index + 2))
}

/** "275 recorded songs", "12 injured passengers": the participle is no part of what is counted. */
function skipParticiples(scan: Scan, start: number): number {
  let from = start
  while (
    hasVerbEnding(at(scan, from)) &&
    !ADJECTIVAL.has(at(scan, from)) &&
    !isCapitalised(scan.atoms[from]) &&
    !endsPhrase(scan, from + 1)
  )
    from += 1
  return from
}

/** After the first plural noun: another plural noun of a compound ("sports cars"), no verb. */
function continuesHead(scan: Scan, index: number): boolean {
  const atom = scan.atoms[index]!
  return (
    isPlural(atom.lower) &&
    !VERBS.has(atom.lower) &&
    !isCapitalised(atom) &&
    !IRREGULAR_PLURALS.has(atom.lower)
  )
}

const STATES = new Set('dead wounded injured missing homeless elderly poor youth crew staff'.split(' '))

/** "six wounded children": a word for a state counts people by itself, but not before the noun that it describes. */
function isStateBeforeNoun(scan: Scan, head: number, index: number): boolean {
  return index === head + 1 && STATES.has(at(scan, head)) && isPlural(at(scan, index)) && !isVerb(scan, index)
}

/** Head of a phrase without a plural noun: the word before the first verb form, at most three words on. */
function lastNoun(scan: Scan, start: number, end: number, number: GrammaticalNumber): number {
  let [head, words] = [start - 1, 0]
  for (let index = start; index < end; index += 1) {
    const atom = scan.atoms[index]!
    if (atom.kind === 'mark') continue
    if (index === start || !isHyphen(at(scan, index - 1))) words += 1
    if (words > (number === 'plural' ? 3 : 4)) break
    if (index === start && isNoNoun(scan, index)) break
    if (index > start && number !== 'plural' && isPlural(atom.lower) && !isInCompound(scan, index, number))
      break
    if (index > start && endsNoun(scan, index)) break
    head = index
  }
  return head
}

/** "75 basis point rate | rises"; behind "one" only inside a compound: "one civil | liberties group", but "one note | reads". */
function isInCompound(scan: Scan, index: number, number: GrammaticalNumber): boolean {
  if (!isNounTagged(scan, index)) return false
  return number === 'either' || (isNounTagged(scan, index + 1) && !isPlural(at(scan, index + 1)))
}

/** A verb form behind the noun ("contract | signed"), or an adverb ("the level | initially sought"). */
function endsNoun(scan: Scan, index: number): boolean {
  const { lower, tag } = scan.atoms[index]!
  if (isVerb(scan, index) || /^RB/u.test(tag)) return true
  const isParticiple = /^VB[NG]$/u.test(tag) || (hasVerbEnding(lower) && !ADJECTIVAL.has(lower))
  return isParticiple && !isHyphen(at(scan, index - 1))
}

/** "raising the prospect", "cheaper than": no noun begins here. */
function isNoNoun(scan: Scan, index: number): boolean {
  const word = at(scan, index)
  return (
    isVerb(scan, index) ||
    (/(?:ing|er|ed)$/u.test(word) && hasVerbEnding(word) && isSmallWord(at(scan, index + 1))) ||
    at(scan, index + 1) === 'than'
  )
}

/** Prepositions and small words that a noun phrase runs over. */
export const NOMINAL_GLUE = new Set([
  'of',
  'in',
  'for',
  'from',
  'on',
  'at',
  'with',
  'between',
  'among',
  'across',
  'without',
  'within',
  'inside',
  'outside',
  'and',
  'the',
  'a',
  'an',
  'its',
  'his',
  'her',
  'their',
  'to',
])

/** Extends a phrase over the prepositional phrases after it ("exports | to the coast"), at most `limit` atoms. */
export function withPrepositions(scan: Scan, phrase: Phrase, limit: number): Phrase {
  let to = phrase.to
  while (isPreposition(at(scan, to)) && NOMINAL_GLUE.has(at(scan, to)) && to - phrase.from < limit) {
    const next = at(scan, to) === 'to' && isInfinitive(scan, to + 1) ? null : plainPhrase(scan, to + 1)
    if (next === null) break
    to = next.to
  }
  return { ...phrase, to }
}

/** "a loan | to buy a house". */
function isInfinitive(scan: Scan, index: number): boolean {
  return scan.atoms[index]?.tag === 'VB'
}

/** Determiner, then words up to the end of the phrase. */
export function plainPhrase(scan: Scan, start: number): Phrase | null {
  let from = start
  while (DETERMINERS.has(at(scan, from)) && at(scan, from) !== 'that') from += 1
  let to = from
  while (to < from + MAX_WORDS && !endsPhrase(scan, to) && !(to > from && opensClause(scan, to))) to += 1
  while (to > from && scan.atoms[to - 1]!.kind === 'mark') to -= 1
  return to === from ? null : { from, to, head: to - 1 }
}

/** A verb, or a participle or question word behind its noun: "tunnels | drilled from rock", "sales, | whichever is more". */
function opensClause(scan: Scan, index: number): boolean {
  const tag = scan.atoms[index]!.tag
  if (isVerb(scan, index) || /^W/u.test(tag)) return true
  return (
    /^VB[GN]$/u.test(tag) && /^NNP?S?$/u.test(scan.atoms[index - 1]!.tag) && !isNounTagged(scan, index + 1)
  )
}

function isNounTagged(scan: Scan, index: number): boolean {
  return /^NN/u.test(scan.atoms[index]?.tag ?? '')
}
