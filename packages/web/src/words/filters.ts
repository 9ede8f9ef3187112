/** Words of the filters over lists, in the chosen language. */
import * as en from './en/filters.js'
import { chosen } from './language.js'
import type { Catalogue } from './types.js'

export const { s }: Catalogue['filters'] = chosen?.filters ?? en
