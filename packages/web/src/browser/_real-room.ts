/** The real server over a store of its own, with a worker beside it, on a port of this machine: for browser tests. */
import { readFileSync } from 'node:fs'
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join } from 'node:path'
import { createAdaptorServer } from '@hono/node-server'
import { findTargets, openApp, type Target, type TestApp } from '../../../server/src/_app.js'
import { work } from '../../../server/src/_stream.js'
import { createApp } from '../../../server/src/app.js'
import { handlers } from '../../../server/src/handlers/index.js'
import { createLive } from '../../../server/src/live/live.js'
import { builtApp, POLICY, TYPES } from './_fake-api.js'

export { findTargets }

export interface RealRoom {
  address: string
  app: TestApp
  /** What the server called a fault of its own, answers that are not as the table promises among them. */
  faults: unknown[]
  close(): Promise<void>
}

/** How often the worker and the line of events look. */
const LOOK_MS = 150

function addPage(app: ReturnType<typeof createApp>): void {
  const folder = builtApp()
  app.get('*', ({ req }) => {
    const file = join(folder, req.path.startsWith('/assets/') ? req.path : 'index.html')
    const type = TYPES[extname(file)] ?? 'application/octet-stream'
    const headers = { 'content-type': type, 'content-security-policy': POLICY }
    return new Response(new Uint8Array(readFileSync(file)), { headers })
  })
}

/** Works until it is told to stop; gives the end of it. */
function keepWorking(app: TestApp, onTrouble: (error: unknown) => void): () => Promise<void> {
  let isOver = false
  const loop = async () => {
    while (!isOver) {
      await work(app).catch(onTrouble)
      await new Promise((resolve) => setTimeout(resolve, LOOK_MS))
    }
  }
  const ended = loop()
  return async () => {
    isOver = true
    await ended
  }
}

/** @param target the engine; the embedded one where none is named */
export async function startRealRoom(target?: Target): Promise<RealRoom> {
  const faults: unknown[] = []
  const app = await openApp({
    ...(target && { target }),
    isReal: true,
    services: ({ store, clock }) => ({ live: createLive({ store, clock, every: LOOK_MS }) }),
  })
  const { services } = app
  const routes = createApp({
    handlers,
    services,
    checksAnswers: true,
    onFault: ({ error }) => faults.push(error),
  })
  addPage(routes)
  const server = createAdaptorServer({ fetch: routes.fetch }) as Server
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const stopWorking = keepWorking(app, (error) => faults.push(error))
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    app,
    faults,
    async close() {
      await stopWorking()
      services.live.close()
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
      await app.close()
    },
  }
}
