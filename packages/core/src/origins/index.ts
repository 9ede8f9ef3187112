/** Where word comes from, claim by claim: who is behind it, and how many of the accounts rest on the same one. */
import type { Claim, Evidence, Note, Origin, Statement } from '@parallax/contract'
import { describe } from '../anchor/index.js'
import type { ComparePass, Comparing } from '../comparing.js'
import { sureReferents } from '../naming/sure.js'
import { followCitations } from './follow.js'
import { newIdentities } from './identity.js'
import { newRoots, type Root, type Roots } from './roots.js'

/** Places that are kept for one origin in one account: enough to check, few enough to read. */
const MAX_PLACES = 5

interface Gathered {
  root: Root
  /** How many places are kept of each account that rests on it. */
  accounts: Map<number, number>
  evidence: Map<string, { account: number; place: Evidence }>
}

/** Statements that carry the claim; those that deny it count only where nothing else stands. */
function carriers({ cells }: Claim): { account: string; statement: Statement }[] {
  const all: { account: string; statement: Statement }[] = []
  for (const { account, statements } of cells)
    for (const statement of statements) all.push({ account, statement })
  const carrying = all.filter(({ statement }) => statement.position !== 'denies')
  return carrying.length > 0 ? carrying : all
}

function addEvidence(gathered: Gathered, comparing: Readonly<Comparing>, account: number, root: Root): void {
  const { id, article } = comparing.readings[account]!
  const kept = gathered.accounts.get(account) ?? 0
  gathered.accounts.set(account, kept)
  const key = `${account}:${root.evidence.start}:${root.evidence.end}`
  if (kept >= MAX_PLACES || gathered.evidence.has(key)) return
  gathered.accounts.set(account, kept + 1)
  gathered.evidence.set(key, { account, place: describe({ id, text: article.text }, root.evidence) })
}

function toOrigin(
  { root, accounts, evidence }: Gathered,
  id: string,
  comparing: Readonly<Comparing>,
): Origin {
  const places = [...evidence.values()].sort((a, b) => a.account - b.account || a.place.start - b.place.start)
  return {
    id,
    name: root.name,
    kind: root.kind,
    accounts: [...accounts.keys()].sort((a, b) => a - b).map((at) => comparing.accounts[at]!.id),
    evidence: places.map(({ place }) => place),
  }
}

/** All roots of all claims; `keys[i]` are those of claim i, in the order of its accounts. */
function gather(
  comparing: Readonly<Comparing>,
  roots: Roots,
): { all: Map<string, Gathered>; keys: string[][] } {
  const place = new Map(comparing.accounts.map(({ id }, at) => [id, at]))
  const all = new Map<string, Gathered>()
  const keys = comparing.claims.map((claim) => {
    const mine = new Set<string>()
    const told = carriers(claim).flatMap(({ account, statement }) => {
      const at = place.get(account)
      if (at === undefined) return []
      const { key, name } = roots.own(at)
      return [{ at, own: key, ownName: name, root: roots.of(at, statement) }]
    })
    for (const [index, root] of followCitations(told).entries()) {
      const { at } = told[index]!
      const gathered = all.get(root.key) ?? { root, accounts: new Map<number, number>(), evidence: new Map() }
      all.set(root.key, gathered)
      addEvidence(gathered, comparing, at, root)
      mine.add(root.key)
    }
    return [...mine]
  })
  return { all, keys }
}

/** How many claims of two or more accounts rest on each origin. */
function sharedUse(claims: readonly Claim[], keys: readonly (readonly string[])[]): Map<string, number> {
  const use = new Map<string, number>()
  for (const [at, claim] of claims.entries())
    if (isShared(claim)) for (const key of keys[at]!) use.set(key, (use.get(key) ?? 0) + 1)
  return use
}

function isShared({ cells }: Claim): boolean {
  let carrying = 0
  for (const { statements } of cells) {
    if (statements.length > 0) carrying += 1
    if (carrying > 1) return true
  }
  return false
}

/** One line for a reader: the origins behind claims of two or more accounts; outlets without a source and unnamed speakers apart. */
function sharedNote({ origins, claims }: { origins: readonly Origin[]; claims: readonly Claim[] }): Note {
  const ids = new Set(claims.filter(isShared).flatMap((claim) => claim.origins))
  const mine = origins.filter(({ id }) => ids.has(id))
  const named = mine.filter(({ kind }) => kind !== 'outlet' && kind !== 'unnamed').length
  return {
    code: 'origins-shared',
    message: `Claims that two or more accounts carry rest on ${named} named sources, agencies and documents, and on ${mine.length - named} outlets and speakers without a name, who are not counted as sources of their own.`,
  }
}

/** Origins, those on which most accounts rest first, and the claims with their origins filled in. */
export function findOrigins(comparing: Readonly<Comparing>): { origins: Origin[]; claims: Claim[] } {
  const { all, keys } = gather(comparing, newRoots(comparing, newIdentities(sureReferents(comparing.naming))))
  const shared = sharedUse(comparing.claims, keys)
  const ordered = [...all].sort(
    ([left, a], [right, b]) =>
      b.accounts.size - a.accounts.size || (shared.get(right) ?? 0) - (shared.get(left) ?? 0),
  )
  const ids = new Map(ordered.map(([key], at) => [key, `o${at + 1}`]))
  return {
    origins: ordered.map(([key, gathered]) => toOrigin(gathered, ids.get(key)!, comparing)),
    claims: comparing.claims.map((claim, at) => ({
      ...claim,
      origins: keys[at]!.map((key) => ids.get(key)!),
    })),
  }
}

export const originsPass: ComparePass = {
  name: 'origins@2',
  run(comparing) {
    const found = findOrigins(comparing)
    return found.claims.some(isShared)
      ? { ...found, limits: [...comparing.limits, sharedNote(found)] }
      : found
  },
}
