/** Words of adding texts, in the chosen language. */
import * as en from './en/add.js'
import { chosen } from './language.js'
import type { Catalogue } from './types.js'

export const { s }: Catalogue['add'] = chosen?.add ?? en
