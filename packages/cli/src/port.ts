import type { Arguments } from './arguments.js'
import { UsageError } from './usage.js'

/** The port of an option; null where none was asked for. Throws {@link UsageError}. */
export function readPort({ values }: Pick<Arguments, 'values'>, option: string): number | null {
  const given = values.get(option)
  if (given === undefined) return null
  const port = Number(given)
  if (Number.isInteger(port) && port >= 0 && port <= 65_535) return port
  throw new UsageError(`--${option} ${given} does not do: give a port from 0 to 65535.`)
}
