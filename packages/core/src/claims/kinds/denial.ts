/** One account states what another reports as denied. */
import type { Position } from '@parallax/contract'
import { UNTRUE } from '../blame/blame.lexicon.js'
import { positionOf } from '../cells.js'
import type { Statement } from '../statement.js'
import { agreeApartFrom, type Compared, type Finding, quote } from './types.js'

const STATES = new Set<Position>(['asserts', 'endorses', 'reports'])

function isDenial({ attribution }: Statement): boolean {
  return attribution?.position === 'denies'
}

/** What says "not" by itself denies as well. */
function states(statement: Statement): boolean {
  if (statement.units.some(({ kind }) => kind === 'negator')) return false
  return STATES.has(positionOf({ statement, opposed: false }))
}

/** Where both call it untrue ("the charges were baseless"), both deny it. */
export function detectDenial(compared: Compared): Finding | null {
  const { one, other } = compared
  if (!(isDenial(one) && states(other)) && !(isDenial(other) && states(one))) return null
  if (!agreeApartFrom(compared, [], [])) return null
  if ([one, other].every(({ units }) => units.some(({ lower }) => UNTRUE.has(lower)))) return null
  const denying = isDenial(one) ? one : other
  const cue = denying.attribution!.cue
  const words = denying.units.filter((unit) => cue !== null && unit.start >= cue.start && unit.end <= cue.end)
  const why =
    words.length > 0
      ? `One account says it, the other tells of a denial: ${quote(words)}.`
      : 'One account says it, the other tells of a denial.'
  return denying === one
    ? { type: 'negation', left: words, right: [], why }
    : { type: 'negation', left: [], right: words, why }
}
