/** Words of the log, in the chosen language. */
import * as en from './en/log.js'
import { chosen } from './language.js'
import type { Catalogue } from './types.js'

export const { s, kinds }: Catalogue['log'] = chosen?.log ?? en
