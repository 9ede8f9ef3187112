/** Words of searching, in the chosen language. */
import * as en from './en/search.js'
import { chosen } from './language.js'
import type { Catalogue } from './types.js'

export const { s }: Catalogue['search'] = chosen?.search ?? en
