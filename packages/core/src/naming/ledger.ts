/** One referent under different names, account by account: what each calls it, in its own voice and in quoted words. */

import type { Evidence, NamingEntry, NamingRow, Span, Voice } from '@parallax/contract'
import { describe } from '../anchor/index.js'
import type { ComparePass, Comparing } from '../comparing.js'
import { push } from '../multimap.js'
import { leanOnStates, linkGovernments } from './acts-for.js'
import { leanOnGatherings } from './gatherings.js'
import { clustersOf, isQuotedAt } from './index.js'
import { type Joints, newJoints, type Reason } from './joints.js'
import { leanOnOneNation, linkGroups } from './link-groups.js'
import { linkAcronyms, linkFullNames, linkOffices, linkSameNames, linkSurnames } from './link-rules.js'
import type { Linking } from './linking.js'
import { leanOnParties } from './parties.js'
import { type Referent, toReferents } from './referents.js'
import { linkSlots } from './slots.js'
import type { Candidate } from './types.js'

/** The phrase of a mention: its modifiers and its label. */
function phraseOf({ start, end, modifiers }: Candidate): Span {
  return { start: Math.min(start, ...modifiers.map((modifier) => modifier.start)), end }
}

function rowKey(label: string, voice: Voice): string {
  return `${voice}\n${label.toLowerCase().replaceAll('’', "'")}`
}

/** The rows of one referent in one account: a row a label and voice, most used first. */
function rowsOf(
  { accounts, readings }: Readonly<Comparing>,
  account: number,
  members: readonly Candidate[],
): NamingRow[] {
  const { id, article, quotations } = readings[account]!
  const isQuoted = isQuotedAt(quotations)
  const rows = new Map<string, NamingRow>()
  for (const member of [...members].sort((a, b) => a.start - b.start || a.end - b.end)) {
    const span = phraseOf(member)
    const evidence: Evidence = describe({ id, text: article.text }, span)
    const voice: Voice = isQuoted(member.start) ? 'quoted' : 'own'
    const label = evidence.exact.replace(/\s+/gu, ' ')
    const row = rows.get(rowKey(label, voice))
    if (row === undefined)
      rows.set(rowKey(label, voice), {
        account: accounts[account]!.id,
        label,
        voice,
        count: 1,
        evidence: [evidence],
      })
    else {
      row.count += 1
      row.evidence.push(evidence)
    }
  }
  return [...rows.values()].sort((a, b) => b.count - a.count || a.evidence[0]!.start - b.evidence[0]!.start)
}

/** What a mention adds to the difference between accounts: a name counts by its last word, a label by its whole phrase. */
function mark(member: Candidate, text: string): string {
  const { start, end } = phraseOf(member)
  return member.kind === 'name' ? `name:${member.words.at(-1)}` : text.slice(start, end).toLowerCase()
}

/** 0 where all accounts use the same labels, near 1 where every account has its own. */
function difference({ readings }: Readonly<Comparing>, referents: readonly Referent[]): number {
  const users = new Map<string, Set<number>>()
  for (const { account, cluster } of referents)
    for (const member of cluster.members) {
      const key = mark(member, readings[account]!.article.text)
      users.set(key, (users.get(key) ?? new Set()).add(account))
    }
  const accounts = new Set(referents.map(({ account }) => account)).size
  const shares = [...users.values()].map((set) => set.size / accounts)
  return 1 - shares.reduce((sum, share) => sum + share, 0) / shares.length
}

/** All rules, from sure to loose: a later one sees what the ones before have joined. */
const RULES = [
  linkSameNames,
  linkFullNames,
  linkSurnames,
  linkAcronyms,
  linkOffices,
  linkGovernments,
  linkGroups,
]

/** Rules for what may be one, or acts for another: shown apart, behind all that is sure. */
const LEANINGS: readonly ((linking: Linking, comparing: Readonly<Comparing>) => void)[] = [
  leanOnGatherings,
  leanOnOneNation,
  leanOnParties,
  leanOnStates,
]

interface Found {
  /** Rows of others than the entry's own carry the place of their referent in `possible`. */
  entry: Omit<NamingEntry, 'entity'>
  difference: number
  accounts: number
}

const accountsIn = (members: readonly Referent[]) => new Set(members.map(({ account }) => account)).size

const leadOf = (members: readonly Referent[]) =>
  members.reduce((best, next) => (next.words.length > best.words.length ? next : best), members[0]!)

/** The rows of one referent by account. */
function rowsByAccount(comparing: Readonly<Comparing>, members: readonly Referent[]): NamingRow[] {
  const byAccount = new Map<number, Candidate[]>()
  for (const { account, cluster } of members)
    for (const member of cluster.members) push(byAccount, account, member)
  return [...byAccount]
    .sort(([a], [b]) => a - b)
    .flatMap(([account, candidates]) => rowsOf(comparing, account, candidates))
}

/** A set of referents that are one, with the root that names it among the joints. */
interface Gathered {
  root: number
  members: Referent[]
}

/** The entry of a referent, and behind it those that lean on it. */
function toEntry(
  comparing: Readonly<Comparing>,
  [own, ...leaning]: readonly Gathered[],
  joints: Joints,
): Found {
  const lead = leadOf(own!.members)
  const all = [own!, ...leaning].flatMap(({ members }) => members)
  const others = leaning.map(({ root, members }, at) => {
    const { cluster, type } = leadOf(members)
    return {
      possible: { referent: `${at + 1}`, name: cluster.name, type, ...pick(joints.leaning(root)!) },
      rows: rowsByAccount(comparing, members).map((row) => ({ ...row, referent: `${at + 1}` })),
      links: [...joints.links(root), { ...joints.leaning(root)!, strength: 'possible' as const }],
    }
  })
  return {
    entry: {
      name: lead.cluster.name,
      type: lead.type,
      rows: [...rowsByAccount(comparing, own!.members), ...others.flatMap(({ rows }) => rows)],
      links: [...joints.links(own!.root), ...others.flatMap(({ links }) => links)],
      ...(others.length === 0 ? {} : { possible: others.map(({ possible }) => possible) }),
    },
    difference: difference(comparing, accountsIn(own!.members) > 1 ? own!.members : all),
    accounts: accountsIn(all),
  }
}

const pick = ({ kind, why }: Reason) => ({ kind, why })

/** The entity's id stands in front of the ids of those that lean on it: `r3.1`. */
function withIds({ rows, possible, ...entry }: Found['entry'], entity: string): NamingEntry {
  return {
    entity,
    ...entry,
    rows: rows.map((row) =>
      row.referent === undefined ? row : { ...row, referent: `${entity}.${row.referent}` },
    ),
    ...(possible === undefined
      ? {}
      : { possible: possible.map((one) => ({ ...one, referent: `${entity}.${one.referent}` })) }),
  }
}

/** Sets of one referent by the set that they lean on, which comes first. */
function gather(referents: readonly Referent[], joints: Joints): Gathered[][] {
  const sets = new Map<number, Gathered>()
  for (const [at, referent] of referents.entries()) {
    const root = joints.root(at)
    const set = sets.get(root)
    if (set === undefined) sets.set(root, { root, members: [referent] })
    else set.members.push(referent)
  }
  const wholes = new Map<number, Gathered[]>()
  for (const set of sets.values()) {
    const lead = joints.lead(set.root)
    const whole = wholes.get(lead) ?? []
    wholes.set(lead, whole)
    if (set.root === lead) whole.unshift(set)
    else whole.push(set)
  }
  return [...wholes.values()]
}

/** Referents that two or more accounts speak of; those whose labels differ most first. */
export function compareNaming(comparing: Readonly<Comparing>): NamingEntry[] {
  const referents = comparing.readings.flatMap((reading, account) =>
    clustersOf(reading).flatMap((cluster) => toReferents(cluster, account)),
  )
  const joints = newJoints(referents.length)
  const linking = { referents, joints }
  for (const rule of RULES) rule(linking)
  linkSlots(linking, comparing)
  for (const rule of LEANINGS) rule(linking, comparing)
  return gather(referents, joints)
    .map((whole) => toEntry(comparing, whole, joints))
    .filter(({ accounts }) => accounts > 1)
    .sort(
      (a, b) =>
        b.difference - a.difference ||
        b.accounts - a.accounts ||
        (a.entry.name < b.entry.name ? -1 : a.entry.name > b.entry.name ? 1 : 0),
    )
    .map(({ entry }, at) => withIds(entry, `r${at + 1}`))
}

export const namingLedgerPass: ComparePass = {
  name: 'naming@1',
  run(comparing) {
    return { naming: compareNaming(comparing) }
  },
}
