/** What two event mentions have in common and what sets them apart, as numbers that a model weighs. */
import { backgroundWeight } from '../claims/background.js'
import { synonymSet } from '../claims/synonyms.js'
import type { AccountLikeness } from './accounts.js'
import { isLight } from './closed-classes.lexicon.js'
import type { EventMention } from './mention.js'
import { agree, bestOf, overlapOf, sharedMass, UNKNOWN } from './participants.js'
import { relate } from './word-relations.js'

/** How often the words of two mentions stand in the two accounts. */
export interface Uses {
  /** Each account's own word, the less and the more frequent. */
  own: readonly [number, number]
  /** The word of the other account's mention. */
  crossed: readonly [number, number]
}

/** What two sentences tell about their events. */
export const EVENT_FEATURES = [
  'word-same',
  'key-same',
  'listed-same',
  'sense-same',
  'sense-wider',
  'sense-beside',
  'both-verbs',
  'both-nouns',
  'light-words',
  'word-rarity',
  'word-rarity-other',
  'actor',
  'object',
  'crossed',
  'others',
  'participants-shared',
  'participants-part',
  'participants-named',
  'word-in-participants',
  'negation-differs',
  'times',
  'numbers',
  'around',
  'around-part',
  'around-names',
  'main-both',
  'main-one',
] as const

/** What the two accounts as a whole tell about it. */
export const ACCOUNT_FEATURES = [
  'account-same',
  'account-words',
  'account-names',
  'account-numbers',
  'account-opening',
  'account-relative',
  'uses-least',
  'uses-most',
  'uses-crossed-least',
  'uses-crossed-most',
] as const

/** The best agreement of participants in different roles: nouns of acts leave roles open, and a passive may be misread. */
function crossed(a: EventMention, b: EventMention): number {
  return Math.max(
    bestOf([a.actor, a.object], b.others),
    bestOf(a.others, [b.actor, b.object]),
    agree(a.actor, b.object),
    agree(a.object, b.actor),
  )
}

/** In the order of {@link EVENT_FEATURES}. Symmetric in the two mentions. */
export function describeEvents(a: EventMention, b: EventMention): number[] {
  const relation = relate(a.lemma, a.kind, b.lemma, b.kind)
  const told = a.told.keys.size > 0 && b.told.keys.size > 0
  const participants = sharedMass(a.told.keys, b.told.keys)
  const around = sharedMass(a.around.keys, b.around.keys)
  const rarity = [backgroundWeight(a.key), backgroundWeight(b.key)].sort((x, y) => x - y) as [number, number]
  const light = [a, b].filter(({ lemma }) => isLight(lemma)).length
  return [
    Number(a.lemma === b.lemma),
    Number(a.key === b.key),
    Number(synonymSet(a.key) === synonymSet(b.key)),
    relation.same,
    relation.wider,
    relation.beside,
    Number(a.kind === 'verb' && b.kind === 'verb'),
    Number(a.kind === 'noun' && b.kind === 'noun'),
    light,
    rarity[0],
    rarity[1],
    agree(a.actor, b.actor),
    agree(a.object, b.object),
    crossed(a, b),
    bestOf(a.others, b.others),
    told ? participants : UNKNOWN,
    told ? participants / Math.min(a.told.mass, b.told.mass) : UNKNOWN,
    overlapOf(a.told.names, b.told.names),
    Number(a.told.keys.has(b.key) || b.told.keys.has(a.key)),
    Number(a.negated !== b.negated),
    overlapOf(a.around.times, b.around.times),
    overlapOf(a.around.numbers, b.around.numbers),
    around,
    around / Math.max(1, Math.min(a.around.mass, b.around.mass)),
    overlapOf(a.around.names, b.around.names),
    Number(a.main && b.main),
    Number(a.main || b.main),
  ]
}

/** In the order of {@link ACCOUNT_FEATURES}. */
export function describeAccounts(likeness: AccountLikeness, { own, crossed }: Uses): number[] {
  const { same, words, names, numbers, opening, relative } = likeness
  return [Number(same), words, names, numbers, opening, relative, ...own, ...crossed]
}
