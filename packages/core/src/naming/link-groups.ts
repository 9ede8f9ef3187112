/** When two common nouns for actors are one group. */
import { groupBy, joinGroups, type Linking, labelsOf } from './linking.js'
import type { Referent } from './referents.js'
import { IN_OFFICE } from './roles.lexicon.js'

/** Families of which every country has its own: "the government" alone is anyone's where several are spoken of. */
const NATIONAL = new Set(['government', 'military', 'police', 'official', 'lawmaker', 'opposition'])

/** Families whose words accounts choose between for the same people. In the others (rescuers, officials) two words are mostly two groups. */
const NAMING_FAMILIES = new Set(['armed', 'migrant', 'government', 'protest', 'settler'])

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
    ({ family, heads, nation, origin, holder }) =>
      family === null || (nation === null && holder === null && ambiguous.has(family))
        ? null
        : `${family}:${nation ?? ''}:${origin ?? ''}:${holder ?? ''}:${heads[0] ?? ''}`,
    { kind: 'word', why: 'the same word' },
  )
  joinGroups(
    linking,
    ({ family, heads, nation, origin, holder }) => {
      const meaning = MEANING_OF.get(heads[0] ?? '')
      // "the administration" of one account may be another country's than "the government" of the other.
      const isAnyones =
        nation === null && holder === null && (family === 'government' || ambiguous.has(family ?? ''))
      return meaning === undefined || isAnyones
        ? null
        : `${meaning}:${nation ?? ''}:${origin ?? ''}:${holder ?? ''}`
    },
    { kind: 'word', why: 'two words for the same kind of group' },
  )
  joinGroups(
    linking,
    (referent) => {
      const modifiers = modifiersOf(referent)
      return modifiers !== null && NAMING_FAMILIES.has(referent.family ?? '')
        ? `${referent.family}:${modifiers}`
        : null
    },
    { kind: 'word', why: 'words for one kind of actor that both accounts give to one nation' },
  )
}

/** Families of which a story has one; officials, officers and lawmakers of towns and provinces stand beside those of a nation. */
const ONE_NATION_FAMILIES = new Set([...NAMING_FAMILIES, 'military'])

/** Whether the nation, or nothing at all, stands in front of the noun somewhere: other words there may make another group. */
const isPlain = ({ cluster, nation }: Referent) =>
  cluster.members.some(({ modifiers }) => modifiers.length <= (nation === null ? 0 : 1))

/** The referent with a nation by its noun, where all accounts give that noun one nation only; null where they give it several. */
function onlyNational({ referents }: Linking): ReadonlyMap<string, number | null> {
  const found = new Map<string, number | null>()
  for (const [at, { family, heads, nation, origin }] of referents.entries()) {
    if (family === null || !ONE_NATION_FAMILIES.has(family) || (nation === null && origin === null)) continue
    const key = `${family}:${heads[0]}`
    const known = found.get(key)
    if (known === undefined) found.set(key, origin === null ? at : null)
    else if (known !== null && (origin !== null || referents[known]!.nation !== nation)) found.set(key, null)
  }
  return found
}

/** "the rebels" beside "Tavin rebels": where rebels of no other nation are spoken of, they may be the same. */
export function leanOnOneNation(linking: Linking): void {
  const { referents, joints } = linking
  const national = onlyNational(linking)
  const states = new Set(
    referents.flatMap(({ standsFor }, at) => (standsFor === null ? [] : [joints.root(at)])),
  )
  const isOfState = (at: number) => states.has(joints.root(at)) || IN_OFFICE.has(referents[at]!.family ?? '')
  for (const [at, { family, heads, nation, origin, holder }] of referents.entries()) {
    if (family === null || nation !== null || origin !== null || holder !== null) continue
    if (IN_OFFICE.has(family) && !referents[at]!.cluster.members.some(({ definite }) => definite)) continue
    const one = national.get(`${family}:${heads[0]}`)
    if (one === undefined || one === null || !isPlain(referents[one]!) || !isPlain(referents[at]!)) continue
    const kind = IN_OFFICE.has(family) ? ('acts-for' as const) : ('word' as const)
    const reason = { labels: labelsOf(referents, one, at), kind }
    const [follower, leader] = isOfState(one) ? [at, one] : [one, at]
    joints.lean(follower, leader, {
      ...reason,
      why: 'the same word, and the accounts speak of those of one nation only',
    })
  }
}
