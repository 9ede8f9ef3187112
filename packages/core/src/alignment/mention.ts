/** Event mentions: a word for something that happens, with who and what stand around it in its sentence. */
import type { Span } from '@parallax/contract'
import { FUNCTION_WORDS, NEGATORS, NUMBER_WORDS } from '../claims/function-words.lexicon.js'
import { wordKey } from '../claims/word-key.js'
import {
  agentOf,
  childrenOf,
  isNegated,
  isPassive,
  isRelation,
  nounPhrase,
  subjectOf,
  type Tree,
} from '../grammar/index.js'
import type { Reading } from '../reading.js'
import { firstEndingAfter } from '../spans.js'
import type { Sentence } from '../text/types.js'
import { isLight, isTime } from './closed-classes.lexicon.js'
import { massOf, type Participant } from './participants.js'
import { namesAct, type WordClass } from './word-relations.js'

/** What a sentence says around its events. */
export interface Surroundings {
  keys: ReadonlySet<string>
  /** Summed rarity of the keys. */
  mass: number
  /** Keys of words that are written as names. */
  names: ReadonlySet<string>
  times: ReadonlySet<string>
  numbers: ReadonlySet<string>
}

export interface EventMention {
  /** Where its word begins in the text. */
  start: number
  /** Dictionary form in lower case, a verb with its particle: "blow_up". */
  lemma: string
  kind: WordClass
  /** Key of the word without particle. */
  key: string
  actor: Participant | null
  object: Participant | null
  /** Other participants: where, with what, to whom. */
  others: readonly Participant[]
  /** The words of all participants. */
  told: { keys: ReadonlySet<string>; names: ReadonlySet<string>; mass: number }
  negated: boolean
  /** Root of its sentence: what the sentence is about. */
  main: boolean
  around: Surroundings
}

/** Reads the mentions of one account; the surroundings of a sentence are read once. */
export interface MentionReader {
  /** The mention whose words the span covers; null without grammar, and where no word stands there. */
  read(span: Span): EventMention | null
  /** All mentions in a stretch of one sentence, in order: verbs but for those that stand before a noun ("a *sinking* boat"), and nouns that name acts. */
  within(span: Span): EventMention[]
}

function keyOf(lemma: string): string {
  return wordKey(lemma.toLowerCase(), 'en')
}

function isTelling(tree: Tree, token: number): boolean {
  const { tag, lemma } = tree.words[token]!
  const lower = lemma.toLowerCase()
  if (FUNCTION_WORDS.has(lower) || NEGATORS.has(lower)) return false
  return (
    tag === 'NOUN' || tag === 'PROPN' || tag === 'VERB' || tag === 'ADJ' || tag === 'NUM' || tag === 'ADV'
  )
}

const PRONOUN_TAGS: ReadonlySet<string> = new Set(['PRON', 'DET'])

export function createMentionReader(reading: Reading): MentionReader {
  const nameOf = indexNames(reading)
  const known = new Map<number, Surroundings>()
  const around = (sentence: Sentence, tree: Tree) => {
    const found = known.get(sentence.index) ?? readSurroundings(tree)
    known.set(sentence.index, found)
    return found
  }
  const readAll = (span: Span, headsOf: (sentence: Sentence, tree: Tree) => readonly number[]) => {
    const sentence = reading.sentences[firstEndingAfter(reading.sentences, span.start)]
    const tree = sentence && reading.syntax.of(sentence)
    if (!sentence || !tree) return []
    const participant = (token: number) => readParticipant(sentence, tree, token, nameOf)
    return headsOf(sentence, tree).map((head) =>
      Object.assign(readEvent(tree, head, participant), {
        start: sentence.tokens[head]!.start,
        around: around(sentence, tree),
      }),
    )
  }
  return {
    read: (span) => readAll(span, (sentence, tree) => headWithin(sentence, tree, span))[0] ?? null,
    within: (span) => readAll(span, (sentence, tree) => eventsWithin(sentence, tree, span)),
  }
}

function tokensWithin({ tokens }: Sentence, span: Span): number[] {
  return tokens.flatMap(({ start, end }, at) => (start < span.end && end > span.start ? [at] : []))
}

/** The word of the span that the others hang on; of "give birth" the noun, for the verb says nothing. None or one. */
function headWithin(sentence: Sentence, tree: Tree, span: Span): number[] {
  const inside = tokensWithin(sentence, span)
  const within = new Set(inside)
  const head = inside.find((at) => !within.has(tree.words[at]!.head))
  if (head === undefined) return []
  if (!isLight(tree.words[head]!.lemma)) return [head]
  const bearer = inside.find(
    (at) =>
      at !== head && /^(?:NOUN|VERB|ADJ)$/u.test(tree.words[at]!.tag) && !isLight(tree.words[at]!.lemma),
  )
  return [bearer ?? head]
}

function eventsWithin(sentence: Sentence, tree: Tree, span: Span): number[] {
  return tokensWithin(sentence, span).filter((at) => {
    const { tag, lemma, relation } = tree.words[at]!
    const lower = lemma.toLowerCase()
    if (tag === 'NOUN') return namesAct(lower) && !isTime(lower)
    return tag === 'VERB' && !isLight(lower) && !isRelation(relation, 'amod')
  })
}

/** The name of the entity that a word belongs to, by the place where the word starts. */
function indexNames({ names, entities }: Reading): (start: number) => readonly string[] {
  const nameOfEntity = new Map(
    entities.map(({ id, name }) => [
      id,
      name.split(/[^\p{L}\p{N}]+/u).filter((word) => /^\p{Lu}/u.test(word)),
    ]),
  )
  const sorted = [...names].sort((a, b) => a.start - b.start)
  return (start) => {
    const mention = sorted[firstEndingAfter(sorted, start)]
    if (!mention || mention.start > start) return []
    return (nameOfEntity.get(mention.entity) ?? []).map((word) => keyOf(word))
  }
}

function readSurroundings(tree: Tree): Surroundings {
  const [keys, names, times, numbers] = [
    new Set<string>(),
    new Set<string>(),
    new Set<string>(),
    new Set<string>(),
  ]
  for (const [token, { tag, lemma }] of tree.words.entries()) {
    const lower = lemma.toLowerCase()
    if (isTime(lower)) times.add(lower)
    else if (tag === 'NUM') numbers.add(numberKey(lower))
    else if (isTelling(tree, token)) {
      keys.add(keyOf(lower))
      if (tag === 'PROPN') names.add(keyOf(lower))
    }
  }
  return { keys, mass: massOf(keys), names, times, numbers }
}

function numberKey(lower: string): string {
  const count = NUMBER_WORDS.get(lower)
  return count === undefined ? lower.replaceAll(',', '') : String(count)
}

function readParticipant(
  { tokens }: Sentence,
  tree: Tree,
  token: number,
  nameOf: (start: number) => readonly string[],
): Participant | null {
  const { tag, lemma } = tree.words[token]!
  const name = nameOf(tokens[token]!.start)
  if (PRONOUN_TAGS.has(tag) && name.length === 0) return null
  const { first, last } = nounPhrase(tree, token)
  const keys = new Set([keyOf(lemma)])
  for (let at = first; at <= last; at += 1) if (isTelling(tree, at)) keys.add(keyOf(tree.words[at]!.lemma))
  return { head: keyOf(lemma), lemma: lemma.toLowerCase(), keys: [...keys], name }
}

type ReadParticipant = (token: number) => Participant | null

function readEvent(tree: Tree, head: number, read: ReadParticipant): Omit<EventMention, 'around' | 'start'> {
  const { tag, lemma, relation } = tree.words[head]!
  const particle = childrenOf(tree, head, 'compound:prt')[0]
  const lower = lemma.toLowerCase()
  const roles = tag === 'NOUN' || tag === 'PROPN' ? rolesOfNoun(tree, head) : rolesOfVerb(tree, head)
  const toRead = (token: number) => (token === -1 ? null : read(token))
  const [actor, object] = [toRead(roles.actor), toRead(roles.object)]
  const others = roles.others.flatMap((token) =>
    isTime(tree.words[token]!.lemma.toLowerCase()) ? [] : (read(token) ?? []),
  )
  return {
    lemma: particle === undefined ? lower : `${lower}_${tree.words[particle]!.lemma}`,
    kind: tag === 'VERB' || tag === 'AUX' ? 'verb' : 'noun',
    key: keyOf(lower),
    actor,
    object,
    others,
    told: tell([actor, object, ...others]),
    negated: isNegated(tree, head),
    main: relation === 'root',
  }
}

function tell(participants: readonly (Participant | null)[]): EventMention['told'] {
  const named = participants.flatMap((each) => each?.name ?? [])
  const keys = new Set([...participants.flatMap((each) => each?.keys ?? []), ...named])
  return { keys, names: new Set(named), mass: massOf(keys) }
}

interface Roles {
  actor: number
  object: number
  others: readonly number[]
}

function rolesOfVerb(tree: Tree, verb: number): Roles {
  const { relation, head, xpos, tag } = tree.words[verb]!
  const passive = isPassive(tree, verb)
  const subject = subjectOf(tree, verb)
  const governor = isRelation(relation, 'acl', 'amod') && head !== -1 ? head : -1
  // "the man *wanted*", "the man *fleeing*": the noun is what the participle is said of.
  const holder = subject !== -1 ? subject : governor !== -1 ? governor : sharedSubject(tree, verb)
  const agent = agentOf(tree, verb)
  const objects = childrenOf(tree, verb, 'obj')
  const others = childrenOf(tree, verb, 'obl', 'iobj', 'xcomp', 'ccomp').filter((child) => child !== agent)
  const done = passive || (governor !== -1 && xpos === 'VBN')
  const isState = tag !== 'VERB'
  return {
    actor: done ? agent : holder,
    object: done ? holder : isState ? -1 : (objects[0] ?? -1),
    others: [...(done ? objects : objects.slice(1)), ...others],
  }
}

/** The subject of the verb that an infinitive or participle hangs on: "*He* wants to leave". */
function sharedSubject(tree: Tree, verb: number): number {
  const { relation, head } = tree.words[verb]!
  return isRelation(relation, 'xcomp', 'advcl') && head !== -1 ? subjectOf(tree, head) : -1
}

const caseOf = (tree: Tree, noun: number) => {
  const [mark] = childrenOf(tree, noun, 'case')
  return mark === undefined ? '' : tree.words[mark]!.lemma
}

function rolesOfNoun(tree: Tree, noun: number): Roles {
  const { relation, head } = tree.words[noun]!
  const modifiers = childrenOf(tree, noun, 'nmod')
  const by = modifiers.filter((child) => caseOf(tree, child) === 'by')
  const of = modifiers.filter((child) => /^(?:of|against|on)$/u.test(caseOf(tree, child)))
  const owner = modifiers.find((child) => tree.words[child]!.relation === 'nmod:poss')
  const compound = childrenOf(tree, noun, 'compound')
  // "carried out an *attack*", "was killed in the *attack*": what the clause says of others belongs to the noun as well.
  const clause = isRelation(relation, 'obj', 'obl', 'nsubj') && head !== -1 ? rolesOfVerb(tree, head) : null
  const light = clause !== null && isLight(tree.words[head]!.lemma)
  const subject = clause !== null && relation !== 'nsubj' ? clause.actor : -1
  const actor = by[0] ?? owner ?? (light ? subject : -1)
  const object = of[0] ?? -1
  const used = new Set([actor, object, noun])
  const rest = [...compound, ...modifiers, ...(clause ? [clause.actor, clause.object, ...clause.others] : [])]
  return { actor, object, others: [...new Set(rest)].filter((token) => token !== -1 && !used.has(token)) }
}
