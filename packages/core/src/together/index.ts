/** Whether the accounts tell one event, from what they have in common. */
import type { Together } from '@parallax/contract'
import { type Alignment, alignStatements } from '../claims/align.js'
import type { ComparePass, Comparing } from '../comparing.js'
import { type AccountProfile, likeness, profileAccount } from './likeness.js'
import { explainApart, explainOne, explainUnclear, type Link } from './why.js'

/**
 * Cosine of telling words, measured on 264 articles of 46 events: 95 of 100 pairs on different events stay below 0.12 and 99 of 100
 * below 0.23; of pairs on one event 95 of 100 reach 0.08 (most of the rest are pages without an article) and 90 of 100 reach 0.18.
 */
const FOREIGN = 0.1
const KINDRED = 0.18
const CLOSE = 0.3

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

/** What joins two accounts: `strong`, `weak`, or null where they have nothing to do with each other. */
function strengthOf(alike: number, claims: number): Link['strength'] {
  if (alike >= CLOSE || claims >= 3 || (claims >= 1 && alike >= KINDRED)) return 'strong'
  return alike >= FOREIGN || claims >= 1 ? 'weak' : null
}

function findLinks(profiles: readonly AccountProfile[], shared: Uint32Array): Link[] {
  return profiles.flatMap((profile, one) =>
    profiles.slice(one + 1).map((met, offset): Link => {
      const other = one + 1 + offset
      const alike = likeness(profile, met)
      const claims = shared[one * profiles.length + other]!
      return { one, other, alike, claims, strength: strengthOf(alike, claims) }
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
  const links = findLinks(profiles, countShared(alignment, accounts.length))
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
    isSameLanguage(comparing, place, main) &&
    links.every(({ one, other, strength }) => (one !== place && other !== place) || strength === null)
  const foreign =
    main.size === 1 ? accounts.map((_, place) => place).filter(isForeign) : outside.filter(isForeign)
  if (foreign.length === 0) return { state: 'unclear', why: explainUnclear(scene, outside), apart: [] }
  return {
    state: 'apart',
    why: explainApart(scene, foreign),
    apart: foreign.map((place) => accounts[place]!.id),
  }
}

/** Words of different languages do not meet: such accounts cannot be told apart by them. */
function isSameLanguage(
  { readings }: Readonly<Comparing>,
  place: number,
  main: ReadonlySet<number>,
): boolean {
  const { language } = readings[place]!.article
  return [...main].some((other) => readings[other]!.article.language === language)
}
