/** The names of a text in order, with their sentences: from the naming pass where it found any, else runs of capitals. */
import type { Span, SpeakerType } from '@parallax/contract'
import type { Reading } from '../reading.js'
import type { Token } from '../text/types.js'
import { type Clause, isCapitalised } from './clause.js'
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
  /** The title before or behind the name ("Governor Orr", "Orr, the governor of Ostra"), in full. */
  title: string | null
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
  const places = placesAmong(mentions)
  for (const mention of mentions)
    mention.isPerson =
      isSurePerson(mention, bySurname) && (mention.gender !== null || !places.has(mention.name))
  return { mentions, bySurname, byTitle: titledAmong(mentions) }
}

/** More bearers of one title are not told apart. */
const MOST_BEARERS = 24

function titledAmong(mentions: readonly Mention[]): Map<string, Mention[]> {
  const byTitle = new Map<string, Mention[]>()
  for (const mention of mentions) {
    if (mention.title === null || mention.type !== 'person') continue
    const bearers = byTitle.get(mention.title) ?? []
    byTitle.set(mention.title, bearers)
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

/** The title right before the name, or the head of the description right behind it. */
function titleAt({ tokens, classes }: Clause, from: number, last: number): string | null {
  const before = titleOf(tokens[from - 1]?.lower ?? '')
  if (from > 0 && OFFICES.test(before)) return before
  if (tokens[last + 1]?.text !== ',' || !/^(?:the|an?)$/u.test(tokens[last + 2]?.lower ?? '')) return null
  let head = last + 3
  while (head < tokens.length - 1 && head < last + 8 && classes[head + 1] === 'noun') head += 1
  const behind = titleOf(tokens[head]?.lower ?? '')
  return OFFICES.test(behind) ? behind : null
}

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
    if (last === at && isOpening(clause, at) && !capitalised.has(bare(tokens[at]!))) continue
    const mention = toMention(clause, at, last, entityAt)
    if (mention !== null) mentions.push(mention)
    at = last
  }
  return mentions
}

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
  let from = first
  let gender: Mention['gender'] = null
  while (from < last && TITLES.has(bare(tokens[from]!))) {
    gender ??= genderOf(bare(tokens[from]!))
    from += 1
  }
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
    title: titleAt(clause, from, last),
    known: entity?.type === 'person',
    afterPlace: /^(?:in|at|near|across|outside|into)$/u.test(tokens[first - 1]?.lower ?? ''),
    governed: classes[first - 1] === 'prep' || classes[first - 1] === 'to',
  }
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

/** A name behind "the" is a body, an outlet or a place, not a person. */
function typeOf(words: readonly string[], entity: string | undefined, hasArticle: boolean): SpeakerType {
  if (entity !== 'person' && isOutletName(words)) return 'outlet'
  const byName = NAME_TYPES.get(words.at(-1)!)
  if (byName !== undefined && entity !== 'person') return byName
  if (entity === 'organisation' || entity === 'group') return entity
  if (entity === 'place') return 'government'
  return hasArticle && entity !== 'person' ? 'organisation' : 'person'
}
