import { Kysely, PostgresDialect, sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { ask, findPostgres } from '../_targets.js'
import { createPool } from './pool.js'

const target = await findPostgres()

describe.skipIf(target === null)('a connection that prepares', () => {
  it('names what it reads, whatever comes beside it, and answers as before', async () => {
    const place = await target!.create()
    const pool = createPool(place.options.databaseUrl!, 1)
    const db = new Kysely<Record<never, never>>({ dialect: new PostgresDialect({ pool }) })
    try {
      const read = (number: number) => sql<{ n: number }>`select ${number}::int as n`.execute(db)
      for (const number of [1, 2, 3]) expect((await read(number)).rows).toEqual([{ n: number }])
      await sql`create table told (n int)`.execute(db)
      await sql`insert into told values (${7})`.execute(db)
      const { rows } = await sql<{ statement: string }>`
        select statement from pg_prepared_statements order by prepare_time`.execute(db)
      const texts = rows.map(({ statement }) => statement)
      expect(texts.filter((text) => text.includes('::int as n'))).toHaveLength(1)
      expect(texts.some((text) => /insert|create/u.test(text))).toBe(false)
      await expect(sql`select ${'x'}::int as n`.execute(db)).rejects.toThrow('invalid input syntax')
      expect((await read(4)).rows).toEqual([{ n: 4 }])
    } finally {
      await db.destroy()
      await place.remove()
    }
    expect(await ask('select 1 as one')).toEqual([{ one: 1 }])
  })
})
