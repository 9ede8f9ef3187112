/** ZIP files: each file in them is read as if it lay in a folder. */
import type { Entry, ZipFile } from 'yauzl'
import { MAX_ARCHIVE_UNPACKED, MAX_FILE_BYTES, megabytes } from '../limits.js'
import { createSource, extensionOf, type Source } from '../source.js'
import { type Adapter, errorMessage, type Parsed, skipped } from './adapter.js'

/** Formats that are ZIP files themselves; they are named by their own names. */
const OTHERS: readonly string[] = ['docx', 'xlsx', 'pptx', 'odt', 'ods', 'odp', 'epub', 'pages', 'jar', 'apk']
/** What stands near the beginning of those under any name. */
const OTHER_HEAD = /\[Content_Types\]\.xml|mimetypeapplication\//u

export const zipAdapter: Adapter = {
  format: 'a ZIP file',
  isStreaming: true,
  isDecoding: true,
  detect({ bytes, fileName }) {
    const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 4_096)).toString('latin1')
    if (!head.startsWith('PK\x03\x04') || OTHERS.includes(extensionOf(fileName))) return null
    return OTHER_HEAD.test(head) ? null : 'proved'
  },
  parse: readZip,
}

async function* readZip(source: Source): AsyncGenerator<Parsed> {
  const { listEntries, openZip } = await import('../zip/entries.js')
  let zip: ZipFile
  let entries: ReadonlyMap<string, Entry>
  try {
    zip = await openZip(source)
  } catch (error) {
    return yield skipped('malformed-zip', `The ZIP file is damaged: ${errorMessage(error)}.`)
  }
  try {
    entries = await listEntries(zip)
    yield* readEntries(zip, [...entries.values()].filter(isFile), source)
  } catch (error) {
    yield skipped('malformed-zip', `The ZIP file is damaged: ${errorMessage(error)}.`)
  } finally {
    zip.close()
  }
}

/** Folders, hidden files and what some systems add beside each file are no articles. */
function isFile({ fileName }: Entry): boolean {
  return !fileName.endsWith('/') && !/(?:^|\/)(?:\.|__MACOSX\/)/u.test(fileName)
}

async function* readEntries(zip: ZipFile, entries: readonly Entry[], source: Source): AsyncGenerator<Parsed> {
  if (entries.length === 0) yield skipped('no-article', 'The ZIP file holds no file.')
  let unpacked = 0
  const sorted = [...entries].sort((a, b) => (a.fileName < b.fileName ? -1 : 1))
  for (const entry of sorted) {
    unpacked += entry.uncompressedSize
    if (unpacked > MAX_ARCHIVE_UNPACKED)
      return yield skipped('too-large', `Unpacked it holds more than ${megabytes(MAX_ARCHIVE_UNPACKED)}.`)
    yield await readEntry(zip, entry, source)
  }
}

async function readEntry(zip: ZipFile, entry: Entry, { input }: Source): Promise<Parsed> {
  const { fileName, uncompressedSize } = entry
  // Bit 0 of the flags says so.
  if ((entry.generalPurposeBitFlag & 1) === 1)
    return skipped('password-protected', `${fileName} is protected by a password.`)
  if (uncompressedSize > MAX_FILE_BYTES)
    return skipped('too-large', `${fileName} holds more than ${megabytes(MAX_FILE_BYTES)}.`)
  try {
    const { openEntry } = await import('../zip/entries.js')
    const chunks: Uint8Array[] = []
    // The reader breaks off where there is more than the directory says.
    for await (const chunk of (await openEntry(zip, entry)) as AsyncIterable<Uint8Array>) chunks.push(chunk)
    if (uncompressedSize === 0) return skipped('empty', `${fileName} is empty.`)
    const name = fileName.split('/').at(-1)!
    const inner = createSource({ input, fileName: name, bytes: Buffer.concat(chunks), inFolder: true })
    return { kind: 'source', source: inner, label: fileName }
  } catch (error) {
    return skipped('malformed-zip', `${fileName} in the ZIP file is damaged: ${errorMessage(error)}.`)
  }
}
