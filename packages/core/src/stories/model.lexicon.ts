/**
 * Weights of the features of features.ts in the order of FEATURES, and last the constant. Made by training/stories/train.ts; do not
 * edit by hand. Learnt from the news events of Giveme5W1H (F. Hamborg, C. Breitinger and B. Gipp, 2019; Apache-2.0); no word of
 * the articles is in it.
 */
export const CHOOSE: readonly number[] = [
  2.594, // all
  3.173, // title
  1.972, // lead
  2.525, // names
  4.234, // headline
  0.398, // near
  -0.441, // far
  -1.048, // size
  1.147, // brief
  0, // margin
  -3.857, // constant
]

export const JOIN: readonly number[] = [
  1.697, // all
  2.437, // title
  1.295, // lead
  1.757, // names
  3.268, // headline
  0.481, // near
  -0.338, // far
  -0.898, // size
  1.058, // brief
  4.383, // margin
  -2.941, // constant
]
