/** From runs of capitals to names: title off, type voted on by what stands in and around the run. */
import type { EntityType, Span } from '@parallax/contract'
import type { Sentence, Token } from '../text/types.js'
import type { CaseEvidence } from './case-evidence.js'
import { ADJECTIVES, CALENDAR, SPEECH_VERBS } from './common.lexicon.js'
import { type Known, type KnownAs, lookUp, lookUpTokens, ownerKey, phraseOf } from './gazetteer.js'
import { bare, bareEnd, bareLower, foldWords, isPossessive } from './grammar.js'
import { groupNoun } from './group-nouns.js'
import { complementOf, endsPhrase } from './labels.js'
import { HONORIFICS, ROLE_NOUNS, TITLE_HEADS } from './persons.lexicon.js'
import { PLACE_PREPOSITIONS } from './places.lexicon.js'
import { describerLength, splitTitle } from './titles.js'
import type { Candidate, Run } from './types.js'
import { LIKELY, type Named, plays, SURE, type Votes, vote, voteByContext, voteByWords } from './votes.js'

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
const AUXILIARIES = new Set(['has', 'had', 'will', 'would'])

/** Behind these a capital is mostly its government: "talks with Moscow", "between Moscow and Kyiv". */
const TAKES_ACTOR = new Set(['with', 'against', 'between', 'by', 'toward', 'towards', 'that'])

/** Behind a word that takes one who acts, and no first part of another name or noun ("with Moscow police"). */
function mayAct(tokens: readonly Token[], { from, to }: Run): boolean {
  const after = tokens[to + 1]
  if (!TAKES_ACTOR.has(tokens[from - 1]?.lower ?? '') || isPossessive(tokens[to]!)) return false
  if (after?.kind === 'word' && groupNoun(bareLower(after)) !== undefined) return false
  return endsPhrase(after) && after?.text !== ','
}

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

const TYPE_OF_KNOWN: Readonly<Record<KnownAs, EntityType>> = {
  country: 'place',
  capital: 'place',
  place: 'place',
  people: 'group',
  demonym: 'group',
  organisation: 'organisation',
}

function nationOf(tokens: readonly Token[], from: number, length: number): string | null {
  if (length === 0) return null
  const last = from + length - 1
  const known = lookUpTokens(tokens, from, last)
  return known === undefined ? null : ownerKey(known, phraseOf(tokens, from, last))
}

/**
 * The name or office ("the Prime Minister") that a run holds, none where it is only an adjective, and before it the one named at its
 * head ("US President X"). `isKnownName`: the text names the same elsewhere, so that a word of the calendar ("May") may be one.
 */
export function toCandidates(
  sentence: Sentence,
  run: Run,
  evidence: CaseEvidence,
  isKnownName = false,
): Candidate[] {
  const main = toCandidate(sentence, run, evidence, isKnownName)
  if (main === undefined || main.modifiers.length === 0 || main.run.from === run.from)
    return main ? [main] : []
  const { tokens } = sentence
  let { from } = run
  while (FORMER.has(tokens[from]!.lower)) from += 1
  if (from >= main.run.from || isDemonymOnly(tokens, from, main.run.from - 1)) return [main]
  const describer = toCandidate(sentence, { from, to: main.run.from - 1 }, evidence, false)
  return describer?.kind === 'name' ? [{ ...describer, acts: false }, main] : [main]
}

/** "Syrian", never "US", which is the country's name as well. */
const isDemonymOnly = (tokens: readonly Token[], from: number, to: number) =>
  lookUpTokens(tokens, from, to)?.kind === 'demonym'

function toCandidate(
  sentence: Sentence,
  run: Run,
  evidence: CaseEvidence,
  isKnownName: boolean,
): Candidate | undefined {
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
  const frame: Frame = {
    sentence: sentence.index,
    tokens,
    run: { from, to: run.to },
    modifiers,
    nation,
    definite: tokens[from - 1]?.lower === 'the',
    acts: isActing(tokens, run),
    mayAct: mayAct(tokens, run),
  }
  if (title > run.to - from) return toOffice(frame)
  return toName(frame, { titleTokens: title, isKnownName, evidence })
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

/** What a name and an office have alike: the run without the words before the title. */
interface Frame
  extends Pick<Candidate, 'sentence' | 'run' | 'modifiers' | 'nation' | 'definite' | 'acts' | 'mayAct'> {
  tokens: readonly Token[]
}

function toOffice({ tokens, ...frame }: Frame): Candidate | undefined {
  const { from, to } = frame.run
  const text = sentenceText(tokens, from, to)
  const head = bareLower(tokens[to]!)
  const hasOf = / of /u.test(text)
  if (HONORIFICS.has(tokens[to]!.lower) || !TITLE_HEADS.has(head)) {
    if (!/ of \p{Lu}/u.test(text) || !ROLE_NOUNS.has(bareLower(tokens[from]!))) return undefined
  }
  if (!ROLE_NOUNS.has(head) && !hasOf) return undefined
  return {
    ...frame,
    start: tokens[from]!.start,
    end: bareEnd(tokens[to]!),
    family: null,
    complement: complementOf(tokens, to),
    holder: null,
    heading: false,
    kind: 'role',
    label: text,
    words: [text.toLowerCase()],
    name: text,
    title: null,
    votes: { person: SURE },
    known: undefined,
  }
}

function toName(
  { tokens, sentence, run, modifiers, nation, definite, acts, mayAct }: Frame,
  {
    titleTokens,
    isKnownName,
    evidence,
  }: { titleTokens: number; isKnownName: boolean; evidence: CaseEvidence },
): Candidate | undefined {
  const rest: Run = { from: run.from + titleTokens, to: run.to }
  const name = sentenceText(tokens, rest.from, rest.to)
  const words = foldWords(name)
  if (words.length === 0) return undefined
  const named: Named = { words, tokens, run: rest }
  const known = knownAs(name)
  const isBare = titleTokens === 0
  if (isBare && isAdjective(named, known)) return undefined
  const isDate = CALENDAR.has(words[0]!) || words[0]!.length < 2
  if (words.length === 1 && isBare && !isKnownName && isDate) return undefined
  const votes: Votes = {}
  if (!isBare) vote(votes, 'person', SURE)
  else if (known !== undefined) voteByKnown(votes, named, known, evidence)
  else voteByWords(votes, named)
  voteByContext(votes, named, evidence)
  const title = isBare
    ? null
    : sentenceText(tokens, run.from, rest.from - 1)
        .toLowerCase()
        .replace(/\.$/u, '')
  return {
    sentence,
    run,
    start: tokens[run.from]!.start,
    end: bareEnd(tokens[run.to]!),
    kind: 'name',
    label: isBare ? name : sentenceText(tokens, run.from, run.to),
    words,
    name,
    title,
    modifiers,
    nation,
    votes,
    known: isBare ? known : undefined,
    family: null,
    definite,
    complement: null,
    holder: null,
    acts,
    mayAct,
    heading: false,
  }
}

/** "Syrian", "Muslim"; a people's name before a noun ("Tuareg rebels"). */
function isAdjective({ words, tokens, run }: Named, known: Known | undefined): boolean {
  if (known?.kind === 'demonym') return true
  if (words.length === 1 && ADJECTIVES.has(words[0]!)) return true
  return known?.kind === 'people' && !words.at(-1)!.endsWith('s') && !endsPhrase(tokens[run.to + 1])
}

/** In the report of a match, a country or town that plays is its team. */
function voteByKnown(votes: Votes, named: Named, { kind }: Known, { ofMatch }: CaseEvidence): void {
  const type = TYPE_OF_KNOWN[kind]
  if (!ofMatch || type !== 'place') vote(votes, type, SURE)
  else if (plays(named)) vote(votes, 'organisation', SURE)
  else vote(votes, 'place', LIKELY)
}

/** What the gazetteer says, where an acronym is written as one ("US", never the "Us" of a heading). */
function knownAs(name: string): Known | undefined {
  const known = lookUp(name)
  if (known !== undefined && name.length <= 3 && name !== name.toUpperCase()) return undefined
  return known
}
