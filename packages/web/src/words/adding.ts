/** Words of adding, wherever it begins, in the chosen language. */
import * as en from './en/adding.js'
import { chosen } from './language.js'
import type { Catalogue } from './types.js'

export const { s }: Catalogue['adding'] = chosen?.adding ?? en
