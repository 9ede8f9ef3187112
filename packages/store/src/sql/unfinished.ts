/** A store into which rows are being loaded. */
import { StoreBackupError } from '../errors.js'
import type { Context } from './context.js'

/** A store into which rows are being loaded says so until all of them are there. */
export const LOADING = 'loading'

export async function refuseUnfinished({ run }: Context): Promise<void> {
  const loading = await run((db) =>
    db.selectFrom('meta').select('value').where('name', '=', LOADING).executeTakeFirst(),
  )
  if (!loading) return
  throw new StoreBackupError(
    `A ${loading.value} into this store was broken off, and it holds a part only. Remove what is there and do it again.`,
  )
}
