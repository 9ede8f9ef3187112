/** What the sections of a report ask of a comparison, looked up once. */
import type { Account, Annotation, Attribution, Comparison, Place } from '@parallax/contract'
import { createAccountAt, type Passage, passagesOf, sentenceAround } from '@parallax/core/anchor'
import { type Limits, limitsOf } from './limits.js'
import { formatTime, formatWithUtc, zoneOf } from './words.js'

/** Words with what stands before and after them in their sentence. */
export interface Part {
  before: string
  exact: string
  after: string
}

export interface Lookup {
  comparison: Comparison
  /** The letter of the account that a place belongs to. */
  letterOf(place: Place): string
  account(id: string): Account | undefined
  /** The name of the outlet; the name of the file as given where the account names none. */
  nameOf(account: string): string
  /** A time as written; where the accounts are from different zones, in UTC beside. */
  timeOf(iso: string | null): string
  /** The whole sentence in three parts, where the words begin in the middle of it. */
  partOf(place: Place): Part | null
  textOf(place: Place): string
  /** Shared words drawn together. */
  passages: readonly Passage[]
  limits: Limits
  /** Who holds a statement, the name before the word as written, and the cue; null where the outlet itself speaks. */
  holderOf(article: string, attribution: string | null): { holder: string; cue: string | null } | null
}

function toHolder({ article: { text } }: Annotation, { source, cue, speaker }: Attribution) {
  const words = source === null ? null : text.slice(source.start, source.end)
  const name = speaker?.name ?? null
  const holds = (outer: string, inner: string) => outer.toLowerCase().includes(inner.toLowerCase())
  const isResolved = words !== null && name !== null && !holds(words, name) && !holds(name, words)
  return {
    holder: isResolved ? `${name}, “${words}”` : (words ?? name ?? 'someone who is not named'),
    cue: cue === null ? null : text.slice(cue.start, cue.end),
  }
}

/** Where an account names no outlet, it goes by its file; then the whole name is shown, so that it is seen to be one. */
function nameFor({ outlet }: Account, annotation: Annotation | undefined): string {
  const isFile = annotation?.article.outlet === null && annotation.input.startsWith(`${outlet}.`)
  return isFile ? annotation.input : outlet
}

function partIn(annotation: Annotation, place: Place): Part | null {
  const sentence = sentenceAround(annotation, place)
  if (sentence === null) return null
  const { text } = annotation.article
  return {
    before: text.slice(sentence.start, place.start),
    exact: text.slice(place.start, place.end),
    after: text.slice(place.end, sentence.end),
  }
}

function createClock(accounts: readonly Account[]): Lookup['timeOf'] {
  const zones = new Set(
    accounts.flatMap(({ published }) => (published === null ? [] : (zoneOf(published) ?? []))),
  )
  return zones.size > 1 ? formatWithUtc : formatTime
}

export function createLookup(comparison: Comparison): Lookup {
  const accountAt = createAccountAt(comparison.accounts)
  const accounts = new Map(comparison.accounts.map((account) => [account.id, account]))
  const articles = new Map(comparison.articles.map((article) => [article.id, article]))
  const attributions = new Map(
    comparison.articles.map(({ id, attributions: all }) => [id, new Map(all.map((each) => [each.id, each]))]),
  )
  return {
    comparison,
    letterOf: (place) => accountAt(place)?.id ?? '?',
    account: (id) => accounts.get(id),
    nameOf: (id) => {
      const account = accounts.get(id)
      return account === undefined ? '' : nameFor(account, articles.get(account.article))
    },
    timeOf: createClock(comparison.accounts),
    partOf: (place) => {
      const annotation = articles.get(place.article)
      return annotation === undefined ? null : partIn(annotation, place)
    },
    textOf: ({ article, start, end }) => articles.get(article)?.article.text.slice(start, end) ?? '',
    passages: passagesOf(comparison),
    limits: limitsOf(comparison),
    holderOf(article, attribution) {
      if (attribution === null) return null
      const found = attributions.get(article)?.get(attribution)
      return found ? toHolder(articles.get(article)!, found) : null
    },
  }
}
