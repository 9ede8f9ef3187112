/** The real streams of a process, for the rim of the command. */
import type { Io, Sink } from './io.js'

/** Thrown by a sink whose reader has gone away, as `head` does after its last line. */
export class ReaderGoneError extends Error {
  override readonly name = 'ReaderGoneError'
}

function isGone(error: unknown): boolean {
  const code = (error as NodeJS.ErrnoException).code
  return code === 'EPIPE' || code === 'ERR_STREAM_DESTROYED'
}

/** @param isResult whether a reader that has gone ends the work; nobody needs the messages of standard error. */
function toSink(stream: NodeJS.WriteStream, isResult: boolean): Sink {
  // A broken pipe also arrives as an event; each write reports it through its own callback.
  stream.on('error', (error) => {
    if (!isGone(error)) throw error
  })
  return {
    write: (text) =>
      new Promise((resolve, reject) => {
        stream.write(text, (error) => {
          if (!error || (isGone(error) && !isResult)) resolve()
          else reject(isGone(error) ? new ReaderGoneError('The reader of the output has gone.') : error)
        })
      }),
    isTerminal: stream.isTTY === true,
    columns: stream.columns,
  }
}

/** Streams, folder and environment of a process. Standard input is opened only when it is read. */
export function processIo(host: NodeJS.Process): Io {
  return {
    stdout: toSink(host.stdout, true),
    stderr: toSink(host.stderr, false),
    stdin: {
      [Symbol.asyncIterator]: () => host.stdin[Symbol.asyncIterator]() as AsyncIterator<Uint8Array>,
    },
    cwd: host.cwd(),
    env: host.env,
  }
}
