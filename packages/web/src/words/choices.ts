/** Words of the grid's lists of choices, and of what paper leaves out of it, in the chosen language. */
import * as en from './en/choices.js'
import { chosen } from './language.js'
import type { Catalogue } from './types.js'

export const { c }: Catalogue['choices'] = chosen?.choices ?? en
