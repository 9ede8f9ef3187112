/** What one account leaves out, in the chosen language. */
import * as en from './en/left-out.js'
import { chosen } from './language.js'
import type { Catalogue } from './types.js'

export const { l }: Catalogue['leftOut'] = chosen?.leftOut ?? en
