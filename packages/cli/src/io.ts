/** The outside world as the commands see it: streams, working folder, environment. Tests pass in their own. */

/** A place for text. `columns` is the width of the terminal, undefined where there is none. */
export interface Sink {
  write(text: string): Promise<void>
  isTerminal: boolean
  columns: number | undefined
}

export interface Io {
  stdout: Sink
  stderr: Sink
  stdin: AsyncIterable<Uint8Array>
  /** Asks on the terminal for something that is not shown while it is typed; null where there is no terminal. */
  askSecret(prompt: string): Promise<string | null>
  /** Relative paths start here. */
  cwd: string
  env: Readonly<Record<string, string | undefined>>
}

/** Lines shorter than this break names of outlets and figures; the layouts are made for 60 columns and more. */
export const MIN_WIDTH = 60
/** Longer lines are hard to read; measured line lengths of print lie between 45 and 90 characters, a grid needs more. */
const MAX_WIDTH = 120
const DEFAULT_WIDTH = 80

/** The width to lay text out for, where the user names none. */
export function widthOf({ isTerminal, columns }: Sink): number {
  if (!isTerminal || columns === undefined) return DEFAULT_WIDTH
  return Math.min(MAX_WIDTH, Math.max(MIN_WIDTH, columns))
}

/** Colours stand on a terminal only; `NO_COLOR` (no-color.org) takes them away, `FORCE_COLOR` asks for them in a pipe. */
export function wantsColour({ isTerminal }: Sink, env: Io['env']): boolean {
  if (env.NO_COLOR) return false
  const forced = env.FORCE_COLOR
  if (forced !== undefined && forced !== '') return forced !== '0' && forced !== 'false'
  return isTerminal && env.TERM !== 'dumb'
}
