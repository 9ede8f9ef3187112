/** What changed in a group of linked sentences: the ordered list of finders, and what is left when they have told theirs. */
import type { ChangeKind, Span } from '@parallax/contract'
import { findActs } from './finders/acts.js'
import { findClaims } from './finders/claims.js'
import { findFigures } from './finders/figures.js'
import { findHedges } from './finders/hedges.js'
import { findNames } from './finders/names.js'
import { findNegations } from './finders/negations.js'
import { findNumerals } from './finders/numerals.js'
import { findQuotations } from './finders/quotations.js'
import { findSpeakers } from './finders/speakers.js'
import { findTimeChanges } from './finders/times.js'
import { type Finder, type Found, quote, type Told } from './finding.js'
import { hull, type Side, type Sides, textOf } from './side.js'

/**
 * Order: words inside quotation marks are the speaker's, so nothing else is told of them; who says it comes before what it says; a hedge or a
 * negator before the words that it works on; numbers before times, whose digits they are not; what is left may state something of its own.
 */
const FINDERS: readonly Finder[] = [
  findQuotations,
  findSpeakers,
  findHedges,
  findNegations,
  findTimeChanges,
  findFigures,
  findNumerals,
  findNames,
  findActs,
  findClaims,
]

/** Kinds by how much they tell a reader. */
const RANK: readonly ChangeKind[] = [
  'headline',
  'correction',
  'negation',
  'denial',
  'figure',
  'hedge',
  'source',
  'attribution',
  'quotation',
  'name',
  'place',
  'time',
  'act',
  'claim',
  'moved',
  'wording',
]

export const byTelling = (a: Found, b: Found): number =>
  RANK.indexOf(a.kind) - RANK.indexOf(b.kind) || (a.after ?? a.before)!.start - (b.after ?? b.before)!.start

/** A day that came or went with a clause is told by the clause. */
function withoutTimesOfClaims(found: readonly Found[]): Found[] {
  const has = (direction: string) => found.some((one) => one.kind === 'claim' && one.direction === direction)
  return found.filter(
    ({ kind, direction }) =>
      kind !== 'time' ||
      !((direction === 'added' && has('added')) || (direction === 'dropped' && has('removed'))),
  )
}

/** The words without an equal on the other side, from the first to the last; null where there are none. */
function differing(side: Side): Span | null {
  const open = side.units.filter((unit) => side.matches.get(unit)?.lower !== unit.lower)
  return hull(open)
}

function wordingOf({ older, newer }: Sides): Found {
  const whole = (side: Side) => hull(side.entries.map(({ span }) => span))!
  const [one, other] = [differing(older), differing(newer)]
  const [before, after] = one === null && other === null ? [whole(older), whole(newer)] : [one, other]
  const [left, right] = [older.entries.length, newer.entries.length]
  const how =
    left < right
      ? 'One sentence became several, and only words differ'
      : right < left
        ? 'Several sentences became one, and only words differ'
        : 'Only words differ'
  const says =
    before === null
      ? `${quote(textOf(newer, after!))} stands in the newer version only`
      : after === null
        ? `${quote(textOf(older, before))} stands in the older version only`
        : `${quote(textOf(older, before))} became ${quote(textOf(newer, after))}`
  return { kind: 'wording', direction: null, before, after, why: `${how}: ${says}.` }
}

/** Everything that changed in a group of linked sentences, most telling first; never empty. */
export function findChanged(sides: Sides): Found[] {
  const told: Told = { found: [], units: new Set() }
  for (const find of FINDERS) find(sides, told)
  const found = withoutTimesOfClaims(told.found)
  return found.length === 0 ? [wordingOf(sides)] : found.sort(byTelling)
}
