/** Parts of speech, dictionary forms and dependencies, on demand. README.md says how to use them. */
import type { ReadingPass } from '../reading.js'
import { createSyntax } from './syntax.js'

/** Makes the grammar of the article reachable; later passes ask for what they need. */
export const grammarPass: ReadingPass = {
  name: 'grammar',
  run: (reading, { models }) => ({ syntax: createSyntax(models, reading) }),
}

export {
  agentOf,
  clausalComplementOf,
  conjunctsOf,
  isNegated,
  isPassive,
  markOf,
  ownSubjectOf,
  reportedClauseOf,
  reportedSpan,
  subjectOf,
} from './clauses.js'
export { appositionsOf, nounPhrase, type PhraseOptions } from './phrases.js'
export { createSyntax, NO_SYNTAX } from './syntax.js'
export {
  childOf,
  childrenOf,
  headOf,
  isRelation,
  isWithin,
  subtreeOf,
  subtreeSpan,
  type TokenSpan,
} from './tree.js'
export type { Grammar, LinguisticModel, Syntax, Tag, TokenPart, TokenTag, Tree } from './types.js'
