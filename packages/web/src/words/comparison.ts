/** Words of a comparison, in the chosen language. */
import * as en from './en/comparison.js'
import { chosen } from './language.js'
import type { Catalogue } from './types.js'

export const {
  positions,
  positionMeanings,
  conflictTypes,
  relations,
  bounds,
  voices,
  originKinds,
  entityTypes,
  acrossKinds,
  reuseKinds,
  headlineLost,
  glanceKinds,
  lost,
  added,
  together,
  layers,
  filters,
  gridSorts,
  gridGroups,
  omissionStates,
  t,
}: Catalogue['comparison'] = chosen?.comparison ?? en
