/** The subject of a finite verb by the tree of its sentence: asked where the order of words shows none, for a parse is dear. */
import { nounPhrase, subjectOf } from '../grammar/index.js'
import type { Clause } from './clause.js'
import type { Phrase, VerbGroup } from './subject.js'

/** The subject with its descriptions and clauses; null without a parser, before the verb group, or where it is quoted. */
export function subjectByTree({ quoted, classes, tree }: Clause, group: VerbGroup): Phrase | null {
  const parsed = group.infinitive ? null : tree()
  const noun = parsed === null ? -1 : subjectOf(parsed, group.verb)
  if (parsed === null || noun === -1 || noun >= group.first) return null
  const { first, last } = nounPhrase(parsed, noun, { clauses: true, appositions: true, conjuncts: true })
  if (last >= group.first || classes[first] === 'rel' || classes[first] === 'that') return null
  return quoted.slice(first, last + 1).every((at) => at === -1) ? { first, last } : null
}
