/** Serves one file, the report, to this machine alone. */
import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'

const HOST = '127.0.0.1'
const FIRST_PORT = 4173
/** Tried one after another where nobody asked for a port; then the system chooses. */
const PORTS_TRIED = 20

/** The policy that the page states for itself, also as a header, and no framing. */
function policyOf(html) {
  const [, own] = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html) ?? []
  return `${own ?? "default-src 'none'; style-src 'unsafe-inline'"}; frame-ancestors 'none'`
}

function headersOf(html) {
  return {
    'content-type': 'text/html; charset=utf-8',
    'content-length': Buffer.byteLength(html),
    'content-security-policy': policyOf(html),
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'cache-control': 'no-store',
  }
}

/** A page of another site that resolves its name to this machine gets nothing. */
const isOurs = (host = '') => /^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/.test(host)

function refuse(response, status, says) {
  response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8' }).end(`${says}\n`)
}

async function answer(file, { method, url, headers }, response) {
  if (!isOurs(headers.host)) return refuse(response, 403, 'Only this machine is served.')
  if (method !== 'GET' && method !== 'HEAD') return refuse(response, 405, 'Only reading is possible here.')
  const [path] = url.split('?')
  if (path !== '/' && path !== '/parallax-report.html')
    return refuse(response, 404, 'Only the report is here: /')
  const html = await readFile(file, 'utf8')
  response.writeHead(200, headersOf(html)).end(method === 'HEAD' ? undefined : html)
}

function listen(server, port) {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, HOST, () => {
      server.removeListener('error', reject)
      resolve(server.address().port)
    })
  })
}

async function listenSomewhere(server) {
  for (let port = FIRST_PORT; port < FIRST_PORT + PORTS_TRIED; port += 1) {
    try {
      return await listen(server, port)
    } catch (error) {
      if (error.code !== 'EADDRINUSE' && error.code !== 'EACCES') throw error
    }
  }
  return listen(server, 0)
}

/**
 * Serves the file until `close` is called. `port` null: 4173 or the next that is free. Rejects where the port asked for is taken.
 * @param {string} file
 * @param {number | null} port
 */
export async function serveReport(file, port = null) {
  const server = createServer((request, response) => {
    answer(file, request, response).catch(() => refuse(response, 500, 'The report cannot be read any more.'))
  })
  const used = port === null ? await listenSomewhere(server) : await listen(server, port)
  return {
    address: `http://localhost:${used}/`,
    port: used,
    close() {
      server.close()
      server.closeAllConnections()
    },
  }
}
