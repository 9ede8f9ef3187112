/** Whether two statements of one claim say opposite things. */
import { detectNegation } from './kinds/negation.js'
import { compareStatements } from './kinds/types.js'
import type { Statement } from './statement.js'

const negated = new WeakMap<Statement, boolean>()

/** Asked of every statement of a claim against every other, and looked up once. */
export function hasNegator(statement: Statement): boolean {
  const known = negated.get(statement) ?? statement.units.some(({ kind }) => kind === 'negator')
  negated.set(statement, known)
  return known
}

/** True where one of two statements negates what the other says, all else being equal. */
export function opposesPolarity(one: Statement, other: Statement): boolean {
  if (!hasNegator(one) && !hasNegator(other)) return false
  return detectNegation(compareStatements(one, other)) !== null
}
