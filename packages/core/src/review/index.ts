/** What people decide about findings: named by their words, found again, and summed up. */
export { agreementOf } from './agreement.js'
export { alphaOf, type Unit } from './alpha.js'
export { findingOf, findingsOf } from './findings-of.js'
export { identityOf } from './identity.js'
export { createPlacer, type Placer, type PlacerOptions } from './place.js'
export {
  byFinding,
  groupReviews,
  type KeptReview,
  newestFirst,
  placedFinding,
  placeReviews,
} from './place-reviews.js'
export { byTime, judgementsOf, standing } from './standing.js'
export { type Acted, undoneBy } from './undone.js'
