/** Numbers that count nothing and are read as no figure: ordinals, fractions, scores. Where one took the place of another, it rose or fell. */
import type { ChangeDirection, Span, StatedFigure } from '@parallax/contract'
import { NUMBER_WORDS } from '../../claims/function-words.lexicon.js'
import type { Unit } from '../../claims/units.js'
import { type Finder, quote } from '../finding.js'
import { textOf } from '../side.js'

type Form = 'number' | 'ordinal' | 'fraction'

const listed = (words: string, value: (at: number) => number): [string, number][] =>
  words.split(' ').map((word, at) => [word, value(at)])

/** A word has a value in each form in which it can stand: a third of the vote, the third goal. */
const VALUES: readonly (readonly [Form, ReadonlyMap<string, number>])[] = [
  [
    'ordinal',
    new Map(listed('first second third fourth fifth sixth seventh eighth ninth tenth', (at) => at + 1)),
  ],
  ['fraction', new Map([...listed('half third quarter fifth', (at) => 1 / (at + 2)), ['tenth', 1 / 10]])],
  ['number', NUMBER_WORDS],
]

const DIGITS = /^(\d+(?:\.\d+)?)(st|nd|rd|th)?s?$/u

function valuesOf({ lower }: Unit): Map<Form, number> {
  const digits = DIGITS.exec(lower.replace(/,(?=\d{3}(?!\d))/gu, ''))
  if (digits) return new Map([[digits[2] === undefined ? 'number' : 'ordinal', Number(digits[1])]])
  return new Map(
    VALUES.flatMap(([form, values]) => {
      const value = values.get(lower)
      return value === undefined ? [] : [[form, value] as const]
    }),
  )
}

interface Numeral {
  unit: Unit
  values: Map<Form, number>
}

/** The only number among some words of which nothing was told. */
function onlyNumber(units: readonly Unit[], told: ReadonlySet<Unit>): Numeral | null {
  const found = units.map((unit) => ({ unit, values: valuesOf(unit) }))
  const open = found.filter(({ unit, values }) => values.size > 0 && !told.has(unit))
  return open.length === 1 ? open[0]! : null
}

/** The values of the first form in which both can stand; null where there is none, or they are equal. */
function comparable(one: Numeral, other: Numeral): [number, number] | null {
  for (const [form, value] of one.values) {
    const met = other.values.get(form)
    if (met !== undefined) return met === value ? null : [value, met]
  }
  return null
}

const stated = (value: number): StatedFigure => ({
  low: value,
  high: value,
  bound: 'exact',
  unit: null,
  asOf: null,
})

export const findNumerals: Finder = ({ older, newer, difference }, { found, units }) => {
  for (const { left, right } of difference.slots) {
    const [one, other] = [onlyNumber(left, units), onlyNumber(right, units)]
    const values = one && other && comparable(one, other)
    if (!one || !other || !values) continue
    const [before, after] = values
    const direction: ChangeDirection = after > before ? 'rose' : 'fell'
    const span = ({ start, end }: Span) => ({ start, end })
    found.push({
      kind: 'figure',
      direction,
      before: span(one.unit),
      after: span(other.unit),
      figures: { before: stated(before), after: stated(after) },
      why: `The number ${direction}: ${quote(textOf(older, one.unit))} became ${quote(textOf(newer, other.unit))}.`,
    })
    units.add(one.unit).add(other.unit)
  }
}
