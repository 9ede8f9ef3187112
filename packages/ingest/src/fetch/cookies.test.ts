/** Pages that let nobody in without the cookie that they have just set. */
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import type { IncomingMessage, RequestListener } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { afterEach, describe, expect, it } from 'vitest'
import { createCaptureWriter } from '../capture/writer.js'
import { createTestClient, startServer, type TestServer } from './_server.js'
import { createCookies } from './cookies.js'
import { fetchAddress } from './fetch-address.js'

const to = (location: string, ...cookies: string[]): RequestListener => {
  return (_, answer) => answer.writeHead(302, { location, 'set-cookie': cookies }).end()
}
/** Gives the page to who agreed, and sends all others to be asked. */
const behindConsent = ({ headers }: IncomingMessage, answer: Parameters<RequestListener>[1]): void => {
  if (headers.cookie?.includes('agreed=yes')) answer.end('The quay is shut.')
  else answer.writeHead(302, { location: '/consent' }).end()
}
const ANSWERS: Record<string, RequestListener> = {
  '/page': behindConsent,
  '/consent': to('/page', 'agreed=yes; Path=/; HttpOnly', 'visit=7; Path=/'),
}

let server: TestServer
afterEach(() => server.close())
const sent = () => server.seen.map(({ path, headers }) => [path, headers.cookie])

it('lead back to the page that asked for consent, and are forgotten behind it', async () => {
  server = await startServer(ANSWERS)
  const client = createTestClient({ obeysRobots: false })
  const chain = [
    ['/page', undefined],
    ['/consent', undefined],
    ['/page', 'agreed=yes; visit=7'],
  ]
  expect(await client.get(`${server.base}/page`)).toMatchObject({ kind: 'response' })
  expect(sent()).toEqual(chain)
  await client.get(`${server.base}/page`)
  expect(sent()).toEqual([...chain, ...chain])
  client.close()
})

it('serve an address that a person names as well', async () => {
  server = await startServer(ANSWERS)
  expect(await fetchAddress(`${server.base}/page`, { allowLoopback: true })).toMatchObject({ ok: true })
})

it('stand in the capture as they were sent', async () => {
  server = await startServer(ANSWERS)
  const client = createTestClient({ obeysRobots: false })
  const outcome = await client.get(`${server.base}/page`)
  client.close()
  if (outcome.kind !== 'response') throw new Error(outcome.kind)
  expect(outcome.response.requestHeaders.flat()).toEqual(server.seen.at(-1)!.rawHeaders)
  const folder = await mkdtemp(join(tmpdir(), 'parallax-cookies-'))
  const captures = createCaptureWriter({ folder })
  await captures.write(outcome.response)
  await captures.close()
  const [name] = await readdir(folder)
  const warc = gunzipSync(await readFile(join(folder, name!))).toString('latin1')
  expect(warc.match(/^Set-Cookie: .*$/gimu)).toHaveLength(2)
  expect(warc.match(/^Cookie: .*$/gmu)).toEqual(['Cookie: agreed=yes; visit=7'])
  await rm(folder, { recursive: true })
})

it('do not end a ring that has nothing to do with them', async () => {
  server = await startServer({ '/ring': to('/ring', 'turn=1') })
  const client = createTestClient({ obeysRobots: false })
  expect(await client.get(`${server.base}/ring`)).toMatchObject({ code: 'too-many-redirects' })
  client.close()
})

describe('go only where they belong', () => {
  const header = async (set: string[], from: string, asked: string) => {
    const cookies = createCookies()
    await cookies.keep(new URL(from), set)
    return (await cookies.headersFor(new URL(asked)))[0]?.[1] ?? null
  }

  it.each([
    ['a=1', 'https://vale.test/x', 'https://vale.test/y', 'a=1'],
    ['a=1', 'https://vale.test/', 'https://other.test/', null],
    ['a=1', 'https://vale.test/', 'https://www.vale.test/', null],
    ['a=1; Domain=vale.test', 'https://www.vale.test/', 'https://news.vale.test/', 'a=1'],
    ['a=1; Domain=other.test', 'https://vale.test/', 'https://other.test/', null],
    ['a=1; Domain=test', 'https://vale.test/', 'https://other.test/', null],
    ['a=1; Domain=co.uk', 'https://vale.co.uk/', 'https://other.co.uk/', null],
    ['a=1; Path=/in', 'https://vale.test/', 'https://vale.test/out', null],
    ['a=1; Secure', 'https://vale.test/', 'http://vale.test/', null],
    ['a=1; Secure', 'http://vale.test/', 'https://vale.test/', null],
    ['a=1; Max-Age=0', 'https://vale.test/', 'https://vale.test/', null],
    ['', 'https://vale.test/', 'https://vale.test/', null],
    ['a=\u0007', 'https://vale.test/', 'https://vale.test/', null],
    ['a=1', 'https://vale.test/%zz', 'https://vale.test/%zz', 'a=1'],
    ['a=1', 'http://[2001:db8::1]/', 'http://[2001:db8::1]/', 'a=1'],
  ])('%j set at %s and asked at %s is %j', async (set, from, asked, expected) => {
    expect(await header([set], from, asked)).toBe(expected)
  })

  it('and only as many as a server takes', async () => {
    const from = 'https://vale.test/'
    const many = Array.from({ length: 3000 }, (_, i) => `c${i}=${'a'.repeat(50)}`)
    expect((await header(many, from, from))!.split('; ')).toHaveLength(50)
    const large = Array.from({ length: 9 }, (_, i) => `c${i}=${'a'.repeat(2000)}`)
    expect((await header(large, from, from))!.length).toBeLessThanOrEqual(8192)
    expect(await header([`c=${'a'.repeat(5000)}`], from, from)).toBeNull()
  })
})
