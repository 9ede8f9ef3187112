/** Who spoke of a claim first, in the chosen language. */
import * as en from './en/first-told.js'
import { chosen } from './language.js'
import type { Catalogue } from './types.js'

export const { f }: Catalogue['firstTold'] = chosen?.firstTold ?? en
