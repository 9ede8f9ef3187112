/** Words of the frame around all views, in the chosen language. */
import * as en from './en/shell.js'
import { chosen } from './language.js'
import type { Catalogue } from './types.js'

export const { s, roles }: Catalogue['shell'] = chosen?.shell ?? en
