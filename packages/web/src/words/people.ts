/** Words of users, roles, passwords and tokens, in the chosen language. */
import * as en from './en/people.js'
import { chosen } from './language.js'
import type { Catalogue } from './types.js'

export const { roleMeanings, s }: Catalogue['people'] = chosen?.people ?? en
