/** The log as its readers see it, over the real server. */
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { findBrowser, launch } from './_browser.js'
import { type RealRoom, startRealRoom } from './_real-room.js'
import { axeFaults, type OpenedRoom, openRoom, overflow } from './_room.js'

const executable = findBrowser()
const LINES = 120

describe.skipIf(executable === null)('the log', () => {
  let browser: Browser
  let room: RealRoom
  const opened: OpenedRoom[] = []

  async function open(path: string, width = 1440): Promise<Page> {
    const each = await openRoom(browser, room, path, { viewport: { width, height: 900 } })
    opened.push(each)
    await each.page.waitForSelector('main h1')
    return each.page
  }
  const rows = (page: Page) => page.locator('.log-table tbody tr')

  beforeAll(async () => {
    browser = await launch(executable!)
    room = await startRealRoom()
    for (let index = 0; index < LINES; index += 1)
      await room.app.store.log.append({
        at: new Date(Date.UTC(2031, 4, 1 + Math.floor(index / 10), index % 10)).toISOString(),
        who: index % 3 === 0 ? 'Mara Vance' : 'machine',
        what: index % 3 === 0 ? 'review' : 'fetch-ended',
        subject: index % 3 === 0 ? `s${index}` : `https://vale.example/${index}`,
        body:
          index % 3 === 0
            ? { act: 'accept', kind: 'cell', says: `says ${index}` }
            : { code: 'gone', reason: 'Gone.' },
      })
  })
  afterAll(async () => {
    for (const { page, foreign, complaints } of opened) {
      await page.context().close()
      expect([foreign, complaints]).toEqual([[], []])
    }
    await room.close()
    expect(room.faults).toEqual([])
    await browser.close()
  })

  it('tells what was just done, with the way to it', async () => {
    const page = await open('/settings')
    await page.getByLabel('Tries').fill('7')
    await page.getByRole('button', { name: 'Save' }).click()
    await page.getByText('Saved. They hold from now on.').waitFor()
    await page.goto(`${room.address}/add`)
    const text =
      'VELL. A ferry ran aground near Vell at dawn on Tuesday, the harbour master said. Twelve were taken off.'
    await page.getByLabel('Text 1', { exact: true }).fill(text)
    await page.getByRole('button', { name: 'Add 1 text' }).click()
    await page.waitForURL('**/stories/*', { timeout: 30_000 })
    await page.getByText('Menu').click()
    await page.getByRole('link', { name: 'Log' }).click()
    const changed = rows(page).filter({ hasText: 'changed settings' }).first()
    await changed.getByRole('link', { name: 'tries' }).waitFor()
    await rows(page).filter({ hasText: 'added' }).getByRole('link', { name: '1 thing' }).click()
    await page.getByRole('heading', { name: 'Added before' }).waitFor()
    await page.locator('.item-done').first().waitFor()
    expect(await page.locator('.outcome-stories a').count()).toBe(1)
    await page.goBack()
    await changed.getByRole('link').click()
    await page.waitForURL('**/settings')
  })

  it('comes page by page and is filtered by person, kind and day, in the address', async () => {
    const page = await open('/log')
    await rows(page).nth(49).waitFor()
    await expect
      .poll(async () => {
        await rows(page).last().scrollIntoViewIfNeeded()
        return rows(page).count()
      })
      .toBeGreaterThanOrEqual(LINES)
    await page.evaluate(() => scrollTo(0, 0))
    await page.getByText('Filters').click()
    await page.getByLabel('Person').selectOption('Mara Vance')
    await expect.poll(() => rows(page).count()).toBe(LINES / 3)
    await page.getByLabel('From').fill('2031-05-02')
    await page.getByLabel('To').fill('2031-05-02')
    await page.getByLabel('To').blur()
    await expect.poll(() => rows(page).count()).toBe(3)
    expect(new URL(page.url()).searchParams.get('who')).toBe('Mara Vance')
    expect(await rows(page).first().getByRole('link').getAttribute('href')).toBe('/stories/s18#judgements')
    await page.reload()
    await expect.poll(() => rows(page).count()).toBe(3)
    await page.getByLabel('Kind').selectOption('gave a page up')
    await page.getByText('No line is like that.').waitFor()
    await page.getByRole('button', { name: 'Clear filters' }).last().click()
    await rows(page).nth(49).waitFor()
  })

  it.each([390, 1440])('fits %i px and has no fault under axe', async (width) => {
    const page = await open('/log?who=Mara+Vance', width)
    await rows(page).first().waitFor()
    expect(await overflow(page)).toBeLessThanOrEqual(0)
    expect(await axeFaults(page)).toEqual([])
  })
})
