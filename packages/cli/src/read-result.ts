/** A comparison that was made before: the JSON of compare, or the page that it made. */
import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import type { Comparison } from '@parallax/contract'
import type { Io } from './io.js'
import { UsageError } from './usage.js'

/** What was asked for does not hold, word for word: nothing is made of it. */
export class AlteredResultError extends Error {
  override readonly name = 'AlteredResultError'
}

/** A folder, an address or a file that cannot be opened is left to the reader of inputs, which says why. */
async function contentOf(path: string): Promise<string | null> {
  if (!/\.(?:json|html?)$/iu.test(path)) return null
  return readFile(path, 'utf8').catch(() => null)
}

/** What the file carries as a result of compare, not yet checked; undefined where it carries none. */
async function valueIn(content: string): Promise<unknown> {
  if (/^\s*</u.test(content)) return (await import('@parallax/report')).readEmbedded(content)
  if (!/^\ufeff?\s*\{\s*"schemaVersion"/u.test(content)) return undefined
  try {
    const value: unknown = JSON.parse(content)
    return typeof value === 'object' && value !== null && 'accounts' in value ? value : undefined
  } catch (error) {
    if (error instanceof SyntaxError) return undefined
    throw error
  }
}

/**
 * Null where the input is no finished comparison.
 * @throws {UsageError} where it is one of another version.
 * @throws {AlteredResultError} where its words, places or hashes do not hold.
 */
export async function readResult(input: string, { cwd }: Pick<Io, 'cwd'>): Promise<Comparison | null> {
  const content = await contentOf(resolve(cwd, input))
  const value = content === null ? undefined : await valueIn(content)
  if (value === undefined) return null
  const [contract, core] = await Promise.all([import('@parallax/contract'), import('@parallax/core')])
  const shape = contract.Comparison.safeParse(value)
  if (!shape.success)
    throw new UsageError(
      `${input} holds a comparison of another version, or a part of one. Compare the texts again.`,
    )
  const [first, ...more] = core.verifyComparison(shape.data)
  if (first !== undefined)
    throw new AlteredResultError(
      `${input} does not hold: ${first.path}: ${first.message}${more.length === 0 ? '' : `, and ${more.length} more`}. See all: parallax verify ${input}`,
    )
  return shape.data
}
