import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { MAX_FILE_BYTES } from '../limits.js'
import { collectBytes, fileFailure, readFileBytes } from './read-file.js'

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'read-file-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const failing = (code: string) => Object.assign(new Error('as the system says'), { code })

async function* chunks(count: number, size: number, log: number[] = []): AsyncGenerator<Uint8Array> {
  for (let index = 0; index < count; index += 1) {
    log.push(index)
    yield new Uint8Array(size)
  }
}

async function* broken(code: string): AsyncGenerator<Uint8Array> {
  yield new Uint8Array(3)
  throw failing(code)
}

describe('readFileBytes', () => {
  it('gives the bytes as they are', async () => {
    const path = join(folder, 'a.txt')
    writeFileSync(path, Uint8Array.from([0xef, 0xbb, 0xbf, 13, 10, 0xff]))
    const read = await readFileBytes(path, true)
    expect(read.ok && [...read.bytes]).toEqual([0xef, 0xbb, 0xbf, 13, 10, 0xff])
  })

  it('takes the size at the limit and not above it', async () => {
    const path = join(folder, 'large.txt')
    writeFileSync(path, '')
    truncateSync(path, MAX_FILE_BYTES + 1)
    expect(await readFileBytes(path, false)).toMatchObject({ code: 'too-large' })
  })

  it('does not open what is no file where nobody named it', async () => {
    const path = join(folder, 'socket')
    const server = createServer().listen(path)
    await new Promise((resolve) => server.once('listening', resolve))
    expect(await readFileBytes(path, true)).toMatchObject({ code: 'not-a-file' })
    server.close()
  })
})

describe('collectBytes', () => {
  it('joins what comes in pieces, and names a stream without any', async () => {
    expect(await collectBytes(chunks(3, 2))).toMatchObject({ ok: true, bytes: { length: 6 } })
    expect(await collectBytes(chunks(0, 2))).toMatchObject({ code: 'empty' })
  })

  it('stops reading a stream without end at the limit', async () => {
    const log: number[] = []
    expect(await collectBytes(chunks(10_000, 1024 * 1024, log))).toMatchObject({ code: 'too-large' })
    expect(log.length).toBeLessThan(60)
  })

  it.each([
    ['EACCES', 'no-permission'],
    ['EIO', 'unreadable'],
  ])('says why a reader breaks off with %s', async (system, code) => {
    expect(await collectBytes(broken(system))).toMatchObject({ ok: false, code })
  })
})

it.each([
  ['ENOENT', 'not-found'],
  ['ENOTDIR', 'not-found'],
  ['EACCES', 'no-permission'],
  ['EPERM', 'no-permission'],
  ['ELOOP', 'link-loop'],
  ['EIO', 'unreadable'],
])('tells what %s means', (system, code) => {
  expect(fileFailure(failing(system))).toMatchObject({ ok: false, code })
})

it('tells of an error that is none', () => {
  expect(fileFailure('odd')).toEqual({ ok: false, code: 'unreadable', reason: 'It cannot be read: odd.' })
})
