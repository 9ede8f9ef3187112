/** How English counts. */
import { grouped } from '../number.js'
import { f } from './format.js'

export function plural(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`
}

export const number = (value: number): string => grouped(value, f.decimal)
