/** Words of saying told apart by the words alone, where no attribution was read: "said" against "claimed", a "she said" at the edge. */
import type { Compared } from '../claims/kinds/types.js'
import { isContent } from '../claims/statement.js'
import type { Unit } from '../claims/units.js'

const PLAIN = new Set(
  'say says said tell tells told state states stated announce announces announced report reports reported'.split(
    ' ',
  ),
)
const DOUBTING = new Set('claim claims claimed allege alleges alleged purport purports purported'.split(' '))

/** A name with its word of saying has at most as many words. */
const LONGEST_FRAME = 4

/** In the same place of the two statements stand a doubting word of saying and a plain one: the two, the doubting first. */
export function doubtedIn({ difference }: Compared, isFromOne: boolean): [Unit, Unit] | null {
  for (const { left, right, before, after } of difference.slots) {
    if (left.length !== 1 || right.length !== 1 || (before === null && after === null)) continue
    const [from, to] = isFromOne ? [left[0]!, right[0]!] : [right[0]!, left[0]!]
    if (DOUBTING.has(from.lower) && PLAIN.has(to.lower)) return [from, to]
  }
  return null
}

/** A name and a word of saying at the edge of the one statement, where the other has nothing: "…, Orr said". */
export function framedIn({ difference }: Compared, isFromOne: boolean): Unit[] | null {
  for (const { left, right, before, after } of difference.slots) {
    const [from, to] = isFromOne ? [left, right] : [right, left]
    if ((before !== null && after !== null) || to.length > 0 || from.length > LONGEST_FRAME) continue
    const content = from.filter(isContent)
    const isFrame =
      from.some(({ lower }) => PLAIN.has(lower)) && content.length > 0 && content.every(({ name }) => name)
    if (isFrame) return from
  }
  return null
}
