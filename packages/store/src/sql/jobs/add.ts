/** Jobs as rows, and how they come to wait. */
import type { Job, JobStage } from '@parallax/contract'
import { sql } from 'kysely'
import { StoreInputError } from '../../errors.js'
import type { NewJob } from '../../store.js'
import type { Db } from '../context.js'
import { instantOf, sha256, toRecord } from '../values.js'

/** Written into the statements, since SQLite uses an index of some rows only where it can read the condition. */
export const WAITING = sql.lit('waiting' as const)
export const PARKED = sql.lit('parked' as const)

/** Rows of one statement; far below the number of parameters that either engine takes. */
const BATCH = 200

export interface JobRow {
  id: number | string
  stage: string
  payload: string
  attempts: number
  run_at: string
  error: string | null
}

export function toJob(row: JobRow): Job {
  const { key, payload } = JSON.parse(row.payload) as Pick<Job, 'key' | 'payload'>
  return {
    id: String(row.id),
    stage: row.stage as JobStage,
    key,
    payload,
    attempts: Number(row.attempts),
    runAt: row.run_at,
    error: row.error,
  }
}

export const JOB_COLUMNS = ['id', 'stage', 'payload', 'attempts', 'run_at', 'error'] as const

export function idOf(id: string): number {
  if (/^\d{1,15}$/u.test(id)) return Number(id)
  throw new StoreInputError(`${id.slice(0, 40)} is no number of a job: take one from the list of jobs.`)
}

export function jobRow({ stage, key, payload, runAt }: NewJob, now: string) {
  const at = runAt === undefined ? now : instantOf(runAt)
  return {
    stage,
    key_hash: sha256(key),
    state: 'waiting' as const,
    due_at: at,
    run_at: at,
    stamped_at: now,
    attempts: 0,
    worker: null,
    payload: toRecord({ key, payload }),
    error: null,
  }
}
export type NewRow = ReturnType<typeof jobRow>

/** A job that waits already is wanted at the earlier of both times. */
export async function hasten(db: Db, { stage, key_hash, run_at, stamped_at }: NewRow): Promise<void> {
  await db
    .updateTable('job')
    .set({ run_at, due_at: run_at, stamped_at })
    .where('stage', '=', stage)
    .where('key_hash', '=', key_hash)
    .where('state', '=', WAITING)
    .where('run_at', '>', run_at)
    .execute()
}

export async function addBatch(db: Db, rows: readonly NewRow[]): Promise<number> {
  const added = await db
    .insertInto('job')
    .values([...rows])
    .onConflict((is) => is.columns(['stage', 'key_hash']).where('state', '=', WAITING).doNothing())
    .returning(['stage', 'key_hash'])
    .execute()
  const isNew = new Set(added.map(({ stage, key_hash }) => stage + key_hash))
  if (added.length < rows.length)
    for (const row of rows) if (!isNew.has(row.stage + row.key_hash)) await hasten(db, row)
  return added.length
}

/** One of each stage and key, the earliest; in one order for all, so that two writers never wait for each other in a ring. */
export function distinct(jobs: readonly NewJob[], now: string): NewRow[] {
  const rows = new Map<string, NewRow>()
  for (const row of jobs.map((job) => jobRow(job, now))) {
    const id = row.stage + row.key_hash
    const held = rows.get(id)
    if (!held) rows.set(id, row)
    else if (row.run_at < held.run_at) rows.set(id, { ...held, run_at: row.run_at, due_at: row.due_at })
  }
  return [...rows].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, row]) => row)
}

export async function addAll(db: Db, jobs: readonly NewJob[], now: string): Promise<number> {
  const rows = distinct(jobs, now)
  let added = 0
  for (let start = 0; start < rows.length; start += BATCH)
    added += await addBatch(db, rows.slice(start, start + BATCH))
  return added
}
