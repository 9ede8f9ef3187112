/** How Spanish counts, and writes a number with decimals. */
import { f } from './format.js'

const rules = new Intl.PluralRules('es')

/** "1 relato", "4 relatos", "1000000 de relatos". */
export function plural(count: number, one: string, other = `${one}s`): string {
  const category = rules.select(count)
  return category === 'one' ? `${count} ${one}` : `${count} ${category === 'many' ? 'de ' : ''}${other}`
}

export const fixed = (value: number, digits: number): string => value.toFixed(digits).replace('.', f.decimal)
