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

const ENDS = new Set(['\r', '\n', '\u0004'])
const ERASES = new Set(['\u007f', '\b'])
const INTERRUPT = '\u0003'

/** Reads keys without showing them until the line ends. Ctrl-C ends the process as it does everywhere. */
async function askHidden(
  { stdin, stderr, pid, kill }: NodeJS.Process,
  prompt: string,
): Promise<string | null> {
  if (!stdin.isTTY || !stderr.isTTY) return null
  stderr.write(prompt)
  stdin.setRawMode(true)
  stdin.resume()
  let typed: string[] = []
  try {
    return await new Promise((resolve) => {
      const take = (chunk: Buffer) => {
        for (const key of chunk.toString('utf8')) {
          if (key === INTERRUPT) stdin.setRawMode(false) && kill(pid, 'SIGINT')
          else if (ENDS.has(key)) {
            stdin.removeListener('data', take)
            return resolve(typed.join(''))
          } else if (ERASES.has(key)) typed = typed.slice(0, -1)
          else typed.push(key)
        }
      }
      stdin.on('data', take)
    })
  } finally {
    stdin.setRawMode(false)
    stdin.pause()
    stderr.write('\n')
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
    askSecret: (prompt) => askHidden(host, prompt),
    cwd: host.cwd(),
    env: host.env,
  }
}
