/** What the threads say to each other. */
import type { PlainError } from '../errors.js'

/** What the worker is started with. `fixedNow`: the time comes with every call, not from the clock. */
export interface Start {
  dataDir: string
  maxPages: number | undefined
}

export type Args = readonly unknown[]

/** One call of a method, such as `articles.arrive`. */
export interface Call {
  id: number
  room: string
  method: string
  args: Args
  now: string | undefined
}

export type Answer =
  /** The store is open; the methods of each room. */
  | { kind: 'open'; rooms: Readonly<Record<string, readonly string[]>> }
  | { kind: 'failed'; error: PlainError }
  | { kind: 'done'; id: number; value: unknown }
  | { kind: 'error'; id: number; error: PlainError }
  | { kind: 'progress'; id: number; done: number; known: number }
