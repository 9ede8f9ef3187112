/** Words of outlets, in the chosen language. */
import * as en from './en/outlets.js'
import { chosen } from './language.js'
import type { Catalogue } from './types.js'

export const { s }: Catalogue['outlets'] = chosen?.outlets ?? en
