/**
 * A sentence seen as clauses: what class each token has. The classes come from the grammar where one is plugged in, else from
 * lists of closed classes, word endings and capitals. All questions about grammar that attribution asks are asked here.
 */
import type { Span } from '@parallax/contract'
import type { Quotation } from '../reading.js'
import { IRREGULAR } from '../text/lemma.lexicon.js'
import type { Sentence, Token } from '../text/types.js'
import { CUE_FORMS, type CueForm } from './cue-forms.js'
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
}

const QUOTE_MARK = /^(?:["“”„‟«»‘’‚'‹›「」『』]|''|``)$/u

/** `quotations` are the outermost ones in order; `first` is the place of the first that may touch the sentence. */
export function viewSentence(sentence: Sentence, quotations: readonly Quotation[], first: number): Clause {
  const { tokens } = sentence
  const quoted: number[] = []
  let at = first
  for (const token of tokens) {
    while (at < quotations.length && quotations[at]!.end <= token.start) at += 1
    const quotation = quotations[at]
    quoted.push(quotation !== undefined && quotation.start <= token.start ? at : -1)
  }
  return { sentence, tokens, quoted, classes: tokens.map((token, index) => classOf(token, index, tokens)) }
}

function classOf(token: Token, index: number, tokens: readonly Token[]): WordClass {
  if (token.kind === 'punctuation') return QUOTE_MARK.test(token.text) ? 'quote' : 'punct'
  if (token.kind === 'number' || token.kind === 'symbol') return 'num'
  const closed = closedClass(token, index)
  if (closed !== undefined) return closed
  if (isNameOfDay(index, tokens)) return 'name'
  if (token.grammar !== null) return fromTag(token)
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

function closedClass({ lower, text }: Token, index: number): WordClass | undefined {
  if (index > 0 && /^(?:May|Will|March|Mark|Might|US|IT|Is|Per|Van|Down)$/u.test(text)) return 'name'
  if (lower === 'to') return 'to'
  if (lower === 'once' && index > 0) return 'adv'
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

const TAG_CLASSES: Readonly<Record<string, WordClass>> = {
  ADJ: 'noun',
  ADP: 'prep',
  ADV: 'adv',
  AUX: 'aux',
  CCONJ: 'conj',
  DET: 'det',
  INTJ: 'adv',
  NOUN: 'noun',
  NUM: 'num',
  PART: 'neg',
  PRON: 'pron',
  PROPN: 'name',
  PUNCT: 'punct',
  SCONJ: 'sub',
  SYM: 'num',
  VERB: 'verb',
  X: 'noun',
}

function fromTag({ grammar, lower }: Token): WordClass {
  const found = TAG_CLASSES[grammar!.tag] ?? 'noun'
  return found === 'verb' && lower.endsWith('ing') ? 'ing' : found
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

/** A cue verb in use as a verb, not as a noun or an adjective before a noun. */
export function cueAt(clause: Clause, index: number): CueForm | undefined {
  const { tokens, classes } = clause
  const token = tokens[index]!
  const form = CUE_FORMS.get(token.lower)
  if (form === undefined || classes[index] === 'aux' || classes[index] === 'prep') return undefined
  if (token.grammar !== null) return token.grammar.tag === 'VERB' ? form : undefined
  if (isCapitalised(token) && classes[index] === 'name' && !(index === 0 && form.shape === 'ing'))
    return undefined
  let before = index - 1
  while (before >= 0 && classes[before] === 'adv') before -= 1
  const left = before < 0 ? undefined : classes[before]
  if (form.shape === 'ing')
    return left === 'det' || (left === 'noun' && classes[index + 1] === 'noun') ? undefined : form
  if (form.shape === 'past')
    return (left === 'det' && !STANDS_ALONE.test(tokens[before]!.lower)) ||
      left === 'prep' ||
      isPossessed(tokens[index - 1])
      ? undefined
      : form
  return form.alsoNoun
    ? isFiniteByCompany(clause, index, before)
      ? form
      : undefined
    : left === 'det' || left === 'prep'
      ? undefined
      : form
}

/** Determiners that are subjects by themselves: "some chanted", "many said". */
const STANDS_ALONE = /^(?:some|many|most|all|both|few|several|another|others|half)$/u

/** Base forms that a plain noun may follow: "polls show voters", "parents want answers". */
const PLAIN_OBJECT: ReadonlySet<string> = new Set(
  'show want need support back like love hate favor favour fear doubt question oppose demand claim'.split(
    ' ',
  ),
)

/** `plans`, `claim`, `report`: a verb after a subject that agrees and before something that a verb takes. */
function isFiniteByCompany({ tokens, classes, quoted }: Clause, index: number, before: number): boolean {
  const left = before < 0 ? undefined : classes[before]
  const next = classes[index + 1]
  if (left === 'to' || left === 'modal' || left === 'neg') return true
  if (left === 'aux') return /^(?:do|does|did|don't|doesn't|didn't)$/u.test(tokens[before]!.lower)
  if (left === 'pron' || left === 'rel') return true
  if (left !== 'name' && left !== 'noun') return false
  const { lower } = tokens[before]!
  const plural =
    /(?:[^s']s|people|men|women|police|children|media|data|results)$/u.test(lower) ||
    tokens[before - 2]?.lower === 'and'
  const agrees = tokens[index]!.lower.endsWith('s') ? !plural || left === 'name' : plural
  const takes =
    next === 'that' ||
    next === 'det' ||
    next === 'pron' ||
    next === 'to' ||
    next === 'name' ||
    next === 'quote' ||
    next === 'sub' ||
    next === 'num'
  if (!agrees) return false
  // "“We stay,” the letter states."
  if (next === undefined || next === 'punct') return closesQuotation({ tokens, classes, quoted }, before)
  return takes || (next === 'noun' && left === 'noun' && PLAIN_OBJECT.has(tokens[index]!.lower))
}

/** True where the noun phrase that ends at `last` stands right behind a quotation. */
function closesQuotation(
  { tokens, classes, quoted }: Pick<Clause, 'tokens' | 'classes' | 'quoted'>,
  last: number,
): boolean {
  let at = last
  while (at > last - LONGEST_TURNED && at >= 0 && quoted[at] === -1 && isNominal(classes[at])) at -= 1
  return at >= 0 && quoted[at] !== -1 && /[,?!”"']$/u.test(tokens[at]!.text)
}

/** Words of a subject between a quotation and its verb. */
const LONGEST_TURNED = 8

/** "the party's pledged delegates": a participle before a noun. */
function isPossessed(before: Token | undefined): boolean {
  return (
    before !== undefined &&
    /['’]s$/u.test(before.text) &&
    !/^(?:he|she|it|that|who|there)['’]s$/iu.test(before.text)
  )
}

export function spanOf({ tokens }: Clause, first: number, last: number): Span {
  return { start: tokens[first]!.start, end: tokens[last]!.end }
}
