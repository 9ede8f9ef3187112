/** What the ledger knows of one entity of one account. */
import type { EntityType } from '@parallax/contract'
import type { Cluster } from './entities.js'
import { originOf } from './resolve.js'
import type { Candidate } from './types.js'

export interface Referent {
  account: number
  cluster: Cluster
  type: EntityType
  /** The fullest name in folded words, initials and "Jr." left out; empty where the account gives no name. */
  words: readonly string[]
  /** "Jr" or a number behind the name. */
  junior: boolean
  /** Proper names, as written. */
  names: readonly string[]
  /** Singular heads of group labels. */
  heads: readonly string[]
  family: string | null
  nation: string | null
  /** Where a group comes from, if its label says so. */
  origin: string | null
  /** The name in front of a government ("the Calder administration"), in lower case. */
  holder: string | null
  known: string | null
  /** The country whose government the account means by its capital, or by "the X government". */
  standsFor: string | null
  /** The country of a capital that stands where one who acts is mostly named: the town or the government. */
  mayStandFor: string | null
}

/** Words for a government that leave no doubt; "the authorities" of a country may be a town's. */
const GOVERNMENTS = new Set(['government', 'administration', 'regime', 'junta'])
const SUFFIXES = new Set(['jr', 'sr', 'ii', 'iii', 'iv'])

/** The words of a name that tell who it is: initials and generation left out where words remain. */
export function coreWords(words: readonly string[]): string[] {
  const core = words.filter((word) => word.length > 1 && !SUFFIXES.has(word))
  return core.length > 0 ? core : [...words]
}

function fullest(names: readonly Candidate[]): readonly string[] {
  return names.reduce<readonly string[]>(
    (best, { words }) => (coreWords(words).length > best.length ? coreWords(words) : best),
    [],
  )
}

export function toReferent(cluster: Cluster, account: number): Referent {
  const names = cluster.members.filter(({ kind }) => kind === 'name')
  const known = names.find((name) => name.known !== undefined)?.known
  const groups = cluster.members.filter(({ kind }) => kind === 'group')
  return {
    account,
    cluster,
    type: cluster.type,
    words: fullest(names),
    junior: names.some(({ words }) => words.length > 2 && SUFFIXES.has(words.at(-1)!)),
    names: [...new Set(names.map(({ name }) => name))],
    heads: [...new Set(groups.map(({ words }) => words.join(' ')))],
    family: names.length === 0 ? (groups[0]?.family ?? null) : null,
    nation: cluster.members.find(({ nation }) => nation !== null)?.nation ?? null,
    origin: names.length === 0 && groups[0] !== undefined ? originOf(groups[0]) : null,
    holder: names.length === 0 ? (groups[0]?.holder ?? null) : null,
    standsFor:
      names.length === 0 && GOVERNMENTS.has(groups[0]?.words[0] ?? '')
        ? (groups.find(({ nation }) => nation !== null)?.nation ?? null)
        : null,
    mayStandFor: null,
    known: known === undefined ? null : `${known.kind}:${known.key}`,
  }
}

/** The capital where it stands for its country's government is a referent of its own, apart from the city; so is the one that may. */
export function toReferents(cluster: Cluster, account: number): Referent[] {
  const isCapital = ({ known }: Candidate) => known?.kind === 'capital'
  const standing = cluster.members.filter((member) => isCapital(member) && member.acts)
  const leaning = cluster.members.filter((member) => isCapital(member) && !member.acts && member.mayAct)
  const city = cluster.members.filter((member) => !standing.includes(member) && !leaning.includes(member))
  const capital = (members: Candidate[]): Referent => ({
    ...toReferent({ ...cluster, members }, account),
    words: [],
    known: null,
  })
  return [
    ...(city.length === 0 ? [] : [toReferent({ ...cluster, members: city }, account)]),
    ...(standing.length === 0 ? [] : [{ ...capital(standing), standsFor: standing[0]!.known!.key }]),
    ...(leaning.length === 0
      ? []
      : [
          {
            ...capital(leaning),
            known: `leaning:${leaning[0]!.known!.key}`,
            mayStandFor: leaning[0]!.known!.key,
          },
        ]),
  ]
}
