import { UsageError } from './usage.js'

/** Throws {@link UsageError} where no input was named. */
export function needInputs(inputs: readonly string[]): void {
  if (inputs.length === 0)
    throw new UsageError('No input was named. Give files, folders, addresses, or - for standard input.')
}
