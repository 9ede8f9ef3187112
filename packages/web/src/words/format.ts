/** Words of dates and numbers, in the chosen language. */
import * as en from './en/format.js'
import { chosen } from './language.js'
import type { Catalogue } from './types.js'

export const { f }: Catalogue['format'] = chosen?.format ?? en
