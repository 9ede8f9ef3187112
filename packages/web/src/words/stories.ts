/** Words of the list of stories, in the chosen language. */
import * as en from './en/stories.js'
import { chosen } from './language.js'
import type { Catalogue } from './types.js'

export const { s }: Catalogue['stories'] = chosen?.stories ?? en
