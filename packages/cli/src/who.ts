/** Whose name stands in the log for what a command did. */
import type { Arguments } from './arguments.js'
import type { Io } from './io.js'

/** `--who` where it is given, else the name that the system knows the person by. */
export function whoActs({ env }: Pick<Io, 'env'>, args?: Pick<Arguments, 'values'>): string {
  const said = args?.values.get('who')
  return (typeof said === 'string' ? said : undefined) ?? env.USER ?? env.USERNAME ?? 'somebody'
}
