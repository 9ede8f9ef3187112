import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { refuseIp } from './address-rules.js'
import { fetchAddress } from './fetch-address.js'

const PAGE = '<p>The quay is shut.'
const ANSWERS: Record<string, RequestListener> = {
  '/page': (_, answer) => answer.writeHead(200, { 'content-type': 'Text/HTML; charset="koi8-r"' }).end(PAGE),
  '/gzip': (_, answer) => answer.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync(PAGE)),
  '/deflate': (_, answer) => answer.writeHead(200, { 'content-encoding': 'deflate' }).end(deflateSync(PAGE)),
  '/br': (_, answer) => answer.writeHead(200, { 'content-encoding': 'br' }).end(brotliCompressSync(PAGE)),
  '/bomb': (_, answer) =>
    answer.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync(Buffer.alloc(30_000_000))),
  '/broken': (_, answer) => answer.writeHead(200, { 'content-encoding': 'gzip' }).end('no gzip'),
  '/empty': (_, answer) => answer.writeHead(200).end(),
  '/once': (_, answer) => answer.writeHead(302, { location: '/page#top' }).end(),
  '/loop': (_, answer) => answer.writeHead(301, { location: '/loop' }).end(),
  '/inside': (_, answer) => answer.writeHead(302, { location: 'http://10.0.0.1/' }).end(),
  '/file': (_, answer) => answer.writeHead(302, { location: 'file:///etc/hosts' }).end(),
}
let server: Server
let base = ''

beforeAll(async () => {
  server = createServer((incoming, answer) =>
    (ANSWERS[incoming.url ?? ''] ?? ((_, other) => other.writeHead(404).end('no')))(incoming, answer),
  )
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterAll(() => {
  server.close()
})
const get = (path: string) => fetchAddress(base + path, { allowLoopback: true })

describe('fetchAddress', () => {
  it('gives bytes, media type, charset and the address where redirects ended', async () => {
    const answer = await get('/once')
    expect(answer).toMatchObject({ ok: true, mediaType: 'text/html', charset: 'koi8-r', url: `${base}/page` })
  })

  it.each(['/gzip', '/deflate', '/br'])('unpacks %s', async (path) => {
    const answer = await get(path)
    expect(answer.ok && new TextDecoder().decode(answer.bytes)).toBe(PAGE)
  })

  it.each([
    ['/nowhere', 'http-status', '404'],
    ['/bomb', 'too-large', '20 MB'],
    ['/broken', 'bad-answer', 'damaged'],
    ['/empty', 'empty', 'empty'],
    ['/loop', 'too-many-redirects', '5'],
    ['/inside', 'refused-address', 'Redirected to http://10.0.0.1/'],
    ['/file', 'bad-address', 'file:'],
  ])('says why %s gives nothing', async (path, code, word) => {
    const answer = await get(path)
    expect(answer).toMatchObject({ ok: false, code })
    expect(answer.ok ? '' : answer.reason).toContain(word)
  })

  it('refuses this machine, by number and by name, where it is not allowed', async () => {
    for (const address of [base, base.replace('127.0.0.1', 'localhost')]) {
      expect(await fetchAddress(address, { allowLoopback: false })).toMatchObject({ code: 'refused-address' })
    }
  })

  it.each([
    'http://2130706433/',
    'http://0x7f.1/',
    'http://0177.0.0.1/',
    'http://[::1]/',
    'http://[::ffff:127.0.0.1]/',
    'http://[::7f00:1]/',
    'http://[64:ff9b::7f00:1]/',
    'http://[2002:7f00:1::]/',
    'http://[fe80::1]/',
    'http://[fd00::1]/',
    'http://[ff02::1]/',
    'http://[2001:db8::1]/',
    'http://10.1.2.3/',
    'http://172.16.0.1/',
    'http://192.168.1.1/',
    'http://100.64.1.1/',
    'http://169.254.169.254/',
    'http://224.0.0.1/',
    'http://0.0.0.0/',
    'http://240.0.0.1/',
    'http://255.255.255.255/',
    'http://user:word@vale.example/',
    'http://vale.example:22/',
    'http://printer.local/',
  ])('refuses %s', async (address) => {
    expect(await fetchAddress(address, { allowLoopback: false })).toMatchObject({
      ok: false,
      code: 'refused-address',
    })
  })
})

it('lets public addresses through, and with the flag this machine but no private network', () => {
  expect([
    refuseIp('93.184.215.14', false),
    refuseIp('2606:2800:21f::1', false),
    refuseIp('127.9.9.9', true),
    refuseIp('::1', true),
  ]).toEqual([null, null, null, null])
  expect(refuseIp('10.0.0.1', true)).not.toBeNull()
})
