/** A server as a context: transactions that begin again where they clashed or the server was gone. */
import { type Kysely, sql } from 'kysely'
import type { Context, Db, Engine, WriteOptions } from '../sql/context.js'
import type { Tables } from '../sql/tables.js'
import { createServerClock } from './clock.js'
import { isClash, isGone, translate } from './errors.js'
import { createPartitions } from './partitions.js'
import { postgresSearch } from './search.js'

const FIRST_PAUSE = 20
const LONGEST_PAUSE = 2_000
/** Clashes end by themselves after a few turns; more of them are a fault. */
const MAX_CLASHES = 12

const pause = (milliseconds: number) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds))

/** A number for a name, for the locks of the server. */
const lockOf = (name: string) =>
  [...name].reduce((sum, letter) => (sum * 31 + letter.codePointAt(0)!) % 2_000_000_011, 7)

function createEngine(db: Kysely<Tables>): Engine {
  return {
    kind: 'postgres',
    search: postgresSearch,
    hold: (query) => query.forUpdate(),
    async serialise(transaction, name) {
      await sql`select pg_advisory_xact_lock(${lockOf(name)})`.execute(transaction)
    },
    async afterLoad(transaction) {
      await sql`select setval(pg_get_serial_sequence('job', 'id'), coalesce(max(id), 0) + 1, false) from job`.execute(
        transaction,
      )
    },
    prepareDay: createPartitions(db),
    bytewise: (column) => `${column} collate "C"`,
    isAmong: (column, texts) => sql`${sql.ref(column)} = any(${[...texts]})`,
    async dueJobs(transaction, stages, now, limit) {
      const { rows } = await sql<{ id: string }>`
        select due.id from unnest(${[...stages]}::text[]) as asked (stage)
        cross join lateral (
          select id, due_at from job where job.stage = asked.stage and due_at <= ${now} order by due_at, id limit ${limit}
          for update skip locked
        ) as due order by due.due_at, due.id limit ${limit}`.execute(transaction)
      return rows.map(({ id }) => Number(id))
    },
  }
}

export interface ServerOptions {
  db: Kysely<Tables>
  place: string
  now: (() => Date) | undefined
  /** Seconds. */
  patience: number
}

export function createServerContext({ db, place, now, patience }: ServerOptions): Context {
  async function persist<T>(work: () => Promise<T>, canRepeat: () => boolean): Promise<T> {
    const end = performance.now() + patience * 1000
    let [wait, clashes] = [FIRST_PAUSE, 0]
    for (;;) {
      try {
        return await work()
      } catch (error) {
        if (isClash(error)) clashes += 1
        const again = isClash(error) ? clashes < MAX_CLASHES : isGone(error) && canRepeat()
        if (!again || performance.now() + wait > end) throw translate(error, place)
        await pause(wait)
        wait = Math.min(wait * 2, LONGEST_PAUSE)
      }
    }
  }
  const always = () => true
  const serverNow = createServerClock(db)
  const engine = createEngine(db)
  const clock = async () => (now ? now().toISOString() : persist(serverNow, always))
  return {
    engine: { ...engine, prepareDay: (day) => persist(() => engine.prepareDay(day), always) },
    run: (work) => persist(() => work(db), always),
    write(work, options: WriteOptions = {}) {
      // Once the work is done the commit may have happened although its answer was lost.
      let isDone = false
      const transact = () =>
        db.transaction().execute(async (transaction) => {
          isDone = false
          const value = await work(transaction as Db)
          isDone = true
          return value
        })
      return persist(transact, () => !(isDone && options.isOnce))
    },
    now: clock,
    toMachine: async (at) => (now ? at : at - Date.parse(await clock()) + Date.now()),
  }
}
