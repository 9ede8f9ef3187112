/** The words of an article out of what was served: the same bytes give the same text, whenever they are read. */
import type { FetchedResponse } from '../fetch/outcome.js'
import { unpack } from '../fetch/unpack.js'
import { MAX_FETCH_BYTES, MAX_FILE_BYTES } from '../limits.js'
import { readInputs } from '../read-inputs.js'
import type { Ingested } from '../types.js'
import type { ReadCapture } from './read-capture.js'

export type ServedBytes = Pick<FetchedResponse, 'address' | 'at' | 'body' | 'mediaType' | 'charset'>

/**
 * The articles in an answer, or why there are none; read as if the address had been named as an input. Dates are called future
 * ones against the time of the answer, so that it gives the same result whenever it is read.
 */
export function readResponse(served: ServedBytes): AsyncGenerator<Ingested> {
  const { address, at, body, mediaType, charset } = served
  return readInputs([address], {
    now: new Date(at),
    answer: async () => ({ ok: true, bytes: body, mediaType, charset, url: address }),
  })
}

/**
 * The articles in a capture, by the way on which they were first read.
 * @throws where the body cannot be unpacked, which was possible when it was captured.
 */
export async function* reDeriveText(capture: ReadCapture): AsyncGenerator<Ingested> {
  const { address, at, mediaType, charset, wire, responseHeaders } = capture
  const encodings = responseHeaders
    .filter(([name]) => /^content-encoding$/iu.test(name))
    .map(([, value]) => value)
    .join(',')
  // A file was never fetched: it may be as large as files may be.
  const most = address.startsWith('file:') ? MAX_FILE_BYTES : MAX_FETCH_BYTES
  const body = await unpack(wire, encodings, most)
  yield* readResponse({ address, at, body, mediaType, charset })
}
