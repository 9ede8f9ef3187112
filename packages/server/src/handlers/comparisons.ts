/** Comparisons: whole, and in the parts that a page loads. Neither ever changes. */
import { pipeline, Readable } from 'node:stream'
import { createGzip } from 'node:zlib'
import { readPart, readWholeJson } from '@parallax/pipeline'
import type { Store } from '@parallax/store'
import type { Handlers } from '../handler.js'
import { takes } from '../http/answer.js'
import { createKeptParts, inEncoding, type KeptParts } from '../http/kept-parts.js'
import { missing } from '../problem.js'

/** A year. What stands under one name is always the same, and is for signed-in readers alone. */
const FOREVER = 'private, max-age=31536000, immutable'
/** The whole is made as it is sent: what little more it would be pressed takes longer than sending it. */
const QUICKLY = { level: 1 }

const headersOf = (isPacked: boolean) => ({
  'content-type': 'application/json; charset=utf-8',
  'cache-control': FOREVER,
  vary: 'accept-encoding',
  ...(isPacked && { 'content-encoding': 'gzip' }),
})

/** One for each store, let go with it. */
const keptParts = new WeakMap<Store, KeptParts>()

function keptPartsOf(store: Store): KeptParts {
  const known = keptParts.get(store) ?? createKeptParts()
  keptParts.set(store, known)
  return known
}

const takesGzip = (request: Request) => takes(request.headers.get('accept-encoding'), 'gzip')

export const comparisonHandlers = {
  getComparison: async ({ params, raw }, services) => {
    const id = params.comparison!
    const pieces = await readWholeJson(id, services)
    if (pieces === null)
      throw missing('a comparison', id, 'Ask its story for the newest, or go back to an instant.')
    const isPacked = takesGzip(raw)
    const text = Readable.from(pieces, { objectMode: false })
    // A piece that cannot be read breaks the answer off, half of which never looks whole; a reader who leaves ends the reading of pieces.
    const stream = isPacked ? pipeline(text, createGzip(QUICKLY), () => undefined) : text
    return new Response(Readable.toWeb(stream) as ReadableStream, { headers: headersOf(isPacked) })
  },

  getPart: async ({ params, raw }, services) => {
    const [id, part] = [params.comparison!, params.part!]
    const held = await keptPartsOf(services.store).read(id, part, () => readPart(id, part, services))
    if (held === null)
      throw missing('a part', `${part} of comparison ${id}`, 'Ask the story for its newest comparison.')
    const isPacked = takesGzip(raw)
    const { bytes, tag } = await inEncoding(held, isPacked ? 'gzip' : null)
    return new Response(bytes, {
      headers: { ...headersOf(isPacked), etag: tag, 'content-length': String(bytes.length) },
    })
  },
} satisfies Partial<Handlers>
