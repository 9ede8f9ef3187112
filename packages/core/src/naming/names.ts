/** From runs of capitals to names: title off, type voted on by what stands in and around the run. */
import type { EntityType, Span } from '@parallax/contract'
import type { Sentence, Token } from '../text/types.js'
import { CALENDAR, SPEECH_VERBS } from './common.lexicon.js'
import { isDemonym, lookUp } from './gazetteer.js'
import { bare, bareEnd, bareLower, foldWords, isAllCaps, isCapitalised } from './grammar.js'
import { complementOf } from './labels.js'
import { OF_HEADS, ORGANISATION_HEADS } from './organisations.lexicon.js'
import { GIVEN_NAMES, HONORIFICS, ROLE_NOUNS, TITLE_HEADS, TITLE_QUALIFIERS } from './persons.lexicon.js'
import type { Candidate, Run } from './types.js'

/** Weights of the votes: what the words themselves say outweighs what their neighbours hint. */
const SURE = 8
const LIKELY = 3
const HINT = 1

const FORMER = new Set([
  'former',
  'late',
  'ex',
  'outgoing',
  'incoming',
  'then',
  'senior',
  'acting',
  'retired',
  'newly-minted',
])
const PLACE_HEADS = new Set(
  'street avenue road river lake mount mountain mountains bay island islands square airport bridge valley province county city sea strait park peninsula desert village town district beach hills highway governorate oblast prefecture harbour harbor port stadium station canal'.split(
    ' ',
  ),
)
const PLACE_OPENERS = new Set(
  'new mount north south east west upper lower great fort port cape lake san santa los las saint st northern southern eastern western'.split(
    ' ',
  ),
)
const PLACE_PREPOSITIONS = new Set([
  'in',
  'at',
  'near',
  'from',
  'across',
  'outside',
  'around',
  'inside',
  'throughout',
  'northern',
  'southern',
  'eastern',
  'western',
  'central',
  'downtown',
])

type Votes = Partial<Record<EntityType, number>>

function vote(votes: Votes, type: EntityType, weight: number): void {
  votes[type] = (votes[type] ?? 0) + weight
}

/** How many tokens at the head of the run are a title: the longest stretch of title words that ends in a head. */
function titleLength(tokens: readonly Token[], { from, to }: Run): number {
  let length = 0
  for (let at = from; at <= to; at += 1) {
    const word = bareLower(tokens[at]!)
    if (TITLE_HEADS.has(word) || HONORIFICS.has(word)) {
      length = at - from + 1
      if (tokens[at]!.text !== bare(tokens[at]!)) break
    } else if (!TITLE_QUALIFIERS.has(word) && !isTitleGlue(tokens, at, from)) break
  }
  while (from + length <= to && tokens[from + length]!.kind !== 'word') length += 1
  return length
}

/** "Secretary of State X", "Chief of Staff X", and points of abbreviations. */
function isTitleGlue(tokens: readonly Token[], at: number, from: number): boolean {
  const token = tokens[at]!
  if (token.text === '.') return at > from
  const office = tokens[at - 1]?.lower
  if (token.lower === 'of') return office === 'secretary' || office === 'chief' || office === 'director'
  return token.lower === 'staff' && tokens[at - 1]?.lower === 'of'
}

/** "Secretary of State" and its like end in a word that is no head. */
function officeEnd(tokens: readonly Token[], run: Run, length: number): number {
  const [last, of, what] = [
    tokens[run.from + length - 1],
    tokens[run.from + length],
    tokens[run.from + length + 1],
  ]
  const isOffice =
    (last?.lower === 'secretary' && of?.lower === 'of') ||
    (last?.lower === 'chief' && what?.lower === 'staff')
  return isOffice && run.from + length + 1 <= run.to ? length + 2 : length
}

/** The type that the words of the name themselves give. */
function voteByWords(votes: Votes, words: readonly string[], tokens: readonly Token[]): void {
  const first = words[0]!
  const last = words.at(-1)!
  const hasOf = tokens.some(({ lower }) => lower === 'of' || lower === 'for')
  if (/\p{N}/u.test(tokens.at(-1)!.text) || /\p{N}/u.test(tokens[0]!.text)) vote(votes, 'other', SURE)
  else if (words.length > 1 && (ORGANISATION_HEADS.has(last) || (hasOf && OF_HEADS.has(first))))
    vote(votes, 'organisation', SURE)
  else if (words.length > 1 && PLACE_HEADS.has(last)) vote(votes, 'place', SURE)
  else if (words.length > 1 && GIVEN_NAMES.has(first)) vote(votes, 'person', SURE)
  else if (words.length > 1 && PLACE_OPENERS.has(first)) vote(votes, 'place', LIKELY)
  else if (words.length > 1 && isAllCaps(tokens[0]!) && first.length > 1) vote(votes, 'organisation', LIKELY)
  else if (words.length === 1 && isAllCaps(tokens[0]!)) vote(votes, 'organisation', LIKELY)
  else if (ORGANISATION_HEADS.has(last) && words.length === 1) vote(votes, 'organisation', LIKELY)
  else if (words.length === 1 && GIVEN_NAMES.has(first)) vote(votes, 'person', LIKELY)
  if (tokens.some((token, at) => at < tokens.length - 1 && /^\p{Lu}$/u.test(token.text)))
    vote(votes, 'person', LIKELY)
}

/** The type that the neighbours hint at: an age, a cue verb, a preposition of place, an article. */
function voteByContext(votes: Votes, tokens: readonly Token[], { from, to }: Run, length: number): void {
  const [before, after, second, third] = [tokens[from - 1], tokens[to + 1], tokens[to + 2], tokens[to + 3]]
  if (
    after?.text === ',' &&
    second?.kind === 'number' &&
    (third === undefined || third.kind === 'punctuation')
  )
    vote(votes, 'person', SURE)
  if (after?.text === ',' && (second?.lower === 'who' || second?.lower === 'whose'))
    vote(votes, 'person', LIKELY)
  const isDateline =
    from === 0 &&
    /^[,(（—–-]$/u.test(after?.text ?? '') &&
    isAllCaps(tokens[to]!) &&
    tokens[to]!.text.length > 3
  if (isDateline) vote(votes, 'place', SURE)
  const speaks = [after, before].some((token) => token !== undefined && SPEECH_VERBS.has(token.lower))
  const article = before?.lower === 'the'
  if (speaks) vote(votes, article ? 'organisation' : 'person', article ? HINT : HINT + 1)
  if (before !== undefined && PLACE_PREPOSITIONS.has(before.lower))
    vote(votes, 'place', length > 1 ? HINT : HINT + 1)
  if (length > 1 && length < 4 && !article) vote(votes, 'person', HINT)
  if (length > 1 && article) vote(votes, 'organisation', HINT)
}

const AUXILIARIES = new Set(['has', 'had', 'will', 'would'])

/** Whether the run is the one who acts: a verb behind it, no preposition of place before it. */
function isActing(tokens: readonly Token[], { from, to }: Run): boolean {
  const [before, after] = [tokens[from - 1], tokens[to + 1]]
  if (
    before !== undefined &&
    (PLACE_PREPOSITIONS.has(before.lower) || before.lower === 'of' || before.lower === 'to')
  )
    return false
  return (
    after !== undefined &&
    (SPEECH_VERBS.has(after.lower) || AUXILIARIES.has(after.lower) || /[^e]ed$/u.test(after.lower))
  )
}

const TYPE_OF_KNOWN: Readonly<Record<string, EntityType>> = {
  country: 'place',
  capital: 'place',
  place: 'place',
  people: 'group',
  demonym: 'group',
  organisation: 'organisation',
}

/** Where the title ends and the name begins; 0 where the run has no title. */
function splitTitle(tokens: readonly Token[], run: Run): number {
  const length = officeEnd(tokens, run, titleLength(tokens, run))
  const rest = tokens.slice(run.from + length, run.to + 1)
  if (rest.length === 0) return length
  const last = bareLower(rest.at(-1)!)
  const isBody = ORGANISATION_HEADS.has(last) && !HONORIFICS.has(tokens[run.from]!.lower)
  if (isBody || rest[0]!.lower === 'of' || rest[0]!.lower === 'for') return 0
  return length
}

/** A country's adjective, a country or a body at the head of the run that describes the one named behind: "Syrian President X", "UN Secretary-General X". */
function describerLength(tokens: readonly Token[], { from, to }: Run): number {
  for (const length of [3, 2, 1]) {
    if (from + length > to) continue
    const words = tokens
      .slice(from, from + length)
      .map(bare)
      .join(' ')
    const title = splitTitle(tokens, { from: from + length, to })
    const known = lookUp(words)
    const next = bareLower(tokens[from + length]!)
    if (known === undefined ? isTownOffice(tokens, { from, to }, length, title) : title > 0) return length
    if (known !== undefined && isDemonym(words) && (GIVEN_NAMES.has(next) || ROLE_NOUNS.has(next)))
      return length
  }
  return 0
}

/** "Tavin Police Chief Randy X": unknown words before a title that a given name follows. */
function isTownOffice(tokens: readonly Token[], { from, to }: Run, length: number, title: number): boolean {
  const at = from + length + title
  if (title === 0 || at >= to || !GIVEN_NAMES.has(bareLower(tokens[at]!))) return false
  return tokens
    .slice(from, from + length)
    .every(
      (token) =>
        token.kind === 'word' && !GIVEN_NAMES.has(bareLower(token)) && !isTitleWord(bareLower(token)),
    )
}

const isTitleWord = (word: string) =>
  TITLE_HEADS.has(word) || TITLE_QUALIFIERS.has(word) || HONORIFICS.has(word)

function nationOf(tokens: readonly Token[], from: number, length: number): string | null {
  if (length === 0) return null
  return (
    lookUp(
      tokens
        .slice(from, from + length)
        .map(bare)
        .join(' '),
    )?.key ?? null
  )
}

/**
 * A name, an office written with capitals ("the Prime Minister"), or undefined where the run is only an adjective.
 * `isKnownName`: the text names the same elsewhere, so that a word of the calendar ("May") may be one.
 */
export function toCandidate(sentence: Sentence, run: Run, isKnownName = false): Candidate | undefined {
  const { tokens } = sentence
  const modifiers: Span[] = []
  let { from } = run
  while (from < run.to && FORMER.has(tokens[from]!.lower)) {
    modifiers.push({ start: tokens[from]!.start, end: tokens[from]!.end })
    from += 1
  }
  const nationLength = describerLength(tokens, { from, to: run.to })
  if (nationLength > 0)
    modifiers.push({ start: tokens[from]!.start, end: bareEnd(tokens[from + nationLength - 1]!) })
  const nation = nationOf(tokens, from, nationLength)
  from += nationLength
  const title = splitTitle(tokens, { from, to: run.to })
  const rest: Run = { from: from + title, to: run.to }
  const base = {
    sentence: sentence.index,
    modifiers,
    nation,
    family: null,
    definite: tokens[from - 1]?.lower === 'the',
    complement: null,
    heading: false,
    acts: isActing(tokens, run),
  }
  const span = { start: tokens[from]!.start, end: bareEnd(tokens[run.to]!) }
  const text = sentenceText(tokens, from, run.to)
  if (rest.from > run.to) return toOffice(base, span, text, { from, to: run.to }, tokens)
  return toName({ ...base, ...span, label: text, run: { from, to: run.to } }, tokens, {
    rest,
    titleTokens: title,
    isKnownName,
  })
}

/** The words of a stretch as they are written, spaces evened out, possessive off. */
function sentenceText(tokens: readonly Token[], from: number, to: number): string {
  let text = ''
  for (let at = from; at <= to; at += 1) {
    const gap = at > from && tokens[at]!.start > tokens[at - 1]!.end ? ' ' : ''
    text += gap + (at === to ? bare(tokens[at]!) : tokens[at]!.text)
  }
  return text
}

type Base = Pick<
  Candidate,
  'sentence' | 'modifiers' | 'nation' | 'family' | 'definite' | 'complement' | 'heading' | 'acts'
>

function toOffice(
  base: Base,
  span: Span,
  text: string,
  run: Run,
  tokens: readonly Token[],
): Candidate | undefined {
  const head = tokens[run.to]!.lower
  if (HONORIFICS.has(head) || !TITLE_HEADS.has(bareLower(tokens[run.to]!))) {
    if (!/ of \p{Lu}/u.test(text) || !ROLE_NOUNS.has(bareLower(tokens[run.from]!))) return undefined
  }
  if (!ROLE_NOUNS.has(bareLower(tokens[run.to]!)) && !/ of /u.test(text)) return undefined
  const label = text.toLowerCase()
  return {
    ...base,
    ...span,
    complement: complementOf(tokens, run.to),
    run,
    kind: 'role',
    label: text,
    words: [label],
    name: text,
    title: null,
    votes: { person: SURE },
    known: undefined,
  }
}

function toName(
  base: Base & Span & Pick<Candidate, 'label' | 'run'>,
  tokens: readonly Token[],
  { rest, titleTokens, isKnownName }: { rest: Run; titleTokens: number; isKnownName: boolean },
): Candidate | undefined {
  const name = sentenceText(tokens, rest.from, rest.to)
  const words = foldWords(name)
  if (words.length === 0) return undefined
  const known = knownAs(name, tokens[rest.from]!)
  if (known?.kind === 'demonym' && titleTokens === 0) return undefined
  if (
    words.length === 1 &&
    titleTokens === 0 &&
    !isKnownName &&
    (CALENDAR.has(words[0]!) || words[0]!.length < 2)
  )
    return undefined
  const votes: Votes = {}
  const title =
    titleTokens === 0
      ? null
      : sentenceText(tokens, base.run.from, rest.from - 1)
          .toLowerCase()
          .replace(/\.$/u, '')
  if (title !== null) vote(votes, 'person', SURE)
  else if (known !== undefined) vote(votes, TYPE_OF_KNOWN[known.kind]!, SURE)
  else voteByWords(votes, words, tokens.slice(rest.from, rest.to + 1))
  voteByContext(votes, tokens, rest, words.length)
  return { ...base, kind: 'name', words, name, title, votes, known: title === null ? known : undefined }
}

/** What the gazetteer says, where an acronym is written as one ("US", never the "Us" of a heading). */
function knownAs(name: string, first: Token) {
  const known = lookUp(name)
  if (known !== undefined && name.length <= 3 && isCapitalised(first) && !isAllCaps(first)) return undefined
  return known
}
