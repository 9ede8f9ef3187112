/** Figures of all accounts with what the ledger needs to line them up: family, role, scope and the words around them. */
import type { Figure, Span } from '@parallax/contract'
import type { Comparing } from '../comparing.js'
import type { Reading } from '../reading.js'
import type { Sentence } from '../text/types.js'
import { familyOf } from './families.lexicon.js'
import { MONTHS, WEEKDAYS } from './labels.lexicon.js'
import { isPreposition, isSmallWord, singular } from './phrase.js'
import { ACTIVE_VERBS, ROLE_NOUNS, STATE_WORDS } from './roles.lexicon.js'

export interface Item {
  /** Place in {@link Comparing.accounts}. */
  account: number
  figure: Figure
  sentence: Sentence
  /** The number as written. */
  written: string
  /** What is counted, as {@link familyOf} groups it; null where nothing is named. */
  family: string | null
  role: string | null
  /** Content words of the sentence without numbers, singular. */
  words: ReadonlySet<string>
  /** Content words within {@link NEAR} tokens of the figure. */
  near: ReadonlySet<string>
  /** Capitalised words after a preposition of place. */
  places: ReadonlySet<string>
  /** Stands in the headline or among the first {@link LEAD} sentences, where a report gives its main numbers. */
  lead: boolean
  /** The sentence looks back to another time: "last year", "in 2015". */
  background: boolean
  /** A part of a number given elsewhere: "five of the dead". */
  part: boolean
  /** The words beside it say that the number moves: "rose to", "still", "so far". */
  moving: boolean
  /** Words of severity beside the figure. */
  severity: string
  /** Ids of the claims with a statement that holds the figure. */
  claims: readonly string[]
}

/** Sentences of the text that count as its lead; the headline may be one of them. */
const LEAD = 6

/** Tokens on either side that show which of several figures of a sentence is meant. */
const NEAR = 6

export function toItems(comparing: Readonly<Comparing>): Item[] {
  const claimed = claimsByArticle(comparing)
  return comparing.readings.flatMap((reading, account) =>
    reading.figures.filter(isOfUse).flatMap((figure) => {
      const sentence = sentenceAt(reading.sentences, figure.start)
      const claims = (claimed.get(reading.id) ?? []).filter(
        ({ start, end }) => start <= figure.start && figure.end <= end,
      )
      return sentence === null
        ? []
        : [toItem(reading, { account, figure, sentence, claims: claims.map(({ claim }) => claim) })]
    }),
  )
}

/** "one of the best" counts nothing that accounts could differ on. */
function isOfUse({ low, high, unit, counts }: Figure): boolean {
  return low !== 1 || high !== 1 || unit !== null || counts?.role != null
}

interface Claimed extends Span {
  claim: string
}

function claimsByArticle({ claims }: Readonly<Comparing>): Map<string, Claimed[]> {
  const found = new Map<string, Claimed[]>()
  for (const { id, cells } of claims) {
    for (const { article, start, end } of cells.flatMap(({ statements }) => statements)) {
      const list = found.get(article) ?? []
      list.push({ claim: id, start, end })
      found.set(article, list)
    }
  }
  return found
}

function sentenceAt(sentences: readonly Sentence[], offset: number): Sentence | null {
  let [low, high] = [0, sentences.length - 1]
  while (low <= high) {
    const middle = (low + high) >> 1
    const sentence = sentences[middle]!
    if (offset < sentence.start) high = middle - 1
    else if (offset >= sentence.end) low = middle + 1
    else return sentence
  }
  return null
}

interface Known {
  account: number
  figure: Figure
  sentence: Sentence
  claims: readonly string[]
}

function toItem(reading: Reading, { account, figure, sentence, claims }: Known): Item {
  const { text, published } = reading.article
  const counted = figure.counts
  const at = sentence.tokens.findIndex(({ end }) => end > figure.start)
  const close = sentence.tokens.slice(Math.max(0, at - NEAR), at + NEAR + 1)
  return {
    account,
    figure,
    sentence,
    written: text.slice(figure.start, figure.end),
    family: counted === null ? null : familyOfCounted(counted.text),
    role: counted?.role ?? null,
    words: contentWords(sentence.tokens.map(({ lower }) => lower)),
    near: contentWords(close.map(({ lower }) => lower)),
    places: placesOf(sentence),
    lead: sentence.headline || sentence.index < LEAD,
    part: figure.partOf !== null || PART.test(text.slice(figure.end, figure.end + 30)),
    moving: close.some(({ lower }) => MOVING.has(lower)),
    severity: [...new Set(close.map(({ lower }) => lower).filter((word) => SEVERE.has(word)))]
      .sort()
      .join(' '),
    background: looksBack(sentence, published),
    claims,
  }
}

const PART =
  /^ of (?:the (?:dead|victims|injured|wounded|deaths|casualties|fatalities|missing|killed)|them|whom|those)\b/iu
const MOVING = new Set(
  'rose risen rises rise climbed climbs climb increased revised updated jumped remain remains remained still now initially earlier previously latest'.split(
    ' ',
  ),
)
const SEVERE = new Set(
  'seriously critically severely badly gravely slightly lightly minor serious critical severe walking life-threatening'.split(
    ' ',
  ),
)

/** A word that names the role alone ("injuring") stands for people. */
function familyOfCounted(counted: string): string {
  const head = headOf(counted)
  return ACTIVE_VERBS.has(head) || STATE_WORDS.has(head) || ROLE_NOUNS.has(head) ? 'people' : familyOf(head)
}

/** Head noun of what is counted: the last word before the first preposition, singular. */
export function headOf(counted: string): string {
  const words = counted.toLowerCase().split(/[\s,]+/u)
  const cut = words.findIndex((word, index) => index > 0 && isPreposition(word))
  return singular((cut === -1 ? words : words.slice(0, cut)).at(-1) ?? '')
}

export function contentWords(lower: readonly string[]): Set<string> {
  const words = lower.filter((word) => /^\p{L}/u.test(word) && !isSmallWord(word) && !NUMBER_WORD.test(word))
  return new Set(words.map(singular))
}

const NUMBER_WORD =
  /^(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty(?:-\w+)?|hundred|thousand|million|billion|dozens?|scores|hundreds|thousands|m|bn|k)$/u

const PLACE_PREPOSITIONS = new Set('in at near outside across around inside'.split(' '))

function placesOf({ tokens }: Sentence): Set<string> {
  const places = new Set<string>()
  tokens.forEach((token, index) => {
    const before = tokens[index - 1]?.lower === 'the' ? tokens[index - 2] : tokens[index - 1]
    const named = /^\p{Lu}/u.test(token.text) && before !== undefined && PLACE_PREPOSITIONS.has(before.lower)
    if (named && !MONTHS.has(token.lower) && !WEEKDAYS.has(token.lower)) places.add(token.lower)
  })
  return places
}

const PAST =
  /\b(?:last (?:year|month|week|summer|winter|spring|autumn|fall)|(?:years?|months?|weeks?|decades?) (?:ago|earlier|before)|previous(?:ly)?|earlier (?:this|attack|attacks)|in recent (?:years|months|weeks)|since the (?:start|beginning)|historic(?:al)?|on average|each year|every year|per year|a year)\b/iu

/** Words of another time, or a year other than that of publication. */
function looksBack({ tokens }: Sentence, published: string | null): boolean {
  const words = tokens.map(({ lower }) => lower).join(' ')
  if (PAST.test(words)) return true
  const year = published?.slice(0, 4) ?? null
  return tokens.some(
    ({ text }, index) =>
      /^(?:19|20)\d\d$/u.test(text) &&
      text !== year &&
      /^(?:in|since|of|during|and|,)$/u.test(tokens[index - 1]?.lower ?? ''),
  )
}
