/** Problems of the API in the chosen language; null in English, in which they come. */
import { chosen } from './language.js'
import type { Problems } from './problem-types.js'

export const problems: Problems | null = chosen?.problems ?? null
