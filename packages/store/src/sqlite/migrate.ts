/** Brings a folder to the newest form. */
import { StoreVersionError } from '../errors.js'
import type { Sqlite } from './dialect.js'
import { type Migration, migrations } from './migrations/index.js'

/** `user_version` is the number of the last step. All missing steps are one transaction. */
export function migrate(database: Sqlite, place: string, steps: readonly Migration[] = migrations): void {
  const newest = steps.at(-1)!.number
  const version = () =>
    Number((database.prepare('pragma user_version').get() as { user_version: bigint }).user_version)
  if (version() === newest) return
  database.exec('begin immediate')
  try {
    const held = version()
    if (held > newest)
      throw new StoreVersionError(
        `${place} was written by a newer version of Parallax (form ${held}; this one knows ${newest}). Install that version, or name another folder with --data DIR.`,
      )
    for (const { number, statements } of steps) {
      if (number <= held) continue
      for (const statement of statements) database.exec(statement)
      database.exec(`pragma user_version = ${number}`)
    }
    database.exec('commit')
  } catch (error) {
    if (database.inTransaction) database.exec('rollback')
    throw error
  }
}
