/** The names of a text in order, with their sentences: from the naming pass where it found any, else runs of capitals. */
import type { Span, SpeakerType } from '@parallax/contract'
import type { Reading } from '../reading.js'
import type { Token } from '../text/types.js'
import { type Clause, isCapitalised, isNominal } from './clause.js'
import { FEMALE, MALE, NAME_TYPES, TITLES } from './speakers.lexicon.js'

export interface Mention extends Span {
  /** The name without titles. */
  name: string
  surname: string
  type: SpeakerType
  /** Surely a person: with a title, a known first name, or the surname of a full name. Pronouns are resolved to these alone. */
  isPerson: boolean
  gender: 'male' | 'female' | null
  sentence: number
  paragraph: number
  quoted: boolean
  /** The naming pass knows a person here. */
  known: boolean
  /** The title before or the description beside the name ("Governor Orr", "Orr, the governor of Ostra"). */
  description: Description | null
  /** Behind "in" or "at": rather a place. */
  afterPlace: boolean
  /** Behind a preposition: no subject. */
  governed: boolean
}

export interface People {
  mentions: Mention[]
  /** Last word in lower case to the fullest names with it, in order of appearance. */
  bySurname: Map<string, Mention[]>
  /** Title to the persons who bear it, in order of appearance. */
  byTitle: Map<string, Mention[]>
}

const PARTICLE = /^(?:de|del|della|van|von|der|den|la|le|al|el|bin|ibn|ben|da|dos|du|of)$/u
const LONGEST_NAME = 7
/** More full names with one surname are not told apart. */
const MOST_NAMESAKES = 12

export function findPeople(reading: Readonly<Reading>, clauses: readonly Clause[]): People {
  const known = new Map(reading.entities.map((entity) => [entity.id, entity]))
  const entityAt = new Map(reading.names.map((name) => [name.start, known.get(name.entity)]))
  const mentions: Mention[] = []
  const capitalised = capitalisedInside(clauses)
  for (const clause of clauses) mentions.push(...mentionsIn(clause, entityAt, capitalised))
  const bySurname = new Map<string, Mention[]>()
  for (const mention of mentions) {
    if (!mention.name.includes(' ')) continue
    const key = mention.surname
    const others = bySurname.get(key)
    if (others === undefined) bySurname.set(key, [mention])
    else if (others.length < MOST_NAMESAKES && !others.some(({ name }) => name === mention.name))
      others.push(mention)
  }
  for (const mention of mentions)
    if (bySurname.get(mention.surname)?.some(isNamesakePerson) === true && !mention.name.includes(' '))
      mention.type = 'person'
  const places = placesAmong(mentions)
  for (const mention of mentions)
    mention.isPerson =
      isSurePerson(mention, bySurname) && (mention.gender !== null || !places.has(mention.name))
  return { mentions, bySurname, byTitle: titledAmong(mentions) }
}

/** A full name with a known first name: "Bloomberg" alone is then no longer the agency. */
function isNamesakePerson({ type, gender }: Mention): boolean {
  return type === 'person' && gender !== null
}

/** More bearers of one title are not told apart. */
const MOST_BEARERS = 24

function titledAmong(mentions: readonly Mention[]): Map<string, Mention[]> {
  const byTitle = new Map<string, Mention[]>()
  for (const mention of mentions) {
    if (mention.description === null || mention.type !== 'person') continue
    const { word } = mention.description
    const bearers = byTitle.get(word) ?? []
    byTitle.set(word, bearers)
    if (bearers.length < MOST_BEARERS) bearers.push(mention)
  }
  return byTitle
}

const FULL_TITLES: ReadonlyMap<string, string> = new Map([
  ['gov', 'governor'],
  ['sen', 'senator'],
  ['rep', 'representative'],
  ['gen', 'general'],
  ['col', 'colonel'],
  ['sgt', 'sergeant'],
  ['prof', 'professor'],
  ['spokeswoman', 'spokesman'],
  ['spokesperson', 'spokesman'],
  ['congressman', 'representative'],
  ['congresswoman', 'representative'],
  ['premier', 'minister'],
])
const OFFICES =
  /^(?:president|governor|senator|representative|mayor|minister|chancellor|spokesman|secretary|sheriff|colonel|general|sergeant|captain|commander|ambassador|commissioner|director|professor|judge|justice|chief|pastor|bishop|nominee|candidate|engineer|coach|author|king|queen|pope|prince|princess)$/u

/** One form for a title and its short form, so that "the governor" meets "Gov. Orr". */
export function titleOf(word: string): string {
  const plain = word.replace(/\.$|['’]s$/gu, '')
  return FULL_TITLES.get(plain) ?? plain
}

/** What a name is described by: the title before it, or the head of the description behind or before a comma. */
interface Description {
  word: string
  /** An office right before the name: its bearer is meant by "the governor" from then on. */
  isOffice: boolean
}

function descriptionAt(clause: Clause, from: number, last: number): Description | null {
  const { tokens, classes } = clause
  const before = titleOf(tokens[from - 1]?.lower ?? '')
  if (from > 0 && OFFICES.test(before)) return { word: before, isOffice: true }
  if (from > 0 && classes[from - 1] === 'noun') return { word: before, isOffice: false }
  const word = headBehind(clause, last) ?? headBefore(clause, from)
  return word === null ? null : { word: titleOf(word), isOffice: false }
}

/** "Lena Orr, the *mayor* of Ostra" · "Lena Orr, an operations *manager* at a mill" */
function headBehind({ tokens, classes }: Clause, last: number): string | null {
  if (tokens[last + 1]?.text !== ',' || !/^(?:the|an?)$/u.test(tokens[last + 2]?.lower ?? '')) return null
  let head = last + 3
  while (head < tokens.length - 1 && head < last + LONGEST_DESCRIPTION && classes[head + 1] === 'noun')
    head += 1
  return classes[head] === 'noun' ? tokens[head]!.lower : null
}

/** "the *graduate*, Tom Bell," */
function headBefore({ tokens, classes }: Clause, from: number): string | null {
  if (tokens[from - 1]?.text !== ',' || classes[from - 2] !== 'noun') return null
  for (let at = from - 3; at > from - LONGEST_DESCRIPTION && isNominal(classes[at]); at -= 1)
    if (tokens[at]!.lower === 'the') return tokens[from - 2]!.lower
  return null
}

/** Words between a name and the head of its description. */
const LONGEST_DESCRIPTION = 8

/** Names that stand behind "in" or "near" at least every other time. */
function placesAmong(mentions: readonly Mention[]): ReadonlySet<string> {
  const balance = new Map<string, number>()
  for (const { name, afterPlace } of mentions)
    balance.set(name, (balance.get(name) ?? 0) + (afterPlace ? 1 : -1))
  return new Set([...balance].flatMap(([name, sum]) => (sum >= 0 ? [name] : [])))
}

function isSurePerson(mention: Mention, bySurname: ReadonlyMap<string, Mention[]>): boolean {
  if (mention.type !== 'person') return false
  if (mention.gender !== null || mention.known) return true
  const full = bySurname.get(mention.surname)
  if (mention.name.includes(' ')) return !mention.afterPlace
  return full?.some(({ type }) => type === 'person') === true && !mention.afterPlace
}

/** Words with a capital elsewhere than at the start of a sentence. */
function capitalisedInside(clauses: readonly Clause[]): ReadonlySet<string> {
  const words = new Set<string>()
  for (const { tokens, classes } of clauses)
    for (let at = 1; at < tokens.length; at += 1)
      if (classes[at] === 'name' && tokens[at - 1]!.kind !== 'punctuation') words.add(bare(tokens[at]!))
  return words
}

type EntityAt = ReadonlyMap<number, { name: string; type: string } | undefined>

function mentionsIn(clause: Clause, entityAt: EntityAt, capitalised: ReadonlySet<string>): Mention[] {
  const { tokens, classes } = clause
  const mentions: Mention[] = []
  for (let at = 0; at < tokens.length; at += 1) {
    if (classes[at] !== 'name') continue
    let last = at
    while (last + 1 < tokens.length && last - at < LONGEST_NAME && continuesName(clause, last)) last += 1
    while (last > at && PARTICLE.test(tokens[last]!.lower)) last -= 1
    const isKnown = NAMED_BODIES.has(entityAt.get(tokens[at]!.start)?.type ?? '')
    if (last === at && isOpening(clause, at) && !isKnown && !capitalised.has(bare(tokens[at]!))) continue
    const mention = toMention(clause, at, last, entityAt)
    if (mention !== null) mentions.push(mention)
    at = last
  }
  return mentions
}

/** Entities that may open a sentence with one word: a person is told elsewhere by more. */
const NAMED_BODIES: ReadonlySet<string> = new Set(['place', 'organisation', 'group'])

function isOpening({ tokens }: Clause, at: number): boolean {
  return at === 0 || tokens[at - 1]!.kind === 'punctuation'
}

function continuesName({ tokens, classes }: Clause, last: number): boolean {
  if (/['’]s$/u.test(tokens[last]!.text)) return false
  if (classes[last + 1] === 'name') return true
  return (
    PARTICLE.test(tokens[last + 1]!.lower) && tokens[last + 1]!.lower !== 'of' && classes[last + 2] === 'name'
  )
}

function bare(token: Token): string {
  return token.lower.replace(/'s$|\.$/gu, '')
}

function toMention(clause: Clause, first: number, last: number, entityAt: EntityAt): Mention | null {
  const { tokens, sentence, quoted, classes } = clause
  const from = behindTitles(clause, first, last)
  let gender: Mention['gender'] = null
  for (let at = first; at < from; at += 1) gender ??= genderOf(bare(tokens[at]!))
  const words = tokens.slice(from, last + 1)
  if (words.length === 0 || !isCapitalised(words[0]!)) return null
  const surname = bare(words.filter((word) => !/^(?:jr|sr|ii|iii)\.?$/u.test(word.lower)).at(-1) ?? words[0]!)
  const start = words[0]!.start
  const text = words.map((word) => word.text.replace(/['’]s$/u, '')).join(' ')
  const entity = entityAt.get(start) ?? entityAt.get(tokens[first]!.start)
  return {
    start,
    end: words.at(-1)!.end,
    name: text,
    surname,
    type: typeOf(words.map(bare), entity?.type, tokens[first - 1]?.lower === 'the' && from === first),
    gender: gender ?? genderOf(bare(words[0]!)),
    sentence: sentence.index,
    paragraph: sentence.paragraph,
    quoted: quoted[from] !== -1,
    isPerson: false,
    description: descriptionAt(clause, from, last),
    known: entity?.type === 'person',
    afterPlace: /^(?:in|at|near|across|outside|into)$/u.test(tokens[first - 1]?.lower ?? ''),
    governed: classes[first - 1] === 'prep' || classes[first - 1] === 'to',
  }
}

/** "Vale Attorney General *Lena Orr*": first token behind the last title; a name that ends with a body's word keeps all. */
function behindTitles({ tokens }: Clause, first: number, last: number): number {
  if (NAME_TYPES.has(bare(tokens[last]!))) return first
  let from = first
  while (from < last && TITLES.has(bare(tokens[from]!))) from += 1
  for (let at = last - 2; at > from; at -= 1)
    if (TITLES.has(bare(tokens[at]!)) && !isInitialOrFirst(tokens[at]!)) return at + 1
  return from
}

/** "Bishop", "Chase King": words of the list that are first names too stay. */
function isInitialOrFirst(token: Token): boolean {
  return MALE.has(bare(token)) || FEMALE.has(bare(token))
}

function genderOf(word: string): Mention['gender'] {
  if (MALE.has(word)) return 'male'
  return FEMALE.has(word) ? 'female' : null
}

/** "Radio Valley", "Valley News Agency": the word that tells it does not always stand last. */
function isOutletName(words: readonly string[]): boolean {
  return (
    words.length > 1 &&
    (/^(?:radio|tv|television|channel)$/u.test(words[0]!) ||
      (words.includes('news') && words.at(-1) === 'agency'))
  )
}

/** "Lena Times": a known first name before the word of an outlet makes a person. */
function isFirstName(words: readonly string[]): boolean {
  return words.length === 2 && genderOf(words[0]!) !== null
}

/** A name behind "the" is a body, an outlet or a place, not a person. */
function typeOf(words: readonly string[], entity: string | undefined, hasArticle: boolean): SpeakerType {
  if (entity !== 'person' && isOutletName(words)) return 'outlet'
  const byName = NAME_TYPES.get(words.at(-1)!)
  if (byName !== undefined && entity !== 'person' && !isFirstName(words)) return byName
  if (entity === 'organisation' || entity === 'group') return entity
  if (entity === 'place') return 'government'
  return hasArticle && entity !== 'person' ? 'organisation' : 'person'
}
