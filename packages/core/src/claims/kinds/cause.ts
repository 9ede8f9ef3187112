/** Different causes given for the same. */
import { contentOf } from '../difference.js'
import type { Unit } from '../units.js'
import { agreeApartFrom, type Compared, type Finding, quote } from './types.js'

/** What follows these words is the cause; "because of" and "due to" begin with the word listed. */
const CAUSE_CUES = new Set(['because', 'due', 'caused', 'blamed'])

/** As many words behind the cue are read as the cause. */
const CAUSE_WORDS = 5

function causeOf(units: readonly Unit[]): Unit[] | null {
  const at = units.findIndex(({ lower }) => CAUSE_CUES.has(lower))
  const cause = at === -1 ? [] : contentOf(units.slice(at + 1)).slice(0, CAUSE_WORDS)
  return cause.length > 0 ? cause : null
}

/** Both name a cause, the causes share no word, and all else agrees. */
export function detectCause(compared: Compared): Finding | null {
  const [left, right] = [causeOf(compared.one.body), causeOf(compared.other.body)]
  if (!left || !right) return null
  const canons = new Set(compared.one.body.map(({ canon }) => canon))
  if (right.some(({ canon }) => canons.has(canon))) return null
  if (!agreeApartFrom(compared, left, right)) return null
  return {
    type: 'cause',
    left,
    right,
    why: `One account gives ${quote(left)} as the cause, the other ${quote(right)}.`,
  }
}
