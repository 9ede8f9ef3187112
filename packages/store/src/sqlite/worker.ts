/** The thread that holds the connection: every call of the store is one message in and one out, and so is every transaction. */
import { parentPort, workerData } from 'node:worker_threads'
import { toPlain } from '../errors.js'
import { createRooms } from '../sql/create-store.js'
import { refuseUnfinished } from '../sql/unfinished.js'
import { openSqliteContext } from './context.js'
import type { Answer, Call, Start } from './messages.js'
import { openSnapshot } from './snapshot.js'

type Method = (...args: unknown[]) => Promise<unknown>

const port = parentPort!
const start = workerData as Start
const say = (answer: Answer) => port.postMessage(answer)

async function open() {
  let time: string | undefined
  const context = openSqliteContext({ ...start, now: () => time ?? new Date().toISOString() })
  await refuseUnfinished(context)
  const rooms = createRooms(context) as unknown as Record<string, Record<string, Method>>
  return {
    rooms,
    async call({ id, room, method, args, now }: Call): Promise<unknown> {
      time = now
      if (room !== 'store') return rooms[room]![method]!(...args)
      if (method === 'close') return context.close()
      // The checks need the whole of core, which no other call does.
      const { checkHealth } = await import('../health/doctor.js')
      return checkHealth(
        () => openSnapshot(start.dataDir),
        (done, known) => say({ kind: 'progress', id, done, known }),
      )
    },
  }
}

try {
  const { rooms, call } = await open()
  port.on('message', (message: Call) => {
    const { id } = message
    call(message).then(
      (value) => say({ kind: 'done', id, value }),
      (error) => say({ kind: 'error', id, error: toPlain(error) }),
    )
  })
  say({
    kind: 'open',
    rooms: Object.fromEntries(Object.entries(rooms).map(([room, methods]) => [room, Object.keys(methods)])),
  })
} catch (error) {
  say({ kind: 'failed', error: toPlain(error) })
}
