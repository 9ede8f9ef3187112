/** Whether two statements of one claim say opposite things. */
import { detectNegation } from './kinds/negation.js'
import { compareStatements } from './kinds/types.js'
import type { Statement } from './statement.js'

function hasNegator({ units }: Statement): boolean {
  return units.some(({ kind }) => kind === 'negator')
}

/** True where one of two statements negates what the other says, all else being equal. */
export function opposesPolarity(one: Statement, other: Statement): boolean {
  if (!hasNegator(one) && !hasNegator(other)) return false
  return detectNegation(compareStatements(one, other)) !== null
}
