/** Reads the archives of {@link createTar} front to back. Whatever is not as it was written is an error that says so. */
import { type FileHandle, open } from 'node:fs/promises'
import { StoreBackupError } from '../errors.js'

const BLOCK = 512
const PIECE = 1 << 20

export interface ReadEntry {
  name: string
  bytes: number
  /** To be read before the next entry is asked for. */
  content(): AsyncGenerator<Buffer>
}

const textAt = (header: Buffer, start: number, length: number) => {
  const field = header.subarray(start, start + length)
  const end = field.indexOf(0)
  return field.subarray(0, end < 0 ? length : end).toString('utf8')
}

function sizeOf(header: Buffer): number {
  if (header[124]! & 0x80) return Number(header.readBigUInt64BE(128))
  return Number.parseInt(textAt(header, 124, 12).trim() || '0', 8)
}

function hasItsSum(header: Buffer): boolean {
  const copy = Buffer.from(header)
  copy.write('        ', 148)
  return Number.parseInt(textAt(header, 148, 8), 8) === copy.reduce((total, byte) => total + byte, 0)
}

async function readExactly(file: FileHandle, position: number, length: number): Promise<Buffer> {
  const { bytesRead, buffer } = await file.read(Buffer.alloc(length), 0, length, position)
  if (bytesRead === length) return buffer
  throw new StoreBackupError('The backup ends in its middle: it was cut. Take another one.')
}

async function* contentOf(file: FileHandle, start: number, bytes: number): AsyncGenerator<Buffer> {
  for (let done = 0; done < bytes; ) {
    const piece = await readExactly(file, start + done, Math.min(PIECE, bytes - done))
    done += piece.length
    yield piece
  }
}

export async function* readTar(path: string): AsyncGenerator<ReadEntry> {
  const file = await open(path, 'r')
  try {
    for (let position = 0; ; ) {
      const header = await readExactly(file, position, BLOCK)
      if (header.every((byte) => byte === 0)) return
      if (!hasItsSum(header) || textAt(header, 257, 5) !== 'ustar')
        throw new StoreBackupError('The file is no backup of Parallax, or it is damaged. Take another one.')
      const prefix = textAt(header, 345, 155)
      const name = prefix === '' ? textAt(header, 0, 100) : `${prefix}/${textAt(header, 0, 100)}`
      const bytes = sizeOf(header)
      const start = position + BLOCK
      yield { name, bytes, content: () => contentOf(file, start, bytes) }
      position = start + Math.ceil(bytes / BLOCK) * BLOCK
    }
  } finally {
    await file.close()
  }
}

/** The whole content of a small entry. */
export async function readAll(entry: ReadEntry): Promise<Buffer> {
  const pieces: Buffer[] = []
  for await (const piece of entry.content()) pieces.push(piece)
  return Buffer.concat(pieces)
}
