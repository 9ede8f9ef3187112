/** The built page: one HTML file for every address, and the files that it names, each under a name that changes with its content. */
import { readFile, stat } from 'node:fs/promises'
import { extname, join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, gzip } from 'node:zlib'
import type { Hono } from 'hono'
import { type Encoding, encodingOf, finishAnswer, tagOf } from '../http/answer.js'
import { answerPage, problemPage } from '../http/message-page.js'
import { ProblemError } from '../problem.js'

const packBrotli = promisify(brotliCompress)
const packGzip = promisify(gzip)

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain; charset=utf-8',
}
/** Compressed already. */
const PACKED = new Set(['.png', '.ico', '.woff2'])

const INDEX = 'index.html'
/** Under it the names of files hold a hash of what is in them. */
const HASHED = '/assets/'
const FOREVER = 'public, max-age=31536000, immutable'
/** Plain names only: nothing that could lead out of the folder. */
const NAME = /^\/(?:[\w-][\w.-]*\/)*[\w-][\w.-]*$/u

interface File {
  changed: number
  type: string
  bytes: Map<Encoding, Buffer>
}

export function addPage(app: Hono, folder: string): void {
  const files = new Map<string, File>()
  app.on(['GET', 'HEAD'], '*', async ({ req }) => {
    const path = req.path
    const file = NAME.test(path) && extname(path) !== '' ? await load(path.slice(1)) : null
    if (file !== null) return answer(req.raw, file, path.startsWith(HASHED) ? FOREVER : 'no-cache')
    if (path.startsWith(HASHED)) return new Response('There is no such file.\n', { status: 404 })
    const index = await load(INDEX)
    return index === null ? notBuilt() : answer(req.raw, index, 'no-cache')
  })
  app.all('*', ({ req }) => problemPage(onlyReading(req.method).problem))

  /** From memory, as long as the file is the same. Null where there is none. */
  async function load(name: string): Promise<File | null> {
    const path = join(folder, name)
    const found = await stat(path).catch(() => null)
    if (found === null || !found.isFile()) return null
    const held = files.get(name)
    if (held?.changed === found.mtimeMs) return held
    const type = TYPES[extname(name)] ?? 'application/octet-stream'
    const file = { changed: found.mtimeMs, type, bytes: new Map([[null, await readFile(path)]]) } as File
    files.set(name, file)
    return file
  }
}

async function answer(request: Request, file: File, cache: string): Promise<Response> {
  const isPacked = [...PACKED].some((ending) => file.type === TYPES[ending])
  const encoding = isPacked ? null : encodingOf(request.headers.get('accept-encoding'))
  const bytes = file.bytes.get(encoding) ?? (await pack(file.bytes.get(null)!, encoding))
  file.bytes.set(encoding, bytes)
  const headers = new Headers({
    'content-type': file.type,
    vary: 'accept-encoding',
    etag: tagOf(bytes, encoding),
  })
  if (encoding !== null) headers.set('content-encoding', encoding)
  return finishAnswer(new Response(new Uint8Array(bytes), { headers }), { request, cache })
}

const pack = (bytes: Buffer, encoding: Encoding): Promise<Buffer> =>
  encoding === 'br' ? packBrotli(bytes) : packGzip(bytes, { level: 9 })

function notBuilt(): Response {
  const title = 'The page of the reading room is not built yet'
  const body = `<h1>${title}</h1>
<p>The API is here all the same: <a href="/api">see what it does</a>.</p>
<p>To build the page: <code>npm run build</code></p>`
  return answerPage(title, body, 503)
}

function onlyReading(method: string): ProblemError {
  return new ProblemError({
    status: 405,
    type: 'method',
    title: 'Only reading is possible here.',
    detail: `${method} is for the API.`,
    cure: 'See /api.',
    headers: { allow: 'GET, HEAD' },
  })
}
