/** Claims that several accounts carry on the word of several origins, and that one account does not carry. */
import type { Account, Cell, Claim, Note, Omission } from '@parallax/contract'
import { carriersOf, createLocator, type Locator } from '../claims/locate.js'
import { createTeller, nearness, type Teller, type Telling } from '../claims/told.js'
import type { ComparePass } from '../comparing.js'

/** One other account may be alone in what it says; two that share one speaker are still one voice. */
const LEAST_ACCOUNTS = 2
const LEAST_ORIGINS = 2

/** In a large run an editor misses what a good part of the accounts carries, and not every detail that two of twelve share. */
const LEAST_SHARE = 0.25

/**
 * What is listed as left out is what most accounts tell, so that the account without it is the likelier to tell it in other words;
 * a false "left out" is the costliest error. An account that comes nearer to the claim is not listed, nor one that holds more than this
 * share of it, though its cell may be silent (`claims/settle.ts`).
 */
const NEAREST = 0.35
const MOST_TOLD = 0.2

/** A stretch that holds less is not looked at. */
const LEAST_TOLD = 0.1

/** The carriers make one claim where at least two of them say this share of it; below it they are joined by a frame or a name. */
const LEAST_AGREED = 0.5

export const omissionPass: ComparePass = {
  name: 'omissions@3',
  run(comparing) {
    const { claims, accounts, limits } = comparing
    const scene = {
      accounts,
      belonging: accountsInCommon(claims),
      locate: createLocator(comparing),
      teller: createTeller(comparing),
    }
    const found = claims.map((claim) => findOmissions(scene, claim))
    const omissions = found.flatMap(({ listed }) => listed)
    omissions.sort((a, b) => b.carriedBy.length - a.carriedBy.length || b.origins - a.origins)
    const rest = found.reduce((sum, { unlisted }) => sum + unlisted, 0)
    return { omissions, limits: rest > 0 ? [...limits, countRest(rest)] : limits }
  },
}

interface Scene {
  accounts: readonly Account[]
  /** Accounts that share a claim with another one; who shares none tells of something else and leaves nothing out. */
  belonging: ReadonlySet<string>
  locate: Locator
  teller: Teller
}

/** The omissions of one claim. Of a run with many accounts there are hundreds of thousands that are counted only. */
interface Found {
  listed: Omission[]
  unlisted: number
}

const NOTHING: Found = { listed: [], unlisted: 0 }

function findOmissions({ accounts, belonging, locate, teller }: Scene, claim: Claim): Found {
  const { id, cells, origins } = claim
  if (origins.length < LEAST_ORIGINS) return NOTHING
  const carriedBy = cells.filter(({ statements }) => statements.length > 0).map(({ account }) => account)
  if (carriedBy.length < LEAST_ACCOUNTS) return NOTHING
  const hosts = hostsOf(accounts, carriedBy)
  const voices = carriedBy.filter((account) => !hosts.has(account)).length
  if (voices < LEAST_ACCOUNTS) return NOTHING
  const told = carriedBy.length >= LEAST_SHARE * cells.length ? tellingsOf(claim, locate, teller) : null
  const found: Found = { listed: [], unlisted: 0 }
  for (const [place, cell] of cells.entries()) {
    const { account, position } = cell
    if (position !== 'silent' && position !== 'not-yet' && position !== 'unknown') continue
    if (!belonging.has(account) || hosts.has(account) || (accounts[place]?.embeddedIn ?? null) !== null)
      continue
    const isListed = told !== null && isFar(told.get(place), cell)
    if (isListed)
      found.listed.push({ claim: id, account, state: position, carriedBy, origins: origins.length })
    else found.unlisted += 1
  }
  return found
}

const isFar = (telling: Telling | undefined, cell: Cell) =>
  (telling?.share ?? 0) <= MOST_TOLD && nearness(telling, cell) < NEAREST

/** How much of the claim each account tells; null where its carriers do not agree on one claim. */
function tellingsOf(claim: Claim, locate: Locator, teller: Teller): ReturnType<Teller['tellings']> | null {
  const carriers = carriersOf(locate, claim)
  const [source] = locate(claim.source)
  const isAgreed = source === undefined || teller.agreed(source, carriers) >= LEAST_AGREED
  return isAgreed ? teller.tellings(carriers, LEAST_TOLD) : null
}

/** The accounts that carry a claim which another account carries too. */
export function accountsInCommon(claims: readonly Claim[]): Set<string> {
  const shared = new Set<string>()
  for (const { cells } of claims) {
    const carrying = cells.filter(({ statements }) => statements.length > 0)
    if (carrying.length > 1) for (const { account } of carrying) shared.add(account)
  }
  return shared
}

/** The accounts in which one of the carriers is reprinted: what their reprint says, their readers are told. */
function hostsOf(accounts: readonly Account[], carriedBy: readonly string[]): Set<string> {
  return new Set(
    accounts.flatMap(({ id, embeddedIn }) => (embeddedIn && carriedBy.includes(id) ? [embeddedIn] : [])),
  )
}

function countRest(rest: number): Note {
  const message = `${rest} more cells without a claim that others carry are not listed among the omissions: few accounts carry the claim or agree on it, or the account may tell it in other words. The claims show them.`
  return { code: 'omissions-not-listed', message }
}
