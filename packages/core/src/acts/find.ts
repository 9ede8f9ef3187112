/** Finds the words of acts in a sentence and settles their family by what they were done to. */
import { CALENDAR } from '../naming/common.lexicon.js'
import type { Token } from '../text/types.js'
import { rolesByPattern } from './by-pattern.js'
import { rolesByTree } from './by-tree.js'
import { DETERMINERS, IRREGULAR, isPersonNoun, isPlaceNoun, MODALS } from './grammar.lexicon.js'
import {
  ACT_DESCRIBERS,
  ACT_NOUN_FORMS,
  ACT_VERBS,
  BEFALLS_SUBJECT,
  COMPOUND_HEADS,
  FALLS,
  NATURAL_FORCES,
  NEEDS_OBJECT,
  NOUN_SENSES,
  type ObjectKind,
  OTHER_OBJECTS,
  OWNER_ACTS,
  PHRASE_SENSES,
  PROJECTILES,
  type Sense,
  VEHICLES,
  VERB_SENSES,
} from './lexicon.js'
import type { ActWords, FoundAct, Possible, Roles, Scene } from './types.js'

/** Plurals of nouns that the verb's dictionary form hides ("killings"): the singular. */
const singularOf = (lower: string) =>
  lower.endsWith('s') && !lower.endsWith('ss') ? lower.slice(0, -1) : lower

/** Whether a sentence can hold an act: grammar is asked for only then. */
export function mayHoldAct({ sentence: { tokens } }: Pick<Scene, 'sentence'>): boolean {
  return tokens.some(({ lower, lemma }) => isActWord(lower, lemma))
}

function isActWord(lower: string, lemma: string): boolean {
  return ACT_VERBS.has(lemma) || ACT_NOUN_FORMS.has(lower) || IRREGULAR.has(lower)
}

export function findActs(scene: Scene): FoundAct[] {
  const found: FoundAct[] = []
  const { tokens } = scene.sentence
  for (let at = 0; at < tokens.length; at += 1) {
    const { kind, lower, lemma } = tokens[at]!
    if (kind !== 'word' || !isActWord(lower, lemma) || isInName(scene, at)) continue
    const act = phraseAt(scene, at) ?? verbOrNounAt(scene, at)
    if (act === undefined) continue
    found.push(act)
    at = act.to
  }
  return found
}

/** Inside a proper name ("War Department"), or a capital inside a sentence. */
function isInName({ sentence: { tokens, headline }, holders }: Scene, at: number): boolean {
  if (holders.get(at)?.isName === true) return true
  return at > 0 && !headline && /^\p{Lu}/u.test(tokens[at]!.text)
}

function rolesOf(scene: Scene, words: ActWords, can: Possible): Roles | undefined {
  const roles = rolesByPattern(scene, words, can)
  if (roles === undefined || isOtherTag(scene, words.from, roles)) return undefined
  const isOpen = roles.voice === 'active' && roles.agent === -1
  const tree = isOpen ? scene.tree() : null
  if (tree === null) return roles
  const read = rolesByTree(tree, words.from)
  if (read?.voice === 'passive' && !can.needsObject) return roles
  return read === undefined || read.object !== -1 ? read : { ...read, object: roles.object }
}

/** Whether the tagger takes a noun of ours for a verb or the other way round. */
function isOtherTag(scene: Scene, at: number, { form }: Roles): boolean {
  const tag = scene.tags()?.[at]?.tag
  const isGerund = scene.sentence.tokens[at]!.lower.endsWith('ing')
  return form === 'verb' ? tag === 'NOUN' || tag === 'PROPN' : tag === 'VERB' && !isGerund
}

/** "took control", "opened fire": the words behind the verb follow at once, but for an article or an adjective. */
function phraseAt(scene: Scene, at: number): FoundAct | undefined {
  const { tokens } = scene.sentence
  const lemma = IRREGULAR.get(tokens[at]!.lower) ?? tokens[at]!.lemma
  for (const { family, tail, object } of PHRASE_SENSES.get(lemma) ?? []) {
    const to = tailEnd(scene, at, tail)
    if (to === -1 || tellsTime(scene.sentence.tokens[to + 1])) continue
    const words = { from: at, to, lemma: [lemma, ...tail].join(' ') }
    const roles = rolesOf(scene, words, { verb: true, noun: false, ownerActs: false, needsObject: false })
    const fits = roles !== undefined && (object === null || kindOf(scene, roles.object) === object)
    if (fits) return toAct(scene, words, family, roles)
  }
  return undefined
}

/** "fired at 5:58", "fired on Tuesday". */
const tellsTime = (next: Token | undefined) =>
  next !== undefined && (next.kind === 'number' || CALENDAR.has(next.lower))

/** Tails that follow the verb at once. */
const PARTICLES = new Set(['on', 'at', 'upon', 'up', 'down', 'over', 'out', 'back', 'dead'])
/** Words that may stand inside a phrase: "took full control", "lost their lives". */
const MAX_INSIDE = 2

function tailEnd({ sentence: { tokens } }: Scene, verb: number, tail: readonly string[]): number {
  let at = verb
  for (const word of tail) {
    const limit = at + 1 + (tail.length === 1 && !PARTICLES.has(word) ? MAX_INSIDE : 0)
    let next = at + 1
    const isWord = (place: number) => tokens[place]?.lower === word || tokens[place]?.lemma === word
    while (next < limit && !isWord(next)) next += 1
    if (!isWord(next)) return -1
    at = next
  }
  return at
}

function verbOrNounAt(scene: Scene, at: number): FoundAct | undefined {
  const { lower, lemma } = scene.sentence.tokens[at]!
  const verb = IRREGULAR.get(lower) ?? lemma
  const senses = VERB_SENSES.get(verb) ?? []
  const noun = NOUN_SENSES.has(lower) ? lower : singularOf(lower)
  const nounSense = NOUN_SENSES.get(noun)
  const roles = rolesOf(
    scene,
    { from: at, to: at, lemma: verb },
    {
      verb: senses.length > 0,
      noun: nounSense !== undefined,
      ownerActs: nounSense !== undefined && OWNER_ACTS.has(nounSense.family),
      needsObject: senses.some(({ family }) => NEEDS_OBJECT.has(family)),
    },
  )
  if (roles === undefined) return undefined
  if (roles.form === 'verb') return verbAct(scene, { from: at, to: at, lemma: verb }, senses, roles)
  if (nounSense === undefined || !countsAsNoun(scene, at, nounSense.described)) return undefined
  if (nounSense.object !== null && kindOf(scene, roles.object) !== nounSense.object) return undefined
  return toAct(scene, { from: at, to: at, lemma: noun }, nounSense.family, roles)
}

/** Two words that name another thing. */
const OTHER_PAIRS = new Set([
  'big deal',
  'mass destruction',
  'air raid',
  'heart attack',
  'panic attack',
  'hunger strike',
])

/** No first word of a compound, and described where the noun has many senses. */
function countsAsNoun(scene: Scene, at: number, described: boolean): boolean {
  const { tokens } = scene.sentence
  const next = tokens[at + 1]
  if (next !== undefined && (COMPOUND_HEADS.has(next.lower) || next.text === '-')) return false
  if (next !== undefined && (DETERMINERS.has(next.lower) || MODALS.has(next.lower))) return false
  if (OTHER_PAIRS.has(`${tokens[at - 1]?.lower} ${tokens[at]!.lower}`)) return false
  if (next?.kind === 'word' && scene.tags()?.[at + 1]?.tag === 'NOUN') return false
  if (next?.lower === 'of' && tokens[at]!.lower.startsWith('demonstration')) return false
  if (!described) return true
  const before = tokens[at - 1]?.lower ?? ''
  return ACT_DESCRIBERS.has(before) || before.endsWith("'s") || scene.holders.get(at - 1)?.canDo === true
}

function verbAct(scene: Scene, words: ActWords, senses: readonly Sense[], told: Roles): FoundAct | undefined {
  if (words.lemma === 'strike' && isByAccident(scene, words.from, told)) return undefined
  if (FALLS.has(words.lemma) && scene.sentence.tokens[words.to + 1]?.lower !== 'to') return undefined
  const roles = befalls(words.lemma, senses) ? withSubjectAsObject(told) : told
  const kind = kindOf(scene, roles.object)
  const object = scene.sentence.tokens[roles.object]
  const beside = told.voice === 'active' ? object : scene.sentence.tokens[words.from - 1]
  if (beside !== undefined && OTHER_OBJECTS.has(beside.lemma)) return undefined
  const next = scene.sentence.tokens[words.to + 1]
  if (next !== undefined && (OTHER_OBJECTS.has(next.lemma) || /^(?:that|how)$/u.test(next.lower)))
    return undefined
  if (words.lemma === 'take' && goesElsewhere(scene, roles.object)) return undefined
  const sense = senses.find((one) => one.object === null || one.object === kind)
  return sense === undefined ? undefined : toAct(scene, words, sense.family, roles)
}

/** "took Tavin off the list", "took the city to court". */
const goesElsewhere = ({ sentence: { tokens } }: Scene, object: number) =>
  /^(?:off|to|out|for|as|on|into|back|through|apart)$/u.test(tokens[object + 1]?.lower ?? '')

/** How many words around a verb may name a force of nature. */
const NEAR = 8

/** "The storm struck at dawn", "struck by lightning", "the ship struck a bridge". */
function isByAccident({ sentence: { tokens } }: Scene, at: number, { agent }: Roles): boolean {
  if (VEHICLES.has(tokens[agent]?.lemma ?? '')) return true
  const near = tokens.slice(Math.max(0, at - NEAR), at + NEAR / 2)
  return near.some(({ lemma, lower }) => NATURAL_FORCES.has(lemma) || NATURAL_FORCES.has(lower))
}

const befalls = (lemma: string, senses: readonly Sense[]) =>
  FALLS.has(lemma) || senses.some(({ family }) => BEFALLS_SUBJECT.has(family))

/** "X died": what the subject underwent. With an object ("crashed a car") the verb tells of a doer after all. */
const withSubjectAsObject = (roles: Roles): Roles =>
  roles.object === -1 || roles.voice === 'passive'
    ? { ...roles, voice: 'active', agent: -1, object: roles.object === -1 ? roles.agent : roles.object }
    : roles

/** What sort of thing a token names: by its mention, else by the noun. */
function kindOf({ sentence: { tokens }, holders }: Scene, at: number): ObjectKind {
  const token = tokens[at]
  if (token === undefined) return 'none'
  const holder = holders.get(at)
  if (holder?.type === 'place') return 'place'
  if (holder?.type === 'person' || holder?.type === 'group') return 'person'
  if (PROJECTILES.has(token.lemma) || PROJECTILES.has(token.lower)) return 'missile'
  if (isPersonNoun(token.lower, token.lemma)) return 'person'
  if (isPlaceNoun(token.lower, token.lemma)) return 'place'
  if (/^(?:him|her|them|us|me|who|whom|he|she|they|we|i)$/u.test(token.lower)) return 'person'
  return token.kind === 'number' ? 'person' : 'thing'
}

const toAct = (scene: Scene, words: ActWords, family: string, roles: Roles): FoundAct => ({
  ...words,
  scene,
  family,
  roles,
})
