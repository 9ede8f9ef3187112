import type { Capture } from '@parallax/contract'
import type { Captures } from '../store.js'
import type { Context } from './context.js'
import { instantOf, keyOf, nameOf, toRecord } from './values.js'

interface Row {
  key: string | number | bigint | null
  record: string
}

/** The column tells the article: it is bound after the capture was written. */
const fromRow = ({ key, record }: Row): Capture => ({
  ...(JSON.parse(record) as Capture),
  article: key === null ? null : String(key),
})

export function createCaptures({ run }: Context): Captures {
  return {
    async put(capture) {
      const at = instantOf(capture.at)
      const key = capture.article === null ? null : keyOf(capture.article)
      const row = { key, at, record: toRecord({ ...capture, at }) }
      await run((db) =>
        db
          .insertInto('capture')
          .values({ id: nameOf(capture.id, 'a capture'), ...row })
          .onConflict((is) => is.column('id').doUpdateSet(row))
          .execute(),
      )
    },
    async get(id) {
      const row = await run((db) =>
        db.selectFrom('capture').select(['key', 'record']).where('id', '=', id).executeTakeFirst(),
      )
      return row ? fromRow(row) : null
    },
    async ofArticle(key) {
      const rows = await run((db) =>
        db
          .selectFrom('capture')
          .select(['key', 'record'])
          .where('key', '=', keyOf(key))
          .orderBy('at')
          .orderBy('id')
          .execute(),
      )
      return rows.map(fromRow)
    },
    async bind(id, key) {
      await run((db) =>
        db
          .updateTable('capture')
          .set({ key: keyOf(key) })
          .where('id', '=', id)
          .execute(),
      )
    },
  }
}
