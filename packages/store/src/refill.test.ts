import { expect, it } from 'vitest'
import { fill } from './_fill.js'
import { annotation, arrival } from './_invented.js'
import { sqlite } from './_targets.js'
import { backupStore } from './backup/backup.js'
import { restoreStore } from './backup/restore.js'
import { openStore } from './open.js'
import { openDatabase } from './sqlite/dialect.js'
import { migrate } from './sqlite/migrate.js'
import { migrations } from './sqlite/migrations/index.js'
import type { Store } from './store.js'

const rescued = async (store: Store) =>
  (await store.articles.search({ text: '', figure: 12 }, { limit: 200 })).items.length

it('indexes in steps what was stored before names and figures were', async () => {
  const { options, remove } = await sqlite.create()
  const before = await openStore(options)
  for (let key = 1; key <= 60; key += 1) {
    await before.articles.arrive(arrival({ key: String(key) }))
    if (key !== 30)
      await before.articles.putAnnotation(String(key), 1, '0.1.0', annotation({ key: String(key) }))
  }
  await before.close()
  const database = openDatabase(`${options.dataDir}/parallax.db`, 1_000)
  for (const table of ['reading', 'name_mention', 'figure_mention', 'source_mention', 'refill'])
    database.exec(`drop table ${table}`)
  for (const table of ['input_batch', 'input_item', 'input_article']) database.exec(`drop table ${table}`)
  const mentions = migrations.find(({ number }) => number === 5)!
  database.exec('pragma user_version = 4')
  migrate(database, 'here', [mentions])
  database.exec(`pragma user_version = ${migrations.at(-1)!.number}`)
  database.close()

  const store = await openStore(options)
  expect(await rescued(store)).toBe(0)
  expect((await store.articles.search({ text: '', figure: 12 }, { limit: 1 })).searched).toBe(0)
  expect(await store.articles.refill()).toBe(true)
  expect(await rescued(store)).toBe(49)
  while (await store.articles.refill());
  expect(await rescued(store)).toBe(59)
  expect(await store.articles.refill()).toBe(false)
  await store.close()
  await remove()
})

it('indexes what a backup brings', async () => {
  const [from, to] = [await sqlite.create(), await sqlite.create()]
  const store = await openStore(from.options)
  await fill(store)
  expect(await rescued(store)).toBe(1)
  await store.close()
  await backupStore(from.options, `${from.options.dataDir}/all.tar`)
  await restoreStore(`${from.options.dataDir}/all.tar`, to.options)
  const restored = await openStore(to.options)
  expect(await rescued(restored)).toBe(1)
  expect(await restored.articles.refill()).toBe(false)
  await restored.close()
  for (const { remove } of [from, to]) await remove()
})
