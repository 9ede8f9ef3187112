/** Where a result goes, and how wide its text is laid out. */
import { writeFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import type { Arguments } from './arguments.js'
import { inert } from './inert.js'
import { type Io, MIN_WIDTH } from './io.js'
import { UsageError } from './usage.js'

export interface Destination {
  /** Null for standard output. */
  out: string | null
  quiet: boolean
}

/** Throws {@link UsageError} where the file cannot be written. */
export async function deliver(
  result: Iterable<string> | AsyncIterable<string>,
  { out, quiet }: Destination,
  io: Io,
): Promise<void> {
  if (out === null) {
    for await (const part of result) await io.stdout.write(part)
    return
  }
  await deliverFile(result, out, quiet, io)
}

/** Throws {@link UsageError} where the file cannot be written. */
export async function deliverFile(
  content: Iterable<string> | AsyncIterable<string> | Uint8Array,
  out: string,
  quiet: boolean,
  io: Io,
): Promise<void> {
  try {
    await writeFile(resolve(io.cwd, out), content)
  } catch (error) {
    throw new UsageError(
      `${out} cannot be written (${(error as NodeJS.ErrnoException).code}). Give another --out.`,
    )
  }
  if (!quiet) await io.stderr.write(`parallax: wrote ${inert(out)}\n`)
}

/** Null where the terminal decides. Throws {@link UsageError}. */
export function readWidth(values: Arguments['values']): number | null {
  const given = values.get('width')
  if (given === undefined) return null
  const width = Number(given)
  if (!Number.isInteger(width) || width < MIN_WIDTH)
    throw new UsageError(`--width ${given} does not do: give a whole number from ${MIN_WIDTH} up.`)
  return width
}
