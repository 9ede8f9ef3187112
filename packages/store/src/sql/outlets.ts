import type { Outlet } from '@parallax/contract'
import type { Outlets } from '../store.js'
import type { Context } from './context.js'
import { nameOf, toRecord } from './values.js'

export function createOutlets({ run }: Context): Outlets {
  return {
    async put(outlet) {
      const row = { name: nameOf(outlet.name, 'an outlet'), record: toRecord(outlet) }
      await run((db) =>
        db
          .insertInto('outlet')
          .values(row)
          .onConflict((is) => is.column('name').doUpdateSet({ record: row.record }))
          .execute(),
      )
    },
    async list() {
      const rows = await run((db) => db.selectFrom('outlet').select(['name', 'record']).execute())
      return rows.map(({ record }) => JSON.parse(record) as Outlet).sort((a, b) => (a.name < b.name ? -1 : 1))
    },
  }
}
