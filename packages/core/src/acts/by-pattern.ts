/** Who did what to whom, from the words around the act, where there is no grammar. What the words leave open is not read. */
import { CALENDAR, SPEECH_VERBS } from '../naming/common.lexicon.js'
import type { Token } from '../text/types.js'
import {
  ADVERBS,
  BE,
  CLAUSE_BREAKS,
  CONDITIONS,
  DETERMINERS,
  HAVE,
  MODALS,
  NEGATIONS,
  PREPOSITIONS,
  PRONOUNS,
  UNREALISED,
  UNTOLD,
} from './grammar.lexicon.js'
import { CARRIERS } from './lexicon.js'
import type { ActWords, Holder, Possible, Roles, Scene } from './types.js'

/** How far the words before a verb are read for its subject, and those behind it for its object. */
const REACH = 9

/** The roles of an act, or undefined where its words do not settle that it is one and told as done. */
export function rolesByPattern(scene: Scene, words: ActWords, can: Possible): Roles | undefined {
  const { tokens } = scene.sentence
  const form = formOf(tokens, words, can)
  if (form === 'noun') return rolesOfNoun(scene, words, can.ownerActs)
  return form === 'verb' ? rolesOfVerb(scene, words, can.needsObject) : undefined
}

/** Behind one of these a participle is a noun or an adjective: "the wounded", "a shot". */
const ARTICLES = new Set(['the', 'a', 'an', 'his', 'her', 'its', 'their', 'our', 'my', 'your'])

const lowerAt = (tokens: readonly Token[], at: number) => tokens[at]?.lower ?? ''
const isAdverb = (lower: string) => ADVERBS.has(lower) || (lower.endsWith('ly') && lower.length > 4)

/** The place of the last word before `at` that is no adverb. */
function beforeAdverbs(tokens: readonly Token[], at: number): number {
  let before = at - 1
  while (before >= 0 && (isAdverb(lowerAt(tokens, before)) || /^["“‘']$/u.test(lowerAt(tokens, before))))
    before -= 1
  return before
}

function formOf(
  tokens: readonly Token[],
  { from, to }: ActWords,
  { verb, noun }: { verb: boolean; noun: boolean },
): 'verb' | 'noun' | undefined {
  const { lower, lemma } = tokens[from]!
  const before = lowerAt(tokens, beforeAdverbs(tokens, from))
  const isPast = lower !== lemma && !lower.endsWith('s') && !lower.endsWith('ing')
  if (isPast) return verb && !ARTICLES.has(before) ? 'verb' : undefined
  if (lower.endsWith('ing')) {
    if (verb && BE.has(before)) return 'verb'
    const isOwned = DETERMINERS.has(before) || before.endsWith("'s")
    const isNoun = noun && (isOwned || lowerAt(tokens, to + 1) === 'of')
    return isNoun ? 'noun' : verb && CLAUSE_BREAKS.has(before) ? 'verb' : undefined
  }
  if (noun && before !== 'to' && !MODALS.has(before)) return 'noun'
  return undefined
}

/** Whether a word of the clause before the verb takes back that it was done. */
function isTold(tokens: readonly Token[], at: number): boolean {
  for (let before = at - 1; before >= 0 && at - before <= REACH; before -= 1) {
    const lower = lowerAt(tokens, before)
    if (at - before <= 3 && (NEGATIONS.has(lower) || MODALS.has(lower) || lower === 'to')) return false
    if (CONDITIONS.has(lower) || (lower === 'case' && lowerAt(tokens, before - 1) === 'in')) return false
    if (lower === ',' || lower === ';' || CLAUSE_BREAKS.has(lower)) return true
  }
  return true
}

/** `needsObject`: a bare past form without an object is a participle ("twelve people killed"). */
function rolesOfVerb(scene: Scene, words: ActWords, needsObject: boolean): Roles | undefined {
  const { from, to } = words
  const { tokens } = scene.sentence
  if (!isTold(tokens, from)) return undefined
  const helper = beforeAdverbs(tokens, from)
  const passive = BE.has(lowerAt(tokens, helper)) && !tokens[from]!.lower.endsWith('ing')
  const by = behindBy(scene, to)
  if (passive) return { form: 'verb', voice: 'passive', agent: by, object: subjectBefore(scene, helper) }
  const isHelped = HAVE.has(lowerAt(tokens, helper)) || BE.has(lowerAt(tokens, helper))
  if (!isHelped && lowerAt(tokens, to + 1) === 'by')
    return { form: 'verb', voice: 'passive', agent: by, object: subjectBefore(scene, from) }
  const subject = subjectBefore(scene, isHelped ? helper : from)
  const isOfControl = words.lemma.endsWith(' control') && lowerAt(tokens, to + 1) === 'of'
  const object = objectBehind(scene, isOfControl ? to + 1 : to)
  const isParticiple = !isHelped && object === -1 && !tokens[from]!.lower.endsWith('ing')
  if (isParticiple && needsObject) return { form: 'verb', voice: 'passive', agent: -1, object: subject }
  if (!isHelped && subject === -1 && object === to + 1 && !opensClause(tokens, from)) return undefined
  return { form: 'verb', voice: 'active', agent: subject, object }
}

/** "and killed people", never "assisting wounded people": the verb goes on with a clause. */
const opensClause = (tokens: readonly Token[], at: number) =>
  at === 0 || tokens[at - 1]!.kind === 'punctuation' || CLAUSE_BREAKS.has(lowerAt(tokens, at - 1))

/** The head of the nearest noun phrase before the verb that no preposition leads, inside its clause; -1 where that is not plain. */
function subjectBefore({ sentence: { tokens }, holders }: Scene, verb: number): number {
  const last = beforeAdverbs(tokens, verb)
  for (let at = last; at >= 0 && verb - at <= REACH; at -= 1) {
    const lower = lowerAt(tokens, at)
    if (PRONOUNS.has(lower)) return at
    if (/^[,;:.—–()"“”]$/u.test(lower) || SPEECH_VERBS.has(lower)) return -1
    const holder = holders.get(at)
    if (holder === undefined && (at !== last || !isContentWord(tokens[at]!))) continue
    if (at !== last && isContentWord(tokens[at + 1]!)) return -1
    const first = holder === undefined ? at : firstOf(holders, at, holder)
    if (!PREPOSITIONS.has(leaderOf(tokens, first))) return at
    at = first
  }
  return -1
}

const FUNCTION_SETS = [
  PREPOSITIONS,
  DETERMINERS,
  CLAUSE_BREAKS,
  BE,
  HAVE,
  MODALS,
  ADVERBS,
  NEGATIONS,
  PRONOUNS,
]

/** A word that may be a noun: none of the function words, no adverb. */
const isContentWord = ({ kind, lower }: Token) =>
  kind === 'word' && !isAdverb(lower) && !FUNCTION_SETS.some((words) => words.has(lower))

function firstOf(holders: ReadonlyMap<number, Holder>, at: number, holder: Holder): number {
  let first = at
  while (holders.get(first - 1)?.entity === holder.entity) first -= 1
  return first
}

/** The word that leads a phrase: what stands before its article, numbers and adjectives. */
function leaderOf(tokens: readonly Token[], first: number): string {
  for (let at = first - 1; at >= 0 && first - at <= 4; at -= 1) {
    const { lower, kind } = tokens[at]!
    if (CALENDAR.has(lower) || /^\d{4}$/u.test(lower)) return ''
    if (PREPOSITIONS.has(lower) || kind === 'punctuation') return lower
    if (DETERMINERS.has(lower)) return lowerAt(tokens, at - 1)
  }
  return ''
}

/** "at least", "up to", "more than", "about": before a number, no preposition. */
function isQuantityWord(tokens: readonly Token[], at: number): boolean {
  const [before, here, next] = [lowerAt(tokens, at - 1), lowerAt(tokens, at), lowerAt(tokens, at + 1)]
  if (here === 'at') return next === 'least' || next === 'most'
  if (here === 'up') return next === 'to'
  if (here === 'to') return before === 'up'
  return here === 'least' || here === 'than' || (here === 'about' && tokens[at + 1]?.kind === 'number')
}

/** The head of the noun phrase that follows at once, or -1. */
function objectBehind({ sentence: { tokens }, holders }: Scene, verb: number): number {
  let head = -1
  for (let at = verb + 1; at < tokens.length && at - verb <= REACH; at += 1) {
    const { lower, kind } = tokens[at]!
    const isQuantity = isQuantityWord(tokens, at)
    const isEnd = kind === 'punctuation' || (PREPOSITIONS.has(lower) && !(isQuantity && head === -1))
    if (isEnd || (CLAUSE_BREAKS.has(lower) && lower !== 'than') || BE.has(lower) || HAVE.has(lower)) break
    if (DETERMINERS.has(lower) && head !== -1) break
    if (kind === 'word' && !DETERMINERS.has(lower) && !isQuantity) head = at
    if (holders.has(at) && !holders.has(at + 1)) return at
  }
  return head
}

/** The mention behind "by" in the next words, or -1. */
function behindBy({ sentence: { tokens }, holders }: Scene, from: number): number {
  for (let at = from + 1; at < tokens.length && at - from <= REACH; at += 1) {
    if (lowerAt(tokens, at) !== 'by') {
      if (tokens[at]!.kind === 'punctuation') return -1
      continue
    }
    for (let next = at + 1; next <= at + 5; next += 1) if (holders.has(next)) return next
    return -1
  }
  return -1
}

const ON = new Set(['of', 'on', 'against', 'upon'])

function rolesOfNoun(scene: Scene, { from, to }: ActWords, ownerActs: boolean): Roles | undefined {
  const { tokens } = scene.sentence
  const lead = leaderOf(tokens, from)
  const before = lowerAt(tokens, from - 1)
  if (NEGATIONS.has(before) || NEGATIONS.has(lead) || UNTOLD.has(before)) return undefined
  if (lead !== '' && UNTOLD.has(lowerAt(tokens, from - 2))) return undefined
  if (isSupposed(tokens, from)) return undefined
  const on = ON.has(lowerAt(tokens, to + 1)) ? objectBehind(scene, to + 1) : -1
  const owner = ownerBefore(scene, from)
  const ownerDoes = ownerActs || on !== -1
  const carrier = carrierBefore(tokens, from)
  if (carrier !== -1 && !isTold(tokens, carrier)) return undefined
  const doers = [
    behindBy(scene, to),
    ownerDoes ? owner : -1,
    carrier === -1 ? -1 : subjectBefore(scene, carrier),
  ]
  return {
    form: 'noun',
    voice: null,
    agent: doers.find((at) => at !== -1) ?? -1,
    object: on === -1 && !ownerDoes ? owner : on,
  }
}

/** "would have set off an explosion", "threatened destruction": something new behind a modal or a verb of wanting. */
function isSupposed(tokens: readonly Token[], noun: number): boolean {
  let isNew = false
  for (let at = noun - 1; at >= 0 && noun - at <= REACH; at -= 1) {
    const lower = lowerAt(tokens, at)
    if (lower === 'a' || lower === 'an') isNew = true
    else if ((CLAUSE_BREAKS.has(lower) && lower !== 'and') || lower === ',' || lower === 'the') return false
    else if ((isNew && MODALS.has(lower)) || UNREALISED.has(tokens[at]!.lemma)) return true
  }
  return false
}

/** "the army's attack", "US strikes": the mention that ends before the noun, or -1. */
function ownerBefore({ sentence: { tokens }, holders }: Scene, noun: number): number {
  for (let at = noun - 1; at >= 0 && noun - at <= 3; at -= 1) {
    if (tokens[at]!.kind !== 'word' || DETERMINERS.has(tokens[at]!.lower)) return -1
    const holder = holders.get(at)
    if (holder === undefined) continue
    const isOwner = /['’]s?$/u.test(tokens[at]!.text)
    return isOwner || (at === noun - 1 && holder.canDo) ? at : -1
  }
  return -1
}

/** Words that may stand between the verb and the noun that it carries. */
const CARRIER_REACH = 6

/** "launched a new offensive": the verb before the noun, or -1. */
function carrierBefore(tokens: readonly Token[], noun: number): number {
  for (let at = noun - 1; at >= 0 && noun - at <= CARRIER_REACH; at -= 1) {
    if (tokens[at]!.kind === 'punctuation' || PREPOSITIONS.has(tokens[at]!.lower)) return -1
    if (CARRIERS.has(tokens[at]!.lemma)) return at
  }
  return -1
}
