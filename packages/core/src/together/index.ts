/** Whether the accounts tell one event, from what they have in common. */
import type { Together } from '@parallax/contract'
import { sentencesAcross } from '../across/index.js'
import { type Alignment, alignStatements } from '../claims/align.js'
import type { ComparePass, Comparing } from '../comparing.js'
import { headlineUnits, holdsHeadline, likeness, profileAccount } from './likeness.js'
import { explainApart, explainOne, explainUnclear, type Link, type Scene } from './why.js'

/**
 * Cosine of telling words, measured on 264 articles of 46 events: 95 of 100 pairs on different events stay below 0.10 and 99 of 100
 * below 0.16; of pairs on one event 90 of 100 reach 0.10 (most of the rest are pages without an article) and 75 of 100 reach 0.29.
 */
const FOREIGN = 0.1
const KINDRED = 0.18
const CLOSE = 0.3

/**
 * The share of a headline that the other account's words hold: 95 of 100 pairs on different events stay below 0.31 at the better of their
 * two headlines, 90 of 100 pairs on one event reach 0.52. Chosen on every second event.
 */
const TOLD = 0.6
const BOTH_TOLD = 0.4
const HARDLY_TOLD = 0.25
/** With a headline told, so much likeness is enough. */
const KINDRED_WHERE_TOLD = 0.12

/** With fewer statements than this an account shows too little to be told apart. */
const LEAST_STATEMENTS = 3

export const togetherPass: ComparePass = {
  name: 'together@1',
  run(comparing) {
    return { together: judge(comparing) }
  },
}

/** Number of claims that each pair of accounts shares, by `one * accounts + other`. */
function countShared({ groups }: Alignment, accounts: number): Uint32Array {
  const shared = new Uint32Array(accounts * accounts)
  for (const { byAccount } of groups) {
    const carriers = [...byAccount].filter(([, statements]) => statements.some(({ headline }) => !headline))
    for (const [one] of carriers) {
      for (const [other] of carriers) if (one !== other) shared[one * accounts + other]! += 1
    }
  }
  return shared
}

/** Two accounts in different languages: so many sentences that share names, numbers and dates are no chance. */
const MEETING_SENTENCES = 2

type Likeness = Pick<Link, 'alike' | 'claims' | 'headlines'>

function isStrong({ alike, claims, headlines: [less, more] }: Likeness): boolean {
  if (alike >= CLOSE || (claims >= 1 && alike >= KINDRED)) return true
  return (more >= TOLD && alike >= KINDRED_WHERE_TOLD) || (less >= BOTH_TOLD && alike >= FOREIGN)
}

/** Nothing to do with each other: few telling words, no claim, and neither headline in the other's words. */
function isForeignTo({ alike, claims, headlines: [, more] }: Likeness): boolean {
  if (alike < FOREIGN) return more < BOTH_TOLD
  return alike < KINDRED && claims === 0 && more < HARDLY_TOLD
}

/** What joins two accounts: `strong`, `weak`, or null where they have nothing to do with each other. */
function strengthOf(likenessOfTwo: Likeness): Link['strength'] {
  if (isStrong(likenessOfTwo)) return 'strong'
  return isForeignTo(likenessOfTwo) ? null : 'weak'
}

function findLinks(
  { comparing, profiles }: Pick<Scene, 'comparing' | 'profiles'>,
  shared: Uint32Array,
): Link[] {
  const headlines = comparing.readings.map(({ article }) => headlineUnits(article))
  const across = sentencesAcross(comparing)
  return profiles.flatMap((profile, one) =>
    profiles.slice(one + 1).map((met, offset): Link => {
      const other = one + 1 + offset
      const told = [holdsHeadline(met, headlines[one]!), holdsHeadline(profile, headlines[other]!)]
      const pair: Likeness = {
        alike: likeness(profile, met),
        claims: shared[one * profiles.length + other]!,
        headlines: [Math.min(...told), Math.max(...told)],
      }
      const sentences = across.get(`${one} ${other}`) ?? null
      if (sentences === null) return { one, other, ...pair, sentences, strength: strengthOf(pair) }
      // Words of different languages do not meet: such accounts are never told apart by them.
      return { one, other, ...pair, sentences, strength: sentences >= MEETING_SENTENCES ? 'strong' : 'weak' }
    }),
  )
}

/** For each account the smallest place that it is joined to by strong links. */
function components(size: number, links: readonly Link[]): number[] {
  const root = Array.from({ length: size }, (_, place) => place)
  const find = (place: number): number => (root[place] === place ? place : find(root[place]!))
  for (const { one, other, strength } of links) {
    if (strength !== 'strong') continue
    const [low, high] = [find(one), find(other)].sort((a, b) => a - b) as [number, number]
    root[high] = low
  }
  return root.map((_, place) => find(place))
}

/** The places of the largest component; the earlier one where two are equally large. */
function largest(roots: readonly number[]): Set<number> {
  const sizes = new Map<number, number>()
  for (const root of roots) sizes.set(root, (sizes.get(root) ?? 0) + 1)
  const [main] = [...sizes].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0] ?? [0]
  return new Set(roots.flatMap((root, place) => (root === main ? [place] : [])))
}

function judge(comparing: Readonly<Comparing>): Together {
  const { accounts } = comparing
  if (accounts.length < 2) return { state: 'unclear', why: 'There is one account only.', apart: [] }
  const alignment = alignStatements(comparing)
  const own = accounts.map((_, at) => alignment.statements.filter(({ account }) => account === at))
  const profiles = own.map(profileAccount)
  const links = findLinks({ comparing, profiles }, countShared(alignment, accounts.length))
  const main = largest(components(accounts.length, links))
  // What an article reprints tells of its event: it is not asked apart from it.
  const outside = accounts
    .map((_, place) => place)
    .filter((place) => !main.has(place) && accounts[place]!.embeddedIn === null)
  const scene = { comparing, profiles, links }
  if (outside.length === 0) return { state: 'one-event', why: explainOne(scene), apart: [] }
  const isForeign = (place: number) =>
    own[place]!.length >= LEAST_STATEMENTS &&
    own.some((statements, other) => other !== place && statements.length >= LEAST_STATEMENTS) &&
    links.every(({ one, other, strength }) => (one !== place && other !== place) || strength === null)
  const foreign =
    main.size === 1 ? accounts.map((_, place) => place).filter(isForeign) : outside.filter(isForeign)
  const sharesNothing = (place: number) =>
    links.every(({ one, other, claims, strength }) => {
      const isIts = one === place || other === place
      return !isIts || (claims === 0 && strength !== 'strong')
    })
  const idOf = (place: number) => accounts[place]!.id
  const unsure = outside.filter((place) => !foreign.includes(place) && sharesNothing(place)).map(idOf)
  const rest = { apart: foreign.map(idOf), ...(unsure.length === 0 ? {} : { unsure }) }
  return foreign.length === 0
    ? { state: 'unclear', why: explainUnclear(scene, outside, unsure.length > 0), ...rest }
    : { state: 'apart', why: explainApart(scene, foreign), ...rest }
}
