/** What SQLite says, as errors whose text says the cure. */
import { StoreDamagedError, StoreFolderError, StoreFullError, StoreUnavailableError } from '../errors.js'

const codeOf = (error: unknown) => String((error as { code?: unknown } | null)?.code ?? '')

export const isBusy = (error: unknown) => /^SQLITE_(?:BUSY|LOCKED)/u.test(codeOf(error))

export function translate(error: unknown, place: string): unknown {
  const code = codeOf(error)
  const said = error instanceof Error ? error.message : String(error)
  if (/^SQLITE_FULL|^ENOSPC/u.test(code))
    return new StoreFullError(
      `No room is left for ${place}. Free some space on that disk and go on; nothing that was kept is lost.`,
    )
  if (
    /^SQLITE_(?:READONLY|PERM|CANTOPEN)|^E(?:ACCES|PERM|ROFS|NOTDIR|EXIST|NOENT)$/u.test(code) ||
    /: 14"?\)/u.test(said)
  )
    return new StoreFolderError(
      `${place} cannot be written (${said}). Give the user the right to it, or name another with --data DIR.`,
    )
  if (isBusy(error))
    return new StoreUnavailableError(
      `${place} stays locked by another process (${said}). End it, or try again in a moment.`,
    )
  if (/^SQLITE_(?:CORRUPT|NOTADB)/u.test(code))
    return new StoreDamagedError(
      `${place} is damaged (${said}). Restore a backup into a new folder: parallax restore FILE --data DIR.`,
    )
  if (/^SQLITE_IOERR/u.test(code))
    return new StoreUnavailableError(
      `The disk of ${place} fails (${said}). See that it is there and has room, then try again.`,
    )
  return error
}
