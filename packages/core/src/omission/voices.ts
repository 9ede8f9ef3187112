/** Kinds of voices that other accounts quote or cite and an account never does: officials, witnesses, families, experts. */
import type { Attribution, Evidence, Span, Unheard } from '@parallax/contract'
import { describe } from '../anchor/index.js'
import { findUnknowable } from '../claims/cells.js'
import type { ComparePass, Comparing } from '../comparing.js'
import { push } from '../multimap.js'
import type { Reading } from '../reading.js'
import { firstEndingAfter } from '../spans.js'
import type { Token } from '../text/types.js'
import { accountsInCommon } from './index.js'
import { GENERAL_HEADS, SPOKEN_FOR, VOICES } from './voices.lexicon.js'

/** Fewer hearers may have had a chance witness; of many accounts this share must hear a voice before its absence in one is told. */
const LEAST_HEARERS = 2
const LEAST_SHARE = 1 / 3

/** An account with fewer sources than this tells whom it asks too rarely to be held against the others. */
const LEAST_SOURCES = 2

/** A longer source is a clause, and its words name more than who speaks. */
const LONGEST_SOURCE = 14

/** Places shown for one account that hears the voice. */
const PLACES = 1

const ROLE_OF: ReadonlyMap<string, string> = new Map(
  Object.entries(VOICES).flatMap(([role, list]) =>
    list
      .trim()
      .split(/\s+/u)
      .map((word) => [word, role]),
  ),
)

/** Words that end the head of a phrase: what follows says where it belongs. */
const BEHIND = new Set(['of', 'for', 'from', 'at', 'in', 'with', 'who', 'that', 'which', 'to', 'near'])

const roleOf = ({ lemma, lower }: Token) => ROLE_OF.get(lemma.toLowerCase()) ?? ROLE_OF.get(lower)
const isGeneral = ({ lemma, lower }: Token) =>
  GENERAL_HEADS.has(lemma.toLowerCase()) || GENERAL_HEADS.has(lower)

/**
 * The kind of voice that the words for a source name; null where they name none or more than one. "A spokesman for the airline" is
 * the company's, "the wife of a police officer" the family's, "police chief Ann Berg" the police's.
 */
export function voiceOf(tokens: readonly Token[]): string | null {
  const words = tokens.filter(({ kind }) => kind === 'word')
  if (words.length === 0 || words.length > LONGEST_SOURCE) return null
  const behind = words.findIndex(({ lower }, at) => at > 0 && BEHIND.has(lower))
  const front = behind === -1 ? words : words.slice(0, behind)
  const roles = distinct(front)
  if (roles.length > 0) return roles.length === 1 ? roles[0]! : lastIfGeneralFree(front)
  if (behind === -1 || !front.some(isGeneral)) return null
  const rest = distinct(words.slice(behind))
  return rest.length === 1 ? rest[0]! : null
}

function distinct(tokens: readonly Token[]): string[] {
  return [...new Set(tokens.flatMap((token) => (isGeneral(token) ? [] : (roleOf(token) ?? []))))]
}

/** Of two kinds in one phrase the head decides where it is the last word: "the victims' families", "a company lawyer". */
function lastIfGeneralFree(front: readonly Token[]): string | null {
  return roleOf(front.at(-1)!) ?? null
}

interface Heard {
  /** Places of the words that name a source of the kind. */
  places: Map<string, Span[]>
  /** Kinds that stand anywhere in a sentence with a source: they may be heard there. */
  possible: Set<string>
  /** Names of resolved speakers. */
  names: Set<string>
  sources: number
}

function tokensIn({ sentences }: Reading, span: Span): Token[] {
  return sentencesAt(sentences, span).flatMap(({ tokens }) =>
    tokens.filter(({ start, end }) => start >= span.start && end <= span.end),
  )
}

/** The sentences that a span overlaps. */
function sentencesAt(sentences: Reading['sentences'], { start, end }: Span): Reading['sentences'] {
  const first = firstEndingAfter(sentences, start)
  let last = first
  while (last < sentences.length && sentences[last]!.start < end) last += 1
  return sentences.slice(first, last)
}

/** Who is heard in one account, and who may be: precision first, so that doubt counts as heard. */
function listen(reading: Reading): Heard {
  const heard: Heard = { places: new Map(), possible: new Set(), names: new Set(), sources: 0 }
  for (const attribution of reading.attributions) hear(reading, attribution, heard)
  const surnames = new Set([...heard.names].map((name) => name.split(' ').at(-1)!))
  for (const { tokens } of reading.sentences)
    if (tokens.some(({ lower }) => surnames.has(lower))) addRoles(tokens, heard.possible)
  return heard
}

function addRoles(tokens: readonly Token[], roles: Set<string>): void {
  for (const token of tokens) {
    const role = roleOf(token)
    if (role !== undefined) roles.add(role)
  }
}

function hear(reading: Reading, { source, cue, speaker, content }: Attribution, heard: Heard): void {
  const spoken = source ?? cue ?? content[0]
  if (!spoken) return
  heard.sources += 1
  if (speaker?.type === 'person') heard.names.add((speaker.sameAs ?? speaker.name).toLowerCase())
  for (const { tokens } of sentencesAt(reading.sentences, spoken)) addRoles(tokens, heard.possible)
  if (!source || speaker?.type === 'document') return
  const tokens = tokensIn(reading, source)
  const role = voiceOf(tokens)
  if (role !== null) push(heard.places, role, { start: source.start, end: source.end })
  else if (tokens.some(isGeneral)) for (const one of SPOKEN_FOR) heard.possible.add(one)
}

/** The names of speakers whom any account calls by a word of the kind. */
function namesByRole(readings: readonly Reading[]): Map<string, Set<string>> {
  const names = new Map<string, Set<string>>()
  for (const reading of readings) {
    for (const { source, speaker } of reading.attributions) {
      if (!source || speaker?.type !== 'person') continue
      const role = voiceOf(tokensIn(reading, source))
      if (role === null) continue
      const known = names.get(role) ?? new Set()
      names.set(role, known.add((speaker.sameAs ?? speaker.name).toLowerCase()))
    }
  }
  return names
}

export function findUnheard(comparing: Readonly<Comparing>): Unheard[] {
  const { accounts, readings, claims } = comparing
  const belonging = accountsInCommon(claims)
  const unknowable = findUnknowable(comparing)
  const heard = readings.map(listen)
  const named = namesByRole(readings)
  const isAble = (at: number) =>
    !unknowable[at] &&
    belonging.has(accounts[at]!.id) &&
    accounts[at]!.embeddedIn === null &&
    readings[at]!.article.language === 'en' &&
    heard[at]!.sources >= LEAST_SOURCES
  return Object.keys(VOICES).flatMap((role) => {
    const hearers = heard.flatMap(({ places }, at) => (places.has(role) ? [at] : []))
    if (hearers.length < LEAST_HEARERS || hearers.length < LEAST_SHARE * (accounts.length - 1)) return []
    const evidence = hearers.flatMap((at) => placesOf(comparing, at, heard[at]!.places.get(role)!))
    return accounts.flatMap(({ id }, at): Unheard[] => {
      if (!isAble(at) || heard[at]!.possible.has(role)) return []
      if ([...(named.get(role) ?? [])].some((name) => heard[at]!.names.has(name))) return []
      return [{ account: id, role, heardIn: hearers.map((one) => accounts[one]!.id), evidence }]
    })
  })
}

function placesOf({ readings }: Readonly<Comparing>, at: number, spans: readonly Span[]): Evidence[] {
  const { id, article } = readings[at]!
  return spans.slice(0, PLACES).map((span) => describe({ id, text: article.text }, span))
}

export const unheardPass: ComparePass = {
  name: 'unheard@1',
  run: (comparing) => ({ unheard: findUnheard(comparing) }),
}
