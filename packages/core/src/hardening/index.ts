/** Claims that lose a hedge or a source between accounts. */
import type { Claim, Evidence, Hardening } from '@parallax/contract'
import { describe } from '../anchor/index.js'
import { type Alignment, alignStatements, type Group } from '../claims/align.js'
import { groupsOf, pairsOf } from '../claims/carriers.js'
import { type Compared, compareStatements, saysAllOf, sayTheSame } from '../claims/kinds/types.js'
import type { Statement } from '../claims/statement.js'
import { isBefore } from '../claims/time.js'
import type { ComparePass, Comparing } from '../comparing.js'
import { findSofter, type Softer } from './softer.js'

/** Of the statements outside a claim, the nearest few can hold all that a hedged one says. */
const MOST_NEIGHBOURS = 6

export const hardeningPass: ComparePass = {
  name: 'hardening@1',
  run(comparing) {
    const groupOf = groupsOf(comparing)
    return {
      hardening: comparing.claims.flatMap((claim) => {
        const group = groupOf(claim)
        return group && group.byAccount.size > 1 ? hardeningOf(comparing, claim, group) : []
      }),
    }
  },
}

/** One entry for each account that lacks a hedge or a source, against the first account that gives it. */
function hardeningOf(comparing: Readonly<Comparing>, claim: Claim, group: Group): Hardening[] {
  const found = new Map<string, Hardening>()
  for (const [one, other] of pairsOf(group)) {
    const compared = compareStatements(one, other)
    if (!sayTheSame(compared)) continue
    for (const softer of findSofter(compared)) {
      if (isSaidElsewhere(group, softer) || isBackward(comparing, softer)) continue
      const key = `${softer.to.account} ${softer.lost}`
      if (!found.has(key)) found.set(key, toHardening(comparing, claim, softer))
    }
  }
  for (const compared of containedPairs(alignStatements(comparing), group)) {
    for (const softer of findSofter(compared)) {
      const key = `${softer.to.account} ${softer.lost}`
      if (softer.from !== compared.one || softer.lost !== 'hedge' || isBackward(comparing, softer)) continue
      if (!found.has(key)) found.set(key, toHardening(comparing, claim, softer))
    }
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
    neighbours[one.index]!.slice(0, MOST_NEIGHBOURS)
      .map(({ place }) => statements[place]!)
      .filter((other) => other.account !== one.account && !inside.has(other.index) && isOwnWord(other))
      .map((other) => compareStatements(one, other))
      .filter(saysAllOf),
  )
}

/** Nothing is lost on the way from a later account to an earlier one. */
function isBackward({ readings }: Readonly<Comparing>, { from, to }: Softer): boolean {
  return isBefore(readings[to.account]!.article.published, readings[from.account]!.article.published)
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

function toHardening(comparing: Readonly<Comparing>, { id }: Claim, softer: Softer): Hardening {
  const place = (statement: Statement): Evidence & { account: string } => {
    const { id: article, article: stored } = comparing.readings[statement.account]!
    const { start, end } = statement
    const account = comparing.accounts[statement.account]!.id
    return { account, ...describe({ id: article, text: stored.text }, { start, end }) }
  }
  return { claim: id, from: place(softer.from), to: place(softer.to), lost: softer.lost, why: softer.why }
}
