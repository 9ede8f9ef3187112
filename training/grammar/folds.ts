/**
 * Cuts the examples into as many runs and has each treated by what was learnt from the others (jackknifing): what comes next in the
 * line must learn from the errors that it will meet in use, not from the few that a model makes on its own examples.
 */
export function inFolds<Example, Result>(
  examples: readonly Example[],
  folds: number,
  treat: (others: Example[], fold: Example[]) => Result[],
): Result[] {
  const foldOf = (at: number) => Math.floor((at * folds) / examples.length)
  return Array.from({ length: folds }, (_, fold) =>
    treat(
      examples.filter((_each, at) => foldOf(at) !== fold),
      examples.filter((_each, at) => foldOf(at) === fold),
    ),
  ).flat()
}
