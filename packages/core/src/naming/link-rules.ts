/** When two accounts speak of one named referent: rules from sure to loose, each with its reason in plain words. */
import { initials } from './entities.js'
import { groupBy, joinGroups, type Linking, labelsOf, uniqueByKey } from './linking.js'
import { HONORIFICS } from './persons.lexicon.js'
import { coreWords, type Referent } from './referents.js'

const firstAndLast = (words: readonly string[]) => `${words[0]} ${words.at(-1)}`

/** Names that one account gives to a father and a son, told apart by "Jr": elsewhere the same name with and without it is one. */
function contestedNames({ referents }: Linking): ReadonlySet<string> {
  const seen = new Map<string, boolean>()
  const contested = new Set<string>()
  for (const { words, junior, account } of referents) {
    if (words.length < 2) continue
    const key = `${account} ${firstAndLast(words)}`
    const other = seen.get(key)
    if (other !== undefined && other !== junior) contested.add(firstAndLast(words))
    seen.set(key, junior)
  }
  return contested
}

/** The same place of the gazetteer, the same name, the same words in another order (Ministry of Defence, Defence Ministry). */
export function linkSameNames(linking: Linking): void {
  joinGroups(linking, ({ known }) => known, {
    kind: 'name',
    why: 'two names of one place or body in the gazetteer',
  })
  const contested = contestedNames(linking)
  const plain = ({ words, junior }: Referent) =>
    (contested.has(firstAndLast(words)) && junior ? 'jr ' : '') + words.join(' ')
  joinGroups(linking, (referent) => (referent.words.length === 0 ? null : plain(referent)), {
    kind: 'name',
    why: 'the same name',
  })
  const sorted = ({ words, type }: Referent) =>
    type === 'organisation' && words.length > 1
      ? words
          .filter((word) => !['of', 'the', 'for', 'and'].includes(word))
          .map((word) => word.replace('defense', 'defence'))
          .sort()
          .join(' ')
      : null
  joinGroups(linking, sorted, { kind: 'name', why: 'the same words in another order' })
}

/** Names of two words and more that end alike and begin alike: "Robert S. Hall" and "Robert Hall", "Mike Hall" and "Michael Hall" by their office. */
export function linkFullNames(linking: Linking): void {
  const { referents } = linking
  const contested = contestedNames(linking)
  const isFull = (referent: Referent) => referent.type === 'person' && referent.words.length > 1
  joinGroups(
    linking,
    (referent) =>
      isFull(referent) && !(referent.junior && contested.has(firstAndLast(referent.words)))
        ? firstAndLast(referent.words)
        : null,
    { kind: 'name', why: 'the same first and last name' },
  )
  const offices = groupBy(referents, (referent) => (isFull(referent) ? referent.words.at(-1)! : null))
  for (const members of offices.values()) linkByOffice(linking, members)
}

function officesOf({ cluster }: Referent): string[] {
  return [...cluster.offices]
    .filter((office) => !HONORIFICS.has(office))
    .map((office) => office.split(' ').at(-1)!)
}

function linkByOffice({ referents, joints }: Linking, members: readonly number[]): void {
  const first = members[0]!
  for (const at of members.slice(1)) {
    if (joints.root(first) === joints.root(at)) continue
    const shared = officesOf(referents[at]!).find((office) => officesOf(referents[first]!).includes(office))
    const sameInitial = referents[at]!.words[0]![0] === referents[first]!.words[0]![0]
    if (shared !== undefined && sameInitial)
      joints.join(first, at, {
        labels: labelsOf(referents, first, at),
        kind: 'office',
        why: `the same surname and office (${shared})`,
      })
  }
}

/** A bearer named so many times as often as the next is meant by the bare surname. */
const DOMINANT = 3

/** Who is meant by a surname alone: the only bearer, the one with the same office, or the one named far more often. */
function pickBearer(
  { referents, joints }: Linking,
  short: Referent,
  bearers: readonly number[],
): [number, string] | undefined {
  const named = new Map<number, { at: number; count: number; offices: Set<string> }>()
  for (const at of bearers) {
    const root = joints.root(at)
    const known = named.get(root) ?? { at, count: 0, offices: new Set<string>() }
    known.count += referents[at]!.cluster.members.length
    for (const office of officesOf(referents[at]!)) known.offices.add(office)
    named.set(root, known)
  }
  const all = [...named.values()].sort((a, b) => b.count - a.count || a.at - b.at)
  const [first, second] = all
  if (first === undefined) return undefined
  if (second === undefined) return [first.at, 'the only person of that name in these accounts']
  const office = all.find(({ offices }) => officesOf(short).some((mine) => offices.has(mine)))
  if (office !== undefined) return [office.at, 'the same surname and office']
  return first.count >= DOMINANT * second.count
    ? [first.at, 'by far the one named most of those with that name']
    : undefined
}

/** The sets whose mentions are mostly places, bodies and groups: a single name among them is no surname. */
function mostlyNoPersons({ referents, joints }: Linking): ReadonlySet<number> {
  const balance = new Map<number, number>()
  for (const [at, { type, cluster }] of referents.entries()) {
    const weight = type === 'person' ? -1 : type === 'other' ? 0 : 1
    const root = joints.root(at)
    balance.set(root, (balance.get(root) ?? 0) + weight * cluster.members.length)
  }
  return new Set([...balance].flatMap(([root, sum]) => (sum > 0 ? [root] : [])))
}

/** A surname alone, or a first name in an account that gives the full name as well. */
export function linkSurnames(linking: Linking): void {
  const { referents, joints } = linking
  const noPersons = mostlyNoPersons(linking)
  const isFull = ({ type, words }: Referent) => type === 'person' && words.length > 1
  const bySurname = groupBy(referents, (referent) => (isFull(referent) ? referent.words.at(-1)! : null))
  const byFirst = groupBy(referents, (referent) => (isFull(referent) ? referent.words[0]! : null))
  for (const [at, referent] of referents.entries()) {
    if (referent.words.length !== 1 || referent.known !== null || referent.type === 'place') continue
    if (noPersons.has(joints.root(at))) continue
    const word = referent.words[0]!
    const isNear = (full: number) => referents[full]!.account === referent.account
    const firsts = (byFirst.get(word) ?? []).filter(isNear)
    const picked = pickBearer(linking, referent, bySurname.get(word) ?? firsts)
    if (picked === undefined) continue
    const [full, why] = picked
    joints.join(full, at, { labels: labelsOf(referents, full, at), kind: 'name', why })
  }
}

/** An acronym and the name whose initials it is, where only one name fits. */
export function linkAcronyms(linking: Linking): void {
  const { referents, joints } = linking
  const long = uniqueByKey(linking, ({ words, type }) =>
    type !== 'person' && words.length > 2 ? [initials(words)] : [],
  )
  for (const [at, referent] of referents.entries()) {
    const [name] = referent.names
    if (name === undefined || referent.words.length !== 1 || name.length < 3 || name !== name.toUpperCase())
      continue
    const full = long.get(coreWords(referent.words)[0]!)
    if (full === undefined || full === null) continue
    joints.join(full, at, {
      labels: labelsOf(referents, full, at),
      kind: 'name',
      why: 'the initials of the name',
    })
  }
}

/** "the French president" without a name, where one person alone is given that office and that nation; never by the title alone. */
export function linkOffices(linking: Linking): void {
  const { referents, joints } = linking
  const nationalOffices = (referent: Referent) =>
    referent.cluster.members.flatMap(({ nation, title, kind, label, complement }) => {
      const office = kind === 'role' ? label.toLowerCase() : title
      return nation === null || office === null || complement !== null ? [] : [`${nation}:${office}`]
    })
  const bearers = uniqueByKey(linking, (referent) =>
    referent.words.length > 0 && referent.type === 'person' ? nationalOffices(referent) : [],
  )
  for (const [at, referent] of referents.entries()) {
    if (referent.words.length > 0 || referent.type !== 'person' || referent.family !== null) continue
    const [office] = nationalOffices(referent)
    const bearer = office === undefined ? undefined : bearers.get(office)
    if (bearer === undefined || bearer === null) continue
    joints.join(bearer, at, {
      labels: labelsOf(referents, bearer, at),
      kind: 'office',
      why: `the only one called ${office!.split(':').join(' ')} in these accounts`,
    })
  }
}
