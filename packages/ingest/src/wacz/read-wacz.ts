/** A WACZ package: a ZIP file with WARC archives, and a list of what must be in it. */
import { createHash, type Hash } from 'node:crypto'
import type { Readable } from 'node:stream'
import type { Source } from '../source.js'
import { listEntries, openEntry, openZip } from '../zip/entries.js'

/** Longer lists are not read; real ones are a few kilobytes. */
const MAX_LIST_BYTES = 5 * 1024 * 1024

export interface Package {
  /** Names of the archives in it, in order. */
  archives: string[]
  /** SHA-256 by name, as the package states it; null where it states none. */
  digests: ReadonlyMap<string, string> | null
  /** True where the list of digests has itself the digest that stands beside it; null where none does. */
  isListSound: boolean | null
  /** The bytes of a file of the package. */
  read(name: string): Promise<Readable>
  close(): void
}

/** Throws the error of the reader where the ZIP file is damaged. */
export async function openPackage(source: Source): Promise<Package> {
  const zip = await openZip(source)
  try {
    const entries = await listEntries(zip)
    const read = (name: string) => openEntry(zip, entries.get(name))
    const list = entries.has('datapackage.json') ? await readText(await read('datapackage.json')) : null
    const seal = entries.has('datapackage-digest.json')
      ? await readText(await read('datapackage-digest.json'))
      : null
    return {
      archives: [...entries.keys()]
        .filter((name) => /^archive\/.+\.warc(?:\.gz)?$/iu.test(name))
        .sort(byCodeUnit),
      digests: digestsIn(list),
      isListSound: isSound(list, seal),
      read,
      close: () => zip.close(),
    }
  } catch (error) {
    zip.close()
    throw error
  }
}

async function readText(stream: Readable): Promise<string | null> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of stream as AsyncIterable<Uint8Array>) {
    size += chunk.length
    if (size > MAX_LIST_BYTES) return null
    chunks.push(chunk)
  }
  return Buffer.concat(chunks).toString('utf8')
}

function digestsIn(list: string | null): Map<string, string> | null {
  const resources = (parse(list) as { resources?: unknown } | null)?.resources
  if (!Array.isArray(resources)) return null
  const digests = new Map<string, string>()
  for (const each of resources as { path?: unknown; hash?: unknown }[]) {
    const hash = hexOf(each?.hash)
    if (typeof each?.path === 'string' && hash !== null) digests.set(each.path, hash)
  }
  return digests
}

function isSound(list: string | null, seal: string | null): boolean | null {
  const stated = hexOf((parse(seal) as { hash?: unknown } | null)?.hash)
  if (stated === null || list === null) return null
  return createHash('sha256').update(list, 'utf8').digest('hex') === stated
}

/** The hex digits of `sha256:…`; null for every other kind of digest. */
function hexOf(hash: unknown): string | null {
  return typeof hash === 'string'
    ? (/^sha256:([0-9a-f]{64})$/iu.exec(hash)?.[1]?.toLowerCase() ?? null)
    : null
}

function parse(text: string | null): unknown {
  try {
    return text === null ? null : (JSON.parse(text) as unknown)
  } catch {
    // A list that is no JSON states nothing.
    return null
  }
}

/** Hands the bytes on and counts them into a digest. */
export async function* hashed(stream: AsyncIterable<Uint8Array>, hash: Hash): AsyncGenerator<Uint8Array> {
  for await (const chunk of stream) {
    hash.update(chunk)
    yield chunk
  }
}

function byCodeUnit(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0
}
