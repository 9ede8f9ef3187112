/** A gzip file of something that is readable by itself. Archives of records are told apart by what they unpack to. */
import { Readable } from 'node:stream'
import { createGunzip } from 'node:zlib'
import { MAX_FILE_BYTES, megabytes } from '../limits.js'
import { bytesOf, createSource, extensionOf, type Source } from '../source.js'
import { type Adapter, errorMessage, type Skipped, skipped } from './adapter.js'

export const gzipAdapter: Adapter = {
  format: 'gzip',
  isStreaming: true,
  detect({ bytes }) {
    return isGzip(bytes) ? 'proved' : null
  },
  async *parse(source) {
    const unpacked = await unpack(source)
    if (!('bytes' in unpacked)) yield unpacked
    else yield { kind: 'source', label: '', source: innerOf(source, unpacked) }
  },
}

export function isGzip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x1f && bytes[1] === 0x8b && bytes[2] === 8
}

/** `a.xml.gz` holds `a.xml`. The media type is of the packed form, so it is not handed on. */
function innerOf({ input, fileName, url, inFolder }: Source, { bytes }: { bytes: Uint8Array }): Source {
  const name = extensionOf(fileName) === 'gz' ? fileName.slice(0, -3) : fileName
  return createSource({ input, fileName: name, bytes, url, inFolder })
}

/** What is beyond the limit is never unpacked. A file that is cut off or damaged is refused: half a page is no page. */
async function unpack(source: Source): Promise<{ bytes: Uint8Array } | Skipped> {
  const chunks: Uint8Array[] = []
  let size = 0
  const packed = Readable.from(bytesOf(source))
  const gunzip = createGunzip()
  packed.on('error', (error) => gunzip.destroy(error))
  try {
    for await (const chunk of packed.pipe(gunzip) as AsyncIterable<Uint8Array>) {
      size += chunk.length
      if (size > MAX_FILE_BYTES) return skipped('too-large', TOO_LARGE)
      chunks.push(chunk)
    }
  } catch (error) {
    return skipped('malformed-gzip', `The packed file is damaged or cut off: ${errorMessage(error)}.`)
  } finally {
    packed.destroy()
  }
  return size === 0 ? skipped('empty', 'The packed file is empty.') : { bytes: Buffer.concat(chunks) }
}

const TOO_LARGE = `It unpacks to more than ${megabytes(MAX_FILE_BYTES)}, which is the most that is read.`
