/** Accounts that print one text, in the chosen language. */
import * as en from './en/one-text.js'
import { chosen } from './language.js'
import type { Catalogue } from './types.js'

export const { o }: Catalogue['oneText'] = chosen?.oneText ?? en
