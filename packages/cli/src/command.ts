/** What a command is: its words for the help, its options, and the code that is loaded only when it runs. */
import type { Arguments, Options } from './arguments.js'
import type { ExitCode } from './exit-code.js'
import type { Io } from './io.js'

export type Run = (args: Arguments, io: Io) => Promise<ExitCode>

export interface Command {
  name: string
  /** One line, lower case, for the list of commands. */
  summary: string
  usage: string
  /** What it does, in a paragraph or two. */
  details: string
  options: Options
  examples: readonly { command: string; says: string }[]
  load(): Promise<Run>
}
