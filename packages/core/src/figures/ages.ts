/** Ages of persons: "aged 34", "Maria Holt, 34,", "at the age of 34". They carry the unit "year-old" and are never counts. */
import { at, isCapitalised, type Scan } from './atoms.js'
import { MONTHS, WEEKDAYS } from './labels.lexicon.js'
import type { Numeral } from './numeral.js'

const OLDEST = 120

export function isAge(scan: Scan, { from, to, form, low, high, factor }: Numeral): boolean {
  if (
    form === 'vague' ||
    form === 'fraction' ||
    factor !== 1 ||
    low !== high ||
    low > OLDEST ||
    !Number.isInteger(low)
  )
    return false
  if (/^(?:aged?|ages)$/u.test(at(scan, from - 1))) return true
  if (at(scan, from - 1) === 'of' && at(scan, from - 2) === 'age') return true
  return isApposition(scan, from, to)
}

/** "Maria Holt, 34, said": a name, the number between commas. */
function isApposition(scan: Scan, from: number, to: number): boolean {
  const name = scan.atoms[from - 2]
  if (at(scan, from - 1) !== ',' || !isCapitalised(name) || scan.atoms[from]!.kind !== 'number') return false
  const after = at(scan, to)
  const closes = after === ',' || after === '' || after === '.' || after === ')' || after === ';'
  return closes && !MONTHS.has(name!.lower) && !WEEKDAYS.has(name!.lower)
}
