/** Words of what is watched, in the chosen language. */
import * as en from './en/sources.js'
import { chosen } from './language.js'
import type { Catalogue } from './types.js'

export const { s }: Catalogue['sources'] = chosen?.sources ?? en
