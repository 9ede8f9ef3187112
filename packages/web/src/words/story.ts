/** Words of the story page, in the chosen language. */
import * as en from './en/story.js'
import { chosen } from './language.js'
import type { Catalogue } from './types.js'

export const { w }: Catalogue['story'] = chosen?.story ?? en
