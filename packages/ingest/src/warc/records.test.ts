import { gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { recordBytes, warcBytes } from './_write.js'
import { createByteWindow } from './byte-window.js'
import { readWarc } from './read-warc.js'
import { type RawRecord, readRecords, type WarcLimits } from './records.js'

async function* inPieces(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
}
async function read(bytes: Uint8Array, limits: WarcLimits = {}, size = 100): Promise<RawRecord[]> {
  const list: RawRecord[] = []
  for await (const each of readRecords(inPieces(bytes, size), limits)) list.push(each)
  return list
}
const kinds = (list: readonly RawRecord[]) =>
  list.map((each) => (each.kind === 'fault' ? each.code : each.kind))
const small = { body: 'x'.repeat(500) }
const large = { body: 'y'.repeat(200_000) }

it('gives the same records from pieces of any size, packed or not, with their places', async () => {
  const plain = await warcBytes([small, large, small])
  const members = await Promise.all([small, large, small].map((each) => recordBytes(each, true)))
  const [first, second] = members.map(({ length }) => length)
  const packed = Buffer.concat(members)
  for (const size of [7, 4096, 1_000_000]) {
    expect(kinds(await read(plain, {}, size))).toEqual(['record', 'record', 'record'])
    expect((await read(packed, {}, size)).map(({ offset }) => offset)).toEqual([0, first, first! + second!])
  }
})

it('passes over a record that is too large, and stops where all of them are', async () => {
  const limits = { maxRecord: 100_000 }
  for (const gzip of [false, true])
    expect(kinds(await read(await warcBytes([small, large, small], gzip), limits))).toEqual([
      'record',
      'too-large',
      'record',
    ])
  expect(kinds(await read(gzipSync(await warcBytes([small, small, large, small])), limits))).toEqual([
    'record',
    'record',
    'too-large',
    'record',
  ])
  const many = await warcBytes([large, large, large], true)
  expect(kinds(await read(many, { maxAll: 300_000 }))).toEqual(['record', 'record', 'archive-too-large'])
})

it('names a member whose check sum does not hold', async () => {
  const members = await Promise.all([small, small].map((each) => recordBytes(each, true)))
  members[0]!.writeUInt32LE(7, members[0]!.length - 8)
  expect(kinds(await read(Buffer.concat(members)))).toEqual(['damaged', 'record'])
})

it('comes to an end with a header that promises more than there is, packed or not', async () => {
  const liar = Buffer.from('WARC/1.0\r\nWARC-Type: response\r\nContent-Length: 999999999999\r\n\r\nx')
  expect(kinds(await read(liar))).toEqual(['cut-off'])
  expect(kinds(await read(gzipSync(liar)))).toEqual(['cut-off'])
})

it('passes over what looks like the start of a member a million times', async () => {
  const bytes = Buffer.concat([
    await recordBytes(small, true),
    Buffer.alloc(3_000_000, Buffer.from([0x1f, 0x8b, 8])),
    await recordBytes(small, true),
  ])
  expect(kinds(await read(bytes, {}, 65_536))).toEqual(['record', 'damaged'])
})

it('finds the next record behind a header without a length', async () => {
  const bad = Buffer.from('WARC/1.0\r\nWARC-Type: response\r\n\r\nabc\r\n\r\n')
  expect(kinds(await read(Buffer.concat([bad, await recordBytes(small)])))).toEqual(['damaged', 'record'])
})

it('never throws, whatever is changed in an archive', async () => {
  const whole = await warcBytes([small, small, small], true)
  await fc.assert(
    fc.asyncProperty(fc.nat(whole.length - 1), fc.uint8Array({ maxLength: 12 }), async (at, put) => {
      const changed = Buffer.concat([whole.subarray(0, at), put, whole.subarray(at + put.length)])
      expect((await read(changed, {}, 5000)).length).toBeLessThan(12)
    }),
    { numRuns: 150 },
  )
})

it('slides a window as one would slice the whole', async () => {
  const bytes = Uint8Array.from({ length: 300 }, (_, at) => at % 251)
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 1, max: 40 }), fc.array(fc.nat(60)), async (size, steps) => {
      const window = createByteWindow(inPieces(bytes, size))
      let at = 0
      for (const step of steps) {
        expect([...(await window.peek(step))].slice(0, step)).toEqual([...bytes.subarray(at, at + step)])
        expect(await window.skip(step)).toBe(Math.min(step, bytes.length - at))
        at = Math.min(bytes.length, at + step)
        expect(window.offset).toBe(at)
      }
    }),
  )
})

it('takes no header of a million lines for one', async () => {
  const http = `HTTP/1.1 200 OK\r\n${'x\n'.repeat(1_000_000)}`
  const bytes = Buffer.from(
    `WARC/1.0\r\nWARC-Type: response\r\nContent-Length: ${http.length}\r\n\r\n${http}\r\n\r\n`,
  )
  const kinds: string[] = []
  for await (const item of readWarc(inPieces(Buffer.concat([bytes, await recordBytes(small)]), 65_536)))
    kinds.push(item.kind === 'fault' ? item.message : item.type)
  expect(kinds).toEqual([
    'The record at byte 0 cannot be read: its header is longer than any real one.',
    'response',
  ])
})
