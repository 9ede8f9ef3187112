/** backup and restore: everything kept, in one file and out of it. */
import { resolve } from 'node:path'
import type { Arguments } from '../arguments.js'
import { toLine } from '../canonical.js'
import { ExitCode } from '../exit-code.js'
import { inert } from '../inert.js'
import type { Io } from '../io.js'
import { storeOptions } from '../open-store.js'
import { createProgress } from '../progress.js'
import { UsageError } from '../usage.js'

function oneFile({ inputs }: Arguments, command: string): string {
  const [file, ...more] = inputs
  if (file !== undefined && more.length === 0) return file
  throw new UsageError(`Name one file: parallax ${command} FILE.`)
}

/** A bar while `work` runs, called `what`. */
export async function withProgress<T>(
  { values }: Arguments,
  io: Io,
  what: string,
  work: (onProgress: (done: number, known: number) => void) => Promise<T>,
): Promise<T> {
  const progress = createProgress(io.stderr, values.has('quiet'))
  let drawn = Promise.resolve()
  try {
    return await work((done, known) => {
      drawn = drawn.then(() => progress.update(done, known, what))
    })
  } finally {
    await drawn
    await progress.clear()
  }
}

export async function runBackup(args: Arguments, io: Io): Promise<ExitCode> {
  const file = resolve(io.cwd, oneFile(args, 'backup'))
  const { backupStore } = await import('@parallax/store')
  const kept = await withProgress(args, io, 'backup', (onProgress) =>
    backupStore(storeOptions(args, io), file, onProgress),
  )
  const { rows, files, digest } = kept
  const text = `${inert(file)}: ${rows} rows and ${files} files, digest ${digest}.\n`
  await io.stdout.write(args.values.has('json') ? `${toLine({ file, ...kept })}\n` : text)
  return ExitCode.done
}

export async function runRestore(args: Arguments, io: Io): Promise<ExitCode> {
  const file = resolve(io.cwd, oneFile(args, 'restore'))
  const { restoreStore } = await import('@parallax/store')
  const kept = await withProgress(args, io, 'restore', (onProgress) =>
    restoreStore(file, storeOptions(args, io), onProgress),
  )
  const text = `Restored: ${kept.rows} rows and ${kept.files} files, the same as were put in (digest ${kept.digest}).\n`
  await io.stdout.write(args.values.has('json') ? `${toLine({ file, ...kept })}\n` : text)
  return ExitCode.done
}
