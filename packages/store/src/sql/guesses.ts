import type { Guesses } from '../store.js'
import type { Context, Db } from './context.js'
import { nameOf } from './values.js'

const LONGEST_SECONDS = 900
/** After so long without a try in vain, all is forgotten. */
const FORGET_SECONDS = 3_600
/** Keys that are kept. Of those beyond, the ones with the fewest tries go first: names thrown in push out no name that is guessed at. */
const MOST = 10_000
/** Rows of one statement; below the number of parameters that either engine takes. */
const BATCH = 1_000

interface Held {
  tries: number
  /** Of the last try, in milliseconds. */
  at: number
}

/** A clock that was set back makes nobody wait longer than the pause itself. */
function waitOf({ tries, at }: Held, free: number, now: number): number {
  if (tries < free) return 0
  const pause = Math.min(LONGEST_SECONDS, 2 ** (tries - free))
  return Math.min(pause, Math.max(0, Math.ceil((at - now) / 1000 + pause)))
}

async function readHeld(db: Db, keys: readonly string[], now: number): Promise<Map<string, Held>> {
  const rows = await db.selectFrom('guess').select(['key', 'tries', 'at']).where('key', 'in', keys).execute()
  const held = rows.map(({ key, tries, at }) => [key, { tries: Number(tries), at: Number(at) }] as const)
  return new Map(held.filter(([, { at }]) => now - at < FORGET_SECONDS * 1000))
}

async function letGo(db: Db, now: number): Promise<void> {
  await db
    .deleteFrom('guess')
    .where('at', '<', now - FORGET_SECONDS * 1000)
    .execute()
  const { count } = await db
    .selectFrom('guess')
    .select(({ fn }) => fn.countAll().as('count'))
    .executeTakeFirstOrThrow()
  const beyond = Number(count) - MOST
  if (beyond <= 0) return
  const least = db
    .selectFrom('guess')
    .select('key')
    .orderBy('tries')
    .orderBy('at')
    .orderBy('key')
    .limit(beyond)
  await db.deleteFrom('guess').where('key', 'in', least).execute()
}

async function begin(
  { engine }: Context,
  db: Db,
  now: number,
  asked: Parameters<Guesses['begin']>[0],
): Promise<number> {
  // Two tries side by side would find the same count.
  await engine.serialise(db, 'guesses')
  const held = await readHeld(
    db,
    asked.map(({ key }) => key),
    now,
  )
  const of = (key: string) => held.get(key) ?? { tries: 0, at: now }
  const wait = asked.reduce((most, { key, free }) => Math.max(most, waitOf(of(key), free, now)), 0)
  if (wait > 0) return wait
  const rows = asked.map(({ key }) => ({ key: nameOf(key, 'a guess'), tries: of(key).tries + 1, at: now }))
  for (let start = 0; start < rows.length; start += BATCH)
    await db
      .insertInto('guess')
      .values(rows.slice(start, start + BATCH))
      .onConflict((is) =>
        is
          .column('key')
          .doUpdateSet((row) => ({ tries: row.ref('excluded.tries'), at: row.ref('excluded.at') })),
      )
      .execute()
  if (held.size < rows.length) await letGo(db, now)
  return 0
}

export function createGuesses(context: Context): Guesses {
  const { run, write, now } = context
  return {
    async begin(asked) {
      const at = Date.parse(await now())
      return asked.length === 0 ? 0 : write((db) => begin(context, db, at, asked))
    },
    async undo(key) {
      await run((db) =>
        db
          .updateTable('guess')
          .set(({ eb }) => ({ tries: eb('tries', '-', 1) }))
          .where('key', '=', key)
          .where('tries', '>', 0)
          .execute(),
      )
    },
    async forget(key) {
      await run((db) => db.deleteFrom('guess').where('key', '=', key).execute())
    },
  }
}
