import type { WatchedSource } from '@parallax/contract'
import type { Sources } from '../store.js'
import type { Context, Db } from './context.js'
import { countOf, instantOf, nameOf, sha256, toRecord } from './values.js'

const fromRow = ({ record }: { record: string }) => JSON.parse(record) as WatchedSource

function toRow(source: WatchedSource) {
  const times = {
    addedAt: instantOf(source.addedAt),
    nextAt: source.nextAt && instantOf(source.nextAt),
    lastAt: source.lastAt && instantOf(source.lastAt),
    lastNewAt: source.lastNewAt && instantOf(source.lastNewAt),
  }
  return {
    id: nameOf(source.id, 'a source'),
    is_paused: source.isPaused ? 1 : 0,
    next_at: times.nextAt,
    record: toRecord({ ...source, ...times }),
  }
}

/** Marks in one statement; below the number of parameters that either engine takes. */
const BATCH = 1_000

function* batchesOf(marks: readonly string[]): Generator<string[]> {
  const hashes = [...new Set(marks.map((mark) => sha256(mark)))].sort()
  for (let start = 0; start < hashes.length; start += BATCH) yield hashes.slice(start, start + BATCH)
}

async function knownMarks(db: Db, source: string, marks: readonly string[]): Promise<Set<string>> {
  const known = new Set<string>()
  for (const hashes of batchesOf(marks)) {
    const rows = await db
      .selectFrom('mark')
      .select('hash')
      .where('source', '=', source)
      .where('hash', 'in', hashes)
      .execute()
    for (const { hash } of rows) known.add(hash)
  }
  return known
}

async function addMarks(db: Db, source: string, marks: readonly string[]): Promise<void> {
  for (const hashes of batchesOf(marks))
    await db
      .insertInto('mark')
      .values(hashes.map((hash) => ({ source, hash })))
      .onConflict((is) => is.columns(['source', 'hash']).doNothing())
      .execute()
}

export function createSources({ run, write, engine }: Context): Sources {
  return {
    async put(source) {
      const { id, ...row } = toRow(source)
      await run((db) =>
        db
          .insertInto('source')
          .values({ id, ...row })
          .onConflict((is) => is.column('id').doUpdateSet(row))
          .execute(),
      )
    },
    async get(id) {
      const row = await run((db) =>
        db.selectFrom('source').select('record').where('id', '=', id).executeTakeFirst(),
      )
      return row ? fromRow(row) : null
    },
    async list() {
      const rows = await run((db) => db.selectFrom('source').select('record').execute())
      return rows
        .map(fromRow)
        .sort((a, b) => (a.addedAt === b.addedAt ? (a.id < b.id ? -1 : 1) : a.addedAt < b.addedAt ? -1 : 1))
    },
    async remove(id) {
      return write(async (db) => {
        await db.deleteFrom('mark').where('source', '=', id).execute()
        const gone = await db.deleteFrom('source').where('id', '=', id).returning('id').execute()
        return gone.length > 0
      })
    },
    async due(now, limit) {
      const rows = await run((db) =>
        db
          .selectFrom('source')
          .select('record')
          .where('is_paused', '=', 0)
          .where('next_at', '<=', instantOf(now))
          .orderBy('next_at')
          .orderBy('id')
          .limit(countOf(limit))
          .execute(),
      )
      return rows.map(fromRow)
    },
    async fresh(id, marks) {
      const known = await run((db) => knownMarks(db, id, marks))
      return marks.filter((mark) => !known.has(sha256(mark)))
    },
    looked: (source, marks) =>
      write(async (db) => {
        const { id, ...row } = toRow(source)
        const held = await engine
          .hold(db.selectFrom('source').select('id').where('id', '=', id))
          .executeTakeFirst()
        if (!held) return
        await db.updateTable('source').set(row).where('id', '=', id).execute()
        await addMarks(db, id, marks)
      }),
  }
}
