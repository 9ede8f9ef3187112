/**
 * Offices and common nouns get their referent: the name that stands beside them ("rebel leader X", "X, the mayor"), the one who
 * bears the title elsewhere in the text ("the president"), else one entity for each kind of actor and nation.
 */
import type { Reading } from '../reading.js'
import type { Sentence } from '../text/types.js'
import type { Cluster } from './entities.js'
import { isDemonym, lookUp } from './gazetteer.js'
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

/** "the brother of the gunman, X,": behind the comma X may be the brother, so the label has no name beside it. */
function hangsOnNoun(label: Candidate, sentence: Sentence): boolean {
  const before = phraseStart(label, sentence) - 1
  const article = ARTICLES.has(sentence.tokens[before]?.lower ?? '')
  return sentence.tokens[article ? before - 1 : before]?.lower === 'of'
}

/** "spokesman X": the name follows at once. "the mayor, X,": it follows behind a comma. */
function nameBehind(label: Candidate, sentence: Sentence, index: Index): Candidate | undefined {
  const { tokens } = sentence
  const at = label.run.to + 1
  if (tokens[label.run.to]!.text !== label.label.split(' ').at(-1)) return undefined
  const direct = index.first.get(`${label.sentence}:${at}`)
  if (direct !== undefined) return direct
  if (tokens[at]?.text !== ',' || hangsOnNoun(label, sentence)) return undefined
  return index.first.get(`${label.sentence}:${at + 1}`)
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

/** A person, or an unknown name of two words and more that is no day ("On Orchard Day, the mayor said"). */
const isPersonal = (cluster: Cluster | undefined) =>
  cluster !== undefined &&
  (cluster.type === 'person' ||
    (cluster.type === 'other' && cluster.words.length > 1 && cluster.words.at(-1) !== 'day'))

/** The cluster of a name beside the label, if it can bear it. */
function apposed(label: Candidate, sentence: Sentence, index: Index): Cluster | undefined {
  if (label.kind === 'group' && (label.votes.group ?? 0) > 0) return undefined
  for (const name of [nameBehind(label, sentence, index), nameBefore(label, sentence, index)]) {
    const cluster = name === undefined ? undefined : index.owner.get(name)
    if (isPersonal(cluster)) return cluster
  }
  return undefined
}

/** Bearers of one office that are remembered; the work stays linear on a text of titles. */
const MAX_BEARERS = 20

interface Bearer {
  cluster: Cluster
  /** The words of the title, qualifiers included. */
  words: readonly string[]
  nation: string | null
}

const headOf = (office: string) => office.split(/[\s]/u).at(-1)!

/** Adjectives that pass a judgment on the bearer and name no other office: "the embattled president" is the president. */
const TELLS_NOTHING = new Set(
  'embattled reclusive current sitting elected brutal authoritarian veteran'.split(' '),
)
/** Words that make another office of a title: the vice president and a former president are not "the president". */
const CHANGES_OFFICE = new Set(
  'vice deputy assistant former ex ex- retired late outgoing incoming acting then'.split(' '),
)

/** The words of a label that tell one bearer from another ("former", "interior"), its head among them; the nation is told apart. */
function officeWords(label: Candidate, { tokens }: Sentence): string[] {
  const modifiers = label.modifiers.map(({ start, end }) => {
    const inside = tokens.filter((token) => token.start >= start && token.end <= end)
    return inside.map(({ text }) => text).join(' ')
  })
  const qualifiers = modifiers.filter(
    (text) => lookUp(text) === undefined && !isDemonym(text) && !TELLS_NOTHING.has(text.toLowerCase()),
  )
  return `${qualifiers.join(' ')} ${label.words[0]!}`
    .toLowerCase()
    .trim()
    .split(/[\s-]+/u)
}

/** Offices of which every state and body has its own: a nation beside one has to be the bearer's as well. */
const MANY_BEARERS = new Set(
  'spokesman spokeswoman spokesperson ambassador envoy diplomat commander general lawyer adviser advisor'.split(
    ' ',
  ),
)

/** Whether the label, nation included, says nothing that the bearer's own title does not say, and the title is no lesser office. */
function fits(words: readonly string[], nation: string | null, one: Bearer): boolean {
  const nations = new Set(one.cluster.members.flatMap((member) => member.nation ?? []))
  const isOpen = nations.size === 0 && !MANY_BEARERS.has(words.at(-1)!)
  if (nation !== null && !nations.has(nation) && !isOpen) return false
  return (
    words.every((word) => one.words.includes(word)) &&
    one.words.every((word) => !CHANGES_OFFICE.has(word) || words.includes(word))
  )
}

/**
 * The one whom the text itself calls by that office. A bare title joins a person only where the text gives the office to nobody
 * else: a wrong identity is worse than none.
 */
function bearer(
  label: Candidate,
  sentence: Sentence,
  bearers: ReadonlyMap<string, Bearer[]>,
): Cluster | undefined {
  if (!label.definite || label.kind !== 'role' || label.complement !== null) return undefined
  const words = officeWords(label, sentence)
  const able = (bearers.get(headOf(label.words[0]!)) ?? []).filter((one) => fits(words, label.nation, one))
  return (
    onlyOne(able.filter((one) => label.nation !== null && one.nation === label.nation)) ??
    onlyOne(able) ??
    onlyOne(able.filter(({ cluster }) => !isMarked(cluster))) ??
    byFarMostNamed(able)
  )
}

/** One named so many times as often as any other bearer is the one whom the text is about. */
const DOMINANT = 4

const namesOf = (cluster: Cluster) => cluster.members.filter(({ kind }) => kind === 'name').length

function byFarMostNamed(bearers: readonly Bearer[]): Cluster | undefined {
  const [first, second] = [...new Set(bearers.map(({ cluster }) => cluster))].sort(
    (a, b) => namesOf(b) - namesOf(a),
  )
  if (first === undefined || second === undefined) return first
  return namesOf(first) >= DOMINANT * namesOf(second) ? first : undefined
}

function onlyOne(bearers: readonly Bearer[]): Cluster | undefined {
  const [first, ...others] = new Set(bearers.map(({ cluster }) => cluster))
  return others.length === 0 ? first : undefined
}

/** Whether the text says of which nation or body the bearer is: who stays unmarked is the one whom the text takes for known. */
function isMarked({ members }: Cluster): boolean {
  return members.some(
    ({ nation, title, kind, complement }) =>
      (title !== null || kind === 'role') && (nation !== null || complement !== null),
  )
}

/** The place that sets one group apart from others of its name: "volunteers from Lorrin". */
export function originOf({ complement }: Candidate): string | null {
  return complement !== null && /^from \p{Lu}/u.test(complement) ? complement.toLowerCase() : null
}

/** Groups with one head noun, nation and place of origin are one; persons of an office nobody bears likewise. */
function ownKey(label: Candidate): string {
  const origin = originOf(label)
  return `${label.kind}:${label.words.join(' ')}:${label.nation ?? ''}:${origin ?? ''}:${label.holder ?? ''}`
}

/** Equal bearers are kept once, so that a text which repeats a title does not fill the list. */
function addBearer(bearers: Map<string, Bearer[]>, head: string, one: Bearer): void {
  const list = bearers.get(head) ?? []
  const key = one.words.join(' ')
  const isKnown = list.some(
    ({ cluster, words, nation }) =>
      cluster === one.cluster && nation === one.nation && words.join(' ') === key,
  )
  if (!isKnown && list.length < MAX_BEARERS) list.push(one)
  bearers.set(head, list)
}

function bearersOf(clusters: readonly Cluster[]) {
  const bearers = new Map<string, Bearer[]>()
  for (const cluster of clusters)
    for (const { title, nation } of cluster.members)
      if (title !== null)
        addBearer(bearers, headOf(title), { cluster, words: title.split(/[\s-]+/u), nation })
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
      addBearer(bearers, headOf(label.words[0]!), {
        cluster: beside,
        words: officeWords(label, sentences[label.sentence]!),
        nation: label.nation,
      })
      beside.members.push(label)
      beside.offices.add(label.words[0]!)
      if (beside.type === 'other') beside.type = 'person'
      continue
    }
    const known = bearer(label, sentences[label.sentence]!, bearers)
    if (known !== undefined) known.members.push(label)
    else addOwn(own, label, sentences[label.sentence]!)
  }
  const all = [...clusters, ...own.values()]
  for (const cluster of all) cluster.members.sort((a, b) => a.start - b.start || a.end - b.end)
  return all.sort(
    (a, b) => a.members[0]!.start - b.members[0]!.start || a.members[0]!.end - b.members[0]!.end,
  )
}

function addOwn(own: Map<string, Cluster>, label: Candidate, { tokens }: Sentence): void {
  const key = ownKey(label)
  const cluster = own.get(key)
  if (cluster !== undefined) {
    cluster.members.push(label)
    return
  }
  const type = label.kind === 'role' || (label.votes.person ?? 0) > 0 ? 'person' : 'group'
  // "British actor" and "French actor" are two in one article: the words of the nation tell them apart.
  const from = label.nation === null && label.holder === null ? undefined : label.modifiers[0]?.start
  const described = tokens.filter(({ start, end }) => start >= (from ?? label.end) && end <= label.end)
  own.set(key, {
    name: described.length === 0 ? label.label : described.map(({ text }) => text).join(' '),
    words: label.words,
    type,
    members: [label],
    offices: new Set([label.words[0]!]),
    known: null,
  })
}
