/** Who did what to whom, from the tree of the sentence: for verbs of which the words nearby do not name the doer. */
import {
  agentOf,
  childOf,
  childrenOf,
  headOf,
  isNegated,
  isPassive,
  isRelation,
  markOf,
  subjectOf,
  type Tree,
} from '../grammar/index.js'
import { CONDITIONS, MODALS, REALISING, UNREALISED } from './grammar.lexicon.js'
import type { Roles } from './types.js'

const RELATIVES = new Set(['who', 'which', 'that', 'whom'])
/** How many verbs above an act are asked whether they tell it as done. */
const MAX_ABOVE = 3

/** The roles of an active verb; undefined where the tree takes the word for no verb or the act is not told as done. */
export function rolesByTree(tree: Tree, at: number): Roles | undefined {
  return tree.words[at]!.tag === 'VERB' && isTold(tree, at) ? rolesOfVerb(tree, at) : undefined
}

/** Told as done: not negated, no modal, no condition, not what somebody only wants or threatens. */
function isTold(tree: Tree, verb: number): boolean {
  let at = verb
  for (let steps = 0; steps < MAX_ABOVE; steps += 1) {
    if (isNegated(tree, at) || hasModal(tree, at)) return false
    const mark = markOf(tree, at)
    if (mark !== -1 && CONDITIONS.has(tree.words[mark]!.lemma)) return false
    const { head, relation } = tree.words[at]!
    if (head === -1 || !isRelation(relation, 'xcomp', 'ccomp', 'advcl', 'acl', 'conj')) return true
    const above = tree.words[head]!.lemma
    const isInfinitive = mark !== -1 && tree.words[mark]!.lemma === 'to'
    if (isInfinitive && !isRelation(relation, 'conj') && !REALISING.has(above)) return false
    if (isRelation(relation, 'xcomp', 'ccomp') && UNREALISED.has(above)) return false
    if (!isRelation(relation, 'conj', 'xcomp')) return true
    at = head
  }
  return true
}

function hasModal(tree: Tree, verb: number): boolean {
  return childrenOf(tree, verb, 'aux').some((child) => {
    const { lemma, xpos } = tree.words[child]!
    return xpos === 'MD' || MODALS.has(lemma)
  })
}

function rolesOfVerb(tree: Tree, verb: number): Roles {
  const passive = isPassive(tree, verb)
  const { relation, xpos, head } = tree.words[verb]!
  if (passive) {
    const subject = childOf(tree, verb, 'nsubj:pass')
    const object = subject === -1 ? (isRelation(relation, 'acl') ? head : subjectOf(tree, verb)) : subject
    return {
      form: 'verb',
      voice: 'passive',
      agent: agentOf(tree, verb),
      object: antecedent(tree, verb, object),
    }
  }
  let agent = subjectOf(tree, verb)
  if (agent === -1 && isRelation(relation, 'acl') && xpos === 'VBG') agent = head
  if (agent === -1 && isRelation(relation, 'xcomp') && head !== -1) agent = subjectOf(tree, head)
  return {
    form: 'verb',
    voice: 'active',
    agent: antecedent(tree, verb, agent),
    object: antecedent(tree, verb, childOf(tree, verb, 'obj')),
  }
}

/** "the rebels who seized": the noun for the relative pronoun. */
function antecedent(tree: Tree, verb: number, at: number): number {
  const isRelative = at !== -1 && RELATIVES.has(tree.words[at]!.lemma)
  return isRelative && isRelation(tree.words[verb]!.relation, 'acl:relcl') ? headOf(tree, verb) : at
}
