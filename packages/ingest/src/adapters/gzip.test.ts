import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { readInputs } from '../read-inputs.js'
import type { Ingested } from '../types.js'
import { zerosPacked } from './_zeros.js'

const STORY =
  'The harbour office closed the quay on Monday after two cracks were found in its wall, the mayor said.'
let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'gzip-'))
})
afterEach(() => {
  rmSync(folder, { recursive: true, force: true })
})
async function read(name: string, bytes: Uint8Array): Promise<Ingested[]> {
  writeFileSync(join(folder, name), bytes)
  const items: Ingested[] = []
  for await (const item of readInputs([join(folder, name)])) items.push(item)
  return items
}
const codes = (items: readonly Ingested[]) =>
  items.map((item) => (item.kind === 'article' ? item.name : item.code))

it('reads what is packed by its own name and content', async () => {
  expect(await read('a.txt.gz', gzipSync(STORY))).toMatchObject([
    { kind: 'article', name: 'a.txt', article: { text: STORY } },
  ])
  expect(codes(await read('b.jsonl.gz', gzipSync('{"text":"One."}\n{"text":"Two."}')))).toEqual([
    'b.jsonl',
    'b.jsonl',
  ])
  expect(codes(await read('c.txt', gzipSync(gzipSync(STORY))))).toEqual(['c.txt'])
})

it('refuses what is damaged, cut off, empty or packed again and again', async () => {
  const whole = gzipSync(STORY.repeat(50))
  const damaged = Buffer.from(whole)
  damaged.fill(0xff, 20, 40)
  expect(codes(await read('a.gz', whole.subarray(0, -12)))).toEqual(['malformed-gzip'])
  expect(codes(await read('a.gz', damaged))).toEqual(['malformed-gzip'])
  expect(codes(await read('a.gz', gzipSync('')))).toEqual(['empty'])
  let nested: Uint8Array = gzipSync(STORY)
  for (let at = 0; at < 6; at += 1) nested = gzipSync(nested)
  expect(codes(await read('a.gz', nested))).toEqual(['nested-too-deep'])
})

it('unpacks no more of a gigabyte of zeros than the limit', async () => {
  const items = await read('zeros.txt.gz', zerosPacked(1024))
  expect(items).toMatchObject([
    { kind: 'skipped', code: 'too-large', reason: expect.stringContaining('50 MB') },
  ])
})

it('says of a large packed file what it unpacks to, too', async () => {
  expect(codes(await read('noise.gz', gzipSync(Buffer.alloc(60 * 1024 * 1024), { level: 0 })))).toEqual([
    'too-large',
  ])
})
