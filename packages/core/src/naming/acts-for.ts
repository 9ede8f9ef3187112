/** Who acts for a state: its government, its capital, its seats and bodies, its officials and forces. */
import { stateOf } from './gazetteer.js'
import { groupBy, type Linking, labelsOf } from './linking.js'
import type { Referent } from './referents.js'
import { IN_OFFICE } from './roles.lexicon.js'

const COUNTRY = 'country:'

/** The referents that are countries, by the key of the gazetteer. */
const countriesOf = ({ referents }: Linking) =>
  groupBy(referents, ({ known }) =>
    known?.startsWith(COUNTRY) === true ? known.slice(COUNTRY.length) : null,
  )

/** A capital that acts, and the government of a country, are the country as an actor. */
export function linkGovernments(linking: Linking): void {
  const { referents, joints } = linking
  const countries = countriesOf(linking)
  for (const [at, referent] of referents.entries()) {
    const [country] = referent.standsFor === null ? [] : (countries.get(referent.standsFor) ?? [])
    if (country === undefined) continue
    const why =
      referent.family === null
        ? "the capital acts here for its country's government"
        : 'the government of that country'
    joints.join(country, at, { labels: labelsOf(referents, country, at), kind: 'acts-for', why })
  }
}

const stateBodyOf = ({ words }: Referent) => (words.length === 0 ? undefined : stateOf(words))

const onlyOne = <Value>(values: ReadonlySet<Value>): Value | undefined =>
  values.size === 1 ? [...values][0] : undefined

/** What all accounts together say of the states whose governments they name without a nation. */
interface Held {
  /** By surname, the nations that the accounts give to its bearers beside a title. */
  nations: ReadonlyMap<string, ReadonlySet<string>>
  /** The only state of which a seat or body is named, if there is one. */
  home: string | undefined
  /** The only one after whom governments are called ("the Calder administration"), if there is one. */
  holder: string | undefined
}

function heldBy({ referents, joints }: Linking): Held {
  const byRoot = new Map<number, { names: Set<string>; nations: Set<string> }>()
  for (const [at, { type, words, cluster }] of referents.entries()) {
    if (type !== 'person' || words.length === 0) continue
    const one = byRoot.get(joints.root(at)) ?? { names: new Set(), nations: new Set() }
    byRoot.set(joints.root(at), one)
    one.names.add(words.at(-1)!)
    for (const { nation } of cluster.members) if (nation !== null) one.nations.add(nation)
  }
  const nations = new Map<string, Set<string>>()
  for (const { names, nations: mine } of byRoot.values())
    for (const name of names) nations.set(name, new Set([...(nations.get(name) ?? []), ...mine]))
  return {
    nations,
    home: onlyOne(new Set(referents.flatMap((referent) => stateBodyOf(referent) ?? []))),
    holder: onlyOne(new Set(referents.flatMap(({ holder }) => holder ?? []))),
  }
}

type Leaning = [country: string, why: string]

/** A government called after the one who leads it. An administration whose leader has no nation is the one of the only state with a seat here. */
function leaningOfHeld(
  holder: string,
  head: string | undefined,
  { nations, home }: Held,
): Leaning | undefined {
  const mine = nations.get(holder) ?? nations.get(holder.replace(/s$/u, '')) ?? new Set()
  const nation = mine.size === 0 && head === 'administration' ? home : onlyOne(mine)
  return nation === undefined
    ? undefined
    : [nation, 'a government called after the one who leads that country']
}

function leaningOfGroup({ nation, holder, heads }: Referent, held: Held): Leaning | undefined {
  if (nation !== null) return [nation, 'those in office there act for the country']
  const leader = holder ?? (heads[0] === 'administration' ? held.holder : undefined)
  return leader === undefined ? undefined : leaningOfHeld(leader, heads[0], held)
}

function leaningOf(referent: Referent, held: Held): Leaning | undefined {
  const { type, family, cluster, mayStandFor } = referent
  if (mayStandFor !== null) return [mayStandFor, 'the capital, which may stand for its government']
  if (family !== null && IN_OFFICE.has(family) && type === 'group') return leaningOfGroup(referent, held)
  const state = stateBodyOf(referent)
  if (state !== undefined) return [state, 'a seat or body of that state acts for it']
  const people = cluster.members.find(({ known }) => known?.kind === 'people')?.known
  const isActor = cluster.members.some(({ definite, acts }) => definite || acts)
  return people !== undefined && isActor ? [people.key, 'the people of that country'] : undefined
}

/** Those who act for a state lean on it: they are shown with it, apart from its own names. */
export function leanOnStates(linking: Linking): void {
  const { referents, joints } = linking
  const countries = countriesOf(linking)
  const held = heldBy(linking)
  for (const [at, referent] of referents.entries()) {
    const leaning = leaningOf(referent, held)
    const [country] = leaning === undefined ? [] : (countries.get(leaning[0]) ?? [])
    if (leaning === undefined || country === undefined) continue
    joints.lean(at, country, {
      labels: labelsOf(referents, country, at),
      kind: 'acts-for',
      why: leaning[1],
    })
  }
}
