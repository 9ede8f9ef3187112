/** One HTTP request. The address connected to is the one checked: the check sits in the lookup of the connection itself. */
import { lookup as resolveHost } from 'node:dns'
import http from 'node:http'
import https from 'node:https'
import type { LookupFunction } from 'node:net'
import type { Readable } from 'node:stream'
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib'
import { MAX_FETCH_BYTES, megabytes } from '../limits.js'
import { refuseIp } from './address-rules.js'

/** From the start of a request to the head of its answer. */
const CONNECT_MS = 10_000
/** For one request from its start to the last byte. */
const WHOLE_MS = 30_000

/** How far a request may reach. All but the first are for tests. */
export interface Reach {
  /** Lets addresses on this machine be fetched. */
  allowLoopback: boolean
  resolveHost?: typeof resolveHost
  connectMs?: number
  wholeMs?: number
}

const HEADERS = {
  'user-agent': 'Parallax/0.1 (compares news accounts; one request for each address that its user names)',
  accept: 'text/html,application/xhtml+xml,text/plain,application/json;q=0.9,application/pdf;q=0.8,*/*;q=0.5',
  'accept-encoding': 'gzip, deflate, br',
}

export interface Response {
  status: number
  statusText: string
  headers: http.IncomingHttpHeaders
  bytes: Uint8Array
}

/** Ends the fetch with a reason for people. Never leaves this folder. */
export class FetchError extends Error {
  override name = 'FetchError'
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message)
  }
}

/** Rejects with a `FetchError`, or with an error of the network. */
export function request(url: URL, reach: Reach): Promise<Response> {
  const { connectMs = CONNECT_MS, wholeMs = WHOLE_MS } = reach
  return new Promise((resolve, reject) => {
    const { request: send } = url.protocol === 'https:' ? https : http
    const outgoing = send(url, { headers: HEADERS, agent: false, lookup: checkedLookup(reach) })
    const fail = (error: unknown): void => {
      clearTimeout(connecting)
      clearTimeout(whole)
      outgoing.destroy()
      reject(error)
    }
    const late = (what: string) => () => fail(new FetchError('timeout', `The server ${what} in time.`))
    const connecting = setTimeout(late('did not answer'), connectMs)
    const whole = setTimeout(late('did not send everything'), wholeMs)
    outgoing.on('error', fail)
    outgoing.on('response', (incoming) => {
      clearTimeout(connecting)
      readBody(incoming).then((bytes) => {
        clearTimeout(whole)
        outgoing.destroy()
        const { statusCode: status = 0, statusMessage: statusText = '', headers } = incoming
        resolve({ status, statusText, headers, bytes })
      }, fail)
    })
    outgoing.end()
  })
}

/** Resolves a host once for each connection, and refuses it where any of its addresses is not public. */
export function checkedLookup({ allowLoopback, resolveHost: resolve = resolveHost }: Reach): LookupFunction {
  return (host, options, done) => {
    resolve(host, { all: true, verbatim: true }, (error, addresses) => {
      if (error !== null) return done(error, '', 0)
      const refusal = addresses
        .map(({ address }) => refuseIp(address, allowLoopback))
        .find((each) => each !== null)
      const first = addresses[0]
      if (refusal) return done(new FetchError(refusal.code, `${host}: ${refusal.reason}`), '', 0)
      if (first === undefined) return done(new FetchError('unknown-host', `${host} has no address.`), '', 0)
      return options.all ? done(null, addresses) : done(null, first.address, first.family)
    })
  }
}

/** The body after decompression, up to the limit; what is beyond it is never unpacked. */
async function readBody(incoming: http.IncomingMessage): Promise<Uint8Array> {
  if (isRedirect(incoming.statusCode ?? 0)) return new Uint8Array()
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of decompress(incoming) as AsyncIterable<Uint8Array>) {
    size += chunk.length
    if (size > MAX_FETCH_BYTES) {
      throw new FetchError('too-large', `The answer is larger than ${megabytes(MAX_FETCH_BYTES)}.`)
    }
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

function decompress(incoming: http.IncomingMessage): Readable {
  const encoding = (incoming.headers['content-encoding'] ?? 'identity').trim().toLowerCase()
  if (encoding === 'identity' || encoding === '') return incoming
  const unpack =
    encoding === 'gzip' || encoding === 'x-gzip'
      ? createGunzip()
      : encoding === 'deflate'
        ? createInflate()
        : encoding === 'br'
          ? createBrotliDecompress()
          : null
  if (unpack === null)
    throw new FetchError('bad-answer', `The answer is packed as "${encoding}", which is not known.`)
  incoming.on('error', (error) => unpack.destroy(error))
  return incoming.pipe(unpack)
}

export function isRedirect(status: number): boolean {
  return [301, 302, 303, 307, 308].includes(status)
}
