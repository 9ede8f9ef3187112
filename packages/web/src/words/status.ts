/** Words of how the stream runs, in the chosen language. */
import * as en from './en/status.js'
import { chosen } from './language.js'
import type { Catalogue } from './types.js'

export const { stages, s }: Catalogue['status'] = chosen?.status ?? en
