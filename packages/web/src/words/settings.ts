/** Words of the settings, in the chosen language. */
import * as en from './en/settings.js'
import { chosen } from './language.js'
import type { Catalogue } from './types.js'

export const { s }: Catalogue['settings'] = chosen?.settings ?? en
