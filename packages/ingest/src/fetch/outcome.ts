/** What came of asking for an address. */
import type { HeaderPair } from './request.js'

/** One redirect: the address that was asked, and what it answered, without a body. */
export interface Redirect {
  address: string
  /** ISO 8601 in UTC. */
  at: string
  status: number
  statusText: string
  /** Of the protocol: `1.1`. */
  httpVersion: string
  requestHeaders: readonly HeaderPair[]
  responseHeaders: readonly HeaderPair[]
  ip: string | null
}

export interface FetchedResponse {
  /** The address asked for. */
  requested: string
  /** The address that answered, behind all redirects, without its fragment. */
  address: string
  redirects: Redirect[]
  /** True where a redirect led from https to http. */
  isDowngraded: boolean
  /** When it was asked, ISO 8601 in UTC with milliseconds. */
  at: string
  status: number
  statusText: string
  /** Of the protocol: `1.1`. */
  httpVersion: string
  requestHeaders: readonly HeaderPair[]
  /** As sent, in order, with their spelling. */
  responseHeaders: readonly HeaderPair[]
  /** The body as it was transferred: chunks joined, content encodings still on it. */
  wire: Uint8Array
  /** The body unpacked. */
  body: Uint8Array
  mediaType: string | null
  charset: string | null
  etag: string | null
  lastModified: string | null
  /** The address of the network that it was connected to. */
  ip: string | null
}

/** Nothing changed since the answer that the validators came from. */
export interface Unchanged {
  kind: 'unchanged'
  address: string
  at: string
  etag: string | null
  lastModified: string | null
}

export interface Failed {
  kind: 'failed'
  /**
   * Stable: `bad-address`, `refused-address`, `robots`, `robots-unreachable`, `unknown-host`, `no-connection`, `bad-certificate`,
   * `timeout`, `too-large`, `bad-answer`, `cut-off`, `empty`, `too-many-redirects`, `http-status`, `gone`, `busy`, `wait`, `aborted`.
   * `wait`: nothing was asked, the line before this host is too long or the host asked for a pause; no failure of the source.
   */
  code: string
  reason: string
  /** When asking again makes sense, ISO 8601 in UTC; null where it does not. */
  retryAt: string | null
  /** The server says that there is nothing at this address: 404 or 410. */
  isGone: boolean
  status: number | null
  /** The answer itself, where there was one: proof of what was served. */
  response: FetchedResponse | null
}

export type FetchOutcome = { kind: 'response'; response: FetchedResponse } | Unchanged | Failed
