/** Feeds chosen where things are added, over the real server, its worker and a site on this machine. */
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { findBrowser, launch } from './_browser.js'
import { type RealRoom, startRealRoom } from './_real-room.js'
import { axeFaults, type OpenedRoom, openRoom, overflow } from './_room.js'

const executable = findBrowser()

const ARTICLE = `<html><head><title>Ferry aground near Vell</title></head><body><article><h1>Ferry aground near Vell</h1>
<p>A ferry ran aground near Vell at dawn on Tuesday, the harbour master said. Twelve people were taken off by boat.</p>
<p>The ferry was to be pulled free at high water in the evening, the harbour master of Vell said on Tuesday.</p></article></body></html>`

/** A site that names two feeds; one of them holds an article, the other is empty. */
function startSite(): Promise<{ origin: string; server: Server }> {
  const server = createServer((request, response) => {
    const { host } = request.headers
    const feed = (title: string, items: string) =>
      `<?xml version="1.0"?><rss version="2.0"><channel><title>${title}</title><link>http://${host}/</link>${items}</channel></rss>`
    const pages: Record<string, [type: string, body: string]> = {
      '/': [
        'text/html',
        `<html><head><link rel="alternate" type="application/rss+xml" title="Vell Wire" href="/news.xml"><link rel="alternate" type="application/rss+xml" title="Vell Wire, sport" href="/sport.xml"></head><body><p>Vell Wire</p></body></html>`,
      ],
      '/news.xml': [
        'application/rss+xml',
        feed(
          'Vell Wire',
          `<item><title>Ferry aground near Vell</title><link>http://${host}/ferry</link></item>`,
        ),
      ],
      '/sport.xml': ['application/rss+xml', feed('Vell Wire, sport', '')],
      '/ferry': ['text/html', ARTICLE],
    }
    const [type, body] = pages[request.url ?? ''] ?? ['text/plain', '']
    response.writeHead(body === '' ? 404 : 200, { 'content-type': type })
    response.end(body)
  })
  return new Promise((resolve) =>
    server.listen(0, '127.0.0.1', () =>
      resolve({ server, origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}` }),
    ),
  )
}

describe.skipIf(executable === null)('feeds chosen where things are added', () => {
  let browser: Browser
  let room: RealRoom
  let site: Awaited<ReturnType<typeof startSite>>
  let opened: OpenedRoom[] = []

  async function open(width = 1440): Promise<Page> {
    const each = await openRoom(browser, room, '/add', { viewport: { width, height: 900 } })
    opened.push(each)
    await each.page.waitForSelector('main h1')
    return each.page
  }
  async function look(page: Page, address: string): Promise<void> {
    await page.getByLabel('Address of a site or feed').fill(address)
    await page.keyboard.press('Enter')
  }

  /** As whoever holds the schedule does. */
  async function lookAtSources(): Promise<void> {
    const { sources, jobs } = room.app.store
    const all = await sources.list()
    await jobs.add(all.map(({ id }) => ({ stage: 'look', key: id, payload: { source: id } })))
  }

  beforeAll(async () => {
    browser = await launch(executable!)
    room = await startRealRoom()
    site = await startSite()
  })
  afterAll(async () => {
    for (const { page, foreign, complaints } of opened) {
      await page.context().close()
      expect([foreign, complaints]).toEqual([[], []])
    }
    opened = []
    await room.close()
    expect(room.faults).toEqual([])
    site.server.close()
    await browser.close()
  })

  it('says why nothing can be watched', async () => {
    const page = await open()
    await look(page, `${site.origin}/nothing`)
    await page.locator('.feeds .problem').waitFor()
  })

  it('shows what is behind a site, watches what is chosen, and follows its first entries into a story', async () => {
    const page = await open(390)
    await look(page, site.origin)
    await page.getByText('2 sources behind it. Choose what to watch.').waitFor()
    expect(await page.getByLabel('Vell Wire', { exact: true }).isChecked()).toBe(true)
    expect(await page.getByLabel('Vell Wire, sport').isChecked()).toBe(false)
    expect(await overflow(page)).toBeLessThanOrEqual(0)
    expect(await axeFaults(page)).toEqual([])
    await page.getByRole('button', { name: 'Watch 1 source' }).click()
    await page.getByRole('heading', { name: 'Watched now' }).waitFor()
    await lookAtSources()
    const entry = page.locator('.first-entries .item', { hasText: 'Ferry aground near Vell' })
    await entry.getByText('in a story').waitFor({ timeout: 30_000 })
    expect((await room.app.store.sources.list()).map(({ title }) => title)).toEqual(['Vell Wire'])
    expect(await page.getByLabel('Vell Wire', { exact: true }).count()).toBe(0)
    await page.getByLabel('Vell Wire, sport').check()
    await page.getByRole('button', { name: 'Watch 1 source' }).click()
    await page.getByText('It holds no entry yet; what comes out is taken in.').waitFor()
    expect(await axeFaults(page)).toEqual([])
    await entry.getByRole('link').click()
    await page.waitForURL('**/stories/*')
    const again = await open()
    await look(again, site.origin)
    await again.getByText('feed, watched already').first().waitFor()
    expect(await again.getByLabel('Vell Wire', { exact: true }).isDisabled()).toBe(true)
    await again.getByRole('button', { name: 'Choose one first.' }).waitFor()
  })
})
