/** Takes the content encodings off a body, never unpacking more than is allowed. */
import { promisify } from 'node:util'
import { brotliDecompress, gunzip, inflate, inflateRaw } from 'node:zlib'
import { megabytes } from '../limits.js'
import { FetchError } from './fetch-error.js'

type Unpack = (bytes: Uint8Array, options: { maxOutputLength: number }) => Promise<Uint8Array>

const UNPACKERS: Readonly<Record<string, Unpack>> = {
  gzip: promisify(gunzip) as Unpack,
  'x-gzip': promisify(gunzip) as Unpack,
  br: promisify(brotliDecompress) as Unpack,
  deflate: async (bytes, options) =>
    // The standard says zlib; servers also send the bare stream. The low half of the first byte of zlib is 8.
    ((bytes[0] ?? 0) & 0x0f) === 8
      ? await (promisify(inflate) as Unpack)(bytes, options)
      : await (promisify(inflateRaw) as Unpack)(bytes, options),
}

/** More than one encoding is rare; more than three is no honest server. */
const MAX_ENCODINGS = 3

/**
 * The body as its makers wrote it. `encoding` is the header `Content-Encoding`. Unpacking stops at `maxBytes`, so that a small
 * answer cannot fill the memory.
 * @throws {FetchError} `too-large` beyond the limit, `bad-answer` for an unknown encoding.
 */
export async function unpack(
  wire: Uint8Array,
  encoding: string | null,
  maxBytes: number,
): Promise<Uint8Array> {
  const encodings = (encoding ?? '')
    .toLowerCase()
    .split(',')
    .map((each) => each.trim())
    .filter((each) => each !== '' && each !== 'identity')
  if (wire.length === 0) return wire
  if (encodings.length > MAX_ENCODINGS)
    throw new FetchError('bad-answer', `The answer is packed ${encodings.length} times.`)
  let bytes = wire
  for (const each of encodings.reverse()) bytes = await unpackOnce(bytes, each, maxBytes)
  if (bytes.length > maxBytes) throw tooLarge(maxBytes)
  return bytes
}

async function unpackOnce(bytes: Uint8Array, encoding: string, maxBytes: number): Promise<Uint8Array> {
  const unpacker = Object.hasOwn(UNPACKERS, encoding) ? UNPACKERS[encoding] : undefined
  if (unpacker === undefined)
    throw new FetchError('bad-answer', `The answer is packed as "${encoding}", which is not known.`)
  try {
    return await unpacker(bytes, { maxOutputLength: maxBytes })
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE')
      throw tooLarge(maxBytes)
    throw error
  }
}

export function tooLarge(maxBytes: number): FetchError {
  return new FetchError('too-large', `The answer is larger than ${megabytes(maxBytes)}.`)
}
