/** The body of a recorded HTTP answer as a reader got it: without chunks, unpacked up to a limit. */
import { brotliDecompressSync, gunzipSync, inflateRawSync, inflateSync } from 'node:zlib'
import { AsyncIterReader } from 'warcio'
import { errorMessage } from '../adapters/adapter.js'
import { MAX_FETCH_BYTES, megabytes } from '../limits.js'

export type Body = { ok: true; bytes: Uint8Array } | { ok: false; code: string; reason: string }

type Unpack = (bytes: Uint8Array, options: { maxOutputLength: number }) => Buffer

const ENCODINGS: ReadonlyMap<string, readonly Unpack[]> = new Map([
  ['gzip', [gunzipSync]],
  ['x-gzip', [gunzipSync]],
  // Servers send both forms under one name.
  ['deflate', [inflateSync, inflateRawSync]],
  ['br', [brotliDecompressSync]],
])

/** `encoding` and `transfer` are the headers Content-Encoding and Transfer-Encoding, or null. */
export async function readBody(
  raw: Uint8Array,
  encoding: string | null,
  transfer: string | null,
): Promise<Body> {
  let bytes = /\bchunked\b/iu.test(transfer ?? '') ? await withoutChunks(raw) : raw
  const names = (encoding ?? '')
    .toLowerCase()
    .split(',')
    .map((name) => name.trim())
  for (const name of names.filter((each) => each !== '' && each !== 'identity').reverse()) {
    const ways = ENCODINGS.get(name)
    if (ways === undefined)
      return {
        ok: false,
        code: 'bad-answer',
        reason: `The answer is packed as "${name}", which is not known.`,
      }
    const unpacked = unpackOne(bytes, ways)
    if (!unpacked.ok) return unpacked
    bytes = unpacked.bytes
  }
  return { ok: true, bytes }
}

/** Crawlers that store the answer without its chunks leave the header; then the bytes are taken as they are. */
async function withoutChunks(raw: Uint8Array): Promise<Uint8Array> {
  return await new AsyncIterReader([raw], null, true).readFully()
}

/** Crawlers that store the answer unpacked leave the header; then the bytes are taken as they are. */
function unpackOne(bytes: Uint8Array, ways: readonly Unpack[]): Body {
  let failure = ''
  for (const unpack of ways) {
    try {
      return { ok: true, bytes: unpack(bytes, { maxOutputLength: MAX_FETCH_BYTES }) }
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? error.code : ''
      if (code === 'ERR_BUFFER_TOO_LARGE')
        return {
          ok: false,
          code: 'too-large',
          reason: `The answer unpacks to more than ${megabytes(MAX_FETCH_BYTES)}.`,
        }
      failure = errorMessage(error)
    }
  }
  if (isPlain(bytes)) return { ok: true, bytes }
  return { ok: false, code: 'bad-answer', reason: `The packed answer is damaged: ${failure}.` }
}

function isPlain(bytes: Uint8Array): boolean {
  const head = Buffer.from(bytes.subarray(0, 64)).toString('latin1').trimStart()
  return head.startsWith('<') || head.startsWith('%PDF-') || /^[\t\n\r -~]{64}$/u.test(head)
}
