/** Who a source is: a pronoun is resolved to the person, a surname to the full name; nobody's name is made up. */
import type { Speaker, SpeakerType } from '@parallax/contract'
import type { Candidate } from './candidate.js'
import { type Clause, isCapitalised, isNominal } from './clause.js'
import { type Mention, type People, titleOf } from './people.js'
import { NAME_TYPES, PLURAL_HEAD, TYPE_OF_HEAD } from './speakers.lexicon.js'
import type { Phrase } from './subject.js'

/** A pronoun refers no further back than so many paragraphs. */
const PRONOUN_REACH = 4
/** Nor a description of the last speaker so many. */
const DESCRIPTION_REACH = 2

export interface Resolution {
  people: People
  text: string
  /** The last speaker that was a person, and the last that was several or a body. */
  lastPerson: { name: string; gender: Mention['gender']; paragraph: number } | null
  lastPlural: { speaker: Speaker; paragraph: number } | null
  /** First mention that starts at or behind a position; advanced as the text is read. */
  cursor: number
}

export function createResolution(people: People, text: string): Resolution {
  return { people, text, lastPerson: null, lastPlural: null, cursor: 0 }
}

/** The speaker of a candidate. Candidates must come in the order of the text. */
export function resolveSpeaker(state: Resolution, { source }: Candidate): Speaker | null {
  if (source === null) return null
  const { clause, phrase } = source
  const speaker = resolvePhrase(state, clause, phrase)
  if (speaker !== null) remember(state, clause, phrase, speaker)
  return speaker
}

function resolvePhrase(state: Resolution, clause: Clause, phrase: Phrase): Speaker | null {
  const { tokens } = clause
  const lower = tokens[phrase.first]!.lower
  if (phrase.antecedent !== undefined) return resolvePhrase(state, clause, phrase.antecedent)
  if (/^(?:he|his|he's|he'd|she|her|she's|she'd)$/u.test(lower) && isSingleWord(phrase, lower))
    return resolvePronoun(state, clause, phrase.first)
  if (/^(?:they|their|they're|they've|both|others|we|it)$/u.test(lower) && phrase.first === phrase.last)
    return resolvePlural(state, clause, lower)
  if (
    /^(?:who|which|that|i|you|one|this|these|those|there|nobody|none|neither)$/u.test(lower) &&
    phrase.first === phrase.last
  )
    return null
  return named(state, clause, phrase) ?? described(state, clause, phrase)
}

/** "his campaign" is a campaign, "her" before a cue noun is a person. */
function isSingleWord(phrase: Phrase, lower: string): boolean {
  return phrase.first === phrase.last || /^(?:he|she)(?:'|$)/u.test(lower)
}

function resolvePronoun(state: Resolution, { tokens, sentence }: Clause, at: number): Speaker | null {
  const gender = /^(?:he|his)/u.test(tokens[at]!.lower) ? 'male' : 'female'
  const fits = (mention: { gender: Mention['gender'] }) =>
    mention.gender === null || mention.gender === gender
  const before = mentionsBefore(state, tokens[at]!.start)
  const here = before.filter(
    (mention) =>
      mention.sentence === sentence.index &&
      mention.isPerson &&
      !mention.quoted &&
      !mention.governed &&
      fits(mention),
  )
  const antecedent = tokens[at - 1]?.lower === 'whom' ? before.at(-1) : undefined
  const free = here.filter((mention) => mention !== antecedent)
  if (free.length > 0) return person(state, free[0]!)
  const { lastPerson } = state
  if (lastPerson !== null && fits(lastPerson) && sentence.paragraph - lastPerson.paragraph <= 1)
    return { name: lastPerson.name, type: 'person', sameAs: null }
  for (const mention of subjectsBackwards(before, sentence.paragraph))
    if (mention.isPerson && fits(mention) && !mention.quoted) return person(state, mention)
  return null
}

/** Mentions of the last paragraphs before a position; the cursor only moves forward, so the sum of all calls is linear. */
function mentionsBefore(state: Resolution, at: number): Mention[] {
  const { mentions } = state.people
  while (state.cursor < mentions.length && mentions[state.cursor]!.start < at) state.cursor += 1
  return mentions.slice(Math.max(0, state.cursor - 24), state.cursor)
}

/** The first mention of a sentence is the likeliest subject: sentences from the nearest back, mentions in reading order. */
function subjectsBackwards(mentions: readonly Mention[], paragraph: number): Mention[] {
  const near = mentions.filter((mention) => paragraph - mention.paragraph <= PRONOUN_REACH)
  return near.sort((a, b) => b.sentence - a.sentence || a.start - b.start)
}

function resolvePlural({ lastPlural }: Resolution, { sentence }: Clause, lower: string): Speaker | null {
  if (lower === 'we' || lastPlural === null || sentence.paragraph - lastPlural.paragraph > 2) return null
  return lastPlural.speaker
}

/** The full name of a mention: the last fuller name with this surname, by the same gender where it is known. */
function person({ people }: Resolution, mention: Mention): Speaker {
  return { name: fullName(people, mention), type: mention.type, sameAs: null }
}

function fullName(people: People, mention: Mention): string {
  if (mention.name.includes(' ')) return mention.name
  const fuller = people.bySurname.get(mention.surname) ?? []
  const fitting = fuller.filter(
    ({ gender }) => gender === null || mention.gender === null || gender === mention.gender,
  )
  const before = fitting.filter(({ start }) => start < mention.start)
  return (before.at(-1) ?? fitting[0])?.name ?? mention.name
}

/** A name at the head of the phrase, or one that explains it after a comma: "Lena Orr, the mayor" · "the mayor, Lena Orr,". */
function named(state: Resolution, clause: Clause, phrase: Phrase): Speaker | null {
  const { tokens, classes } = clause
  let first = phrase.first
  while (
    first <= phrase.last &&
    classes[first] !== 'name' &&
    !/^[,(]$/u.test(tokens[first]!.text) &&
    classes[first] !== 'that' &&
    classes[first] !== 'rel' &&
    (classes[first] !== 'prep' || first === phrase.first)
  )
    first += 1
  if (tokens[first]?.text === ',' && first < phrase.last) first += 1
  if (first > phrase.last || classes[first] !== 'name') return null
  let last = endOfName(clause, first, phrase.last)
  const bearer = bearerBehind(clause, last, phrase.last)
  if (bearer !== -1) {
    first = bearer
    last = endOfName(clause, first, phrase.last)
  }
  const possessive = /['’]s$|s['’]$/u.test(tokens[last]!.text) && last < phrase.last
  if (possessive || (classes[last + 1] === 'noun' && last < phrase.last)) return null
  if (first === last && TYPE_OF_HEAD.has(tokens[first]!.lower)) return null
  const mention = mentionInside(state, tokens[first]!.start, tokens[last]!.end)
  if (mention === null) return null
  if (tokens[last + 1]?.lower === 'and' && last + 1 < phrase.last)
    return { name: phraseText(state, clause, phrase), type: 'group', sameAs: null }
  return person(state, mention)
}

function endOfName({ tokens, classes }: Clause, first: number, limit: number): number {
  let last = first
  while (
    last < limit &&
    (classes[last + 1] === 'name' || /^(?:de|van|von|al|bin|del|der|la)$/u.test(tokens[last + 1]!.lower))
  )
    last += 1
  return last
}

/** "Harbour Office *spokeswoman* Lena Orr": where the name of one who bears a title begins behind the name of a body; else -1. */
function bearerBehind({ tokens, classes }: Clause, last: number, limit: number): number {
  let at = last + 1
  while (at < limit && classes[at] === 'noun') at += 1
  if (at === last + 1 || classes[at] !== 'name') return -1
  const isFullName = at < limit && classes[at + 1] === 'name'
  return isFullName || TYPE_OF_HEAD.has(tokens[at - 1]!.lemma) ? at : -1
}

function mentionInside(state: Resolution, start: number, end: number): Mention | null {
  const { mentions } = state.people
  while (state.cursor < mentions.length && mentions[state.cursor]!.start < end) state.cursor += 1
  for (let at = state.cursor - 1; at >= 0 && mentions[at]!.start >= start - 200; at -= 1)
    if (mentions[at]!.start >= start && mentions[at]!.end <= end + 1) return mentions[at]!
  return null
}

/** A source without a name: its words up to the first comma, and the type of its head noun. */
function described(state: Resolution, clause: Clause, phrase: Phrase): Speaker {
  const holder = holderOfTitle(state, clause, phrase)
  if (holder !== null) return person(state, holder)
  return { name: phraseText(state, clause, phrase), type: typeOfPhrase(clause, phrase), sameAs: null }
}

/** "the governor" behind "Governor Lena Orr": the one person of the article who is so called before, if that is still plain. */
function holderOfTitle(
  state: Resolution,
  { tokens, classes, sentence }: Clause,
  phrase: Phrase,
): Mention | null {
  if (!/^(?:the|this|that)$/u.test(tokens[phrase.first]!.lower)) return null
  let head = phrase.first + 1
  while (head < phrase.last && isNominal(classes[head + 1])) head += 1
  if (head > phrase.last || (head < phrase.last && tokens[head + 1]!.text !== ',')) return null
  const at = tokens[phrase.first]!.start
  const known = state.people.byTitle.get(titleOf(tokens[head]!.lower)) ?? []
  const bearer = known.findLast(({ start }) => start < at)
  if (bearer === undefined) return null
  const speaking = known.findLast(
    (mention) => mention.start < at && isSpeaking(state, mention, sentence.paragraph),
  )
  const last = mentionsBefore(state, at).findLast(({ isPerson }) => isPerson)
  if (known.some(({ surname }) => surname !== bearer.surname))
    return speaking?.surname === last?.surname ? (speaking ?? null) : null
  if (last?.surname === bearer.surname) return last
  return speaking ?? (bearer.description?.isOffice === true ? bearer : null)
}

/** The person spoke last, not longer ago than a description reaches. */
function isSpeaking({ lastPerson }: Resolution, { surname }: Mention, paragraph: number): boolean {
  return (
    lastPerson !== null &&
    paragraph - lastPerson.paragraph <= DESCRIPTION_REACH &&
    lastPerson.name.toLowerCase().split(' ').at(-1) === surname
  )
}

function phraseText({ text }: Resolution, { tokens }: Clause, { first, last }: Phrase): string {
  let end = first
  while (end < last && tokens[end + 1]!.text !== ',') end += 1
  return text.slice(tokens[first]!.start, tokens[end]!.end).replace(/\s+/gu, ' ')
}

function typeOfPhrase({ tokens, classes }: Clause, { first, last }: Phrase): SpeakerType {
  let head = first
  while (
    head < last &&
    classes[head + 1] !== 'prep' &&
    classes[head + 1] !== 'punct' &&
    classes[head + 1] !== 'rel' &&
    classes[head + 1] !== 'verb'
  )
    head += 1
  for (let at = head; at >= first; at -= 1) {
    const { lemma, lower } = tokens[at]!
    const type =
      TYPE_OF_HEAD.get(lemma) ??
      TYPE_OF_HEAD.get(lower) ??
      (isCapitalised(tokens[at]!) ? NAME_TYPES.get(lower) : undefined)
    if (type !== undefined) return type
  }
  return PLURAL_HEAD.test(tokens[head]!.lower) ? 'group' : 'unnamed'
}

function remember(state: Resolution, { sentence, tokens }: Clause, phrase: Phrase, speaker: Speaker): void {
  const paragraph = sentence.paragraph
  if (speaker.type === 'person') {
    const mention = state.people.mentions[state.cursor - 1]
    const pronoun = tokens[phrase.first]!.lower
    const gender = /^(?:he|his)/u.test(pronoun)
      ? 'male'
      : /^(?:she|her)/u.test(pronoun)
        ? 'female'
        : mention?.name === speaker.name
          ? mention.gender
          : genderByName(state, speaker.name)
    state.lastPerson = { name: speaker.name, gender, paragraph }
  } else state.lastPlural = { speaker, paragraph }
}

function genderByName({ people }: Resolution, name: string): Mention['gender'] {
  const surname = name.split(' ').at(-1)!.toLowerCase()
  return people.bySurname.get(surname)?.find((mention) => mention.name === name)?.gender ?? null
}
