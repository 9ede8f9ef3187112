/**
 * A sentence seen as clauses: what class each token has. Closed classes come from lists; open ones from the tagger where there is
 * one, else from word endings and capitals.
 */
import type { Span } from '@parallax/contract'
import type { Syntax, TokenTag, Tree } from '../grammar/index.js'
import type { Quotation } from '../reading.js'
import { IRREGULAR } from '../text/lemma.lexicon.js'
import type { PartOfSpeech, Sentence, Token } from '../text/types.js'
import { CUE_FORMS } from './cue-forms.js'
import { NOUN_CUES, STATE_CUES } from './cues.lexicon.js'
import {
  ADVERBS,
  AUXILIARIES,
  COMMON_VERBS,
  CONJUNCTIONS,
  DETERMINERS,
  MODALS,
  NO_ADVERBS,
  PREPOSITIONS,
  SUBJECT_PRONOUNS,
  SUBORDINATORS,
  TIME_WORDS,
} from './grammar.lexicon.js'

export type WordClass =
  | 'det'
  | 'prep'
  | 'pron'
  | 'that'
  | 'rel'
  | 'sub'
  | 'conj'
  | 'aux'
  | 'modal'
  | 'neg'
  | 'adv'
  | 'to'
  | 'verb'
  | 'ing'
  | 'noun'
  | 'name'
  | 'num'
  | 'punct'
  | 'quote'

/** A sentence with a class for each token. `quoted[i]` is the index of the outermost quotation that token i stands in, or -1. */
export interface Clause {
  sentence: Sentence
  tokens: readonly Token[]
  classes: readonly WordClass[]
  quoted: readonly number[]
  /** Parts of speech, one a token; null where there is no tagger, or nothing in the sentence to ask it about. */
  tags: readonly TokenTag[] | null
  /** The tree of the sentence, read when it is first asked for; null where there is no parser. */
  tree: () => Tree | null
}

const QUOTE_MARK = /^(?:["“”„‟«»‘’‚'‹›「」『』]|''|``)$/u

/**
 * `quotations` are the outermost ones in order; `first` is the place of the first that may touch the sentence. `syntax` is asked
 * about sentences that hold a cue.
 */
export function viewSentence(
  sentence: Sentence,
  quotations: readonly Quotation[],
  first: number,
  syntax: Pick<Syntax, 'tags' | 'of'>,
): Clause {
  const { tokens } = sentence
  const tags = tokens.some(isCueWord) ? syntax.tags(sentence) : null
  const quoted: number[] = []
  let at = first
  for (const token of tokens) {
    while (at < quotations.length && quotations[at]!.end <= token.start) at += 1
    const quotation = quotations[at]
    quoted.push(quotation !== undefined && quotation.start <= token.start ? at : -1)
  }
  const classes = tokens.map((token, index) => classOf(token, index, tokens, tags?.[index]))
  return { sentence, tokens, quoted, classes, tags, tree: () => syntax.of(sentence) }
}

/** A word that may be a cue: a form of a cue verb, or a noun or adjective of the lexicon. */
function isCueWord({ lower, lemma }: Token): boolean {
  return CUE_FORMS.has(lower) || NOUN_CUES.has(lemma) || STATE_CUES.has(lower) || lower === 'according'
}

function classOf(
  token: Token,
  index: number,
  tokens: readonly Token[],
  tag: TokenTag | undefined,
): WordClass {
  if (token.kind === 'punctuation') return QUOTE_MARK.test(token.text) ? 'quote' : 'punct'
  if (token.kind === 'number' || token.kind === 'symbol') return 'num'
  const closed = closedClass(token, index, tokens[index - 1])
  if (closed !== undefined) return closed
  if (isNameOfDay(index, tokens)) return 'name'
  if (tag !== undefined) return taggedClass(token, index, tag)
  if (/ly$/u.test(token.lower) && !NO_ADVERBS.has(token.lower) && !isCapitalised(token)) return 'adv'
  if (
    isCapitalised(token) &&
    !isTime(token) &&
    !(index === 0 && isOpeningVerb(token)) &&
    !isVerbInTitle(token, index, tokens)
  )
    return 'name'
  return openClass(token)
}

/** "He then listed": behind a word, not behind a mark, these join no clauses. */
function isAdverbHere(lower: string, previous: Token | undefined): boolean {
  return previous?.kind === 'word' && previous.lower !== 'and' && /^(?:then|yet|so)$/u.test(lower)
}

function closedClass(
  { lower, text }: Token,
  index: number,
  previous: Token | undefined,
): WordClass | undefined {
  if (index > 0 && /^(?:May|Will|March|Mark|Might|US|IT|Is|Per|Van|Down)$/u.test(text)) return 'name'
  if (lower === 'to') return 'to'
  if (lower === 'once' && index > 0) return 'adv'
  if (isAdverbHere(lower, previous)) return 'adv'
  if (lower === 'that') return 'that'
  if (/^(?:who|which|whom)$/u.test(lower)) return 'rel'
  if (AUXILIARIES.has(lower)) return 'aux'
  if (MODALS.has(lower)) return 'modal'
  if (lower === 'not' || lower === 'never' || lower === "n't") return 'neg'
  if (CONJUNCTIONS.has(lower)) return 'conj'
  if (SUBJECT_PRONOUNS.has(lower)) return 'pron'
  if (DETERMINERS.has(lower)) return 'det'
  if (PREPOSITIONS.has(lower)) return 'prep'
  if (SUBORDINATORS.has(lower)) return 'sub'
  return ADVERBS.has(lower) ? 'adv' : undefined
}

const TAG_CLASSES: Partial<Record<PartOfSpeech, WordClass>> = {
  ADP: 'prep',
  ADV: 'adv',
  INTJ: 'adv',
  PART: 'adv',
  SCONJ: 'sub',
}

/** The class of a word that is on no list, by its part of speech. */
function taggedClass(token: Token, index: number, { tag, xpos }: TokenTag): WordClass {
  // "State television showed": the first word of a sentence that may be a noun is none of its verbs.
  const isOpeningNoun = index === 0 && CUE_FORMS.get(token.lower)?.alsoNoun === true
  if ((tag === 'VERB' || tag === 'AUX') && !isOpeningNoun) return xpos === 'VBG' ? 'ing' : 'verb'
  // "Officially", "Please": a capital that opens a sentence makes no name of an adverb.
  const isOpeningAdverb = index === 0 && (tag === 'ADV' || tag === 'INTJ')
  if (isCapitalised(token) && !isTime(token) && !isOpeningAdverb) return 'name'
  return TAG_CLASSES[tag] ?? 'noun'
}

function openClass({ lower }: Token): WordClass {
  if (/..ing$/u.test(lower) && CUE_FORMS.get(lower)?.shape === 'ing') return 'ing'
  if (/[a-z]{2}ed$/u.test(lower) || COMMON_VERBS.has(lower)) return 'verb'
  const base = IRREGULAR.get(lower)
  if (base !== undefined && base !== lower && !/(?:s|ing|men|ple|dren|ia|fe)$/u.test(lower)) return 'verb'
  const cue = CUE_FORMS.get(lower)
  return cue !== undefined && !cue.alsoNoun && cue.shape !== 'ing' ? 'verb' : 'noun'
}

/** "the Evening Star", "the Sunday Times": a time that belongs to a name. */
function isNameOfDay(index: number, tokens: readonly Token[]): boolean {
  const [before, token, next] = [tokens[index - 1], tokens[index]!, tokens[index + 1]]
  if (next === undefined || !isCapitalised(token) || !isTime(token) || isTime(next)) return false
  return before?.lower === 'the' && isCapitalised(next)
}

/** "Asked about it, he …", "Speaking in Ostra, she …". */
function isOpeningVerb({ lower }: Token): boolean {
  return /[a-z]{3}ed$/u.test(lower) && CUE_FORMS.has(lower)
}

/** Titles write verbs with a capital: "Mayor Says Talks Are Off". */
function isVerbInTitle(token: Token, index: number, tokens: readonly Token[]): boolean {
  const cue = CUE_FORMS.get(token.lower)
  if (cue === undefined || index === 0 || cue.alsoNoun) return false
  const words = tokens.filter(({ kind, text }) => kind === 'word' && text.length > 3)
  return words.length >= 3 && words.every(isCapitalised)
}

export function isCapitalised({ text }: Token): boolean {
  return /^\p{Lu}/u.test(text)
}

export function isTime({ lower }: Token): boolean {
  return TIME_WORDS.has(lower)
}

/** Can stand inside a noun phrase. */
export function isNominal(found: WordClass | undefined): boolean {
  return found === 'noun' || found === 'name' || found === 'num' || found === 'det'
}

/** Ends a noun phrase as its last word. */
export function isHead(found: WordClass | undefined): boolean {
  return found === 'noun' || found === 'name' || found === 'pron' || found === 'num'
}

export function spanOf({ tokens }: Clause, first: number, last: number): Span {
  return { start: tokens[first]!.start, end: tokens[last]!.end }
}
