/** Words of the changes between two versions, in the chosen language. */
import * as en from './en/changes.js'
import { chosen } from './language.js'
import type { Catalogue } from './types.js'

export const { changeKinds, directions, c }: Catalogue['changes'] = chosen?.changes ?? en
