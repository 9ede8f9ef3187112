/** Words of an article that stands in no story, in the chosen language. */
import * as en from './en/article.js'
import { chosen } from './language.js'
import type { Catalogue } from './types.js'

export const { s }: Catalogue['article'] = chosen?.article ?? en
