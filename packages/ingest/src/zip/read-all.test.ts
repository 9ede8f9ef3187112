import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { zipBytes } from '../wacz/_zip.js'
import { readWholeZip, WholeZipError } from './read-all.js'

const folder = mkdtempSync(join(tmpdir(), 'whole-zip-'))
afterAll(() => rmSync(folder, { recursive: true }))

const file = (name: string, content: string) => ({ name, bytes: Buffer.from(content), isDeflated: true })

/** The directory says another size than the file has; its entries are found by their signature. */
function saying(size: number): Buffer {
  const bytes = Buffer.from(zipBytes([file('a', 'one')]))
  bytes.writeUInt32LE(size, bytes.indexOf(Buffer.from([0x50, 0x4b, 1, 2])) + 24)
  return bytes
}

async function read(bytes: Uint8Array) {
  const path = join(folder, 'x.zip')
  writeFileSync(path, bytes)
  const files = await readWholeZip(path)
  return [...files].map(([name, content]) => [name, Buffer.from(content).toString()])
}

describe('a whole ZIP', () => {
  it('is read with all its files, and without its folders', async () => {
    expect(await read(zipBytes([file('a.txt', 'one'), file('b/', ''), file('b/c.txt', 'two')]))).toEqual([
      ['a.txt', 'one'],
      ['b/c.txt', 'two'],
    ])
  })

  it.each([
    ['holds a name twice', zipBytes([file('a', 'one'), file('a', 'two')]), 'two files of one name'],
    ['says that it is larger than may be read', saying(2 ** 31), 'unpacked, more than'],
    ['lies about a size', saying(2), 'too many bytes'],
    ['leads out of its folder', zipBytes([file('../a', 'one')]), 'relative path'],
    ['is cut', zipBytes([file('a', 'one')]).subarray(0, 40), 'cannot be read'],
    ['is no ZIP', Buffer.from('PK and nothing more'), 'cannot be read'],
  ])('that %s is refused with the reason', async (_case, bytes, reason) => {
    const error = await read(bytes).then(
      () => null,
      (thrown: unknown) => thrown,
    )
    expect(error).toBeInstanceOf(WholeZipError)
    expect((error as Error).message).toContain(reason)
  })
})
