/** What a measure is about and whose a count is, by the tree of the sentence. Indices are those of tokens. */
import {
  childOf,
  childrenOf,
  type Grammar,
  isRelation,
  nounPhrase,
  subjectOf,
  type TokenSpan,
  type Tree,
} from '../grammar/index.js'

/** The noun that the question leads to; `none` where it leads to a pronoun or to nobody; null where the tree does not say. */
export type Asked = number | 'none' | null

/** Nodes that a question climbs over: real sentences need fewer, and a long chain of them stays cheap. */
const STEPS = 10

/** Nouns that stand for the number itself: "an average of 50 %", "a total of 12". */
const NUMBER_NOUNS = new Set(
  'average total maximum minimum median mean sum equivalent excess amount number rate level high low record peak range couple dozen score hundred thousand million billion handful half third quarter'.split(
    ' ',
  ),
)

/** "more than 12 cups": what is compared stands where the count does. */
const COMPARED = new Set(['more', 'less', 'fewer', 'many', 'few', 'much'])

/** Nouns of time beside a verb are read as its subject now and then ("the firm *on Monday* announced"). */
const TIMES = new Set(
  'monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow tonight morning afternoon evening night day week month quarter year season decade'.split(
    ' ',
  ),
)

const RELATIVE = new Set(['which', 'that', 'who', 'whom'])
const PERSONAL = new Set(['it', 'he', 'she', 'they'])

/** "it costs $5 to park", "it takes two hours": "it" is nobody. */
const IMPERSONAL = new Set(['cost', 'take'])

/** Prepositions before the new state, the step or the place of what an object is made to change: "raised the fee to $5". */
const OF_CHANGE = new Set('by to from at into'.split(' '))

/** The head of a stretch of tokens: the one whose own head lies outside, the last in a tie. */
export function headIn(tree: Tree, { first, last }: TokenSpan): number {
  for (let index = last; index >= first; index -= 1) {
    const { head, relation } = tree.words[index]!
    if ((head < first || head > last) && !isRelation(relation, 'punct', 'case')) return index
  }
  return last
}

/** What the measure at a node is about: "a *fine* of $2m", "the *price* rose 5 %", "the *queue*, two miles long". */
export function aboutMeasure(tree: Tree, node: number): Asked {
  let at = node
  for (let step = 0; step < STEPS; step += 1) {
    const own = childOf(tree, at, 'nsubj')
    if (own !== -1) return referentOf(tree, own)
    const { relation, head } = tree.words[at]!
    if (head === -1) return null
    const above = tree.words[head]!
    if (isPredicate(above)) return aboutVerb(tree, at, head)
    const passes =
      isRelation(relation, 'conj', 'appos', 'flat', 'goeswith', 'parataxis', 'list', 'dep') ||
      !isNominal(above) ||
      isNumber(above)
    if (!passes) return head
    at = head
  }
  return null
}

/** What a verb makes change by, to or from the measure at a node: "raised the *fee* to $5"; null where the measure is no such thing. */
export function changedObject(tree: Tree, node: number): Asked {
  const { head, relation } = tree.words[node]!
  const mark = caseOf(tree, node)
  if (head === -1 || !isPredicate(tree.words[head]!) || !isRelation(relation, 'obl', 'xcomp')) return null
  if (mark !== null && !OF_CHANGE.has(mark)) return null
  const object = childOf(tree, head, 'obj')
  const named = object !== -1 && object < node && isNominal(tree.words[object]!)
  return named ? referentOf(tree, object) : null
}

/** "sales rose 5 %": the subject; {@link changedObject} first. A measure that is itself the subject is about nothing else. */
function aboutVerb(tree: Tree, at: number, verb: number): Asked {
  const { relation } = tree.words[at]!
  if (isRelation(relation, 'nsubj', 'csubj')) return null
  return changedObject(tree, at) ?? doerOf(tree, verb)
}

/** The preposition of a phrase, or null. */
function caseOf(tree: Tree, noun: number): string | null {
  const mark = childOf(tree, noun, 'case')
  return mark === -1 ? null : tree.words[mark]!.lemma
}

/** Whose the counted noun is: "*the firm* has 12 branches", "a *survey* of seven towns", "*the club* that won four cups". */
export function ownerOf(tree: Tree, noun: number): Asked {
  let at = noun
  for (let step = 0; step < STEPS; step += 1) {
    const { relation, head } = tree.words[at]!
    if (head === -1) return null
    const above = tree.words[head]!
    const passes = isRelation(relation, 'conj', 'appos') || COMPARED.has(above.lemma)
    if (passes) {
      at = head
      continue
    }
    if (isRelation(relation, 'nmod') && isNominal(above)) return isNumber(above) ? null : head
    const held = isRelation(relation, 'obj') || (isRelation(relation, 'obl') && caseOf(tree, at) === 'with')
    return held && isPredicate(above) ? doerOf(tree, head) : null
  }
  return null
}

/** Verbs that say what number a toll has. */
const REACHING = new Set(
  'reach rise climb stand increase grow jump hit pass top exceed be put bring raise'.split(' '),
)

const LEVEL = new Set(['to', 'at', 'past', 'above', 'over', 'beyond'])

/** "the *toll* has reached 126 people", "the number of *injured* stands at 30": what the number at a node is the state of. */
export function tollOf(tree: Tree, node: number): Asked {
  const own = childOf(tree, node, 'nsubj')
  const { relation, head } = tree.words[node]!
  const verb = head === -1 ? undefined : tree.words[head]!
  const isLevel = LEVEL.has(caseOf(tree, node) ?? 'to')
  const states =
    verb !== undefined && REACHING.has(verb.lemma) && isRelation(relation, 'obj', 'obl', 'xcomp') && isLevel
  const subject = own !== -1 ? own : states ? nearestSubject(tree, head) : -1
  const word = tree.words[subject]
  if (word?.lemma === 'toll') return subject
  const counted = word?.lemma === 'number' ? childOf(tree, subject, 'nmod') : -1
  return counted === -1 ? null : counted
}

/** The subject of a predicate; where it has none, that of the clause it belongs to, or the noun that it stands with. */
function doerOf(tree: Tree, predicate: number): Asked {
  let at = predicate
  for (let step = 0; step < STEPS; step += 1) {
    const subject = nearestSubject(tree, at)
    if (subject !== -1) return referentOf(tree, subject)
    const { relation, head } = tree.words[at]!
    if (head === -1) return null
    if (isRelation(relation, 'acl', 'amod') && isNominal(tree.words[head]!)) {
      if (!isInfinitive(tree, at)) return head
    } else if (isRelation(relation, 'xcomp')) {
      const object = childOf(tree, head, 'obj')
      if (object !== -1 && isNominal(tree.words[object]!)) return referentOf(tree, object)
    }
    at = head
  }
  return null
}

function isInfinitive(tree: Tree, verb: number): boolean {
  return childrenOf(tree, verb, 'mark').some((mark) => tree.words[mark]!.lemma === 'to')
}

/** Of two subjects the one next to the predicate: the other is a misread phrase of time more often than not. */
function nearestSubject(tree: Tree, predicate: number): number {
  const own = childrenOf(tree, predicate, 'nsubj').filter(
    (child) => child < predicate && childOf(tree, child, 'case') === -1 && !isTime(tree.words[child]!),
  )
  return own.at(-1) ?? subjectOf(tree, predicate)
}

function isTime({ lemma }: Grammar): boolean {
  return TIMES.has(lemma.toLowerCase())
}

/**
 * The noun that a pronoun stands for: the one that a relative clause belongs to; the speaker for "the firm said it has 12". `none` for
 * all other pronouns.
 */
function referentOf(tree: Tree, noun: number): Asked {
  const word = tree.words[noun]!
  if (isNominal(word) && word.tag !== 'PRON') return isNumber(word) ? 'none' : noun
  const relative = RELATIVE.has(word.lemma)
  if (!relative && !PERSONAL.has(word.lemma)) return 'none'
  let at = noun
  for (let step = 0; step < STEPS && at !== -1; step += 1) {
    const { relation, head } = tree.words[at]!
    if (relative && isRelation(relation, 'acl')) return head === -1 ? 'none' : namedAt(tree, head)
    if (!relative && isRelation(relation, 'ccomp'))
      return IMPERSONAL.has(tree.words[at]!.lemma) ? 'none' : namedAt(tree, nearestSubject(tree, head))
    at = head
  }
  return relative ? namedAt(tree, beforeClause(tree, noun)) : 'none'
}

/** Index of the noun before a relative pronoun, over commas and words in brackets; -1. */
function beforeClause({ words }: Tree, pronoun: number): number {
  let at = pronoun - 1
  while (at >= 0 && words[at]!.tag === 'PUNCT') at -= 1
  return at
}

function namedAt(tree: Tree, index: number): Asked {
  const word = tree.words[index]
  if (word !== undefined && isRelation(word.relation, 'appos') && word.head !== -1)
    return namedAt(tree, word.head)
  return word === undefined || isTime(word) || !isNominal(word) || word.tag === 'PRON' || isNumber(word)
    ? 'none'
    : index
}

/** The phrase of a noun without the measure itself and what follows it: "fine" of "a fine of $2m". */
export function phraseOf(tree: Tree, noun: number, without: TokenSpan): TokenSpan | null {
  const span = nounPhrase(tree, noun)
  let [first, last] = [span.first, span.last]
  if (without.first > noun && without.first <= last) last = without.first - 1
  if (without.last < noun && without.last >= first) first = without.last + 1
  if (without.first <= noun && noun <= without.last) return null
  while (last > noun && /^(?:ADP|PUNCT|DET|CCONJ|ADV|PART)$/u.test(tree.words[last]!.tag)) last -= 1
  while (first < noun && /^(?:DET|PUNCT|PRON)$/u.test(tree.words[first]!.tag)) first += 1
  return { first, last }
}

function isNominal({ tag }: Grammar): boolean {
  return /^(?:NOUN|PROPN|PRON|SYM|NUM|X)$/u.test(tag)
}

function isNumber({ tag, lemma }: Grammar): boolean {
  return tag === 'NUM' || tag === 'SYM' || NUMBER_NOUNS.has(lemma.toLowerCase())
}

function isPredicate({ tag }: Grammar): boolean {
  return tag === 'VERB' || tag === 'AUX'
}
