/**
 * WARC 1.1 records (ISO 28500) and the HTTP messages in them, as bytes and back. Written out here and not by a library, because
 * proof needs the heads byte by byte as they came: order, spelling, repeated and non-ASCII values.
 */
import { createHash } from 'node:crypto'
import type { HeaderPair } from '../fetch/request.js'

/** A record of a capture file that is not what it must be. */
export class CaptureDamagedError extends Error {
  override name = 'CaptureDamagedError'
}

export interface WarcRecord {
  headers: readonly HeaderPair[]
  block: Uint8Array
}

export interface HttpMessage {
  /** `HTTP/1.1 200 OK` or `GET /page HTTP/1.1`. */
  firstLine: string
  headers: readonly HeaderPair[]
  body: Uint8Array
}

const HEAD_END = Buffer.from('\r\n\r\n')

/** The record without compression. `Content-Length` and the digest of the block are added. */
export function serializeRecord(headers: readonly HeaderPair[], block: Uint8Array): Uint8Array {
  const all: HeaderPair[] = [
    ...headers,
    ['WARC-Block-Digest', digestOf(block)],
    ['Content-Length', String(block.length)],
  ]
  return Buffer.concat([Buffer.from(`WARC/1.1\r\n${linesOf(all)}\r\n`, 'utf8'), block, HEAD_END])
}

/**
 * One whole record.
 * @throws {CaptureDamagedError} where it is none, is cut, or its digest does not fit.
 */
export function parseRecord(bytes: Uint8Array): WarcRecord {
  const { firstLine, headers, body } = splitMessage(bytes, 'utf8')
  if (!/^WARC\/1\.[01]$/u.test(firstLine)) throw new CaptureDamagedError('It is no WARC record.')
  const length = Number(headerOf(headers, 'Content-Length') ?? Number.NaN)
  if (!Number.isSafeInteger(length) || length < 0 || body.length < length)
    throw new CaptureDamagedError('The record is shorter than it says.')
  const block = body.subarray(0, length)
  const digest = headerOf(headers, 'WARC-Block-Digest')
  if (digest !== null && digest !== digestOf(block))
    throw new CaptureDamagedError(
      'The record does not fit its digest: its bytes have changed since they were written.',
    )
  return { headers, block }
}

/** Node gives heads as Latin-1, one character a byte; so they become the bytes that came. */
export function serializeHttp({ firstLine, headers, body }: HttpMessage): Uint8Array {
  return Buffer.concat([Buffer.from(`${firstLine}\r\n${linesOf(headers)}\r\n`, 'latin1'), body])
}

/** @throws {CaptureDamagedError} where the head does not end. */
export function parseHttp(block: Uint8Array): HttpMessage {
  return splitMessage(block, 'latin1')
}

function splitMessage(bytes: Uint8Array, encoding: 'utf8' | 'latin1'): HttpMessage {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = buffer.indexOf(HEAD_END)
  if (end < 0) throw new CaptureDamagedError('The head of the record does not end.')
  const [firstLine = '', ...lines] = buffer.toString(encoding, 0, end).split('\r\n')
  return { firstLine, headers: lines.map(toPair), body: buffer.subarray(end + HEAD_END.length) }
}

function toPair(line: string): HeaderPair {
  const colon = line.indexOf(':')
  if (colon < 0) throw new CaptureDamagedError('A line of the head is no header.')
  return [line.slice(0, colon), line.slice(colon + 1).replace(/^ /u, '')]
}

function linesOf(headers: readonly HeaderPair[]): string {
  return headers.map(([name, value]) => `${name}: ${value}\r\n`).join('')
}

/** The first value of a header, whatever the case of its name. */
export function headerOf(headers: readonly HeaderPair[], name: string): string | null {
  const wanted = name.toLowerCase()
  return headers.find(([each]) => each.toLowerCase() === wanted)?.[1] ?? null
}

export function sha256Of(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}

/** A labelled digest, in hexadecimal digits as the tools of Webrecorder write it. */
export function digestOf(bytes: Uint8Array): string {
  return `sha256:${sha256Of(bytes)}`
}

/** The same record has the same name wherever it is written: a UUID (version 8) from the hash of what it is. */
export function recordIdOf(type: string, address: string, at: string, block: Uint8Array): string {
  const hash = sha256Of(Buffer.from([type, address, at, sha256Of(block)].join('\n')))
  const variant = ((Number.parseInt(hash.slice(16, 17), 16) & 3) | 8).toString(16)
  return [
    hash.slice(0, 8),
    hash.slice(8, 12),
    `8${hash.slice(13, 16)}`,
    `${variant}${hash.slice(17, 20)}`,
    hash.slice(20, 32),
  ].join('-')
}
