/** Proof taken out of its file again, and held against its digests. */
import { type FileHandle, open } from 'node:fs/promises'
import { join } from 'node:path'
import type { Capture } from '@parallax/contract'
import { type ContentType, readContentType } from '../fetch/content-type.js'
import type { HeaderPair } from '../fetch/request.js'
import { readMember } from './member.js'
import { codeOf } from './ownership.js'
import {
  CaptureDamagedError,
  type HttpMessage,
  headerOf,
  parseHttp,
  parseRecord,
  sha256Of,
  type WarcRecord,
} from './record.js'
import { type Original, withTransfer } from './records-of.js'

export type Place = Pick<Capture, 'file' | 'offset' | 'length'>

export interface ReadCapture extends ContentType {
  id: string
  /** The address that answered. */
  address: string
  at: string
  ip: string | null
  status: number
  statusText: string
  httpVersion: string
  /** As they were sent, in order. */
  responseHeaders: readonly HeaderPair[]
  /** Empty where what was asked is not beside the answer. */
  requestHeaders: readonly HeaderPair[]
  /** The body as transferred; its content encodings are still on it. */
  wire: Uint8Array
  sha256: string
  /** Where the body itself lies, for a capture whose body was captured before. */
  original: Original | null
}

/**
 * Reads one capture and checks it: the digest of the record and that of the body.
 * @throws {CaptureDamagedError} where the file is missing, or its bytes are not those that were written.
 */
export async function readCapture(folder: string, place: Place): Promise<ReadCapture> {
  return await withFile(folder, place.file, async (file) => {
    const { record } = await readMember(file, place.offset, place.length)
    const { headers, block } = parseRecord(record)
    const message = headerOf(headers, 'WARC-Type') === 'resource' ? asAnswer(block) : parseHttp(block)
    const original = originalOf(headers)
    const body = original === null ? message.body : await bodyOf(folder, original)
    const sha256 = sha256Of(body)
    if (`sha256:${sha256}` !== headerOf(headers, 'WARC-Payload-Digest'))
      throw new CaptureDamagedError(
        'The body does not fit its digest: its bytes have changed since they were written.',
      )
    const responseHeaders = message.headers.map(withTransfer)
    return {
      ...namesOf(headers),
      ip: headerOf(headers, 'WARC-IP-Address'),
      ...statusOf(message),
      responseHeaders,
      requestHeaders: await requestBehind(file, place, headers),
      wire: body,
      sha256,
      ...readContentType(headerOf(responseHeaders, 'Content-Type')),
      original,
    }
  })
}

/**
 * The record as it lies in its file, packed, for an archive of its own; it is checked first.
 * @throws {CaptureDamagedError} as {@link readCapture}.
 */
export async function readRawRecord(
  folder: string,
  place: Place,
): Promise<{ bytes: Uint8Array; original: Original | null }> {
  const { original } = await readCapture(folder, place)
  return await withFile(folder, place.file, async (file) => {
    const bytes = new Uint8Array(place.length)
    await file.read(bytes, 0, place.length, place.offset)
    return { bytes, original }
  })
}

/** The capture that holds the body of an earlier one; null where it cannot be had, so that the body is written again. */
export async function findOriginal(folder: string, place: Place): Promise<Original | null> {
  try {
    const { original, id, address, at } = await readCapture(folder, place)
    return original ?? { id, address, at, file: place.file, offset: place.offset }
  } catch (error) {
    if (error instanceof CaptureDamagedError) return null
    throw error
  }
}

/** A file in the form of an answer without headers. */
function asAnswer(body: Uint8Array): HttpMessage {
  return { firstLine: 'HTTP/1.1 200', headers: [], body }
}

async function bodyOf(folder: string, { file: name, offset }: Original): Promise<Uint8Array> {
  return await withFile(folder, name, async (file) => {
    const { headers, block } = parseRecord((await readMember(file, offset, null)).record)
    if (headerOf(headers, 'WARC-Type') !== 'response')
      throw new CaptureDamagedError('It refers to a record that holds no answer.')
    return parseHttp(block).body
  })
}

/** What was asked is written right behind the answer. */
async function requestBehind(
  file: FileHandle,
  { offset, length }: Place,
  answer: readonly HeaderPair[],
): Promise<readonly HeaderPair[]> {
  let record: WarcRecord
  try {
    record = parseRecord((await readMember(file, offset + length, null)).record)
  } catch (error) {
    if (error instanceof CaptureDamagedError) return []
    throw error
  }
  const isOfAnswer = headerOf(record.headers, 'WARC-Concurrent-To') === headerOf(answer, 'WARC-Record-ID')
  return isOfAnswer ? parseHttp(record.block).headers : []
}

async function withFile<T>(folder: string, name: string, task: (file: FileHandle) => Promise<T>): Promise<T> {
  if (!/^[\w-][\w.-]*\.warc\.gz$/u.test(name))
    throw new CaptureDamagedError(`"${name}" is no name of a capture file.`)
  let file: FileHandle
  try {
    file = await open(join(folder, name), 'r')
  } catch (error) {
    if (codeOf(error) !== 'ENOENT') throw error
    throw new CaptureDamagedError(`The capture file "${name}" is missing.`)
  }
  try {
    return await task(file)
  } finally {
    await file.close()
  }
}

function namesOf(headers: readonly HeaderPair[]): { id: string; address: string; at: string } {
  const id = toId(headerOf(headers, 'WARC-Record-ID'))
  const address = headerOf(headers, 'WARC-Target-URI')
  const at = headerOf(headers, 'WARC-Date')
  if (id === null || address === null || at === null)
    throw new CaptureDamagedError('It is no record of an answer.')
  return { id, address, at }
}

function statusOf({ firstLine }: HttpMessage): { httpVersion: string; status: number; statusText: string } {
  const [, httpVersion, status, statusText = ''] = /^HTTP\/(\d\.\d) (\d+)(?: (.*))?$/u.exec(firstLine) ?? []
  if (httpVersion === undefined) throw new CaptureDamagedError('The record holds no answer of a web server.')
  return { httpVersion, status: Number(status), statusText }
}

function originalOf(headers: readonly HeaderPair[]): Original | null {
  if (headerOf(headers, 'WARC-Type') !== 'revisit') return null
  const id = toId(headerOf(headers, 'WARC-Refers-To'))
  const [address, at, file, offset] = ['Target-URI', 'Date', 'Filename', 'File-Offset'].map((name) =>
    headerOf(headers, `WARC-Refers-To-${name}`),
  )
  if (id === null || !address || !at || !file || !/^\d{1,15}$/u.test(offset ?? ''))
    throw new CaptureDamagedError('The record does not say where its body lies.')
  return { id, address, at, file, offset: Number(offset) }
}

function toId(name: string | null): string | null {
  return /^<urn:uuid:([0-9a-f-]{36})>$/u.exec(name ?? '')?.[1] ?? null
}
