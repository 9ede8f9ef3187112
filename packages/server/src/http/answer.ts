/** JSON as it goes out: compressed where the reader takes it, with a strong tag of its bytes, never kept by caches that are shared. */
import { createHash } from 'node:crypto'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

const packBrotli = promisify(brotliCompress)
const packGzip = promisify(gzip)

/** Shorter answers fit one packet as they are. */
const WORTH_PACKING = 1_400
/** Brotli beyond this level takes longer than what it saves on the way. */
const BROTLI = { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } }
const GZIP = { level: 4 }

export type Encoding = 'br' | 'gzip' | null

/** Names of the encodings that the reader takes. A weight of 0 refuses one. */
function takenOf(accepted: string | null): Set<string> {
  const taken = new Set<string>()
  for (const each of (accepted ?? '').toLowerCase().split(',')) {
    const [name = '', ...weights] = each.split(';').map((part) => part.trim())
    if (!weights.some((weight) => /^q=0(?:\.0*)?$/u.test(weight))) taken.add(name)
  }
  return taken
}

/** Whether the reader takes what is kept in this encoding already. */
export const takes = (accepted: string | null, encoding: NonNullable<Encoding>): boolean =>
  takenOf(accepted).has(encoding)

/** The best encoding that the reader takes. */
export function encodingOf(accepted: string | null): Encoding {
  const taken = takenOf(accepted)
  if (taken.has('br')) return 'br'
  return taken.has('gzip') ? 'gzip' : null
}

/** A strong tag: the same for the same bytes and for no others. */
export function tagOf(bytes: Uint8Array | string, encoding: Encoding = null): string {
  const hash = createHash('sha256').update(bytes).digest('base64url').slice(0, 27)
  return `"${hash}${encoding === null ? '' : `-${encoding}`}"`
}

/** Whether the reader holds what has this tag. */
export function isHeld(asked: string | null, tag: string): boolean {
  if (asked === null) return false
  return asked.split(',').some((each) => each.trim() === '*' || each.trim().replace(/^W\//u, '') === tag)
}

export interface AnswerOptions {
  request: Request
  /** Of the `Cache-Control` header. */
  cache: string
  status?: number
}

/** Answers `value` as JSON; 304 without a body where the reader of a GET holds these bytes already. */
export async function answerJson(value: unknown, options: AnswerOptions): Promise<Response> {
  const { request, cache, status = 200 } = options
  const bytes = Buffer.from(JSON.stringify(value))
  const encoding = bytes.length < WORTH_PACKING ? null : encodingOf(request.headers.get('accept-encoding'))
  const headers = new Headers({ 'cache-control': cache, vary: 'accept-encoding' })
  if (request.method === 'GET' || request.method === 'HEAD') {
    const tag = tagOf(bytes, encoding)
    headers.set('etag', tag)
    if (isHeld(request.headers.get('if-none-match'), tag)) return new Response(null, { status: 304, headers })
  }
  headers.set('content-type', 'application/json; charset=utf-8')
  if (encoding === null) return new Response(bytes, { status, headers })
  headers.set('content-encoding', encoding)
  const packed = await (encoding === 'br' ? packBrotli(bytes, BROTLI) : packGzip(bytes, GZIP))
  return new Response(packed, { status, headers })
}

/** An answer that a handler made itself, with what is the same for all. */
export function finishAnswer(answer: Response, { request, cache }: AnswerOptions): Response {
  const { headers } = answer
  if (!headers.has('cache-control')) headers.set('cache-control', cache)
  const tag = headers.get('etag')
  const isRead = request.method === 'GET' || request.method === 'HEAD'
  if (isRead && answer.status === 200 && tag !== null && isHeld(request.headers.get('if-none-match'), tag)) {
    const kept = new Headers(headers)
    for (const name of ['content-type', 'content-length', 'content-encoding']) kept.delete(name)
    void answer.body?.cancel()
    return new Response(null, { status: 304, headers: kept })
  }
  return answer
}
