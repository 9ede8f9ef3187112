/** One referent under different names, account by account: what each calls it, in its own voice and in quoted words. */
import type { Evidence, NamingEntry, NamingRow, Span, Voice } from '@parallax/contract'
import { describe } from '../anchor/index.js'
import type { ComparePass, Comparing } from '../comparing.js'
import { clustersOf, isQuotedAt } from './index.js'
import {
  linkAcronyms,
  linkFullNames,
  linkGovernments,
  linkGroups,
  linkOffices,
  linkSameNames,
  linkSurnames,
} from './link-rules.js'
import { newJoints, type Referent, toReferents } from './referents.js'
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

interface Found {
  entry: Omit<NamingEntry, 'entity'>
  difference: number
  accounts: number
}

function toEntry(
  comparing: Readonly<Comparing>,
  members: readonly Referent[],
  links: NamingEntry['links'],
): Found {
  const byAccount = new Map<number, Candidate[]>()
  for (const { account, cluster } of members)
    byAccount.set(account, [...(byAccount.get(account) ?? []), ...cluster.members])
  const lead = members.reduce(
    (best, next) => (next.words.length > best.words.length ? next : best),
    members[0]!,
  )
  const rows = [...byAccount]
    .sort(([a], [b]) => a - b)
    .flatMap(([account, candidates]) => rowsOf(comparing, account, candidates))
  return {
    entry: { name: lead.cluster.name, type: lead.type, rows, links },
    difference: difference(comparing, members),
    accounts: byAccount.size,
  }
}

/** Referents that two or more accounts speak of; those whose labels differ most first. */
export function compareNaming(comparing: Readonly<Comparing>): NamingEntry[] {
  const referents = comparing.readings.flatMap((reading, account) =>
    clustersOf(reading).flatMap((cluster) => toReferents(cluster, account)),
  )
  const joints = newJoints(referents.length)
  for (const rule of RULES) rule({ referents, joints })
  linkSlots({ referents, joints }, comparing)
  const sets = new Map<number, Referent[]>()
  for (const [at, referent] of referents.entries())
    sets.set(joints.root(at), [...(sets.get(joints.root(at)) ?? []), referent])
  return [...sets]
    .map(([root, members]) => toEntry(comparing, members, joints.links(root)))
    .filter(({ accounts }) => accounts > 1)
    .sort(
      (a, b) =>
        b.difference - a.difference ||
        b.accounts - a.accounts ||
        (a.entry.name < b.entry.name ? -1 : a.entry.name > b.entry.name ? 1 : 0),
    )
    .map(({ entry }, at) => ({ entity: `r${at + 1}`, ...entry }))
}

export const namingLedgerPass: ComparePass = {
  name: 'naming@1',
  run(comparing) {
    return { naming: compareNaming(comparing) }
  },
}
