/** Serves the built page of the reading room with one story in parts, from memory, as the server does: policy, compression, no database. */
import { createReadStream, existsSync } from 'node:fs'
import { createServer } from 'node:http'
import { extname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'

const APP = fileURLToPath(new URL('../packages/web/dist/app/', import.meta.url))
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' data:; font-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'"
const TYPES = { '.html': 'text/html; charset=utf-8', '.js': 'text/javascript', '.css': 'text/css' }
const AT = '2031-05-14T08:00:00.000Z'

function detailOf({ title, articles }) {
  const members = articles.map(({ outlet, headline, language, published }, index) => ({
    article: {
      key: String(index),
      address: null,
      outlet,
      headline,
      language,
      published,
      kind: 'report',
      firstSeen: AT,
      lastSeen: AT,
      versions: 1,
    },
    membership: {
      key: String(index),
      story: 's',
      incident: null,
      score: 0.9,
      reason: 'Same day and place.',
      by: 'machine',
      isPinned: false,
      at: AT,
    },
  }))
  const counts = { accounts: articles.length, origins: 1, claims: 1, conflicts: 1 }
  return {
    id: 's',
    title,
    language: 'en',
    from: AT,
    to: AT,
    articles: articles.length,
    isOpen: true,
    isSettled: false,
    mergedInto: null,
    changedAt: AT,
    counts,
    comparison: 'k',
    comparedAt: AT,
    outlets: [],
    news: null,
    members,
    comparisons: [],
  }
}

function sendFile(path, response) {
  const asset = join(APP, path)
  const file = path.startsWith('/assets/') && existsSync(asset) ? asset : join(APP, 'index.html')
  response.writeHead(200, { 'content-type': TYPES[extname(file)], 'content-security-policy': POLICY })
  createReadStream(file).pipe(response)
}

/**
 * @param story its title and the heads of its articles
 * @param partOf gives a part by its name, undefined where there is none
 * @returns the address and how to close it
 */
export async function servePage({ story, partOf }) {
  if (!existsSync(join(APP, 'index.html'))) throw new Error('The page is not built: run npm run build first.')
  const packed = new Map()
  const answers = {
    '/session': () => ({ mode: 'open', user: { id: 'u', name: 'reader', role: 'reader' }, provider: null }),
    '/stories/s': () => detailOf(story),
    '/stories/s/timeline': () => ({ story: 's', moments: [] }),
  }
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url, 'http://127.0.0.1')
    if (!pathname.startsWith('/api/v1/')) return sendFile(pathname, response)
    const path = pathname.slice('/api/v1'.length)
    if (path === '/events')
      return response.writeHead(200, { 'content-type': 'text/event-stream' }).write(':\n\n')
    if (request.method !== 'GET') return response.writeHead(204).end()
    const part = /^\/comparisons\/k\/parts\/(.+)$/u.exec(path)?.[1]
    if (!packed.has(path)) {
      const value = part === undefined ? answers[path]?.() : partOf(part)
      packed.set(path, value === undefined ? null : gzipSync(JSON.stringify(value)))
    }
    const body = packed.get(path)
    if (body === null) return response.writeHead(404).end()
    response.writeHead(200, { 'content-type': 'application/json', 'content-encoding': 'gzip' }).end(body)
  })
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    address: `http://127.0.0.1:${server.address().port}/stories/s`,
    bytesOf: (part) => packed.get(`/comparisons/k/parts/${part}`)?.length ?? 0,
    close: () => {
      server.closeAllConnections()
      server.close()
    },
  }
}
