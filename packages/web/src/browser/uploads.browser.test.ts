/** Files on their way in, over the real server: how far each is, leaving off, trying again, and the limit. */
import { appendFileSync, mkdtempSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { findBrowser, launch } from './_browser.js'
import { type RealRoom, startRealRoom } from './_real-room.js'
import { axeFaults, type OpenedRoom, openRoom, overflow } from './_room.js'

const executable = findBrowser()
const MB = 1_000_000
/** Above what a file may hold that is no archive. */
const ARCHIVE_MB = 60
const TEXT =
  'VELL. A ferry ran aground near Vell at dawn on Tuesday, the harbour master said. Twelve people were taken off by boat.'

/** A web archive with one page in it, and a record of zeros that takes no room on the disk. */
function writeArchive(path: string, megabytes: number): void {
  const http = `HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<html><body><article><h1>Ferry aground</h1><p>${TEXT}</p></article></body></html>`
  const record = (type: string, length: number) =>
    `WARC/1.0\r\nWARC-Type: ${type}\r\nWARC-Target-URI: https://vale.example/ferry\r\nWARC-Date: 2031-05-04T06:00:00Z\r\nWARC-Record-ID: <urn:uuid:${type}>\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: ${length}\r\n\r\n`
  const zeros = megabytes * MB
  writeFileSync(
    path,
    `${record('response', Buffer.byteLength(http))}${http}\r\n\r\n${record('metadata', zeros)}`,
  )
  truncateSync(path, statSync(path).size + zeros)
  appendFileSync(path, '\r\n\r\n')
}

describe.skipIf(executable === null)('files on their way in', () => {
  let browser: Browser
  let room: RealRoom
  let folder: string
  let opened: OpenedRoom[] = []

  async function open(width = 1440): Promise<Page> {
    const each = await openRoom(browser, room, '/add', { viewport: { width, height: 900 } })
    opened.push(each)
    await each.page.waitForSelector('main h1')
    return each.page
  }
  const choose = (page: Page, ...names: string[]) =>
    page.locator('.file-field input').setInputFiles(names.map((name) => join(folder, name)))

  /** As over a slow line, in bytes a second. */
  async function slow(page: Page, uploadThroughput: number): Promise<() => Promise<void>> {
    const line = await page.context().newCDPSession(page)
    const rate = (bytes: number) =>
      line.send('Network.emulateNetworkConditions', {
        offline: false,
        latency: 0,
        downloadThroughput: -1,
        uploadThroughput: bytes,
      })
    await line.send('Network.enable')
    await rate(uploadThroughput)
    return async () => {
      await rate(-1)
    }
  }

  beforeAll(async () => {
    browser = await launch(executable!)
    folder = mkdtempSync(join(tmpdir(), 'parallax-uploads-'))
    writeArchive(join(folder, 'crawl.warc'), ARCHIVE_MB)
    writeArchive(join(folder, 'small.warc'), 8)
    writeFileSync(join(folder, 'a.txt'), TEXT)
    writeFileSync(join(folder, 'b.bin'), Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]))
  })
  beforeEach(async () => {
    room = await startRealRoom()
  })
  afterEach(async () => {
    for (const { page, foreign, complaints } of opened) {
      await page.context().close()
      expect([foreign, complaints]).toEqual([[], []])
    }
    opened = []
    await room.close()
    expect(room.faults).toEqual([])
  })
  afterAll(async () => {
    await browser?.close()
    rmSync(folder, { recursive: true, force: true })
  })

  it('say in bytes how far they are, are left off and sent again, each by itself', async () => {
    const page = await open()
    const fast = await slow(page, 2 * MB)
    await choose(page, 'small.warc', 'a.txt')
    const large = page.locator('.item', { hasText: 'small.warc' })
    await large.getByText(/^[1-7]\.\d MB of 8\.0 MB$/u).waitFor()
    expect(await large.getByRole('progressbar', { name: 'small.warc' }).count()).toBe(1)
    expect(await axeFaults(page)).toEqual([])
    await page.getByRole('button', { name: 'Cancel: a.txt' }).click()
    await page.locator('.item', { hasText: 'a.txt' }).getByText('cancelled').waitFor()
    await page.getByRole('button', { name: 'Cancel: small.warc' }).click()
    await large.getByText('cancelled').waitFor()
    await fast()
    await page.getByRole('button', { name: 'Try again: small.warc' }).click()
    await page.waitForURL('**/stories/*', { timeout: 30_000 })
    expect((await room.app.store.counts.all()).articles).toBe(1)
  })

  it('are refused above the limit with the cure, and taken once it is raised', {
    timeout: 120_000,
  }, async () => {
    const page = await open(390)
    const set = (upload: number) =>
      page.evaluate(
        (body) =>
          fetch('/api/v1/settings', {
            method: 'PATCH',
            headers: { 'content-type': 'application/json', 'x-parallax': '1' },
            body,
          }).then(({ status }) => status),
        JSON.stringify({ upload }),
      )
    expect(await set(ARCHIVE_MB - 5)).toBe(200)
    await choose(page, 'crawl.warc')
    const item = page.locator('.item', { hasText: 'crawl.warc' })
    await item.getByText('raise “upload” in the settings').waitFor({ timeout: 15_000 })
    expect(await overflow(page)).toBeLessThanOrEqual(0)
    expect(await set(ARCHIVE_MB + 5)).toBe(200)
    await item.getByRole('button', { name: /^Try again/u }).click()
    await page.waitForURL('**/stories/*', { timeout: 60_000 })
  })

  it('that could not be read are sent again by one press', async () => {
    const page = await open()
    await choose(page, 'b.bin')
    await page.locator('.item-failed').waitFor({ timeout: 30_000 })
    await page.getByRole('button', { name: 'Try again: b.bin' }).click()
    await page.locator('.item-failed').waitFor({ state: 'detached' })
    await page.locator('.item-failed').waitFor({ timeout: 30_000 })
  })
})
