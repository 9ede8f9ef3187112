/** Names of one article gathered into entities: full names, surnames, acronyms, countries under two names. */
import type { EntityType } from '@parallax/contract'
import { HONORIFICS } from './persons.lexicon.js'
import type { Candidate } from './types.js'

export interface Cluster {
  name: string
  /** The name in folded words that the cluster was made for; a shorter name that joins it does not change it. */
  words: readonly string[]
  type: EntityType
  /** In the order of the text. */
  members: Candidate[]
  /** Titles and offices in lower case that the text gives to this one. */
  offices: Set<string>
  /** Key of the gazetteer, or null. */
  known: string | null
}

const TYPES: readonly EntityType[] = ['person', 'organisation', 'place', 'group', 'other']

/** The type with most votes; the order of {@link TYPES} decides ties. */
export function electType(members: readonly Candidate[]): EntityType {
  const total = new Map<EntityType, number>()
  for (const { votes } of members)
    for (const type of TYPES) total.set(type, (total.get(type) ?? 0) + (votes[type] ?? 0))
  let best: EntityType = 'other'
  for (const type of TYPES) if ((total.get(type) ?? 0) > (total.get(best) ?? 0)) best = type
  return best
}

/** First letters of the longer words: `world health organization` gives `who`. */
export function initials(words: readonly string[]): string {
  return words
    .filter((word) => !['of', 'the', 'and', 'for', 'on', 'in', '&'].includes(word))
    .map((word) => word[0])
    .join('')
}

const isAcronym = ({ name, words }: Candidate) =>
  words.length === 1 && name.length >= 2 && name === name.toUpperCase()

/** The same words, or the same place of the gazetteer. */
function keyOf({ words, known }: Candidate): string {
  if (known !== undefined && known.kind !== 'people')
    return `${known.kind === 'country' ? 'country' : 'known'}:${known.key}:${known.kind}`
  return words.join(' ')
}

function newCluster(members: Candidate[]): Cluster {
  const offices = new Set(members.flatMap(({ title }) => title ?? []))
  return {
    name: members[0]!.name,
    words: members[0]!.words,
    type: electType(members),
    members,
    offices,
    known: members[0]!.known?.key ?? null,
  }
}

function byKey(names: readonly Candidate[]): Cluster[] {
  const groups = new Map<string, Candidate[]>()
  for (const name of names) {
    const group = groups.get(keyOf(name))
    if (group === undefined) groups.set(keyOf(name), [name])
    else group.push(name)
  }
  return [...groups.values()].map(newCluster)
}

function merge(into: Cluster, other: Cluster): void {
  into.members = [...into.members, ...other.members].sort((a, b) => a.start - b.start || a.end - b.end)
  for (const office of other.offices) into.offices.add(office)
  into.type = electType(into.members)
  into.known ??= other.known
}

const wordsOf = (cluster: Cluster) => cluster.words

const GENERATION = new Set(['jr', 'sr', 'ii', 'iii'])

/** Whether a shorter name can be this person's: surname, first name, or first and last without the middle. "X Y" is never short for "X Y Jr". */
function isShortFor(short: readonly string[], long: readonly string[]): boolean {
  const full = GENERATION.has(long.at(-1)!) && short.length === 1 ? long.slice(0, -1) : long
  if (short.length >= full.length) return false
  if (short.length === 1) return short[0] === full.at(-1) || short[0] === full[0]
  if (short.at(-1) === full.at(-1) && short[0] === full[0]) return true
  if (GENERATION.has(full.at(-1)!)) return false
  const tail = full.slice(full.length - short.length)
  const head = full.slice(0, short.length)
  return short.every((word, at) => word === tail[at]) || short.every((word, at) => word === head[at])
}

/** Full names of persons by their first and by their last word. */
interface FullNames {
  byFirst: Map<string, Cluster[]>
  byLast: Map<string, Cluster[]>
}

/** Namesakes beyond this number are not told apart any more. */
const MAX_NAMESAKES = 50

const surnameOf = (cluster: Cluster) =>
  wordsOf(cluster)
    .filter((word) => !GENERATION.has(word))
    .at(-1) ?? wordsOf(cluster)[0]!

function addFull(index: FullNames, cluster: Cluster): void {
  for (const [map, word] of [
    [index.byFirst, wordsOf(cluster)[0]!],
    [index.byLast, surnameOf(cluster)],
  ] as const) {
    const list = map.get(word)
    if (list === undefined) map.set(word, [cluster])
    else if (list.length < MAX_NAMESAKES) list.push(cluster)
  }
}

/** Offices that set their bearer apart; forms of address do not. */
const officesOf = ({ offices }: Cluster) => [...offices].filter((office) => !HONORIFICS.has(office))

/** A text names a person in full before it uses the surname; one with an office of its own waits for nobody without it. */
function canStandFor(short: Cluster, full: Cluster): boolean {
  const offices = officesOf(short)
  if (offices.some((office) => full.offices.has(office))) return true
  if (offices.length > 0 && GENERATION.has(wordsOf(full).at(-1)!)) return false
  const start = short.members.find(({ heading }) => !heading)?.start ?? Number.POSITIVE_INFINITY
  return (
    full.members[0]!.start < start || (offices.length === 0 && full.members.length >= short.members.length)
  )
}

/** Of several who could be meant: a surname before a first name, an equal office, no "Jr", then the one named most. */
function pickFull(short: Cluster, index: FullNames): Cluster | undefined {
  const words = wordsOf(short)
  const fits = (full: Cluster) =>
    full !== short && isShortFor(words, wordsOf(full)) && canStandFor(short, full)
  const bySurname = (index.byLast.get(words.at(-1)!) ?? []).filter(fits)
  // A place may lend its name to what would be the first word of a person ("Tavin Marsh"): it is nobody's first name.
  const byFirst = short.type === 'place' ? [] : (index.byFirst.get(words[0]!) ?? [])
  const pool = bySurname.length > 0 ? bySurname : byFirst.filter(fits)
  const rank = (full: Cluster) =>
    (officesOf(short).some((office) => full.offices.has(office)) ? 1e6 : 0) +
    (GENERATION.has(wordsOf(full).at(-1)!) ? 0 : 1e5) +
    Math.min(full.members.length, 1e4)
  return pool.sort((a, b) => rank(b) - rank(a) || a.members[0]!.start - b.members[0]!.start)[0]
}

const canBePerson = ({ type, known }: Cluster) =>
  known === null && type !== 'organisation' && type !== 'group'

/** Surnames and first names alone join the full name that they stand for; longer names are settled first. */
function joinPersons(clusters: Cluster[]): Cluster[] {
  const byLength = [...clusters].sort((a, b) => wordsOf(b).length - wordsOf(a).length)
  const index: FullNames = { byFirst: new Map(), byLast: new Map() }
  const gone = new Set<Cluster>()
  for (const short of byLength) {
    const full = canBePerson(short) || short.offices.size > 0 ? pickFull(short, index) : undefined
    if (full !== undefined) {
      merge(full, short)
      gone.add(short)
    } else if (short.type === 'person') addFull(index, short)
  }
  return clusters.filter((cluster) => !gone.has(cluster))
}

/** An acronym joins the name whose initials it is. */
function joinAcronyms(clusters: Cluster[]): Cluster[] {
  const gone = new Set<Cluster>()
  const byInitials = new Map<string, Cluster>()
  for (const cluster of clusters) {
    const words = wordsOf(cluster)
    if (words.length > 1 && cluster.type !== 'person' && !byInitials.has(initials(words)))
      byInitials.set(initials(words), cluster)
  }
  for (const short of clusters) {
    if (!isAcronym(short.members[0]!)) continue
    const full = byInitials.get(wordsOf(short)[0]!)
    if (
      full === undefined ||
      full === short ||
      (short.known !== null && full.known !== null && short.known !== full.known)
    )
      continue
    merge(full, short)
    gone.add(short)
  }
  return clusters.filter((cluster) => !gone.has(cluster))
}

const isShouted = (name: string) => name.length > 4 && name === name.toUpperCase()

/** The fullest name without a title: the longest for persons, else the first that is neither an acronym nor shorter than its own. */
function nameOf({ type, members, words }: Cluster): string {
  const names = members.filter(({ kind }) => kind === 'name')
  const calm = names.filter(({ name }) => !isShouted(name))
  const pool = calm.length > 0 ? calm : names
  if (type === 'person' || pool.every(isAcronym))
    return pool.reduce((best, next) => (next.words.length > best.words.length ? next : best), pool[0]!).name
  const able = pool.filter((name) => !isAcronym(name))
  return (able.find((name) => name.words.join(' ') === words.join(' ')) ?? able[0]!).name
}

/** "the North" is North Korea in a text that names North Korea. */
function joinDirections(clusters: Cluster[]): Cluster[] {
  const directions = new Map<string, Cluster>()
  for (const cluster of clusters) {
    const [first, second] = wordsOf(cluster)
    if (
      second !== undefined &&
      cluster.members.some(({ known }) => known?.kind === 'country') &&
      /^(?:north|south|east|west)$/u.test(first!)
    )
      directions.set(first!, cluster)
  }
  return clusters.filter((cluster) => {
    const whole = wordsOf(cluster).length === 1 ? directions.get(wordsOf(cluster)[0]!) : undefined
    if (whole === undefined || whole === cluster) return true
    merge(whole, cluster)
    return false
  })
}

/** Clusters of all proper names of an article, in the order of first mention. */
export function clusterNames(names: readonly Candidate[]): Cluster[] {
  const clusters = joinDirections(joinAcronyms(joinPersons(byKey(names))))
  for (const cluster of clusters) cluster.name = nameOf(cluster)
  return clusters.sort((a, b) => a.members[0]!.start - b.members[0]!.start)
}
