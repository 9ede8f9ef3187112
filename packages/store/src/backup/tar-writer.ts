/** Writes a tar archive (POSIX ustar, sizes above 8 GB in base 256 as GNU and libarchive read them), front to back, nothing held. */
import { createHash } from 'node:crypto'
import { type FileHandle, open } from 'node:fs/promises'
import { StoreBackupError } from '../errors.js'

const BLOCK = 512
const MAX_OCTAL = 8 ** 11

/** A name of up to 100 bytes, or one that can be cut at a slash into 155 and 100. */
function splitName(name: string): [string, string] {
  if (Buffer.byteLength(name) <= 100) return ['', name]
  for (let at = name.indexOf('/'); at >= 0; at = name.indexOf('/', at + 1)) {
    const [prefix, rest] = [name.slice(0, at), name.slice(at + 1)]
    if (Buffer.byteLength(prefix) <= 155 && Buffer.byteLength(rest) <= 100) return [prefix, rest]
  }
  throw new StoreBackupError(`The name ${name} is too long for an archive: shorten it to 100 bytes.`)
}

function sizeField(bytes: number): Buffer {
  if (bytes < MAX_OCTAL) return Buffer.from(`${bytes.toString(8).padStart(11, '0')}\0`)
  const field = Buffer.alloc(12)
  field.writeBigUInt64BE(BigInt(bytes), 4)
  field[0] = 0x80
  return field
}

/** No owner and no time: the same content gives the same archive. */
export function tarHeader(name: string, bytes: number): Buffer {
  const [prefix, rest] = splitName(name)
  const header = Buffer.alloc(BLOCK)
  header.write(rest, 0)
  header.write('0000644\0', 100)
  header.write('0000000\0', 108)
  header.write('0000000\0', 116)
  sizeField(bytes).copy(header, 124)
  header.write('00000000000\0', 136)
  header.write('        ', 148)
  header.write('0', 156)
  header.write('ustar\x0000', 257)
  header.write(prefix, 345)
  const sum = header.reduce((total, byte) => total + byte, 0)
  header.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148)
  return header
}

export interface Entry {
  name: string
  bytes: number
  sha256: string
}

export interface TarWriter {
  /** Adds a file of exactly `bytes` bytes. Returns its hash. */
  add(name: string, bytes: number, content: AsyncIterable<Uint8Array> | Iterable<Uint8Array>): Promise<Entry>
  /** Ends the archive; it is on the disk when this returns. */
  end(): Promise<void>
  close(): Promise<void>
}

export async function createTar(path: string): Promise<TarWriter> {
  const file: FileHandle = await open(path, 'w')
  const write = async (bytes: Uint8Array) => {
    for (let done = 0; done < bytes.length; ) done += (await file.write(bytes, done)).bytesWritten
  }
  return {
    async add(name, bytes, content) {
      await write(tarHeader(name, bytes))
      const hash = createHash('sha256')
      let written = 0
      for await (const piece of content) {
        written += piece.length
        if (written > bytes) break
        hash.update(piece)
        await write(piece)
      }
      if (written !== bytes)
        throw new StoreBackupError(`${name} changed its size while it was read: make the backup again.`)
      await write(new Uint8Array((BLOCK - (bytes % BLOCK)) % BLOCK))
      return { name, bytes, sha256: hash.digest('hex') }
    },
    async end() {
      await write(new Uint8Array(2 * BLOCK))
      await file.sync()
    },
    close: () => file.close(),
  }
}
