/** What the words of a claim say, part by part: who did what to whom, where and when. What the words leave open is null. */
import type { ClaimActor, ClaimParts, Evidence, Figure, Span } from '@parallax/contract'
import { describe } from '../anchor/index.js'
import { childOf, isRelation, nounPhrase, type TokenSpan, type Tree } from '../grammar/index.js'
import type { Reading } from '../reading.js'
import type { Sentence } from '../text/types.js'
import { bySentence } from './by-sentence.js'
import { range } from './clause-words.js'
import { findPlace } from './parts-place.js'
import { createReferents, type Referents } from './parts-referents.js'
import { liesAhead, particlesOf, type Roles, rolesOf } from './parts-roles.js'
import { findTimes, type TimeWords } from './parts-time.js'
import type { Statement } from './statement.js'

/** A longer phrase is shown by its first words up to its head: the rest says more about it. */
const LONGEST_PHRASE = 14

/** Between two verbs of one predicate ("threatened again *to close*") stand at most so many words. */
const VERB_REACH = 4

/** Marks of a list, which a tree takes into the phrase behind them. */
const BULLET = /^[•·▪*●–—-]$/u

interface Scene {
  reading: Reading
  sentence: Sentence
  tree: Tree
  statement: Statement
  referents: Referents
  /** Those of the sentence. */
  figures: readonly Figure[]
  /** Tokens that the claim itself says. */
  said: ReadonlySet<number>
}

/** Answers for statements of one account. Undefined where there is no tree of the sentence. */
export function createPartsReader(reading: Reading): (statement: Statement) => ClaimParts | undefined {
  const referents = createReferents(reading)
  const figures = bySentence(reading.figures, reading.sentences, (figure) => [figure])
  return (statement) => {
    const sentence = reading.sentences[statement.sentence]!
    const tree = reading.syntax.of(sentence)
    if (tree === null) return undefined
    const said = new Set(
      range(0, sentence.tokens.length).filter((at) => isIn(sentence.tokens[at]!, statement)),
    )
    return readParts({
      reading,
      sentence,
      tree,
      statement,
      referents,
      said,
      figures: figures[sentence.index]!,
    })
  }
}

function isIn({ start, end }: Span, { own, said }: Statement): boolean {
  return (
    said.start <= start && end <= said.end && own.some((piece) => piece.start <= start && end <= piece.end)
  )
}

function readParts(scene: Scene): ClaimParts {
  const { statement } = scene
  const figures = scene.figures.filter((figure) => isIn(figure, statement)).map(({ id }) => id)
  const predicate = predicateOf(scene)
  if (predicate === -1)
    return { actor: null, predicate: null, object: null, place: null, time: null, figures }
  const noun = predicate === statement.head ? statement.noun : -1
  const roles = rolesOf(scene.tree, predicate, noun)
  const time = timeOf(scene, roles)
  return {
    actor: actorAt(scene, roles.actor, time),
    predicate: predicateWords(scene, roles),
    object: actorAt(scene, roles.object, time),
    place: placeOf(scene, roles, time),
    time:
      time === null
        ? null
        : Object.assign(evidence(scene, timeSpan(time)), { iso: dayOf(scene, roles, time) }),
    figures,
  }
}

/** The highest token of what is said, if it is a verb or something that is said of a subject. */
function predicateOf({ tree, said }: Scene): number {
  const tops = [...said].filter((at) => !said.has(tree.words[at]!.head) && tree.words[at]!.tag !== 'PUNCT')
  const isPredicate = (at: number) =>
    tree.words[at]!.tag === 'VERB' ||
    tree.children[at]!.some((child) => isRelation(tree.words[child]!.relation, 'nsubj', 'cop', 'expl'))
  const hasSubject = (at: number) => childOf(tree, at, 'nsubj', 'csubj', 'expl') !== -1
  return tops.find((at) => isPredicate(at) && hasSubject(at)) ?? tops.find(isPredicate) ?? -1
}

function evidence({ reading, sentence }: Scene, { first: from, last }: TokenSpan): Evidence {
  let first = from
  while (
    first < last &&
    /^(?:symbol|punctuation)$/u.test(sentence.tokens[first]!.kind) &&
    BULLET.test(sentence.tokens[first]!.text)
  )
    first += 1
  const span = { start: sentence.tokens[first]!.start, end: sentence.tokens[last]!.end }
  return describe({ id: reading.id, text: reading.article.text }, span)
}

function phraseAt({ tree }: Scene, at: number): TokenSpan {
  const { first, last } = nounPhrase(tree, at, { conjuncts: true })
  return last - first < LONGEST_PHRASE
    ? { first, last }
    : { first: Math.max(first, at - LONGEST_PHRASE), last: at }
}

/** `time`: a day at the end of a phrase is no part of it ("the sanctions *Monday*"). */
function actorAt(scene: Scene, at: number, time: TimeWords | null): ClaimActor | null {
  if (at === -1 || isDateline(scene.sentence, at)) return null
  const isJoined = childOf(scene.tree, at, 'conj') !== -1
  const referent = isJoined ? null : scene.referents.of(scene.sentence, at, scene.statement)
  const { id, name } = referent ?? { id: null, name: null }
  return Object.assign(evidence(scene, before(phraseAt(scene, at), at, time)), { entity: id, name })
}

/** The phrase up to the expression of time, where that stands behind its head. */
function before({ first, last }: TokenSpan, head: number, time: TimeWords | null): TokenSpan {
  return { first, last: time !== null && time.from > head && time.from <= last ? time.from - 1 : last }
}

const DASH = /^(?:[—–-]|--)$/u
const DATELINE_REACH = 9

/** "TAVIN, Lorrin (Agency) — *…*": a tree that takes the place of writing for a subject does not know the subject. */
function isDateline({ tokens }: Sentence, at: number): boolean {
  const dash = tokens.slice(0, DATELINE_REACH).findIndex(({ text }) => DASH.test(text))
  return at < dash && /^\p{Lu}{3}/u.test(tokens[0]!.text)
}

function predicateWords(scene: Scene, { predicate, chain, negated }: Roles): ClaimParts['predicate'] {
  const { tree } = scene
  const { tag, lemma } = tree.words[predicate]!
  if (tag !== 'VERB' && tag !== 'AUX') {
    const span = tag === 'ADJ' ? { first: predicate, last: predicate } : phraseAt(scene, predicate)
    const preposition = childOf(tree, predicate, 'case')
    const first = preposition === -1 ? span.first : Math.min(preposition, span.first)
    return Object.assign(evidence(scene, { first, last: span.last }), { lemma, negated })
  }
  let last = predicate
  for (const verb of chain.slice(1)) if (verb - last <= VERB_REACH) last = verb
  last = particlesOf(tree, last).at(-1) ?? last
  const words = [predicate, ...particlesOf(tree, predicate)].map((at) => tree.words[at]!.lemma)
  return Object.assign(evidence(scene, { first: predicate, last }), { lemma: words.join(' '), negated })
}

const timeSpan = ({ from, to }: TimeWords): TokenSpan => ({ first: from, last: to - 1 })

/** Relations on the way up from an expression of time to the verb that it dates. */
const DATES = [
  'obl',
  'nmod',
  'obj',
  'advmod',
  'compound',
  'flat',
  'nummod',
  'appos',
  'amod',
  'dep',
  'goeswith',
  'xcomp',
]

const MOST_STEPS = 8

function timeOf(scene: Scene, roles: Roles): TimeWords | null {
  const { sentence, said } = scene
  return (
    findTimes(sentence.tokens).find(
      ({ from, to, anchor }) =>
        range(from, to).every((at) => said.has(at) || at < anchor) &&
        said.has(anchor) &&
        dates(scene, anchor, roles),
    ) ?? null
  )
}

/** True where the expression says when the verb happened, and not when its subject did ("Tuesday's *blast*"). */
function dates({ tree, said }: Scene, anchor: number, { chain, predicate }: Roles): boolean {
  let at = anchor
  for (let steps = 0; steps < MOST_STEPS; steps += 1) {
    if (at === predicate || chain.includes(at)) return true
    const { relation, head } = tree.words[at]!
    if (head === -1 || !said.has(head) || isRelation(relation, 'nmod:poss')) return false
    if (!isRelation(relation, ...DATES) || isExample(tree, at)) return false
    at = head
  }
  return false
}

/** "Four accidents, *including* one in 2008": the date is that of the example. */
function isExample(tree: Tree, at: number): boolean {
  return tree.children[at]!.some((child) => tree.words[child]!.lemma === 'include')
}

/** In a quotation "yesterday" is the day before it was said, which the text need not tell. */
function dayOf({ reading, tree, statement }: Scene, { chain }: Roles, { iso }: TimeWords): string | null {
  const published = /^\d{4}-\d\d-\d\d/u.exec(reading.article.published ?? '')?.[0] ?? null
  return iso({ published: statement.quoted ? null : published, ahead: liesAhead(tree, chain[0]!) })
}

function placeOf(scene: Scene, roles: Roles, time: TimeWords | null): Evidence | null {
  const { sentence, tree, referents, said } = scene
  const span = findPlace(
    {
      tokens: sentence.tokens,
      tree,
      isPlace: (at) => referents.typeAt(sentence, at) === 'place',
      isSomebody: (at) => /^(?:person|group|organisation)$/u.test(referents.typeAt(sentence, at) ?? ''),
    },
    {
      verbs: [roles.predicate, ...roles.chain.slice(1)],
      nouns: [roles.object, roles.actor].filter((at) => at !== -1),
    },
  )
  if (span === null || !said.has(span.first)) return null
  return evidence(scene, before(span, span.first, time))
}
