/** What was kept in the first form of the tables, before comparisons had parts and stories were listed by their conflicts. */
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { comparison, storedComparison, story } from './_invented.js'
import { ask, findTargets, type Place } from './_targets.js'
import { openStore } from './open.js'
import { unpackKept } from './packing.js'
import { migrate as migrateServer } from './postgres/migrate.js'
import { migrations as serverSteps } from './postgres/migrations/index.js'
import { createKysely, createPool } from './postgres/pool.js'
import { packParts } from './sql/parts.js'
import { openDatabase } from './sqlite/dialect.js'
import { migrate } from './sqlite/migrate.js'
import { migrations } from './sqlite/migrations/index.js'

const whole = comparison(['7', '8'])
const older = storedComparison('k1', 's1', { counts: { accounts: 2, origins: 1, claims: 3, conflicts: 2 } })
const newer = storedComparison('k2', 's1', {
  madeAt: '2031-05-05T06:00:00.000Z',
  counts: { ...older.counts, conflicts: 5 },
})

async function fillOld({ options }: Place): Promise<void> {
  const { id, ...record } = story('s1', { articles: 4 })
  const body = await packParts(whole as unknown as Record<string, unknown>)
  const text = (value: unknown) => `'${JSON.stringify(value)}'`
  const hex = body.toString('hex')
  const statements = [older, newer].map(
    (each) =>
      `insert into comparison (id, story, made_at, record, body) values ('${each.id}', 's1', '${each.madeAt}', ${text(each)}, BODY)`,
  )
  statements.push(
    `insert into story (id, changed_at, is_open, merged_into, record) values ('${id}', '${record.changedAt}', 1, null, ${text({ id, ...record })})`,
  )
  if (options.databaseUrl) {
    const db = createKysely(createPool(options.databaseUrl, 1))
    await migrateServer(db, 'here', serverSteps.slice(0, 1))
    await db.destroy()
    for (const each of statements) await ask(each.replace('BODY', `'\\x${hex}'`), options.databaseUrl)
    return
  }
  const database = openDatabase(join(options.dataDir, 'parallax.db'), 1_000)
  migrate(database, 'here', migrations.slice(0, 1))
  for (const each of statements) database.exec(each.replace('BODY', `x'${hex}'`))
  database.close()
}

describe.each(await findTargets())('a store of the first form on $name', (target) => {
  let place: Place
  afterAll(() => place?.remove())

  it('lists its stories and gives its comparisons whole, for parts to be made of them', async () => {
    place = await target.create()
    await fillOld(place)
    const store = await openStore(place.options)
    const { items } = await store.stories.summaries({ sort: 'contested' }, { limit: 5 }, null)
    expect(items).toMatchObject([
      { id: 's1', articles: 4, comparison: 'k2', comparedAt: newer.madeAt, counts: { conflicts: 5 } },
    ])
    const since = { sort: 'newest', from: newer.madeAt } as const
    expect((await store.stories.summaries(since, { limit: 5 }, null)).items).toHaveLength(1)
    expect(await store.comparisons.result('k1')).toEqual(whole)
    expect(await store.comparisons.part('k1', 'overview')).toBeNull()
    expect(await unpackKept((await store.comparisons.kept('k1'))!, 'k1')).toEqual(whole)
    const { faults } = await store.doctor()
    expect(faults.filter(({ check }) => check === 'unreadable' || check === 'part-differs')).toEqual([])
    await store.close()
  })
})
