/** A thread that reads bytes or compares texts. One task at a time; it may die without harm to the rest. */
import { parentPort } from 'node:worker_threads'
import { bytesIn, type ReadPart, runTask, type Task } from './tasks.js'

/** To the thread: a task, or that its last part was taken. */
export type ToThread = { kind: 'task'; task: Task } | { kind: 'taken' }
/** From the thread: a part of a reading, the end of a task, or what it threw. */
export type FromThread =
  | { kind: 'part'; part: ReadPart }
  | { kind: 'result'; result: unknown }
  | { kind: 'error'; error: string }

const port = parentPort!
let taken: (() => void) | null = null

const send = (message: FromThread, moved: ArrayBuffer[] = []): void => port.postMessage(message, moved)

function handOut(part: ReadPart): Promise<void> {
  return new Promise((resolve) => {
    taken = resolve
    send({ kind: 'part', part })
  })
}

port.on('message', (message: ToThread) => {
  if (message.kind === 'taken') {
    taken?.()
    return
  }
  runTask(message.task, handOut).then(
    (result) => send({ kind: 'result', result }, bytesIn(result)),
    (error: unknown) =>
      send({
        kind: 'error',
        error: error instanceof Error ? `${error.name}: ${error.message}` : String(error),
      }),
  )
})
