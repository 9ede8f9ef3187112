import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { request, Server } from 'node:http'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { openApp, type TestApp } from '../_app.js'
import { openRoom, type Room, type RoomOptions } from './room.js'

let folder: string
let app: TestApp
let room: Room
const faults: unknown[] = []
const open = (options: Partial<RoomOptions> = {}) =>
  openRoom({
    base: app.services,
    ...{ host: '127.0.0.1', port: 0, publicOrigin: null, localName: 'Ada', pageFolder: folder, env: {} },
    onFault: ({ error }) => faults.push(error),
    ...options,
  })

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'parallax-page-'))
  writeFileSync(join(folder, '..', 'secret.txt'), 'secret')
  app = await openApp({ isReal: true })
  room = await open()
})
afterAll(async () => {
  await room.close()
  await app.close()
  rmSync(folder, { recursive: true, force: true })
  rmSync(join(folder, '..', 'secret.txt'))
})

interface Answered {
  status: number
  headers: Record<string, string | string[] | undefined>
  body: string
}

/** Paths go out as they are written here. */
function ask(
  path: string,
  headers: Record<string, string> = {},
  method = 'GET',
  port = room.port,
): Promise<Answered> {
  return new Promise((resolve, reject) => {
    request({ host: '127.0.0.1', port, path, method, headers }, (response) => {
      let body = ''
      response.setEncoding('latin1').on('data', (text) => {
        body += text
      })
      response.on('end', () => resolve({ status: response.statusCode!, headers: response.headers, body }))
    })
      .on('error', reject)
      .end()
  })
}

describe('the reading room', () => {
  it('says that its page is not built, while it is not', async () => {
    const { status, body } = await ask('/')
    expect([status, body]).toEqual([503, expect.stringContaining('npm run build')])
  })

  it('serves its page under every address, and files under their names alone', async () => {
    mkdirSync(join(folder, 'assets'))
    writeFileSync(join(folder, 'index.html'), '<!doctype html><title>Parallax</title>')
    writeFileSync(join(folder, 'assets', 'app-1a2b.js'), `export const words = '${'quay '.repeat(500)}'`)
    for (const path of [
      '/',
      '/stories/5f3a',
      '/stories/5f3a?claim=c1',
      '/nowhere.html',
      '/%2e%2e/secret.txt',
    ]) {
      const { status, headers, body } = await ask(path)
      expect([path, status, body]).toEqual([path, 200, '<!doctype html><title>Parallax</title>'])
      expect(headers['cache-control']).toBe('no-cache')
      expect(headers['content-security-policy']).toContain("script-src 'self'")
    }
    const script = await ask('/assets/app-1a2b.js')
    expect(script.headers['cache-control']).toBe('public, max-age=31536000, immutable')
    expect(script.headers['content-type']).toBe('text/javascript; charset=utf-8')
    for (const encoding of ['br', 'gzip']) {
      const packed = await ask('/assets/app-1a2b.js', { 'accept-encoding': encoding })
      expect(packed.headers['content-encoding']).toBe(encoding)
      expect(packed.body.length).toBeLessThan(200)
      const again = await ask('/assets/app-1a2b.js', {
        'accept-encoding': encoding,
        'if-none-match': String(packed.headers.etag),
      })
      expect([again.status, again.body]).toEqual([304, ''])
    }
    expect((await ask('/assets/old-3c4d.js')).status).toBe(404)
    expect((await ask('/', {}, 'HEAD')).body).toBe('')
    expect((await ask('/', { 'x-parallax': '1' }, 'POST')).status).toBe(405)
  })

  it('serves the page anew when it was built anew', async () => {
    writeFileSync(join(folder, 'index.html'), '<!doctype html><title>New</title>')
    expect((await ask('/')).body).toContain('New')
  })

  it.each([
    '/../secret.txt',
    '//secret.txt',
    '/..%2fsecret.txt',
    '/%2e%2e%2fsecret.txt',
    '/assets/../../secret.txt',
  ])('leads nowhere out of its folder: %s', async (path) => {
    expect((await ask(path)).body).not.toContain('secret')
  })

  it('is the API for the person at the machine, and nothing under another name', async () => {
    const { status, body } = await ask('/api/v1/session')
    expect([status, JSON.parse(body)]).toEqual([
      200,
      { mode: 'open', user: { id: 'local', name: 'Ada', role: 'admin' }, provider: null },
    ])
    expect((await ask('/api/v1/session', { host: 'evil.example' })).status).toBe(421)
    expect((await ask('/', { host: 'evil.example' })).status).toBe(421)
    expect((await ask('/api/v1/session', { host: 'localhost' })).status).toBe(200)
  })

  it('ends those who listen when it closes', async () => {
    const other = await open()
    const socket = connect(other.port, '127.0.0.1')
    socket.write('GET /api/v1/events HTTP/1.1\r\nHost: localhost\r\n\r\n')
    const first = await new Promise<string>((resolve) => socket.once('data', (data) => resolve(String(data))))
    expect(first).toContain('200 OK')
    const ended = new Promise((resolve) => socket.once('close', resolve))
    socket.resume()
    const force = vi.spyOn(Server.prototype, 'closeAllConnections')
    await Promise.all([other.close(), ended])
    expect([faults, force.mock.calls]).toEqual([[], []])
    force.mockRestore()
  })

  it('refuses a port that is taken, and an address that is not here', async () => {
    await expect(open({ port: room.port })).rejects.toThrow(`Port ${room.port} is taken`)
    await expect(open({ host: '203.0.113.7', publicOrigin: null })).rejects.toThrow('parallax user add')
  })

  it('is open to others only with accounts and a name', async () => {
    const others = { host: '0.0.0.0' }
    await expect(open(others)).rejects.toMatchObject({ name: 'RoomSettingsError' })
    await expect(open(others)).rejects.toThrow('parallax user add NAME --role admin')
    await expect(open({ publicOrigin: 'https://parallax.example' })).rejects.toThrow('parallax user add')
    for (const publicOrigin of ['parallax.example', 'https://parallax.example/room', 'ftp://x'])
      await expect(open({ publicOrigin })).rejects.toThrow('such as https://parallax.example')
    const line = { at: '2031-05-04T06:00:00.000Z', who: 'x', what: 'x', subject: 'x', body: {} }
    await app.store.people.add(
      {
        ...{ id: 'p', name: 'Ann', role: 'admin', isDisabled: false, password: null },
        ...{ subject: null, createdAt: line.at },
      },
      line,
    )
    await expect(open(others)).rejects.toThrow('--public-origin')
    const wide = await open({ ...others, publicOrigin: 'https://parallax.example' })
    expect(wide.address).toBe('https://parallax.example')
    const asked = await ask('/api/v1/session', { host: 'parallax.example' }, 'GET', wide.port)
    expect([asked.status, JSON.parse(asked.body).mode]).toEqual([200, 'accounts'])
    expect(asked.headers['strict-transport-security']).toBeDefined()
    await wide.close()
  })
})
