import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { createKeptParts, inEncoding } from './kept-parts.js'

const packed = (text: string) => new Uint8Array(gzipSync(text))

describe('parts held', () => {
  const counting = (bytes: Uint8Array<ArrayBuffer> | null) => {
    const read = async () => {
      read.times += 1
      return bytes
    }
    read.times = 0
    return read
  }

  it('are read once, however many ask at the same time', async () => {
    const [parts, read] = [createKeptParts(), counting(packed('[1]'))]
    const answers = await Promise.all([1, 2, 3].map(() => parts.read('k', 'grid', read)))
    expect(new Set(answers.map((held) => held!.tag)).size).toBe(1)
    expect((await parts.read('k', 'grid', read))!.bytes).toEqual(packed('[1]'))
    expect(read.times).toBe(1)
    await parts.read('k2', 'grid', read)
    expect(read.times).toBe(2)
  })

  it('that are not there, or cannot be read, are asked for again', async () => {
    const [parts, none] = [createKeptParts(), counting(null)]
    for (const _ of [1, 2]) expect(await parts.read('k', 'claims-99', none)).toBeNull()
    expect(none.times).toBe(2)
    await expect(parts.read('k', 'grid', () => Promise.reject(new Error('gone')))).rejects.toThrow('gone')
    expect(await parts.read('k', 'grid', counting(packed('[]')))).not.toBeNull()
  })

  it('take no more room than they may; what was asked for last stays', async () => {
    const bytes = new Uint8Array(100)
    const parts = createKeptParts(250)
    const reads = ['a', 'b', 'a', 'c'].map((name) => [name, counting(bytes)] as const)
    for (const [name, read] of reads) await parts.read('k', name, read)
    const [a, b] = [counting(bytes), counting(bytes)]
    await parts.read('k', 'a', a)
    await parts.read('k', 'b', b)
    expect([a.times, b.times]).toEqual([0, 1])
  })

  it('are unpacked for those who take no gzip, under another tag', async () => {
    const parts = createKeptParts()
    const held = (await parts.read('k', 'grid', counting(packed('[1]'))))!
    const plain = await inEncoding(held, null)
    expect(Buffer.from(plain.bytes).toString()).toBe('[1]')
    expect(plain.tag).not.toBe((await inEncoding(held, 'gzip')).tag)
  })
})
