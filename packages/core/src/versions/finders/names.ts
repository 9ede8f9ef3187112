/** What somebody or a place is called: other names, other labels, names given for the first time. */
import type { EntityType, Span } from '@parallax/contract'
import { monthNumber, weekdayNumber } from '../../calendar.js'
import { isContent } from '../../claims/statement.js'
import type { Unit } from '../../claims/units.js'
import { type Finder, quote } from '../finding.js'
import { overlaps, type Side, type Sides, textOf, typeOf, unitsIn } from '../side.js'
import { isOpen, pairBySlot, standsInShortSlot } from '../slots.js'

interface Named extends Span {
  type: EntityType
  proper: boolean
}

/** Capitalised words in the middle of a sentence that the reading took for no name. */
function capitalised(side: Side, known: readonly Named[]): Named[] {
  const runs: Named[] = []
  for (const { units, sentence } of side.entries) {
    if (sentence.headline) continue
    let last: Named | null = null
    for (const [at, unit] of units.entries()) {
      const isFree =
        at > 0 &&
        unit.kind === 'word' &&
        /^\p{Lu}/u.test(unit.text) &&
        !known.some((name) => overlaps(name, unit))
      if (!isFree) last = null
      else if (last !== null) last.end = unit.end
      else {
        last = { start: unit.start, end: unit.end, type: 'other', proper: true }
        runs.push(last)
      }
    }
  }
  return runs
}

const WHO = new Set(['who', 'whose'])

/** A noun before "who" is somebody, whether or not the lists of labels know it: "a neighbour who filmed the scene". */
function personsByWho({ entries }: Side, known: readonly Named[]): Named[] {
  return entries.flatMap(({ units }) =>
    units.flatMap((unit, at): Named[] => {
      if (!WHO.has(units[at + 1]?.lower ?? '') || known.some((name) => overlaps(name, unit))) return []
      const parts = units.filter(({ token }) => token === unit.token)
      const first = parts.find(({ kind }) => kind === 'word')
      if (first === undefined) return []
      return [{ start: first.start, end: unit.end, type: 'person', proper: false }]
    }),
  )
}

/** Names of days and months are times. */
const isDay = (side: Side, name: Span) =>
  unitsIn(side, name).every(({ lower }) => weekdayNumber(lower) !== -1 || monthNumber(lower) !== 0)

function namedIn(side: Side, told: ReadonlySet<Unit>): Named[] {
  const mentions = side.names.map((mention) => ({
    start: mention.start,
    end: mention.end,
    type: typeOf(side, mention),
    proper: (mention.form ?? 'name') === 'name',
  }))
  const names = [...mentions, ...capitalised(side, mentions)]
  return [...names, ...personsByWho(side, names)]
    .sort((a, b) => a.start - b.start)
    .filter((name) => isOpen(side, name, told) && !isDay(side, name))
}

const HONORIFIC = /^(?:mrs?|ms|miss|mx|dr|prof|sir|dame|lord|lady|sen|rep|gov|gen|col|capt|lt|sgt|rev)\.?$/u

const wordsOf = (side: Side, span: Span) =>
  unitsIn(side, span).filter(
    (unit) => (isContent(unit) || /^\p{Lu}{2,}$/u.test(unit.text)) && !HONORIFIC.test(unit.lower),
  )

/** "US" for "United States", "U.S." for "US". */
function areInitials(short: readonly Unit[], long: readonly Unit[]): boolean {
  const letters = (units: readonly Unit[]) => units.map(({ lower }) => lower.replaceAll('.', '')).join('')
  const initials = long.map(({ lower }) => lower.charAt(0)).join('')
  return short.length === 1 && [initials, letters(long)].includes(letters(short))
}

/** "Mr Dorn" for "Pavel Dorn": the one only says less of the same name. */
function isShortForm(sides: Sides, one: Named, other: Named): boolean {
  const [left, right] = [wordsOf(sides.older, one), wordsOf(sides.newer, other)]
  const plain = ({ canon }: Unit) => canon.replaceAll('.', '').replace(/^=/u, '')
  const canons = (units: readonly Unit[]) => new Set(units.map(plain))
  const holds = (outer: readonly Unit[], inner: readonly Unit[]) => {
    const known = canons(outer)
    return inner.length > 0 && inner.every((unit) => known.has(plain(unit)))
  }
  return holds(left, right) || holds(right, left) || areInitials(left, right) || areInitials(right, left)
}

/** A place does not take the place of a person; what is of no known type may be either, where both are names. */
function areOfOneKind(one: Named, other: Named): boolean {
  if (one.type === 'place' || other.type === 'place')
    return [one, other].every(({ type, proper }) => type === 'place' || (type === 'other' && proper))
  return true
}

function tellChanged(sides: Sides, one: Named, other: Named): { kind: 'place' | 'name'; why: string } {
  const words = `${quote(textOf(sides.older, one))} became ${quote(textOf(sides.newer, other))}`
  const types = [one.type, other.type]
  const isPlace = types.includes('place') && types.every((type) => type === 'place' || type === 'other')
  return isPlace
    ? { kind: 'place', why: `The place changed: ${words}.` }
    : { kind: 'name', why: `Somebody or something is called otherwise: ${words}.` }
}

/** True where no word of the name stands anywhere in the other version. */
function isNew(side: Side, name: Named, other: Side): boolean {
  const words = wordsOf(side, name)
  return words.length > 0 && words.every(({ canon }) => !other.version.words.has(canon))
}

export const findNames: Finder = (sides, { found, units }) => {
  const { older, newer } = sides
  const [left, right] = [namedIn(older, units), namedIn(newer, units)]
  const pairs = pairBySlot(sides, left, right, areOfOneKind)
  const paired = new Set(pairs.flat())
  for (const [one, other] of pairs) {
    for (const unit of [...unitsIn(older, one), ...unitsIn(newer, other)]) units.add(unit)
    if (isShortForm(sides, one, other)) continue
    const [before, after] = [one, other].map(({ start, end }) => ({ start, end }))
    found.push({ direction: 'changed', before: before!, after: after!, ...tellChanged(sides, one, other) })
  }
  const alone = (side: Side, other: Side, names: readonly Named[], isOlder: boolean) => {
    for (const name of names) {
      if (paired.has(name) || !name.proper || name.type !== 'person' || !isNew(side, name, other)) continue
      if (!standsInShortSlot(sides, isOlder ? 'left' : 'right', name)) continue
      const span = { start: name.start, end: name.end }
      found.push({
        kind: 'name',
        direction: isOlder ? 'dropped' : 'added',
        before: isOlder ? span : null,
        after: isOlder ? null : span,
        why: `The name ${quote(textOf(side, name))} stands in the ${isOlder ? 'older' : 'newer'} version only.`,
      })
      for (const unit of unitsIn(side, name)) units.add(unit)
    }
  }
  alone(older, newer, left, true)
  alone(newer, older, right, false)
}
