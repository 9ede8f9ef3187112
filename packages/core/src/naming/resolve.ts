/**
 * Offices and common nouns get their referent: the name that stands beside them ("rebel leader X", "X, the mayor"), the one who
 * bears the title elsewhere in the text ("the president"), else one entity for each kind of actor and nation.
 */
import type { Reading } from '../reading.js'
import type { Sentence } from '../text/types.js'
import type { Cluster } from './entities.js'
import type { Candidate } from './types.js'

/** Words that may stand between a name's comma and the office: "X, the former mayor". */
const ARTICLES = new Set(['the', 'a', 'an', 'its', 'his', 'her', 'their'])
const COPULAS = new Set(['is', 'was', 'became', 'remains'])

type Sentences = Reading['sentences']

interface Index {
  owner: ReadonlyMap<Candidate, Cluster>
  /** Names of a sentence by their first and last token. */
  first: ReadonlyMap<string, Candidate>
  last: ReadonlyMap<string, Candidate>
}

function indexNames(clusters: readonly Cluster[]): Index {
  const owner = new Map<Candidate, Cluster>()
  const first = new Map<string, Candidate>()
  const last = new Map<string, Candidate>()
  for (const cluster of clusters)
    for (const member of cluster.members) {
      owner.set(member, cluster)
      first.set(`${member.sentence}:${member.run.from}`, member)
      last.set(`${member.sentence}:${member.run.to}`, member)
    }
  return { owner, first, last }
}

/** Where the phrase of a label begins, modifiers included, as a token index. */
function phraseStart(label: Candidate, { tokens }: Sentence): number {
  const start = label.modifiers[0]?.start ?? label.start
  let from = label.run.from
  while (from > 0 && tokens[from - 1]!.start >= start) from -= 1
  return from
}

/** "spokesman X": the name follows at once. "the mayor, X,": it follows behind a comma. */
function nameBehind(label: Candidate, { tokens }: Sentence, index: Index): Candidate | undefined {
  const at = label.run.to + 1
  if (tokens[label.run.to]!.text !== label.label.split(' ').at(-1)) return undefined
  const direct = index.first.get(`${label.sentence}:${at}`)
  if (direct !== undefined) return direct
  return tokens[at]?.text === ',' ? index.first.get(`${label.sentence}:${at + 1}`) : undefined
}

/** "X, the mayor", "X, 40, a spokesman", "X is a terrorist". */
function nameBefore(label: Candidate, sentence: Sentence, index: Index): Candidate | undefined {
  const { tokens } = sentence
  if (!tokens[label.run.to]!.text.endsWith(label.label.split(' ').at(-1)!)) return undefined
  let at = phraseStart(label, sentence) - 1
  const article = tokens[at] !== undefined && ARTICLES.has(tokens[at]!.lower)
  if (article) at -= 1
  if (tokens[at] === undefined) return undefined
  if (article && COPULAS.has(tokens[at]!.lower)) return index.last.get(`${label.sentence}:${at - 1}`)
  if (tokens[at]!.text !== ',') return undefined
  if (tokens[at - 1]?.kind === 'number' && tokens[at - 2]?.text === ',') at -= 2
  return index.last.get(`${label.sentence}:${at - 1}`)
}

/** A person, or an unknown name of two words and more. */
const isPersonal = (cluster: Cluster | undefined) =>
  cluster !== undefined &&
  (cluster.type === 'person' || (cluster.type === 'other' && cluster.words.length > 1))

/** The cluster of a name beside the label, if it can bear it. */
function apposed(label: Candidate, sentence: Sentence, index: Index): Cluster | undefined {
  if (label.kind === 'group' && (label.votes.group ?? 0) > 0) return undefined
  for (const name of [nameBehind(label, sentence, index), nameBefore(label, sentence, index)]) {
    const cluster = name === undefined ? undefined : index.owner.get(name)
    if (isPersonal(cluster)) return cluster
  }
  return undefined
}

/** Places of an office that are remembered; the work stays linear on a text that repeats a title. */
const MAX_BEARERS = 200

interface Bearer {
  cluster: Cluster
  start: number
  nation: string | null
}

const headOf = (office: string) => office.split(/[\s]/u).at(-1)!

/** Offices that many have at once: "the X spokesman" is never the spokesman of somebody else. */
const MANY_BEARERS = new Set(
  'spokesman spokeswoman spokesperson chief leader director commander minister ambassador official activist mayor'.split(
    ' ',
  ),
)

/** Whether the text gives this one another country or body than the label does. */
function isOfOther(cluster: Cluster, nation: string | null): boolean {
  return (
    nation !== null && cluster.members.some((member) => member.nation !== null && member.nation !== nation)
  )
}

/** The bearer of an office named earlier in the text: the last one before, of those whose title ends in the same words. */
function bearer(label: Candidate, bearers: ReadonlyMap<string, Bearer[]>): Cluster | undefined {
  if (!label.definite || label.kind !== 'role') return undefined
  const head = headOf(label.words[0]!)
  const all = bearers.get(head) ?? []
  const able = all.filter(({ nation }) => label.nation === null || nation === null || nation === label.nation)
  const exact = able.filter(({ nation }) => label.nation !== null && nation === label.nation)
  const needsNation = label.nation !== null && MANY_BEARERS.has(head)
  const pool =
    exact.length > 0 || needsNation ? exact : able.filter(({ cluster }) => !isOfOther(cluster, label.nation))
  return mostNamed(pool, label.start)
}

/** The bearer named most, where named twice as often as the others; else the one named last before. */
function mostNamed(pool: readonly Bearer[], start: number): Cluster | undefined {
  const clusters = [...new Set(pool.map(({ cluster }) => cluster))].sort(
    (a, b) => b.members.length - a.members.length,
  )
  const [first, second] = clusters
  if (first !== undefined && first.members.length >= 2 * (second?.members.length ?? 0)) return first
  return (pool.filter((bearer) => bearer.start < start).at(-1) ?? pool[0])?.cluster
}

/** Groups with one head noun and nation are one; persons of an office nobody bears likewise. */
function ownKey(label: Candidate): string {
  return `${label.kind}:${label.words.join(' ')}:${label.nation ?? ''}`
}

function bearersOf(clusters: readonly Cluster[]) {
  const bearers = new Map<string, Bearer[]>()
  for (const cluster of clusters)
    for (const { title, start, nation } of cluster.members) {
      if (title === null) continue
      const head = headOf(title)
      const list = bearers.get(head)
      if (list === undefined) bearers.set(head, [{ cluster, start, nation }])
      else if (list.length < MAX_BEARERS) list.push({ cluster, start, nation })
    }
  for (const list of bearers.values()) list.sort((a, b) => a.start - b.start)
  return bearers
}

/** Adds every label to the cluster that it refers to, or to a cluster of its own kind. */
export function resolveLabels(
  clusters: Cluster[],
  mentions: readonly Candidate[],
  { sentences }: { sentences: Sentences },
): Cluster[] {
  const index = indexNames(clusters)
  const bearers = bearersOf(clusters)
  const own = new Map<string, Cluster>()
  for (const label of mentions) {
    if (label.kind === 'name') continue
    const beside = apposed(label, sentences[label.sentence]!, index)
    if (beside !== undefined) {
      const head = headOf(label.words[0]!)
      const list = bearers.get(head) ?? []
      if (list.length < MAX_BEARERS) list.push({ cluster: beside, start: label.start, nation: label.nation })
      bearers.set(head, list)
      beside.members.push(label)
      beside.offices.add(label.words[0]!)
      if (beside.type === 'other') beside.type = 'person'
      continue
    }
    const known = bearer(label, bearers)
    if (known !== undefined) known.members.push(label)
    else addOwn(own, label)
  }
  const all = [...clusters, ...own.values()]
  for (const cluster of all) cluster.members.sort((a, b) => a.start - b.start || a.end - b.end)
  return all.sort(
    (a, b) => a.members[0]!.start - b.members[0]!.start || a.members[0]!.end - b.members[0]!.end,
  )
}

function addOwn(own: Map<string, Cluster>, label: Candidate): void {
  const key = ownKey(label)
  const cluster = own.get(key)
  if (cluster !== undefined) {
    cluster.members.push(label)
    return
  }
  const type = label.kind === 'role' || (label.votes.person ?? 0) > 0 ? 'person' : 'group'
  const name =
    label.modifiers.length > 0 && label.nation !== null ? `${label.nation}: ${label.label}` : label.label
  own.set(key, {
    name,
    words: label.words,
    type,
    members: [label],
    offices: new Set([label.words[0]!]),
    known: null,
  })
}
