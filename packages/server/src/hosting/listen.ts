/** A socket for an app, with patience for slow people and none for those who hold a connection without using it. */
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createAdaptorServer } from '@hono/node-server'
import type { Hono } from 'hono'

export interface Listening {
  port: number
  /** Lets running answers end, for some seconds. */
  close(): Promise<void>
}

/** The address cannot be listened on. The text says the cure. */
export class ListenError extends Error {
  override readonly name = 'ListenError'
}

/** In milliseconds. A request with an archive may take an hour over a slow line; its head may not, and a line on which nothing moves is cut. */
const HEAD_MS = 20_000
const REQUEST_MS = 3_600_000
/** Without a byte either way. Live events beat more often than that. */
const SILENT_MS = 120_000
const KEEP_ALIVE_MS = 65_000
const HEAD_BYTES = 16_384
const END_MS = 5_000
/** A connection whose answer has come to its end while the server closes is idle, and would be kept alive. */
const SWEEP_MS = 50

export async function listen(
  app: Pick<Hono, 'fetch'>,
  { host, port }: { host: string; port: number },
): Promise<Listening> {
  const server = createAdaptorServer({
    fetch: app.fetch,
    hostname: host,
    serverOptions: { maxHeaderSize: HEAD_BYTES, headersTimeout: HEAD_MS, requestTimeout: REQUEST_MS },
  }) as Server
  server.keepAliveTimeout = KEEP_ALIVE_MS
  server.setTimeout(SILENT_MS)
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(refused(error, host, port)))
    server.listen(port, host, resolve)
  })
  return {
    port: (server.address() as AddressInfo).port,
    close: () =>
      new Promise((resolve) => {
        const force = setTimeout(() => server.closeAllConnections(), END_MS)
        const sweep = setInterval(() => server.closeIdleConnections(), SWEEP_MS)
        server.close(() => {
          clearTimeout(force)
          clearInterval(sweep)
          resolve()
        })
      }),
  }
}

function refused({ code, message }: NodeJS.ErrnoException, host: string, port: number): ListenError {
  if (code === 'EADDRINUSE')
    return new ListenError(`Port ${port} is taken. Give another one with --port, or 0 for any that is free.`)
  if (code === 'EACCES')
    return new ListenError(`Port ${port} may not be used here. Give one above 1023 with --port.`)
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND')
    return new ListenError(`${host} is no address of this machine. Give one with --host, or leave it out.`)
  return new ListenError(`${host}:${port} cannot be listened on: ${message}. Give another --host or --port.`)
}
