/** A linear model: adds up the weights of the features, class by class. */
export interface Scorer {
  /** How many classes there are. */
  classes: number
  /** Writes into `scores`, for each class, the sum over `features[0..count)`; unknown features weigh nothing. */
  score(features: Int32Array, count: number, scores: Float64Array): void
}
