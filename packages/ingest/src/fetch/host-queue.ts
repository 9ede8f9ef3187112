/** Waiting in line: few requests at once to one host, a pause between them, and few at once in all. */
import type { HeldSlot, HostSlots } from './host-slots.js'
import type { Time } from './time.js'

export interface QueueSettings {
  /** Between the starts of two requests to one host, in milliseconds. */
  delayMs: number
  /** Requests to one host at once. */
  perHost: number
  /** Requests at once in all. */
  overall: number
}

interface Waiting {
  start: () => void
  refuse: (error: unknown) => void
}

interface Line {
  waiting: Waiting[]
  running: number
  nextAt: number
  delayMs: number
  isTimed: boolean
  /** The slot for the first in line, where slots are shared. */
  slot: HeldSlot | null
  missed: number
}

export interface HostQueue {
  /**
   * Runs the task when its turn comes. `delayMs` is the pause that the host itself asks for; the longer one counts.
   * @throws an `AbortError` where the signal is raised before its turn, or what the shared slots throw.
   */
  run: <T>(host: string, delayMs: number, task: () => Promise<T>, signal?: AbortSignal) => Promise<T>
  /** Milliseconds until a task that is added now would start, as far as the pauses tell. */
  waitOf: (host: string) => number
  /** Hosts that are remembered. */
  size: () => number
}

/** With `slots` a task of a host with a pause waits for one of them besides; hosts without a pause never ask for one. */
export function createHostQueue(
  settings: QueueSettings,
  time: Time,
  slots: HostSlots | null = null,
): HostQueue {
  const lines = new Map<string, Line>()
  const ready = new Set<string>()
  let running = 0

  /** Starts what may start of one host; hosts that only lack a place in all wait in `ready`, first come first served. */
  const pump = (host: string, line: Line): void => {
    while (line.waiting.length > 0 && line.running < settings.perHost && !line.isTimed) {
      const wait = line.nextAt - time.ticks()
      if (wait > 0) {
        line.isTimed = true
        void time.sleep(wait).then(() => {
          line.isTimed = false
          pump(host, line)
        })
        return
      }
      if (running >= settings.overall) {
        ready.add(host)
        return
      }
      if (slots !== null && lacksSlot(line, time.ticks())) {
        line.isTimed = true
        void takeSlot(host, line, slots).then(() => {
          line.isTimed = false
          pump(host, line)
        })
        return
      }
      running += 1
      line.running += 1
      line.slot = null
      line.missed = 0
      line.nextAt = time.ticks() + line.delayMs
      line.waiting.shift()?.start()
    }
  }
  const release = (host: string, line: Line): void => {
    running -= 1
    line.running -= 1
    pump(host, line)
    for (const other of [...ready]) {
      if (running >= settings.overall) break
      ready.delete(other)
      const next = lines.get(other)
      if (next !== undefined) pump(other, next)
    }
    forget(lines, time.ticks())
  }
  return {
    run: async (host, delayMs, task, signal) => {
      const line = lines.get(host) ?? createLine()
      lines.set(host, line)
      line.delayMs = Math.max(delayMs, settings.delayMs)
      await takeTurn(line, () => pump(host, line), signal)
      try {
        return await task()
      } finally {
        release(host, line)
      }
    },
    waitOf: (host) => {
      const line = lines.get(host)
      if (line === undefined) return 0
      return Math.max(0, line.nextAt - time.ticks()) + line.waiting.length * line.delayMs
    },
    size: () => lines.size,
  }
}

function createLine(): Line {
  return { waiting: [], running: 0, nextAt: 0, delayMs: 0, isTimed: false, slot: null, missed: 0 }
}

function lacksSlot({ delayMs, slot }: Line, now: number): boolean {
  return delayMs > 0 && (slot === null || now > slot.until)
}

/** Takes a slot for the first in line, or sends it away where none is to be had. */
async function takeSlot(host: string, line: Line, slots: HostSlots): Promise<void> {
  if (line.slot !== null) line.missed += 1
  try {
    line.slot = await slots.take(host, line.delayMs, line.missed)
    line.nextAt = Math.max(line.nextAt, line.slot.from)
  } catch (error) {
    line.slot = null
    line.missed = 0
    line.waiting.shift()?.refuse(error)
  }
}

/** Resolves when `pump` says that it is its turn. */
function takeTurn(line: Line, pump: () => void, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    if (signal?.aborted) return reject(callOff())
    const turn: Waiting = {
      start: () => {
        signal?.removeEventListener('abort', leave)
        resolve()
      },
      refuse: (error) => {
        signal?.removeEventListener('abort', leave)
        reject(error)
      },
    }
    const leave = (): void => {
      line.waiting = line.waiting.filter((each) => each !== turn)
      reject(callOff())
    }
    signal?.addEventListener('abort', leave, { once: true })
    line.waiting.push(turn)
    pump()
  })
}

function callOff(): Error {
  return new DOMException('The wait was called off.', 'AbortError')
}

/** Above this many hosts, those with nothing to do are dropped. */
const MANY_HOSTS = 10_000

function forget(lines: Map<string, Line>, now: number): void {
  if (lines.size < MANY_HOSTS) return
  for (const [host, line] of lines) {
    if (line.running === 0 && line.waiting.length === 0 && !line.isTimed && line.nextAt <= now)
      lines.delete(host)
  }
}
