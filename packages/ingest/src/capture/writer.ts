/** Keeps what was served as WARC files: proof that other tools open, durable before its place is told. */
import { randomBytes } from 'node:crypto'
import { mkdir, open, readdir, stat, unlink } from 'node:fs/promises'
import { join } from 'node:path'
import type { Capture } from '@parallax/contract'
import { VERSION } from '@parallax/core'
import type { FetchedResponse } from '../fetch/outcome.js'
import { toInstant } from '../fetch/time.js'
import { type CaptureFile, createCaptureFile, syncFolder, toWriteError } from './capture-file.js'
import { inspectFile, packMember } from './member.js'
import { releaseFile, takeFile } from './ownership.js'
import { findOriginal } from './read-capture.js'
import { sha256Of } from './record.js'
import { type BuiltRecord, type CapturedFile, recordsOf, resourceOf, warcinfo } from './records-of.js'

export interface CaptureWriterSettings {
  folder: string
  /** Milliseconds since 1970. */
  now?: () => number
  /** A file that has grown to this is closed and a new one begun; default 256 MiB, which is read through in seconds. */
  maxFileBytes?: number
  /** Who keeps these captures; stands in each file. */
  operator?: string | null
}

/** Where a capture lies. `id` is that of its record, `sha256` and `bytes` are those of the body as transferred. */
export interface Written {
  id: string
  file: string
  offset: number
  length: number
  sha256: string
  bytes: number
  /** True where the body lies in an earlier capture and only the head was written. */
  isRevisit: boolean
}

/** An earlier capture of the same address. */
export type Earlier = Pick<Capture, 'file' | 'offset' | 'length' | 'sha256'>

export interface CaptureWriter {
  /**
   * Resolves when the capture is on the disk. Where `earlier` has the same body, only the head is written.
   * @throws {CaptureWriteError} where it could not be kept; nothing of it is left in the file.
   */
  write: (response: FetchedResponse, earlier?: Earlier | null) => Promise<Written>
  /** Keeps a file that was read. @throws {CaptureWriteError} as above. */
  writeFile: (file: CapturedFile) => Promise<Written>
  /** Waits for what is being written. Another writer may then go on in the same file. */
  close: () => Promise<void>
}

interface Opened {
  name: string
  path: string
  file: CaptureFile
}

const MAX_FILE_BYTES = 256 * 1024 * 1024
/** A file that has nothing but its first record is never full. */
const MIN_FILE_BYTES = 4096
/** How many of the newest files are looked at for one that can be gone on with. */
const MAX_CANDIDATES = 20

export function createCaptureWriter(settings: CaptureWriterSettings): CaptureWriter {
  const { folder, now = Date.now, operator = null } = settings
  const maxFileBytes = Math.max(settings.maxFileBytes ?? MAX_FILE_BYTES, MIN_FILE_BYTES)
  let current: Opened | null = null
  let opening: Promise<void> | null = null

  const openNext = async (): Promise<void> => {
    const full = current
    current = null
    if (full !== null) await closeFile(full)
    await mkdir(folder, { recursive: true })
    current = (await adoptFile(folder, maxFileBytes)) ?? (await beginFile(folder, now(), operator))
  }
  const openOnce = async (): Promise<void> => {
    opening ??= openNext()
      .catch((error: unknown) => {
        throw toWriteError(error)
      })
      .finally(() => {
        opening = null
      })
    await opening
  }
  const append = async (records: readonly BuiltRecord[], answer: number) => {
    const members = await Promise.all(records.map(({ bytes, isPacked }) => packMember(bytes, isPacked)))
    // Looked at and used in one go, so that nobody closes the file in between.
    while (!canTake(current, maxFileBytes)) await openOnce()
    const { name, file } = current
    const start = await file.append(Buffer.concat(members))
    const before = members.slice(0, answer).reduce((sum, { length }) => sum + length, 0)
    return { id: records[answer]!.id, file: name, offset: start + before, length: members[answer]!.length }
  }
  return {
    write: async (response, earlier = null) => {
      const { wire } = response
      const sha256 = sha256Of(wire)
      const original = earlier?.sha256 === sha256 ? await findOriginal(folder, earlier) : null
      const { records, answer } = recordsOf(response, original)
      const place = await append(records, answer)
      return { ...place, sha256, bytes: wire.length, isRevisit: original !== null }
    },
    writeFile: async (file) => {
      const place = await append([resourceOf(file)], 0)
      return { ...place, sha256: sha256Of(file.bytes), bytes: file.bytes.length, isRevisit: false }
    },
    close: async () => {
      // What went wrong in opening was told to the one who wrote.
      await opening?.catch(() => null)
      if (current !== null) await closeFile(current)
      current = null
    },
  }
}

function canTake(opened: Opened | null, maxFileBytes: number): opened is Opened {
  return opened !== null && opened.file.size() < maxFileBytes && !opened.file.isBroken()
}

async function closeFile({ path, file }: Opened): Promise<void> {
  await file.close()
  await releaseFile(path)
}

async function beginFile(folder: string, now: number, operator: string | null): Promise<Opened> {
  const at = toInstant(now)
  const name = `parallax-${at.replace(/[-:.]/gu, '')}-${randomBytes(4).toString('hex')}.warc.gz`
  const path = join(folder, name)
  await takeFile(path)
  const handle = await open(path, 'wx')
  const file = createCaptureFile(handle, 0)
  try {
    const fields = {
      software: `Parallax/${VERSION}`,
      format: 'WARC File Format 1.1',
      conformsTo: 'http://iipc.github.io/warc-specifications/specifications/warc-format/warc-1.1/',
      ...(operator === null ? {} : { operator: operator.replace(/\s+/gu, ' ').slice(0, 200) }),
    }
    await file.append(await packMember(warcinfo(name, at, fields)))
    await syncFolder(path)
  } catch (error) {
    // A file without its first record is no use to anybody.
    await file.close()
    await unlink(path)
    await releaseFile(path)
    throw error
  }
  return { name, path, file }
}

/** A file that is not full and that nobody writes, made whole; null where there is none. */
async function adoptFile(folder: string, maxFileBytes: number): Promise<Opened | null> {
  const names = (await readdir(folder)).filter((name) => /^parallax-.*\.warc\.gz$/u.test(name)).sort()
  for (const name of names.slice(-MAX_CANDIDATES).reverse()) {
    const path = join(folder, name)
    if ((await stat(path)).size >= maxFileBytes || !(await takeFile(path))) continue
    const size = await mendFile(path)
    if (size !== null && size < maxFileBytes) {
      return { name, path, file: createCaptureFile(await open(path, 'r+'), size) }
    }
    await releaseFile(path)
  }
  return null
}

/** Cuts a last record that was never finished. Null, and nothing cut, where the file is damaged in any other way. */
async function mendFile(path: string): Promise<number | null> {
  const handle = await open(path, 'r+')
  try {
    const { end, members, rest } = await inspectFile(handle)
    if (rest === 'damaged' || members === 0) return null
    if (rest === 'torn') {
      await handle.truncate(end)
      await handle.sync()
    }
    return end
  } finally {
    await handle.close()
  }
}

/** What is stored of a capture. Article, source and memento are bound later. */
export function toCapture(response: FetchedResponse, written: Written): Capture {
  const { requested, address, at, status, mediaType } = response
  const { isRevisit: _, ...place } = written
  return { ...place, article: null, source: null, requested, address, at, status, mediaType, memento: null }
}
