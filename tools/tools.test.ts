import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { runChecks } from './checks.mjs'
import { findChromium } from './chromium.mjs'
import { isInstalled } from './dependencies.mjs'
import { fingerprint } from './fingerprint.mjs'
import { checkLicences, isAllowed } from './licences.mjs'
import { nodeFault } from './node-version.mjs'
import { serveReport } from './report-server.mjs'
import { readStartArguments } from './starting.mjs'
import { announceBrowser } from './tests.mjs'

const PAGE =
  '<meta http-equiv="Content-Security-Policy" content="default-src \'none\'; script-src \'sha256-x\'" /><p>report</p>'

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'parallax-tools-'))
  writeFileSync(join(folder, 'parallax-report.html'), PAGE)
  writeFileSync(join(folder, 'secret.txt'), 'secret')
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('the arguments of npm start', () => {
  it.each([
    [[], { rest: [], isServed: true, port: null }],
    [['--port', '5000'], { rest: [], isServed: true, port: 5000 }],
    [['--port=0'], { rest: [], isServed: true, port: 0 }],
    [['compare', 'a.html', 'b.txt'], { rest: ['compare', 'a.html', 'b.txt'], isServed: false, port: null }],
    [
      ['compare', 'a', '--serve', '--width', '90'],
      { rest: ['compare', 'a', '--width', '90'], isServed: true, port: null },
    ],
    [['help'], { rest: ['help'], isServed: false, port: null }],
  ])('%j', (args, read) => {
    expect(readStartArguments(args)).toEqual(read)
  })

  it.each([[['--port', 'x']], [['--port', '70000']], [['--port']]])('%j says the cure', (args) => {
    expect(readStartArguments(args).fault).toContain('give a number from 0 to 65535')
  })
})

describe('the server of the report', () => {
  type Answer = { status: number | undefined; headers: Record<string, unknown>; body: string }

  function ask(
    port: number,
    path: string,
    options: { method?: string; host?: string } = {},
  ): Promise<Answer> {
    return new Promise((resolve, reject) => {
      const headers = { host: options.host ?? `localhost:${port}` }
      request({ host: '127.0.0.1', port, path, method: options.method ?? 'GET', headers }, (response) => {
        let body = ''
        response.setEncoding('utf8').on('data', (text) => {
          body += text
        })
        response.on('end', () => resolve({ status: response.statusCode, headers: response.headers, body }))
      })
        .on('error', reject)
        .end()
    })
  }

  it('serves the one file, with the policy of the page, and nothing else', async () => {
    const server = await serveReport(join(folder, 'parallax-report.html'), 0)
    try {
      for (const path of ['/', '/parallax-report.html', '/?x=1']) {
        const { status, headers, body } = await ask(server.port, path)
        expect([status, body]).toEqual([200, PAGE])
        expect(headers['content-security-policy']).toBe(
          "default-src 'none'; script-src 'sha256-x'; frame-ancestors 'none'",
        )
      }
      for (const path of [
        '/secret.txt',
        '/../secret.txt',
        '/%2e%2e/secret.txt',
        '//secret.txt',
        '/package.json',
      ])
        expect((await ask(server.port, path)).status, path).toBe(404)
      expect((await ask(server.port, '/', { method: 'POST' })).status).toBe(405)
      expect((await ask(server.port, '/', { method: 'HEAD' })).body).toBe('')
      expect((await ask(server.port, '/', { host: 'elsewhere.example' })).status).toBe(403)
    } finally {
      server.close()
    }
  })

  it('refuses a port that is taken where it was asked for, and finds another where none was', async () => {
    const file = join(folder, 'parallax-report.html')
    const [first, second] = [await serveReport(file), await serveReport(file)]
    try {
      expect(second.port).not.toBe(first.port)
      await expect(serveReport(file, first.port)).rejects.toMatchObject({ code: 'EADDRINUSE' })
    } finally {
      first.close()
      second.close()
    }
  })
})

describe('set-up', () => {
  it('says that Node is too old, and is content with newer ones', () => {
    expect(nodeFault('18.20.0')).toContain('needs Node 20.19 or newer, and this is 18.20.0')
    expect(nodeFault('20.18.9')).not.toBeNull()
    for (const version of ['20.19.0', '22.0.0', '26.1.2']) expect(nodeFault(version)).toBeNull()
  })

  it('knows that the dependencies are installed, as they must be for this test to run', () => {
    expect(isInstalled()).toBe(true)
  })

  it('has a place in the lock file for the optional packages of other machines, as npm ci asks', () => {
    const { packages } = JSON.parse(readFileSync(new URL('../package-lock.json', import.meta.url), 'utf8'))
    const missing = Object.values(
      packages as Record<string, { optionalDependencies?: Record<string, string> }>,
    )
      .flatMap(({ optionalDependencies }) => Object.keys(optionalDependencies ?? {}))
      .filter((name) => !Object.keys(packages).some((path) => path.endsWith(`node_modules/${name}`)))
    expect(missing).toEqual([])
  })

  it('has a checksum in the lock file for every package, so that none is taken unseen', () => {
    const { packages } = JSON.parse(readFileSync(new URL('../package-lock.json', import.meta.url), 'utf8'))
    const unseen = Object.entries(packages as Record<string, { link?: boolean; integrity?: string }>)
      .filter(([path, { link, integrity }]) => path.includes('node_modules/') && !link && !integrity)
      .map(([path]) => path)
    expect(unseen).toEqual([])
  })

  it('names no host of a registry in the lock file', () => {
    const lock = readFileSync(new URL('../package-lock.json', import.meta.url), 'utf8')
    const hosts = [...lock.matchAll(/"resolved": "(https?:[^"]*)"/g)].map(([, address]) => address)
    expect(hosts).toEqual([])
  })

  it('sees a change of any file, and no change where there is none', () => {
    const before = fingerprint(folder, ['.'])
    expect(fingerprint(folder, ['.'])).toBe(before)
    writeFileSync(join(folder, 'new.ts'), 'x')
    expect(fingerprint(folder, ['.'])).not.toBe(before)
  })
})

describe('the checks', () => {
  it('take licences by their expression', () => {
    for (const licence of ['MIT', '(MIT OR GPL-3.0)', 'MIT AND ISC', 'Apache-2.0'])
      expect(isAllowed(licence, false)).toBe(true)
    for (const licence of ['GPL-3.0', 'MIT AND GPL-3.0', 'none stated', 'MPL-2.0'])
      expect(isAllowed(licence, false)).toBe(false)
    expect(isAllowed('MPL-2.0', true)).toBe(true)
  })

  it('find no licence that does not suit', () => {
    const { count, faults } = checkLicences()
    expect(count).toBeGreaterThan(20)
    expect(faults).toEqual([])
  })

  it('count what went well and print a line for each', async () => {
    const printed: string[] = []
    const checks = [true, false].map((isWell) => ({
      name: `n${isWell}`,
      run: async () => ({ isWell, says: 'said' }),
    }))
    expect(await runChecks(checks, (line: string) => printed.push(line))).toEqual({ passed: 1, failed: 1 })
    expect(printed).toEqual(['✓ ntrue: said', '✗ nfalse: said'])
  })

  it('say loudly that there is no browser, and take it for a failure under CI only', () => {
    const printed: string[] = []
    const print = (line: string) => printed.push(line)
    const env = { PATH: folder, CHROMIUM_PATH: join(folder, 'secret.txt') }
    expect(findChromium(env)).toBe(env.CHROMIUM_PATH)
    if (findChromium({ PATH: folder }) !== null) return
    expect(announceBrowser({ PATH: folder }, print)).toBe(true)
    expect(announceBrowser({ PATH: folder, CI: 'true' }, print)).toBe(false)
    expect(printed.join('\n')).toContain('!!! NO CHROMIUM WAS FOUND')
  })
})
