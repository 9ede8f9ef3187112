/** When two accounts speak of one referent: rules from sure to loose, each with its reason in plain words. */
import { initials } from './entities.js'
import { HONORIFICS } from './persons.lexicon.js'
import { coreWords, type Joints, type Referent } from './referents.js'

export interface Linking {
  referents: readonly Referent[]
  joints: Joints
}

const nameOf = ({ cluster }: Referent) => cluster.name

/** Referents by a key, in order; those without one are left out. */
function groupBy(
  referents: readonly Referent[],
  keyOf: (referent: Referent) => string | null,
): Map<string, number[]> {
  const groups = new Map<string, number[]>()
  for (const [at, referent] of referents.entries()) {
    const key = keyOf(referent)
    if (key === null) continue
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [at])
    else group.push(at)
  }
  return groups
}

function joinGroups(
  { referents, joints }: Linking,
  keyOf: (referent: Referent) => string | null,
  why: string,
): void {
  for (const members of groupBy(referents, keyOf).values())
    for (const at of members.slice(1))
      joints.join(members[0]!, at, { labels: [nameOf(referents[members[0]!]!), nameOf(referents[at]!)], why })
}

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
  joinGroups(linking, ({ known }) => known, 'two names of one place or body in the gazetteer')
  const contested = contestedNames(linking)
  const plain = ({ words, junior }: Referent) =>
    (contested.has(firstAndLast(words)) && junior ? 'jr ' : '') + words.join(' ')
  joinGroups(linking, (referent) => (referent.words.length === 0 ? null : plain(referent)), 'the same name')
  const sorted = ({ words, type }: Referent) =>
    type === 'organisation' && words.length > 1
      ? words
          .filter((word) => !['of', 'the', 'for', 'and'].includes(word))
          .map((word) => word.replace('defense', 'defence'))
          .sort()
          .join(' ')
      : null
  joinGroups(linking, sorted, 'the same words in another order')
}

/** One referent for each set, by a key of its words, or null where several sets share the key. */
function uniqueByKey(
  { referents, joints }: Linking,
  keysOf: (referent: Referent) => readonly string[],
): Map<string, number | null> {
  const found = new Map<string, number | null>()
  for (const [at, referent] of referents.entries()) {
    for (const key of keysOf(referent)) {
      const other = found.get(key)
      if (other === undefined) found.set(key, at)
      else if (other !== null && joints.root(other) !== joints.root(at)) found.set(key, null)
    }
  }
  return found
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
    'the same first and last name',
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
        labels: [nameOf(referents[first]!), nameOf(referents[at]!)],
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

/** A surname or first name alone. */
export function linkSurnames(linking: Linking): void {
  const { referents, joints } = linking
  const isFull = ({ type, words }: Referent) => type === 'person' && words.length > 1
  const bySurname = groupBy(referents, (referent) => (isFull(referent) ? referent.words.at(-1)! : null))
  const byFirst = groupBy(referents, (referent) => (isFull(referent) ? referent.words[0]! : null))
  for (const [at, referent] of referents.entries()) {
    if (referent.words.length !== 1 || referent.known !== null || referent.type === 'place') continue
    const word = referent.words[0]!
    const picked = pickBearer(linking, referent, bySurname.get(word) ?? byFirst.get(word) ?? [])
    if (picked === undefined) continue
    const [full, why] = picked
    joints.join(full, at, { labels: [nameOf(referents[full]!), nameOf(referent)], why })
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
      labels: [nameOf(referents[full]!), nameOf(referent)],
      why: 'the initials of the name',
    })
  }
}

/** Families of which every country has its own: "the government" alone is anyone's where several are spoken of. */
const NATIONAL = new Set(['government', 'military', 'police', 'official', 'lawmaker', 'opposition'])

/** Families whose words accounts choose between for the same people. In the others (rescuers, officials) two words are mostly two groups. */
const NAMING_FAMILIES = new Set([
  'armed',
  'migrant',
  'government',
  'military',
  'police',
  'protest',
  'settler',
])

/** Plain words that mean the same; in none of these sets does one word judge what another does not. */
const SAME_MEANING: readonly (readonly string[])[] = [
  ['protester', 'protestor', 'demonstrator', 'marcher'],
  ['migrant', 'immigrant', 'refugee', 'asylum-seeker', 'asylum seeker', 'asylum seekers'],
  ['soldier', 'troop', 'serviceman'],
  ['government', 'administration'],
  ['police', 'policeman'],
  ['lawmaker', 'legislator', 'parliamentarian'],
  ['firefighter', 'fireman'],
]
const MEANING_OF = new Map(SAME_MEANING.flatMap((words) => words.map((word) => [word, words[0]!] as const)))

/** The label's modifiers in the order of the text, in lower case; null where it has none. */
function modifiersOf({ cluster, nation, origin }: Referent): string | null {
  const all = cluster.members.map(({ modifiers }) => modifiers.length)
  return nation !== null && all.every((count) => count > 0) ? `${nation}:${origin ?? ''}` : null
}

/**
 * Common nouns for actors: the same noun, nation and place of origin, then two nouns of one family that both accounts qualify by one
 * nation. A family alone is no reason: "supporters" and "volunteers" are mostly two groups.
 */
export function linkGroups(linking: Linking): void {
  const families = groupBy(linking.referents, ({ family }) => family)
  const isAmbiguous = (family: string) =>
    NATIONAL.has(family) &&
    new Set(families.get(family)!.flatMap((at) => linking.referents[at]!.nation ?? [])).size > 1
  const ambiguous = new Set([...families.keys()].filter(isAmbiguous))
  joinGroups(
    linking,
    ({ family, heads, nation, origin }) =>
      family === null || (nation === null && ambiguous.has(family))
        ? null
        : `${family}:${nation ?? ''}:${origin ?? ''}:${heads[0] ?? ''}`,
    'the same word',
  )
  joinGroups(
    linking,
    ({ family, heads, nation, origin }) => {
      const meaning = MEANING_OF.get(heads[0] ?? '')
      return meaning === undefined || (nation === null && ambiguous.has(family ?? ''))
        ? null
        : `${meaning}:${nation ?? ''}:${origin ?? ''}`
    },
    'two words for the same kind of group',
  )
  joinGroups(
    linking,
    (referent) => {
      const modifiers = modifiersOf(referent)
      return modifiers !== null && NAMING_FAMILIES.has(referent.family ?? '')
        ? `${referent.family}:${modifiers}`
        : null
    },
    'words for one kind of actor that both accounts give to one nation',
  )
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
      labels: [nameOf(referents[bearer]!), nameOf(referent)],
      why: `the only one called ${office!.split(':').join(' ')} in these accounts`,
    })
  }
}

/** A capital that acts, and the government of a country, are the country as an actor. */
export function linkGovernments(linking: Linking): void {
  const { referents, joints } = linking
  const countries = groupBy(referents, ({ known }) =>
    known?.startsWith('country:') === true ? known.slice('country:'.length) : null,
  )
  for (const [at, referent] of referents.entries()) {
    const [country] = referent.standsFor === null ? [] : (countries.get(referent.standsFor) ?? [])
    if (country === undefined) continue
    const why =
      referent.family === null
        ? "the capital acts here for its country's government"
        : 'the government of that country'
    joints.join(country, at, { labels: [nameOf(referents[country]!), nameOf(referent)], why })
  }
}
