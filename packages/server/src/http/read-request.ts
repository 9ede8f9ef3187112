/** What a request carries, checked: parameters of the path, the query, the body. Each refusal is a problem that names the fields. */
import type { Operation } from '@parallax/contract/api'
import { z } from 'zod'
import { ProblemError } from '../problem.js'

/** In bytes. `json` bounds a body of JSON, `form` one with files: the settings say how much where it is null. */
export interface Limits {
  json: number
  form: number | null
}

export const DEFAULT_LIMITS: Limits = { json: 2_000_000, form: null }

/** Ids, instants and names in a path are far shorter. */
const MAX_PARAM = 1_000
const UNNAMEABLE = /[\p{Cc}\p{Surrogate}]/u

/** The media type without its parameters, in small letters. */
export const mediaTypeOf = (value: string | null) => (value ?? '').split(';', 1)[0]!.trim().toLowerCase()

export function readParams(params: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  for (const [name, value] of Object.entries(params))
    if (value.length > MAX_PARAM || UNNAMEABLE.test(value))
      throw new ProblemError({
        status: 400,
        type: 'invalid-path',
        title: 'The address names nothing.',
        detail: `What stands for the ${name} is too long or holds control characters.`,
        cure: 'Take the address from an answer of the API as it is.',
      })
  return params
}

/** Bodies are read as they stand: what is packed could unpack to anything. */
export function refusePacked({ headers }: Request): void {
  const encoding = headers.get('content-encoding')
  if (encoding === null || encoding.toLowerCase() === 'identity') return
  throw new ProblemError({
    status: 415,
    type: 'content-encoding',
    title: 'The body is packed.',
    detail: `Its Content-Encoding is ${encoding.slice(0, 100)}.`,
    cure: 'Send it as it is. A file that is packed itself, such as a ZIP, may be sent.',
    headers: { 'accept-encoding': 'identity' },
  })
}

/**
 * The query by its schema. A parameter that is not known or given twice is a slip, and refused as such; one without a value is as if it were
 * not there, since forms send what was left empty.
 */
export function readQuery(search: URLSearchParams, schema: z.ZodType | undefined): unknown {
  if (schema === undefined) return undefined
  const known = schema instanceof z.ZodObject ? Object.keys(schema.shape) : null
  const values: Record<string, string> = {}
  for (const [name, value] of search) {
    if (known !== null && !known.includes(name))
      throw invalidQuery([{ path: name, message: `There is no such parameter; known: ${known.join(', ')}.` }])
    if (Object.hasOwn(values, name)) throw invalidQuery([{ path: name, message: 'It is given twice.' }])
    if (value.includes('\0'))
      throw invalidQuery([{ path: name, message: 'It holds NUL, which no text does.' }])
    if (value !== '') values[name] = value
  }
  const read = schema.safeParse(values)
  if (read.success) return read.data
  throw invalidQuery(faultsOf(read.error))
}

/** Null where the body came in another media type of the operation, and is left for its handler. */
export async function readBody(request: Request, operation: Operation, limits: Limits): Promise<unknown> {
  if (operation.body === undefined) return undefined
  const type = mediaTypeOf(request.headers.get('content-type'))
  if (operation.bodyTypes?.includes(type)) return null
  if (type !== 'application/json') {
    const known = ['application/json', ...(operation.bodyTypes ?? [])].join(' or ')
    throw new ProblemError({
      status: 415,
      type: 'media-type',
      title: 'The body is of a type that is not read here.',
      detail: type === '' ? 'No Content-Type was given.' : `It was sent as ${type.slice(0, 100)}.`,
      cure: `Send ${known}, and say so in Content-Type.`,
    })
  }
  const read = operation.body.safeParse(parseJson(await readBytes(request, limits.json)))
  if (read.success) return read.data
  throw new ProblemError({
    status: 400,
    type: 'invalid-body',
    title: 'The body does not do.',
    detail: 'Some of its fields are missing or not as they should be.',
    cure: 'Mend the fields named in faults; /api shows the form.',
    faults: faultsOf(read.error),
  })
}

const IN_PARTS = 'Send it in several parts.'
/** For files, which go onto the disk as they come, so that the limit is one of room alone. */
export const IN_PARTS_OR_RAISED =
  'Send it in several parts, or let an administrator raise “upload” in the settings. A folder of the server can be watched without sending it.'

export function tooLarge(limit: number, cure = IN_PARTS): ProblemError {
  return new ProblemError({
    status: 413,
    type: 'too-large',
    title: 'That is more than is taken at once.',
    detail: `The body is larger than ${limit.toLocaleString('en')} bytes.`,
    cure,
  })
}

/** Whether the request says itself that it is larger than allowed. */
export function saysTooLarge({ headers }: Request, limit: number): boolean {
  return Number(headers.get('content-length') ?? 0) > limit
}

async function readBytes(request: Request, limit: number): Promise<Uint8Array> {
  if (saysTooLarge(request, limit)) throw tooLarge(limit)
  const chunks: Uint8Array[] = []
  let size = 0
  const reader = request.body?.getReader()
  for (let read = await reader?.read(); read?.value !== undefined; read = await reader?.read()) {
    size += read.value.byteLength
    if (size > limit) {
      await reader?.cancel()
      throw tooLarge(limit)
    }
    chunks.push(read.value)
  }
  return Buffer.concat(chunks)
}

function parseJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch (error) {
    throw new ProblemError({
      status: 400,
      type: 'invalid-body',
      title: 'The body is no JSON.',
      detail: bytes.length === 0 ? 'It is empty.' : (error as Error).message,
      cure: 'Send one JSON value in UTF-8.',
    })
  }
}

function invalidQuery(faults: { path: string; message: string }[]): ProblemError {
  return new ProblemError({
    status: 400,
    type: 'invalid-query',
    title: 'The query does not do.',
    detail: 'Some of its parameters are not as they should be.',
    cure: 'Mend the parameters named in faults; /api shows them all.',
    faults,
  })
}

export function faultsOf({ issues }: z.ZodError): { path: string; message: string }[] {
  return issues.map(({ path, message }) => ({ path: path.join('.'), message }))
}
