/** Figures of all accounts with what the ledger needs to line them up: family, role, scope and the words around them. */
import type { Figure, Span } from '@parallax/contract'
import type { Comparing } from '../comparing.js'
import { push } from '../multimap.js'
import type { Reading } from '../reading.js'
import { firstEndingAfter } from '../spans.js'
import type { Sentence } from '../text/types.js'
import { coversSpan, looksBack } from './background.js'
import { borrowedIn, isCaption } from './borrowed.js'
import { CONVERSION_SLACK, dimensionOf, factorOf } from './dimension.js'
import { familyInRole, familyOf } from './families.lexicon.js'
import { type Rate, rateOf } from './periods.js'
import { isPreposition, isSmallWord, singular } from './phrase.js'
import { placesIn } from './places.js'
import { ACTIVE_VERBS, ROLE_NOUNS, STATE_WORDS } from './roles.lexicon.js'
import { type Scope, scopesOf } from './scope.js'

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
  /** Lower-case words before the head noun of what is counted: "ambulance" of "22 ambulance crews". */
  kind: ReadonlySet<string>
  /** Content words of the sentence without numbers, singular. */
  words: ReadonlySet<string>
  /** Content words within {@link NEAR} tokens of the figure. */
  near: ReadonlySet<string>
  /** Names of places in the sentence, lower case. */
  places: readonly string[]
  /** Place and day of what the sentence tells, from the sentences around it where it names none. */
  scope: Scope
  /** Stands in the headline or among the first {@link LEAD} sentences, where a report gives its main numbers. */
  lead: boolean
  /** The sentence looks back to another time: "last year", "in 2015". */
  background: boolean
  /** The sentence counts over a stretch of time: "during the past 24 hours". */
  overSpan: boolean
  /** The words beside it say that it has not happened: "will be moved", "could rise to". */
  planned: boolean
  /** A part of a number given elsewhere: "five of the dead". */
  part: boolean
  /** The words beside it say that the number moves: "still", "now", "earlier". */
  moving: boolean
  /** The words beside it say that the number has grown to this: "rose to", "raised to". */
  grown: boolean
  /** One of several counts that are given side by side and make a sum: "two women and two soldiers". */
  addend: boolean
  /** Why the figure is not the account's own, in words for a reason, or null. */
  borrowed: string | null
  /** Stands in a caption, where an agency's words are kept while the report moves on. */
  caption: boolean
  /** Words of severity beside the figure. */
  severity: string
  /** What a percentage is a rate of, and for which time; null where it names no listed indicator. */
  rate: Rate | null
  /** The parts as written, where the number is the sum of several figures of the sentence; else null. */
  sum: readonly string[] | null
  /** Ids of the claims with a statement that holds the figure. */
  claims: readonly string[]
}

/** Sentences of the text that count as its lead; the headline may be one of them. */
const LEAD = 6

/** Tokens on either side that show which of several figures of a sentence is meant. */
const NEAR = 6

export function toItems(comparing: Readonly<Comparing>): Item[] {
  const claimed = claimsByArticle(comparing)
  return comparing.readings.flatMap((reading, account) => {
    const known = knownOf(comparing, account)
    const claims = claimed.get(reading.id) ?? []
    return reading.figures.flatMap((figure, index): Item[] => {
      const isRead = isOfUse(figure, reading) && !isRestated(reading, figure, reading.figures[index - 1])
      const sentence = isRead ? sentenceAt(reading.sentences, figure.start) : null
      return sentence === null ? [] : [toItem(reading, { account, figure, claims, about: known(sentence) })]
    })
  })
}

/** What the figures of one sentence share. */
interface About
  extends Pick<
    Item,
    'sentence' | 'words' | 'places' | 'scope' | 'lead' | 'background' | 'overSpan' | 'borrowed' | 'caption'
  > {}

/** Read once a sentence: one sentence may hold very many figures. */
function knownOf(comparing: Readonly<Comparing>, account: number): (sentence: Sentence) => About {
  const reading = comparing.readings[account]!
  const leads = leadsOf(reading)
  const borrowed = borrowedIn(comparing, account)
  const isLead = ({ headline, index }: Sentence) => headline || leads.has(index)
  const scopeOf = scopesOf(reading)
  const known = new Map<number, About>()
  return (sentence) => {
    const about = known.get(sentence.index) ?? {
      sentence,
      words: contentWords(sentence.tokens.map(({ lower }) => lower)),
      places: placesIn(sentence).map(({ name }) => name),
      scope: scopeOf(sentence),
      lead: isLead(sentence),
      background: looksBack(sentence, reading.article.published),
      overSpan: coversSpan(sentence),
      borrowed: borrowed(sentence),
      caption: isCaption(reading, sentence),
    }
    known.set(sentence.index, about)
    return about
  }
}

/** The first sentences of the text that end as sentences do; title lines before them count as lead and are not counted. */
function leadsOf({ article: { text }, sentences }: Readonly<Reading>): Set<number> {
  const leads = new Set<number>()
  let full = 0
  for (const { index, end } of sentences) {
    if (full >= LEAD) break
    leads.add(index)
    if (/[.!?…。؟।”"'’)\]]/u.test(text[end - 1] ?? '')) full += 1
  }
  return leads
}

/** An ellipsis before the number: the count of comments or views behind a text that the page cuts off. */
const CUT_OFF = /(?:\.\.\.|…)\s*$/u

/** "one of the best", "one of those injured" count nothing that accounts could differ on. */
function isOfUse({ low, high, unit, counts, start, end }: Figure, { article: { text } }: Reading): boolean {
  if (counts?.role == null && CUT_OFF.test(text.slice(Math.max(0, start - 5), start))) return false
  if (low !== 1 || high !== 1) return true
  return (unit !== null || counts?.role != null) && !/^ of\b/u.test(text.slice(end, end + 4))
}

/** "17 miles (27 km)": the second says the first again. */
function isRestated({ article: { text } }: Reading, figure: Figure, before: Figure | undefined): boolean {
  if (before === undefined || text.slice(before.end, figure.start).trim() !== '(') return false
  const dimension = dimensionOf(figure.unit)
  if (dimension === null || dimension !== dimensionOf(before.unit) || figure.unit === before.unit)
    return false
  const [one, two] = [before, figure].map(({ low, high, unit }) => (low ?? high ?? 0) * factorOf(unit))
  return Math.abs(one! - two!) <= CONVERSION_SLACK * Math.max(Math.abs(one!), Math.abs(two!))
}

interface Claimed extends Span {
  claim: string
}

function claimsByArticle({ claims }: Readonly<Comparing>): Map<string, Claimed[]> {
  const found = new Map<string, Claimed[]>()
  for (const { id, cells } of claims) {
    for (const { statements } of cells)
      for (const { article, start, end } of statements) push(found, article, { claim: id, start, end })
  }
  return found
}

function sentenceAt(sentences: readonly Sentence[], offset: number): Sentence | null {
  const sentence = sentences[firstEndingAfter(sentences, offset)]
  return sentence && sentence.start <= offset ? sentence : null
}

interface Known {
  account: number
  figure: Figure
  claims: readonly Claimed[]
  about: About
}

function toItem({ article: { text, published } }: Reading, { account, figure, claims, about }: Known): Item {
  const { tokens } = about.sentence
  const counted = figure.counts
  const at = firstEndingAfter(tokens, figure.start)
  const close = tokens.slice(Math.max(0, at - NEAR), at + NEAR + 1).map(({ lower }) => lower)
  const held = claims.filter(({ start, end }) => start <= figure.start && figure.end <= end)
  return {
    ...about,
    account,
    figure,
    written: text.slice(figure.start, figure.end),
    family: familyInRole(counted === null ? null : familyOfCounted(counted.text), counted?.role ?? null),
    role: counted?.role ?? null,
    kind: kindOf(counted?.text ?? ''),
    near: contentWords(close),
    part: figure.partOf !== null || PART.test(text.slice(figure.end, figure.end + 30)),
    planned: close.some((word) => PLANNED.has(word)),
    moving: close.some((word) => MOVING.has(word)),
    grown: close.some((word) => GROWN.has(word)),
    severity: [...new Set(close.filter((word) => SEVERE.has(word)))].sort().join(' '),
    rate: rateOf(figure, about.sentence, at, published),
    sum: null,
    addend: false,
    claims: held.map(({ claim }) => claim),
  }
}

const PART = /^ of (?:the (?:dead|victims|injured|wounded|deaths|casualties|fatalities|missing|killed))\b/iu
const GROWN = new Set(
  'rose risen rises rise climbed climbs climb increased raised jumped grew grown'.split(' '),
)
const PLANNED = new Set(
  'will would could might expected expects planned plans planning set due likely feared fears forecast projected threatened'.split(
    ' ',
  ),
)
const MOVING = new Set(
  'revised updated updating previous remain remains remained still now initially earlier previously latest'.split(
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

function kindOf(counted: string): Set<string> {
  const words = counted.toLowerCase().split(/[\s,]+/u)
  const cut = words.findIndex((word, index) => index > 0 && isPreposition(word))
  return contentWords((cut === -1 ? words : words.slice(0, cut)).slice(0, -1))
}

export function contentWords(lower: readonly string[]): Set<string> {
  const words = lower.filter((word) => /^\p{L}/u.test(word) && !isSmallWord(word) && !NUMBER_WORD.test(word))
  return new Set(words.map(singular))
}

const NUMBER_WORD =
  /^(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty(?:-\w+)?|hundred|thousand|million|billion|dozens?|scores|hundreds|thousands|m|bn|k)$/u
