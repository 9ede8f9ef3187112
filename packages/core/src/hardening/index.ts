/** Claims that lose a hedge or a source between accounts, or gain one. */
import type { Claim, Evidence, Hardening } from '@parallax/contract'
import { describe } from '../anchor/index.js'
import { type Alignment, alignStatements, type Group } from '../claims/align.js'
import { groupsOf, pairsOf } from '../claims/carriers.js'
import { type Compared, compareStatements, saysAllOf, sayTheSame } from '../claims/kinds/types.js'
import { hasNegator } from '../claims/polarity.js'
import type { Statement } from '../claims/statement.js'
import { isBefore } from '../claims/time.js'
import type { ComparePass, Comparing } from '../comparing.js'
import { createSourcesNear, type SourcesNear } from './near.js'
import { findSofter, type Softer } from './softer.js'
import { type AreVersions, createVersions } from './versions.js'

export const hardeningPass: ComparePass = {
  name: 'hardening@2',
  run(comparing) {
    const scene: Scene = {
      comparing,
      sources: createSourcesNear(comparing.readings),
      areVersions: createVersions(comparing.readings),
    }
    const groupOf = groupsOf(comparing)
    const changes = comparing.claims.flatMap((claim) => {
      const group = groupOf(claim)
      return group && group.byAccount.size > 1 ? changesOf(scene, claim, group) : []
    })
    const once = [...new Map(changes.map((change) => [placesOf(change), change])).values()]
    return {
      hardening: once.filter(({ gained }) => !gained).map(({ entry }) => entry),
      softening: once.filter(({ gained }) => gained).map(({ entry }) => entry),
    }
  },
}

interface Scene {
  comparing: Readonly<Comparing>
  sources: SourcesNear
  areVersions: AreVersions
}

interface Change {
  /** True where the later account adds the hedge or source. */
  gained: boolean
  entry: Hardening
}

/** One statement can stand in two claims; what changes between two passages is told once. */
function placesOf({ entry: { from, to, lost } }: Change): string {
  return [from, to].map(({ article, start, end }) => `${article} ${start} ${end}`).join(' ') + lost
}

/** One entry for each account that lacks a hedge or a source, against the first account that gives it. */
function changesOf(scene: Scene, claim: Claim, group: Group): Change[] {
  const found = new Map<string, Change>()
  const add = (softer: Softer) => {
    const change = toChange(scene, claim, softer)
    const key = `${softer.to.account} ${softer.lost} ${change.gained}`
    if (!found.has(key)) found.set(key, change)
  }
  for (const [one, other] of pairsOf(group)) {
    const compared = compareStatements(one, other)
    if (!sayTheSame(compared) || hasNegator(one) !== hasNegator(other)) continue
    for (const softer of findSofter(compared, scene.sources)) if (!isSaidElsewhere(group, softer)) add(softer)
  }
  for (const compared of containedPairs(alignStatements(scene.comparing), group)) {
    for (const softer of findSofter(compared, scene.sources))
      if (softer.from === compared.one && softer.lost === 'hedge') add(softer)
  }
  return [...found.values()]
}

/**
 * Hedged statements of the claim against statements outside it that say all of it, firmly and among other things. There the account
 * may print the hedge elsewhere: that it also says it without is the finding.
 */
function containedPairs({ statements, neighbours }: Alignment, { byAccount }: Group): Compared[] {
  const inside = new Set([...byAccount.values()].flat().map(({ index }) => index))
  const hedged = [...byAccount.values()]
    .flat()
    .filter(({ hedges, headline }) => hedges.length > 0 && !headline)
  return hedged.flatMap((one) =>
    neighbours[one.index]!.map(({ place }) => statements[place]!)
      .filter((other) => other.account !== one.account && !inside.has(other.index) && isOwnWord(other))
      .map((other) => compareStatements(one, other))
      .filter(saysAllOf),
  )
}

function isOwnWord({ attribution, quoted, headline, fragment }: Statement): boolean {
  return attribution === null && !quoted && !headline && !fragment
}

/** The harder account has not lost what another of its statements of the claim gives. */
function isSaidElsewhere(group: Group, { to, lost }: Softer): boolean {
  const others = (group.byAccount.get(to.account) ?? []).filter((statement) => statement !== to)
  return others.some(({ attribution, hedges }) =>
    lost === 'source' ? attribution !== null : hedges.length > 0,
  )
}

/**
 * Of the soft statement and the hard one the earlier is shown first. Where the dates do not tell which that is, the soft one stands
 * first: the one account has what the other lacks. Of two versions of one article the time of the change counts.
 */
function toChange({ comparing, areVersions }: Scene, { id }: Claim, softer: Softer): Change {
  const { from: soft, to: hard, lost } = softer
  const versions = areVersions(soft.account, hard.account)
  const dateOf = ({ account }: Statement) => {
    const { modified, published } = comparing.readings[account]!.article
    return versions ? (modified ?? published) : published
  }
  const gained = isBefore(dateOf(hard), dateOf(soft))
  const [from, to] = gained ? [hard, soft] : [soft, hard]
  return {
    gained,
    entry: {
      claim: id,
      from: place(comparing, from),
      to: place(comparing, to),
      lost,
      ...(versions && { versions }),
      why: whyOf(softer, gained),
    },
  }
}

function place({ readings, accounts }: Readonly<Comparing>, { account, start, end }: Statement) {
  const { id, article } = readings[account]!
  const evidence: Evidence = describe({ id, text: article.text }, { start, end })
  return { account: accounts[account]!.id, ...evidence }
}

/** What a reader can check in the two passages, the first of which is the earlier one where the dates tell. */
function whyOf({ lost, words, instead }: Softer, gained: boolean): string {
  if (instead !== null)
    return gained
      ? `The first passage writes ${instead}; the second, which is later, writes ${words}.`
      : `The first passage writes ${words}; the second writes ${instead}.`
  if (lost === 'source')
    return gained
      ? `The first passage says it in its own voice; the second, which is later, gives a source: ${words}.`
      : `The first passage gives a source: ${words}; the second says it in its own voice.`
  return gained
    ? `The first passage says it plainly; the second, which is later, adds ${words}.`
    : `The first passage has ${words}; the second says it without.`
}
