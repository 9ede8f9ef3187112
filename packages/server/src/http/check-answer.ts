/** Whether an answer is what the table promises. For tests: in production each answer would be read twice. */
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import type { z } from 'zod'
import { mediaTypeOf } from './read-request.js'

/** A handler gave what the table does not promise. */
export class AnswerError extends Error {
  override readonly name = 'AnswerError'
}

async function jsonOf(answer: Response): Promise<unknown> {
  const bytes = Buffer.from(await answer.clone().arrayBuffer())
  const encoding = answer.headers.get('content-encoding')
  if (encoding === 'br') return JSON.parse(brotliDecompressSync(bytes).toString())
  if (encoding === 'gzip') return JSON.parse(gunzipSync(bytes).toString())
  return JSON.parse(bytes.toString())
}

/** Paths of what stands in the value and not in what the schema made of it. */
function unnamed(value: unknown, read: unknown, path: string): string[] {
  if (Array.isArray(value))
    return value.flatMap((each, index) => unnamed(each, (read as unknown[])[index], `${path}.${index}`))
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, each]) =>
    Object.hasOwn(read as object, name)
      ? unnamed(each, (read as Record<string, unknown>)[name], `${path}.${name}`)
      : [`${path}.${name}`],
  )
}

/** Throws {@link AnswerError}. Answers that are not JSON pass. */
export async function checkAnswer(answer: Response, schema: z.ZodType | null, where: string): Promise<void> {
  if (answer.status === 304) return
  if (schema === null) {
    if (answer.body !== null) throw new AnswerError(`${where} promises no content and answers some.`)
    return
  }
  if (answer.status >= 300 || mediaTypeOf(answer.headers.get('content-type')) !== 'application/json') return
  const value = await jsonOf(answer)
  const read = schema.safeParse(value)
  if (!read.success) {
    const faults = read.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`)
    throw new AnswerError(`${where} answers what its schema refuses: ${faults.join('; ')}`)
  }
  const more = unnamed(value, read.data, '')
  if (more.length > 0)
    throw new AnswerError(
      `${where} answers fields that its schema does not name: ${more.slice(0, 10).join(', ')}`,
    )
}
