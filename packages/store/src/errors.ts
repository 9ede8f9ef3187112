/** What can go wrong with a store as such. Each message says the cure; the command line turns each into bad usage. */

/** The folder cannot be made, read or written. */
export class StoreFolderError extends Error {
  override readonly name = 'StoreFolderError'
}

/** The data is of a newer version of the program, or no data of this program at all. */
export class StoreVersionError extends Error {
  override readonly name = 'StoreVersionError'
}

/** The server does not answer, refuses, or the folder stays locked. What was being written has not happened, or may be asked again. */
export class StoreUnavailableError extends Error {
  override readonly name = 'StoreUnavailableError'
}

/** No room is left. What was being written has not happened; all that was written before is there. */
export class StoreFullError extends Error {
  override readonly name = 'StoreFullError'
}

/** The file or one of its records is damaged. */
export class StoreDamagedError extends Error {
  override readonly name = 'StoreDamagedError'
}

/** What was handed to the store cannot be kept as it is. */
export class StoreInputError extends Error {
  override readonly name = 'StoreInputError'
}

/** A backup that cannot be written, read or trusted, or a target that already holds something. */
export class StoreBackupError extends Error {
  override readonly name = 'StoreBackupError'
}

const KNOWN = {
  StoreFolderError,
  StoreVersionError,
  StoreUnavailableError,
  StoreFullError,
  StoreDamagedError,
  StoreInputError,
  StoreBackupError,
}

/** An error as it crosses from one thread to another. */
export interface PlainError {
  name: string
  message: string
  stack?: string | undefined
}

export function toPlain(error: unknown): PlainError {
  if (error instanceof Error) return { name: error.name, message: error.message, stack: error.stack }
  return { name: 'Error', message: String(error) }
}

/** The error as it was, in its class where that is one of the store's. */
export function fromPlain({ name, message, stack }: PlainError): Error {
  const Known = KNOWN[name as keyof typeof KNOWN] ?? Error
  const error = new Known(message)
  if (stack) error.stack = stack
  return error
}
