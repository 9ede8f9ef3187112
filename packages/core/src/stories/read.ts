/** An article as a bag of terms: its words, names and numbers, and whether headline, lead or body hold them. */
import { FUNCTION_WORDS } from '../claims/function-words.lexicon.js'
import { wordKey } from '../claims/word-key.js'
import { instantOf } from '../instant.js'
import { CALENDAR } from '../naming/common.lexicon.js'
import { dateLine, daysNamed } from './days.js'
import { hashTerm } from './hash.js'
import { pieceKind } from './kind.js'
import { inStream, type Live, NOTHING_LIVE, rarityOfNumber, rarityOfWord } from './rarity.js'
import { titleOf } from './title.js'
import { Mark, MOST_USES, type StoryArticle, type StoryPiece } from './types.js'
import { readWords, type Word } from './words.js'

/** Words of the body that are read: news tells first what it is about. Of 200 to 1,000, 200 to 300 told stories apart best. */
const BODY_WORDS = 250
const LEAD_WORDS = 60
const HEADLINE_WORDS = 40
/** Terms that are kept of an article: those of headline and lead, then the heaviest. */
const MOST_TERMS = 160

interface Term {
  shown: string
  uses: number
  marks: number
  /** Rarity in the language at large, and in the stream besides. */
  usual: number
  rarity: number
  capitals: number
  small: number
}

/** A piece with the words behind its terms, so that reasons can be given in words. */
export interface ReadPiece {
  piece: StoryPiece
  wordOf: ReadonlyMap<number, string>
}

const isEnglish = (language: string | null) => language === null || language === 'en'

/**
 * Without rules of inflection, words of a language meet by their first letters. Of 5, 6 and 7 letters the middle was best on news in
 * Portuguese, by little; rules that cut an ending are far behind.
 */
const LETTERS_COMPARED = 6

const keyOf = (word: string, language: string | null) =>
  isEnglish(language) ? wordKey(word, language) : word.slice(0, LETTERS_COMPARED)

const POSSESSIVE = /'s?$/u

function addWord(terms: Map<string, Term>, word: Word, mark: number, language: string | null): void {
  const { isNumber, isCapital, opensSentence } = word
  const bare = isNumber ? word.lower.replaceAll(',', '') : word.lower.replace(POSSESSIVE, '')
  if (bare.length < 2 || (isEnglish(language) && FUNCTION_WORDS.has(bare))) return
  const key = isNumber ? `#${bare}` : keyOf(bare, language)
  let term = terms.get(key)
  if (term === undefined) {
    const usual = isNumber ? rarityOfNumber(bare) : rarityOfWord(key, bare, language)
    term = { shown: bare, uses: 0, marks: 0, usual, rarity: usual, capitals: 0, small: 0 }
    terms.set(key, term)
  }
  term.uses += 1
  term.marks |= mark
  if (!isCapital) term.small += 1
  else if (!opensSentence && !CALENDAR.has(bare)) {
    if (term.capitals === 0) term.shown = word.text.replace(/['’]s?$/u, '')
    term.capitals += 1
  }
}

/** A headline in which most longer words have a capital says nothing about names. */
function withoutTitleCase(words: Word[]): Word[] {
  const long = words.filter(({ isNumber, lower }) => !isNumber && lower.length > 3)
  const capitals = long.filter(({ isCapital }) => isCapital).length
  return capitals > long.length * 0.6 ? words.map((word) => ({ ...word, opensSentence: true })) : words
}

/** `live` is what the stories of the stream hold: what many of them share is no longer rare. */
export function readPiece(article: StoryArticle, live: Live = NOTHING_LIVE): ReadPiece {
  const { id, language, headline, text } = article
  const terms = new Map<string, Term>()
  const title = readWords(headline ?? '', HEADLINE_WORDS)
  for (const word of withoutTitleCase(title)) addWord(terms, word, Mark.title | Mark.lead, language)
  const body = readWords(text, BODY_WORDS)
  for (const [at, word] of body.entries()) addWord(terms, word, at < LEAD_WORDS ? Mark.lead : 0, language)
  const kept = heaviest(terms, live)
  const time = timeOf(article) ?? (isEnglish(language) ? dateLine(body) : null)
  const piece: StoryPiece = {
    id,
    language,
    kind: pieceKind(article),
    title: titleOf(article),
    time,
    terms: kept.map(([hash]) => hash),
    rarity: kept.map(([, { rarity }]) => Math.round(rarity * 100)),
    uses: kept.map(([, { uses }]) => Math.min(MOST_USES, uses)),
    marks: kept.map(([, { marks, capitals, small }]) => marks | (capitals > small ? Mark.name : 0)),
    days: daysNamed(body.slice(0, 2 * LEAD_WORDS), time, language),
  }
  return { piece, wordOf: new Map(kept.map(([hash, { shown }]) => [hash, shown])) }
}

function heaviest(terms: ReadonlyMap<string, Term>, live: Live): [number, Term][] {
  const weight = ({ rarity, uses, marks }: Term) =>
    (marks & Mark.lead ? 1000 : 0) + rarity * (1 + Math.log(uses))
  const byHash = new Map<number, Term>()
  for (const [key, term] of terms) {
    const hash = hashTerm(key)
    term.rarity = inStream(term.usual, hash, live)
    if (term.rarity > 0 && !byHash.has(hash)) byHash.set(hash, term)
  }
  const sorted = [...byHash].sort((a, b) => weight(b[1]) - weight(a[1]) || a[0] - b[0])
  return sorted.slice(0, MOST_TERMS).sort((a, b) => a[0] - b[0])
}

/** Nothing is published after it has arrived: such a date is a slip. */
function timeOf({ published, arrived }: StoryArticle): number | null {
  const time = Math.min(instantOf(published), instantOf(arrived ?? null))
  return Number.isFinite(time) ? time : null
}
