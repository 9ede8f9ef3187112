/** A fixed number of threads for dear work. A thread that hangs, dies or eats too much memory fails its task and no other. */
import { ReaderError, Seat, type Work } from './seat.js'
import type { ReadPart, Results, Task } from './tasks.js'

export { ReaderError }

export interface PoolOptions {
  threads: number
  /** Milliseconds that a task may take for one part, or for all where it has none; then its thread is ended. A comparison may take five times that. */
  taskMs?: number
  /** Megabytes of heap of one thread. */
  heapMb?: number
}

export interface Pool {
  /**
   * Rejects with {@link ReaderError} where the thread died or the task took too long, else with what the task threw.
   * `onPart` takes the parts of a reading; what it throws ends the task.
   */
  run<T extends Task>(task: T, onPart?: (part: ReadPart) => Promise<void>): Promise<Results[T['name']]>
  threads: number
  close(): Promise<void>
}

/** The longest text that is read at all takes a tenth of this. */
const TASK_MS = 120_000
/** A comparison of two hundred accounts takes 36 s on a core of its own, and has a part of one on a busy machine. */
const COMPARING = 5
const QUICK: readonly Task['name'][] = ['read', 'changes', 'place', 'find']
const factorOf = ({ name }: Task) => (QUICK.includes(name) ? 1 : COMPARING)

/** Room for a comparison of two hundred accounts. */
const HEAP_MB = 1_024

export function createPool({ threads, taskMs = TASK_MS, heapMb = HEAP_MB }: PoolOptions): Pool {
  const queue: Work[] = []
  const serve = (seat: Seat): void => {
    const work = queue.shift()
    if (work === undefined) seat.rest()
    else seat.start(work)
  }
  const seats = Array.from({ length: threads }, () => new Seat(heapMb, serve))
  let isClosed = false
  return {
    threads,
    run: (task, onPart = async () => undefined) =>
      new Promise((resolve, reject) => {
        if (isClosed) return reject(new ReaderError('The readers are closed.'))
        queue.push({
          task,
          taskMs: taskMs * factorOf(task),
          onPart,
          resolve: resolve as Work['resolve'],
          reject,
        })
        const seat = seats.find(({ isFree }) => isFree)
        if (seat) serve(seat)
      }),
    async close() {
      isClosed = true
      const closed = new ReaderError('The readers are closed.')
      for (const work of queue.splice(0)) work.reject(closed)
      await Promise.all(seats.map((seat) => seat.close(closed)))
    },
  }
}
