/** Which figure is a part of which: "12 people, including three children", "five of them women". */
import { at, type Scan } from './atoms.js'
import type { CountedQuantity } from './counted.js'

/** Words that open a part of what was counted before. */
const OPENERS = new Set(['including', 'includes', 'included', 'among'])
/** Figures looked back over for the whole. */
const REACH = 20
/** Words after "of" that take up what was counted before. */
const TAKEN_UP = new Set(['them', 'whom', 'these', 'those', 'which'])
const TAKEN_UP_NOUNS = new Set('dead victims injured wounded deaths casualties fatalities missing'.split(' '))

/** For each figure the index of the one that it is a part of in the same sentence, -1 for one in the sentence before, or null. */
export function findParts(scan: Scan, figures: readonly CountedQuantity[]): (number | null)[] {
  const parts: (number | null)[] = []
  figures.forEach((figure, index) => {
    parts.push(isCount(figure) ? partOf(scan, figures, parts, index) : null)
  })
  return parts
}

function isCount({ unit }: CountedQuantity): boolean {
  return unit === null || unit === 'person'
}

function partOf(
  scan: Scan,
  figures: readonly CountedQuantity[],
  parts: readonly (number | null)[],
  index: number,
): number | null {
  const figure = figures[index]!
  const whole = lastWhole(figures, parts, index)
  if (takesUp(scan, figure)) return whole ?? -1
  if (whole === null) return null
  const before = figures[index - 1]!
  for (let near = figure.from - 1; near >= Math.max(before.to, figure.from - 4); near -= 1) {
    if (OPENERS.has(at(scan, near)) && isSmaller(figure, figures[whole]!)) return whole
  }
  const joined =
    figure.from - (before.phrase?.to ?? before.to) <= 2 && /^(?:and|,)$/u.test(at(scan, figure.from - 1))
  const shared = parts[index - 1] ?? null
  return joined && shared !== null && shared >= 0 ? shared : null
}

/** The nearest figure before that is a count and no part itself. */
function lastWhole(
  figures: readonly CountedQuantity[],
  parts: readonly (number | null)[],
  index: number,
): number | null {
  for (let near = index - 1; near >= Math.max(0, index - REACH); near -= 1)
    if (isCount(figures[near]!) && parts[near] === null) return near
  return null
}

function isSmaller(part: CountedQuantity, whole: CountedQuantity): boolean {
  return whole.stated.high === 0 || part.stated.low <= whole.stated.high
}

/** "two of them", "three of whom", "five of the dead", "of those, four". */
function takesUp(scan: Scan, { number, from }: CountedQuantity): boolean {
  const after = number.to
  if (at(scan, after) === 'of') {
    const word = at(scan, after + 1)
    return (
      (TAKEN_UP.has(word) && word !== 'these') || (word === 'the' && TAKEN_UP_NOUNS.has(at(scan, after + 2)))
    )
  }
  const comma = at(scan, from - 1) === ',' ? from - 2 : from - 1
  return at(scan, comma - 1) === 'of' && /^(?:them|those|whom|these|which)$/u.test(at(scan, comma))
}
