/** One HTTP request. The address connected to is the one checked: the check sits in the lookup of the connection itself. */
import http from 'node:http'
import https from 'node:https'
import { MAX_FETCH_BYTES } from '../limits.js'
import { refuseIp } from './address-rules.js'
import { FetchError } from './fetch-error.js'
import { checkedLookup, type LookupRules } from './lookup.js'
import { tooLarge, unpack } from './unpack.js'

/** Until the connection stands, in milliseconds. */
const CONNECT_MS = 10_000
/** From the start of a request to the head of its answer. */
const HEAD_MS = 15_000
/** Between two pieces of an answer. */
const STALL_MS = 10_000
/** For one request from its start to the last byte; what ends a server that drips. */
const WHOLE_MS = 30_000
/** Bytes of the head of an answer. Sites with many cookies and policies send more than the 16 KB that are usual. */
const MAX_HEAD_BYTES = 64 * 1024

/** How far a request may reach. All but the first are for tests and settings. */
export interface Reach extends LookupRules {
  connectMs?: number
  headMs?: number
  stallMs?: number
  wholeMs?: number
  /** Of the body as transferred, and of the body unpacked. */
  maxBytes?: number
  maxHeadBytes?: number
}

/** A header as it was sent, name and value. */
export type HeaderPair = readonly [name: string, value: string]

export interface Agents {
  http: http.Agent
  https: https.Agent
}

export interface Sending {
  /** All but Host and Connection, in order. */
  headers: readonly HeaderPair[]
  /** Keeps connections for the next request; without it each request has its own. */
  agents?: Agents
  signal?: AbortSignal | undefined
  /** Milliseconds since 1970; the clock of the machine where it is left out. */
  now?: () => number
  /** The answer may be cut at `maxBytes` in place of being refused. */
  mayBeCut?: boolean
}

export interface Response {
  /** When it was asked, in milliseconds since 1970. */
  at: number
  status: number
  statusText: string
  httpVersion: string
  headers: http.IncomingHttpHeaders
  /** As they were sent, in order. */
  requestHeaders: readonly HeaderPair[]
  responseHeaders: readonly HeaderPair[]
  /** The body as it was transferred: chunks joined, content encodings still on it. Empty for redirects. */
  wire: Uint8Array
  /** The body unpacked. */
  body: Uint8Array
  ip: string | null
}

/** Rejects with a `FetchError`, or with an error of the network. */
export function request(url: URL, reach: Reach, sending: Sending): Promise<Response> {
  return new Promise((resolve, reject) => {
    const at = (sending.now ?? Date.now)()
    const { request: send } = url.protocol === 'https:' ? https : http
    const requestHeaders: HeaderPair[] = [
      ['Host', url.host],
      ...sending.headers,
      ['Connection', sending.agents === undefined ? 'close' : 'keep-alive'],
    ]
    const outgoing = send(url, {
      headers: requestHeaders.flat(),
      agent: sending.agents?.[url.protocol === 'https:' ? 'https' : 'http'] ?? false,
      lookup: checkedLookup(reach),
      maxHeaderSize: reach.maxHeadBytes ?? MAX_HEAD_BYTES,
      ...(sending.signal === undefined ? {} : { signal: sending.signal }),
    })
    let isAnswered = false
    let isOver = false
    const fail = (error: unknown): void => {
      // Ending the request raises an error of its own.
      if (isOver) return
      isOver = true
      deadlines.clear()
      outgoing.destroy()
      // A kept connection may be closed by the server just when it is used again; that says nothing about the address.
      if (outgoing.reusedSocket && !isAnswered && isReset(error)) {
        const { agents: _, ...alone } = sending
        resolve(request(url, reach, alone))
      } else reject(error)
    }
    const deadlines = createDeadlines(reach, fail)
    outgoing.on('error', fail)
    outgoing.on('socket', (socket) => {
      if (socket.connecting) socket.once('connect', deadlines.connected)
      else deadlines.connected()
    })
    outgoing.on('response', (incoming) => {
      isAnswered = true
      deadlines.answered()
      readResponse(incoming, reach, sending.mayBeCut ?? false, deadlines.alive).then((response) => {
        isOver = true
        deadlines.clear()
        if (sending.agents === undefined || response.isOpen) outgoing.destroy()
        resolve({ ...response, at, requestHeaders })
      }, fail)
    })
    outgoing.end()
  })
}

interface Deadlines {
  connected: () => void
  answered: () => void
  alive: () => void
  clear: () => void
}

/** Four clocks on one request; the first that runs out ends it. */
function createDeadlines(reach: Reach, fail: (error: FetchError) => void): Deadlines {
  const { connectMs = CONNECT_MS, headMs = HEAD_MS, stallMs = STALL_MS, wholeMs = WHOLE_MS } = reach
  const late = (what: string) => () => fail(new FetchError('timeout', `The server ${what} in time.`))
  const connecting = setTimeout(late('did not take the connection'), connectMs)
  const heading = setTimeout(late('did not answer'), headMs)
  const whole = setTimeout(late('did not send everything'), wholeMs)
  let stalling: NodeJS.Timeout | null = null
  return {
    connected: () => clearTimeout(connecting),
    answered: () => {
      clearTimeout(connecting)
      clearTimeout(heading)
      stalling = setTimeout(late('did not go on sending'), stallMs)
    },
    alive: () => stalling?.refresh(),
    clear: () => {
      for (const timer of [connecting, heading, whole, stalling]) if (timer !== null) clearTimeout(timer)
    },
  }
}

type Read = Omit<Response, 'at' | 'requestHeaders'> & { isOpen: boolean }

/** `isOpen` where the rest of the answer was left unread, so that the connection is of no more use. */
async function readResponse(
  incoming: http.IncomingMessage,
  reach: Reach,
  mayBeCut: boolean,
  onBytes: () => void,
): Promise<Read> {
  const {
    statusCode: status = 0,
    statusMessage: statusText = '',
    httpVersion,
    headers,
    rawHeaders,
  } = incoming
  const ip = incoming.socket.remoteAddress ?? null
  const refusal = ip === null ? null : refuseIp(ip, reach.allowLoopback)
  if (refusal !== null) throw new FetchError(refusal.code, refusal.reason)
  const responseHeaders = toPairs(rawHeaders)
  const rest = { status, statusText, httpVersion, headers, responseHeaders, ip }
  if (isRedirect(status)) return { ...rest, wire: new Uint8Array(), body: new Uint8Array(), isOpen: true }
  const maxBytes = reach.maxBytes ?? MAX_FETCH_BYTES
  const { wire, isCut } = await readWire(incoming, maxBytes, mayBeCut, onBytes)
  // A packed answer that was cut cannot be unpacked to its end.
  const body = isCut ? wire : await unpack(wire, headers['content-encoding'] ?? null, maxBytes)
  return { ...rest, wire, body, isOpen: isCut }
}

async function readWire(
  incoming: http.IncomingMessage,
  maxBytes: number,
  mayBeCut: boolean,
  onBytes: () => void,
): Promise<{ wire: Uint8Array; isCut: boolean }> {
  if (!mayBeCut && Number(incoming.headers['content-length'] ?? 0) > maxBytes) throw tooLarge(maxBytes)
  const chunks: Uint8Array[] = []
  let size = 0
  try {
    for await (const chunk of incoming as AsyncIterable<Uint8Array>) {
      onBytes()
      size += chunk.length
      chunks.push(chunk)
      if (size > maxBytes && mayBeCut)
        return { wire: Buffer.concat(chunks).subarray(0, maxBytes), isCut: true }
      if (size > maxBytes) throw tooLarge(maxBytes)
    }
  } catch (error) {
    if (isReset(error) && !incoming.complete)
      throw new FetchError('cut-off', 'The connection ended before the whole answer was there.')
    throw error
  }
  return { wire: Buffer.concat(chunks), isCut: false }
}

function isReset(error: unknown): boolean {
  return error instanceof Error && 'code' in error && (error.code === 'ECONNRESET' || error.code === 'EPIPE')
}

function toPairs(raw: readonly string[]): HeaderPair[] {
  return Array.from({ length: raw.length / 2 }, (_, i) => [raw[2 * i] ?? '', raw[2 * i + 1] ?? ''])
}

export function isRedirect(status: number): boolean {
  return [301, 302, 303, 307, 308].includes(status)
}
