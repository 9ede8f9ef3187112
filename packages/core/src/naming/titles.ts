/** Where the title and the one described before it end and the name begins: "Syrian Foreign Minister | X", "Minister of Education | X". */
import type { Token } from '../text/types.js'
import { isDemonym, lookUpTokens, phraseOf } from './gazetteer.js'
import { bare, bareLower } from './grammar.js'
import { ORGANISATION_HEADS } from './organisations.lexicon.js'
import {
  GIVEN_NAMES,
  HONORIFICS,
  PORTFOLIOS,
  ROLE_NOUNS,
  TITLE_HEADS,
  TITLE_QUALIFIERS,
} from './persons.lexicon.js'
import type { Run } from './types.js'

const isTitleWord = (word: string) =>
  TITLE_HEADS.has(word) || TITLE_QUALIFIERS.has(word) || HONORIFICS.has(word)

/** How many tokens at the head of the run are a title: the longest stretch of title words that ends in a head. */
function titleLength(tokens: readonly Token[], { from, to }: Run): number {
  let length = 0
  for (let at = from; at <= to; at += 1) {
    const word = bareLower(tokens[at]!)
    if (TITLE_HEADS.has(word) || HONORIFICS.has(word)) {
      length = at - from + 1
      if (tokens[at]!.text !== bare(tokens[at]!)) break
    } else if (!TITLE_QUALIFIERS.has(word) && !isTitleGlue(tokens, at, from)) break
  }
  while (from + length <= to && tokens[from + length]!.kind !== 'word') length += 1
  return length
}

/** "Secretary of State X", "Chief of Staff X", and points of abbreviations. */
function isTitleGlue(tokens: readonly Token[], at: number, from: number): boolean {
  const token = tokens[at]!
  if (token.text === '.') return at > from
  const office = tokens[at - 1]?.lower
  if (token.lower === 'of') return office === 'secretary' || office === 'chief' || office === 'director'
  return token.lower === 'staff' && tokens[at - 1]?.lower === 'of'
}

/** Heads of an office whose field follows behind "of" or "for". */
const HEADS_OF_FIELDS = new Set([
  'minister',
  'undersecretary',
  'secretary',
  'director',
  'commissioner',
  'chief',
])

/** "Minister of Education", "Secretary of State" and their like end in a word that is no head: the length with the field. */
function withField(tokens: readonly Token[], run: Run, length: number): number {
  const at = run.from + length
  const link = tokens[at]?.lower
  if (!HEADS_OF_FIELDS.has(tokens[at - 1]?.lower ?? '') || (link !== 'of' && link !== 'for')) return length
  let to = at
  for (let next = at + 1; next <= run.to; next += 1) {
    const word = bareLower(tokens[next]!)
    if (PORTFOLIOS.has(word)) to = next
    else if (word !== 'and' && word !== 'the') break
  }
  return to === at ? length : to - run.from + 1
}

/** How many tokens at the head of a run are the title of the name behind them; 0 where the run has none. */
export function splitTitle(tokens: readonly Token[], run: Run): number {
  const plain = titleLength(tokens, run)
  let length = withField(tokens, run, plain)
  if (length > plain) length += titleLength(tokens, { from: run.from + length, to: run.to })
  const rest = tokens.slice(run.from + length, run.to + 1)
  if (rest.length === 0) return length
  const last = bareLower(rest.at(-1)!)
  const isBody = ORGANISATION_HEADS.has(last) && !HONORIFICS.has(tokens[run.from]!.lower)
  if (isBody || rest[0]!.lower === 'of' || rest[0]!.lower === 'for') return 0
  return length
}

/** A country's adjective, a country or a body at the head of the run that describes the one named behind: "Syrian President X", "UN Secretary-General X". */
export function describerLength(tokens: readonly Token[], { from, to }: Run): number {
  for (const length of [3, 2, 1]) {
    if (from + length > to) continue
    const known = lookUpTokens(tokens, from, from + length - 1)
    const next = bareLower(tokens[from + length]!)
    const title = isTitleWord(next) ? splitTitle(tokens, { from: from + length, to }) : 0
    if (known === undefined ? isTownOffice(tokens, { from, to }, length, title) : title > 0) return length
    const isAdjective = known !== undefined && isDemonym(phraseOf(tokens, from, from + length - 1))
    if (isAdjective && (GIVEN_NAMES.has(next) || ROLE_NOUNS.has(next))) return length
  }
  return 0
}

/** "Tavin Police Chief Randy X": unknown words before a title that a given name follows. */
function isTownOffice(tokens: readonly Token[], { from, to }: Run, length: number, title: number): boolean {
  const at = from + length + title
  if (title === 0 || at >= to || !GIVEN_NAMES.has(bareLower(tokens[at]!))) return false
  return tokens
    .slice(from, from + length)
    .every(
      (token) =>
        token.kind === 'word' && !GIVEN_NAMES.has(bareLower(token)) && !isTitleWord(bareLower(token)),
    )
}
