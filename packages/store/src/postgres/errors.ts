/** What the server or the way to it says, as errors whose text says the cure. */
import {
  StoreDamagedError,
  StoreFolderError,
  StoreFullError,
  StoreInputError,
  StoreUnavailableError,
} from '../errors.js'

const codeOf = (error: unknown) => String((error as { code?: unknown } | null)?.code ?? '')
const saidBy = (error: unknown) => (error instanceof Error ? error.message || codeOf(error) : String(error))

/** The server or the way to it is gone: connections refused or cut, a server that starts or stops. */
export function isGone(error: unknown): boolean {
  const code = codeOf(error)
  if (
    /^(?:08...|57P0[1-5]|53300|ECONNREFUSED|ECONNRESET|EPIPE|ETIMEDOUT|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|ENOENT)$/u.test(
      code,
    )
  )
    return true
  return /connection (?:terminated|timeout|ended)|timeout exceeded when trying to connect|client has encountered a connection error|not queryable/iu.test(
    saidBy(error),
  )
}

/** Two transactions were in each other's way and one was chosen to begin again. */
export const isClash = (error: unknown) => /^(?:40001|40P01|55P03)$/u.test(codeOf(error))

export function translate(error: unknown, place: string): unknown {
  const code = codeOf(error)
  const said = saidBy(error)
  if (isGone(error) || isClash(error))
    return new StoreUnavailableError(
      `The database ${place} does not answer (${said}). See that it runs and that its address is right (PARALLAX_DATABASE_URL).`,
    )
  if (/^53100/u.test(code))
    return new StoreFullError(
      `The disk of ${place} is full. Free some space there and go on; nothing that was kept is lost.`,
    )
  if (/^(?:28...|3D000)$/u.test(code))
    return new StoreUnavailableError(
      `The database ${place} refuses (${said}). See name, password and database in PARALLAX_DATABASE_URL.`,
    )
  if (/^(?:25006|42501)$/u.test(code))
    return new StoreFolderError(
      `${place} cannot be written (${said}). Give its user the right to make and write tables.`,
    )
  // Of all that stands in statements, only values that were handed in can be such.
  if (/^22/u.test(code))
    return new StoreInputError(
      `Something that was handed in cannot be kept or looked for (${said}). Leave it out.`,
    )
  if (/^XX00[12]$/u.test(code))
    return new StoreDamagedError(`${place} is damaged (${said}). Restore a backup into a new database.`)
  return error
}
