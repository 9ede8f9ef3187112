/** The command line of parallax. */
export { ExitCode } from './exit-code.js'
export type { Io, Sink } from './io.js'
export { main } from './main.js'
export { processIo } from './process-io.js'
