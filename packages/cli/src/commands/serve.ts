/** serve: the reading room and its API, with the jobs of the store beside them. */
import { createRequire } from 'node:module'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Room, RoomOptions } from '@parallax/server'
import type { Arguments } from '../arguments.js'
import { ExitCode } from '../exit-code.js'
import { inert } from '../inert.js'
import type { Io } from '../io.js'
import { readConcurrency, runJobs, stopSignal } from '../jobs.js'
import { readPort } from '../port.js'
import { openStream, type Stream } from '../stream.js'
import { UsageError } from '../usage.js'
import { whoActs } from '../who.js'

const HOST = '127.0.0.1'
const PORT = 7070
/** Tried one after another where nobody asked for a port. */
const PORTS_TRIED = 20
/** Between two looks at whether another process still runs the jobs, in milliseconds. */
const LOOK_MS = 5_000

export async function runServe(args: Arguments, io: Io): Promise<ExitCode> {
  const port = readPort(args, 'port')
  if (args.inputs.length > 0)
    throw new UsageError(`serve takes no input. To add one: parallax watch add ${args.inputs[0]}`)
  const concurrency = await readConcurrency(args)
  const stream = await openStream(args, io, { threads: concurrency })
  const { signal, release } = stopSignal()
  try {
    const room = await open(args, io, stream, port)
    await io.stdout.write(`${room.address}\n`)
    if (!args.values.has('quiet'))
      await io.stderr.write(`parallax: serving ${inert(stream.store.place)}; stop with Ctrl-C.\n`)
    try {
      if (!args.values.has('no-work')) await work(args, io, stream, { concurrency, signal })
      await stopped(signal)
    } finally {
      await room.close()
    }
    return ExitCode.done
  } finally {
    release()
    await stream.close()
  }
}

async function open(args: Arguments, io: Io, stream: Stream, port: number | null): Promise<Room> {
  const { openRoom } = await import('@parallax/server')
  const textOf = (name: string) => args.values.get(name) as string | undefined
  const options: Omit<RoomOptions, 'port'> = {
    base: stream,
    host: textOf('host') ?? HOST,
    publicOrigin: textOf('public-origin') ?? null,
    localName: whoActs(io),
    pageFolder: pageFolder(),
    env: io.env,
    onFault: ({ id, where, error }) => {
      const said = error instanceof Error ? (error.stack ?? error.message) : String(error)
      void io.stderr.write(`parallax: fault ${id} at ${inert(where)}: ${inert(said)}\n`)
    },
  }
  if (port !== null) return openRoom({ ...options, port })
  for (let tried = PORT; tried < PORT + PORTS_TRIED; tried += 1) {
    const room = await openRoom({ ...options, port: tried }).catch((error: unknown) => {
      if (error instanceof Error && error.message.startsWith(`Port ${tried} is taken`)) return null
      throw error
    })
    if (room !== null) return room
  }
  return openRoom({ ...options, port: 0 })
}

/** Of the built page; the place where it will be while it is not built. */
function pageFolder(): string {
  try {
    return dirname(createRequire(import.meta.url).resolve('@parallax/web/app'))
  } catch {
    // The server says so itself to whoever opens the page.
    return fileURLToPath(new URL('../../../web/dist/app', import.meta.url))
  }
}

/** Carries out jobs, when no other process does. Resolves when it was told to stop. */
async function work(
  args: Arguments,
  io: Io,
  stream: Stream,
  options: { concurrency: number; signal: AbortSignal },
): Promise<void> {
  const { signal } = options
  let isTold = args.values.has('quiet')
  while (!signal.aborted) {
    const other = args.values.has('work') ? null : await otherWorker(stream)
    if (other === null) {
      await runJobs(stream, { ...options, isOnce: false }, io)
      return
    }
    if (!isTold) await io.stderr.write(`parallax: ${inert(other)} runs the jobs; this one serves alone.\n`)
    isTold = true
    await stopped(signal, LOOK_MS)
  }
}

async function otherWorker({ store, worker }: Stream): Promise<string | null> {
  const { schedulerOf } = await import('@parallax/pipeline')
  const owner = await schedulerOf(store)
  return owner === worker ? null : owner
}

/** Resolves at the signal, or after so many milliseconds. */
function stopped(signal: AbortSignal, ms?: number): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) return resolve()
    const timer = ms === undefined ? undefined : setTimeout(end, ms)
    function end() {
      clearTimeout(timer)
      signal.removeEventListener('abort', end)
      resolve()
    }
    signal.addEventListener('abort', end)
  })
}
