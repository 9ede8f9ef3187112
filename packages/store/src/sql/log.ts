import type { LogEntry } from '@parallax/contract'
import type { Log } from '../store.js'
import type { Context, Db, Engine } from './context.js'
import { countOf, instantOf, toRecord } from './values.js'

async function lastNumber(db: Db): Promise<number> {
  const last = await db.selectFrom('log').select('seq').orderBy('seq', 'desc').limit(1).executeTakeFirst()
  return Number(last?.seq ?? 0)
}

/** Numbers are given one after the other, so that a reader who asks for what came after one misses none. */
export async function appendLine(db: Db, engine: Engine, entry: Omit<LogEntry, 'seq'>): Promise<number> {
  await engine.serialise(db, 'log')
  const seq = (await lastNumber(db)) + 1
  const at = instantOf(entry.at)
  await db
    .insertInto('log')
    .values({ seq, at, record: toRecord({ ...entry, at }) })
    .execute()
  return seq
}

export function createLog({ run, write, engine }: Context): Log {
  return {
    append: (entry) => write((db) => appendLine(db, engine, entry), { isOnce: true }),
    last: () => run(lastNumber),
    async read(after, limit) {
      const rows = await run((db) =>
        db
          .selectFrom('log')
          .select(['seq', 'record'])
          .where('seq', '>', after)
          .orderBy('seq')
          .limit(countOf(limit))
          .execute(),
      )
      return rows.map(({ seq, record }) => ({
        seq: Number(seq),
        ...(JSON.parse(record) as Omit<LogEntry, 'seq'>),
      }))
    },
  }
}
