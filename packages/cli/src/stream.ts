/** Opens all that the stream needs: the store, its settings, the fetching client, the captures, the readers. */
import { hostname } from 'node:os'
import type { Context } from '@parallax/pipeline'
import type { Arguments } from './arguments.js'
import type { Io } from './io.js'
import { openStoreOf } from './open-store.js'

export interface Stream extends Context {
  /** Names this process among others. */
  worker: string
  close(): Promise<void>
}

export interface StreamOptions {
  /** Threads for reading; none for commands that only look. */
  threads: number
}

export async function openStream(args: Arguments, io: Io, { threads }: StreamOptions): Promise<Stream> {
  const store = await openStoreOf(args, io)
  const { createHostBook, createPool, readSettingsOf } = await import('@parallax/pipeline')
  const { createCaptureWriter, createClient } = await import('@parallax/ingest')
  const settings = await readSettingsOf(store)
  const clock = () => new Date()
  const pool = createPool({ threads })
  const client = createClient({
    contact: settings.contact ?? null,
    allowLoopback: args.values.has('allow-loopback'),
    delayMs: settings.delay * 1000,
    obeysRobots: settings.robots,
    book: createHostBook(store),
  })
  const captures = createCaptureWriter({ folder: store.captureFolder, operator: settings.contact ?? null })
  return {
    store,
    settings,
    clock,
    pool,
    client,
    captures,
    worker: `${hostname()}-${process.pid}`,
    async close() {
      await pool.close()
      await captures.close()
      client.close()
      await store.close()
    },
  }
}
