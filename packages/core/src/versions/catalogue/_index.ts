/** The catalogue: written before the rules, from what newspapers do to their articles. Further cases come behind it. */
import type { VersionCase } from './_case.js'
import { CLAIM_CASES } from './_claims.js'
import { FIGURE_CASES } from './_figures.js'
import { FURNITURE_CASES } from './_furniture.js'
import { VOICE_CASES } from './_voices.js'

export const CATALOGUE: readonly VersionCase[] = [
  ...FURNITURE_CASES,
  ...FIGURE_CASES,
  ...VOICE_CASES,
  ...CLAIM_CASES,
]
