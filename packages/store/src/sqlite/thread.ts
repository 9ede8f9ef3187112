/** The near end of the thread: a store whose methods post their arguments and wait for the answer. */
import { fromPlain, StoreUnavailableError } from '../errors.js'
import { startThread } from '../start-thread.js'
import type { Answer, Args, Start } from './messages.js'

export type OnProgress = (done: number, known: number) => void

export interface Thread {
  rooms: Readonly<Record<string, Readonly<Record<string, (...args: unknown[]) => Promise<unknown>>>>>
  call(room: string, method: string, args: Args, onProgress?: OnProgress): Promise<unknown>
  end(): Promise<void>
}

interface Waiting {
  resolve(value: unknown): void
  reject(error: Error): void
  onProgress: OnProgress | undefined
}

export function openThread(start: Start, now: (() => Date) | undefined): Promise<Thread> {
  const worker = startThread(import.meta.url, 'worker', { workerData: start })
  const waiting = new Map<number, Waiting>()
  let [count, isEnded] = [0, false]

  function call(room: string, method: string, args: Args, onProgress?: OnProgress): Promise<unknown> {
    if (isEnded)
      return Promise.reject(
        new StoreUnavailableError(`The store in ${start.dataDir} is closed: open it again.`),
      )
    return new Promise((resolve, reject) => {
      count += 1
      waiting.set(count, { resolve, reject, onProgress })
      // While an answer is awaited the thread keeps the process alive; at other times it does not.
      worker.ref()
      worker.postMessage({ id: count, room, method, args, now: now?.().toISOString() })
    })
  }

  function settle(answer: Exclude<Answer, { kind: 'open' | 'failed' }>): void {
    const asked = waiting.get(answer.id)
    if (!asked) return
    if (answer.kind === 'progress') {
      asked.onProgress?.(answer.done, answer.known)
      return
    }
    waiting.delete(answer.id)
    if (waiting.size === 0) worker.unref()
    if (answer.kind === 'done') asked.resolve(answer.value)
    else asked.reject(fromPlain(answer.error))
  }

  function breakOff(error: Error): void {
    isEnded = true
    for (const { reject } of waiting.values()) reject(error)
    waiting.clear()
  }

  async function end(): Promise<void> {
    if (isEnded) return
    await call('store', 'close', [])
    isEnded = true
    await worker.terminate()
  }

  return new Promise((resolve, reject) => {
    worker.on('message', (answer: Answer) => {
      if (answer.kind === 'failed') {
        breakOff(fromPlain(answer.error))
        reject(fromPlain(answer.error))
        worker.terminate().catch(reject)
      } else if (answer.kind === 'open') {
        worker.unref()
        resolve({ rooms: toRooms(answer.rooms, call), call, end })
      } else settle(answer)
    })
    const fail = (error: Error) => {
      breakOff(error)
      reject(error)
    }
    worker.on('error', fail)
    worker.on('exit', () =>
      fail(new StoreUnavailableError(`The thread of the store in ${start.dataDir} ended: open it again.`)),
    )
  })
}

function toRooms(rooms: Readonly<Record<string, readonly string[]>>, call: Thread['call']): Thread['rooms'] {
  const toMethods = (room: string, methods: readonly string[]) =>
    Object.fromEntries(methods.map((method) => [method, (...args: unknown[]) => call(room, method, args)]))
  return Object.fromEntries(Object.entries(rooms).map(([room, methods]) => [room, toMethods(room, methods)]))
}
