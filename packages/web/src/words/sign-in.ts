/** Words of signing in, in the chosen language. */
import * as en from './en/sign-in.js'
import { chosen } from './language.js'
import type { Catalogue } from './types.js'

export const { s }: Catalogue['signIn'] = chosen?.signIn ?? en
