/** mcp: comparisons for agents, over standard input and output or over HTTP on this machine. */
import type { Arguments } from '../arguments.js'
import { createDesk } from '../desk.js'
import { ExitCode } from '../exit-code.js'
import type { Io } from '../io.js'
import { stopSignal } from '../jobs.js'
import { readPort } from '../port.js'
import { UsageError } from '../usage.js'

/** No other machine reaches it: whoever can ask here has addresses fetched and reads what is kept. */
const HOST = '127.0.0.1'

const aborted = (signal: AbortSignal) =>
  new Promise<void>((resolve) => {
    if (signal.aborted) resolve()
    else signal.addEventListener('abort', () => resolve(), { once: true })
  })

/** A client that ends closes our input; that is the end of the command as well. */
const inputEnded = () =>
  new Promise<void>((resolve) => {
    process.stdin.once('end', () => resolve())
    process.stdin.once('close', () => resolve())
  })

export async function runMcp(args: Arguments, io: Io): Promise<ExitCode> {
  if (args.inputs.length > 0)
    throw new UsageError('mcp takes no input; the client gives texts and addresses.')
  const port = readPort(args, 'http')
  const [{ createHttp, createMcp, createMemory, serveStdio }, desk] = [
    await import('@parallax/mcp'),
    createDesk(args, io),
  ]
  const { signal, release } = stopSignal()
  try {
    if (port === null) {
      const memory = createMemory()
      const ended = inputEnded()
      const handle = serveStdio(() => createMcp(desk, memory))
      await Promise.race([ended, aborted(signal)])
      await handle.close()
    } else {
      const { listen } = await import('@parallax/server')
      const server = await listen({ fetch: createHttp(desk) }, { host: HOST, port })
      await io.stdout.write(`http://${HOST}:${server.port}/mcp\n`)
      await aborted(signal)
      await server.close()
    }
    return ExitCode.done
  } finally {
    release()
    await desk.close()
  }
}
