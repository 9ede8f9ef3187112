/** Files of keys. */
import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { UsageError } from './usage.js'

/** Throws {@link UsageError} where the file cannot be read. */
export async function readKeyFile(file: string, cwd: string): Promise<string> {
  try {
    return await readFile(resolve(cwd, file), 'utf8')
  } catch (error) {
    throw new UsageError(
      `The key ${file} cannot be read (${(error as NodeJS.ErrnoException).code}). Make one: parallax key new --out ${file}`,
    )
  }
}
