/** Words of review, in the chosen language. */
import * as en from './en/review.js'
import { chosen } from './language.js'
import type { Catalogue } from './types.js'

export const { r }: Catalogue['review'] = chosen?.review ?? en
