/** Whether two tell of other people and places: what keeps two events of one kind apart that are told in the same words. */
import { FIELDS, Field, type Vector } from './vector.js'

/**
 * Words of names that an opening must hold before it says anything that the other has none of them. Of 2, 3 and 4, the first took a
 * short notice out of its story and the others change no figure (training/stories/README.md); one couple already makes three.
 */
const LEAST_NAMES = 4

const isNameInLead = ({ weights }: Vector, at: number) =>
  weights[at * FIELDS + Field.lead]! > 0 && weights[at * FIELDS + Field.names]! > 0

/** Both openings hold several names, and none of these stands anywhere in the other. */
export function areStrangers(one: Vector, other: Vector): boolean {
  const [left, right] = [one.terms, other.terms]
  let [ofOne, ofOther] = [0, 0]
  for (let i = 0, j = 0; i < left.length || j < right.length; ) {
    const isInOne = j === right.length || left[i]! <= right[j]!
    const isInOther = i === left.length || right[j]! <= left[i]!
    const isNameOfOne = isInOne && isNameInLead(one, i)
    const isNameOfOther = isInOther && isNameInLead(other, j)
    if (isInOne && isInOther && (isNameOfOne || isNameOfOther)) return false
    if (isNameOfOne) ofOne += 1
    if (isNameOfOther) ofOther += 1
    if (isInOne) i += 1
    if (isInOther) j += 1
  }
  return ofOne >= LEAST_NAMES && ofOther >= LEAST_NAMES
}
