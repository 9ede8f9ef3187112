/** One thread and the task that it works on. A thread that hangs or dies is replaced at the next task. */
import type { Worker } from 'node:worker_threads'
import { startThread } from '@parallax/store'
import type { ReadPart, Task } from './tasks.js'
import type { FromThread, ToThread } from './thread.js'

/** A task that could not be carried through, by no fault of the caller. */
export class ReaderError extends Error {
  override readonly name = 'ReaderError'
}

export interface Work {
  task: Task
  /** Milliseconds for one part, or for all where it has none. */
  taskMs: number
  onPart: (part: ReadPart) => Promise<void>
  resolve: (result: never) => void
  reject: (error: unknown) => void
}

export class Seat {
  private worker: Worker | null = null
  private work: Work | null = null
  private timer: NodeJS.Timeout | null = null

  /** @param heapMb megabytes of heap of its thread, @param onFree called whenever the seat can take the next task */
  constructor(
    private readonly heapMb: number,
    private readonly onFree: (seat: Seat) => void,
  ) {}

  get isFree(): boolean {
    return this.work === null
  }

  start(work: Work): void {
    const worker = this.worker ?? this.open()
    worker.ref()
    this.work = work
    this.setTime(worker)
    tell(worker, { kind: 'task', task: work.task })
  }

  /** An idle thread does not keep the process from ending. */
  rest(): void {
    this.worker?.unref()
  }

  async close(reason: unknown): Promise<void> {
    const { worker } = this
    this.worker = null
    this.release()?.reject(reason)
    await worker?.terminate()
  }

  private open(): Worker {
    const resourceLimits = { maxOldGenerationSizeMb: this.heapMb }
    const worker = startThread(import.meta.url, 'thread', { resourceLimits })
    this.worker = worker
    worker.on('message', (message: FromThread) => this.hear(worker, message))
    worker.on('error', ({ message }) => this.lose(worker, new ReaderError(`The reader died: ${message}`)))
    worker.on('exit', (code) => this.lose(worker, new ReaderError(`The reader ended with ${code}.`)))
    return worker
  }

  private hear(worker: Worker, message: FromThread): void {
    if (this.worker !== worker) return
    if (message.kind === 'part') this.take(worker, message.part)
    else {
      const work = this.release()
      if (message.kind === 'result') work?.resolve(message.result as never)
      else work?.reject(new Error(message.error))
      this.onFree(this)
    }
  }

  private take(worker: Worker, part: ReadPart): void {
    this.work?.onPart(part).then(
      () => {
        if (this.worker !== worker) return
        this.setTime(worker)
        tell(worker, { kind: 'taken' })
      },
      (error: unknown) => this.lose(worker, error),
    )
  }

  private lose(worker: Worker, error: unknown): void {
    if (this.worker !== worker) return
    this.worker = null
    this.release()?.reject(error)
    void worker.terminate()
    this.onFree(this)
  }

  private release(): Work | null {
    const { work } = this
    if (this.timer) clearTimeout(this.timer)
    this.work = null
    this.timer = null
    return work
  }

  private setTime(worker: Worker): void {
    const { taskMs } = this.work!
    if (this.timer) clearTimeout(this.timer)
    const late = new ReaderError(`It took longer than ${taskMs / 1000} s.`)
    this.timer = setTimeout(() => this.lose(worker, late), taskMs)
  }
}

function tell(worker: Worker, message: ToThread): void {
  worker.postMessage(message)
}
