/**
 * Whose turn it is to ask a host. A slot is taken by one statement, so that slots of one host never stand closer than the pause, however
 * many ask at once. Times are milliseconds of the clock that all who share the store see, and go out by the clock of the asker's machine.
 */
import { sql } from 'kysely'
import { StoreInputError } from '../errors.js'
import type { HostRobots, Hosts } from '../store.js'
import { CLOCK_SLACK_SECONDS } from './clock.js'
import type { Context, Db } from './context.js'
import { pack, unpack } from './packed.js'
import { columnText, instantOf, nameOf } from './values.js'

const DAY_MS = 24 * 3_600_000
/** RFC 9309 has 500 KiB read of a file. */
const MAX_ROBOTS = 500 * 1024
/** Characters of the reason for which a file could not be had. */
const MAX_WHY = 1000
/** An expired robots.txt still counts where its host stumbles, for so long. */
const ROBOTS_KEPT_MS = 30 * DAY_MS
/** A year: what is longer is a mistake. */
const MAX_MS = 365 * DAY_MS
/** How often a process removes what is of no use any more. */
const TIDIED_EVERY_MS = 3_600_000

type Body = Pick<HostRobots, 'text' | 'why'>

function millisecondsOf(seconds: number, what: string): number {
  const ms = Math.round(seconds * 1000)
  if (ms >= 0 && ms <= MAX_MS) return ms
  throw new StoreInputError(`${what} is a number of seconds from 0 up to a year, not ${seconds}.`)
}

interface Ask {
  name: string
  now: number
  pause: number
  latest: number
}

/** A row stamped later than this was written before the clock was set back, and says nothing any more. */
const aheadOf = (now: number) => now + CLOCK_SLACK_SECONDS * 1000

/** Null where the host is to be left alone, or its next slot comes later than `latest`. */
async function takeSlot(db: Db, { name, now, pause, latest }: Ask): Promise<number | null> {
  const isAhead = sql`host.stamped_at > ${aheadOf(now)}`
  const { rows } = await sql<{ free_at: number | string }>`
    insert into host (name, free_at, paused_until, stamped_at) values (${name}, ${now + pause}, 0, ${now})
    on conflict (name) do update set
      free_at = case when ${isAhead} or host.free_at < ${now} then ${now + pause} else host.free_at + ${pause} end,
      paused_until = case when ${isAhead} then 0 else host.paused_until end,
      stamped_at = ${now}
    where ${isAhead} or (host.paused_until <= ${now} and host.free_at <= ${latest})
    returning free_at`.execute(db)
  return rows[0] === undefined ? null : Number(rows[0].free_at) - pause
}

async function freeAt(db: Db, name: string, now: number): Promise<number> {
  const row = await db
    .selectFrom('host')
    .select(['free_at', 'paused_until'])
    .where('name', '=', name)
    .executeTakeFirst()
  return Math.max(now, Number(row?.free_at ?? 0), Number(row?.paused_until ?? 0))
}

async function pauseHost(db: Db, name: string, now: number, until: number): Promise<void> {
  const isAhead = sql`host.stamped_at > ${aheadOf(now)}`
  await sql`
    insert into host (name, free_at, paused_until, stamped_at) values (${name}, ${now}, ${until}, ${now})
    on conflict (name) do update set
      free_at = case when ${isAhead} then ${now} else host.free_at end,
      paused_until = case when ${isAhead} or host.paused_until < ${until} then ${until} else host.paused_until end,
      stamped_at = ${now}`.execute(db)
}

/** Rows that no longer say anything. */
async function tidy(db: Db, now: number): Promise<void> {
  await db
    .deleteFrom('host')
    .where('free_at', '<', now - DAY_MS)
    .where('paused_until', '<', now - DAY_MS)
    .execute()
  await db
    .deleteFrom('robots')
    .where('until', '<', now - ROBOTS_KEPT_MS)
    .execute()
}

function bodyOf({ text, why }: Body): Body {
  if (text !== null && text.length > MAX_ROBOTS)
    throw new StoreInputError(
      `A robots.txt of ${text.length} characters is not kept: cut it to ${MAX_ROBOTS}, which is what is read of one.`,
    )
  if (why === null) return { text, why }
  const short = (value: string) => columnText(value.slice(0, MAX_WHY))
  return { text, why: { code: short(why.code), reason: short(why.reason) } }
}

export function createHosts({ run, now, toMachine }: Context): Hosts {
  const clock = async () => Date.parse(await now())
  const shown = async (at: number) => new Date(await toMachine(at)).toISOString()
  let tidiedAt = 0
  const tidyAtTimes = async (at: number): Promise<void> => {
    if (Math.abs(at - tidiedAt) < TIDIED_EVERY_MS) return
    tidiedAt = at
    await run((db) => tidy(db, at))
  }
  return {
    async reserve(host, pause, patience) {
      const [name, at] = [nameOf(host, 'a host'), await clock()]
      const latest = at + millisecondsOf(patience, 'How long a slot is waited for')
      const ask = { name, now: at, pause: millisecondsOf(pause, 'The pause of a host'), latest }
      await tidyAtTimes(at)
      const slot = await run((db) => takeSlot(db, ask))
      if (slot !== null) return { isTaken: true, at: await shown(slot) }
      return { isTaken: false, at: await shown(await run((db) => freeAt(db, name, at))) }
    },
    async pause(host, seconds) {
      const [name, at] = [nameOf(host, 'a host'), await clock()]
      await run((db) => pauseHost(db, name, at, at + millisecondsOf(seconds, 'The rest of a host')))
    },
    async robots(origin) {
      const at = await clock()
      const row = await run((db) =>
        db.selectFrom('robots').selectAll().where('origin', '=', origin).executeTakeFirst(),
      )
      if (row === undefined) return null
      const isAhead = Number(row.stamped_at) > aheadOf(at)
      const until = await shown(isAhead ? at : Number(row.until))
      return { ...unpack<Body>(row.body, `The robots.txt of ${origin}`), until }
    },
    async putRobots(origin, robots) {
      const at = await clock()
      const asked = Date.parse(instantOf(robots.until)) - (await toMachine(at))
      const until = at + Math.min(Math.max(0, Math.round(asked)), DAY_MS)
      const row = { until, stamped_at: at, body: pack(bodyOf(robots)) }
      await run((db) =>
        db
          .insertInto('robots')
          .values({ origin: nameOf(origin, 'an origin'), ...row })
          .onConflict((is) => is.column('origin').doUpdateSet(row))
          .execute(),
      )
    },
  }
}
