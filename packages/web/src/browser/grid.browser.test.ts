/** What the reader asks of the grid of claims, in a real browser. */
import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { findBrowser, launch } from './_browser.js'
import { type FakeRoom, startFakeRoom } from './_fake-api.js'
import { fixture } from './_report.js'
import { axeFaults, type OpenedRoom, openRoom, overflow } from './_room.js'
import { tellStory } from './_story-room.js'

const executable = findBrowser()

describe.skipIf(executable === null)('the grid of claims', () => {
  let browser: Browser
  let room: FakeRoom
  let opened: OpenedRoom[] = []

  async function open(search = '', width = 1440): Promise<Page> {
    const each = await openRoom(browser, room, `/stories/s0${search}`, {
      viewport: { width, height: 900 },
    })
    opened.push(each)
    each.page.setDefaultTimeout(10_000)
    await each.page.locator('#claims').evaluate((claims) => claims.scrollIntoView({ behavior: 'instant' }))
    await each.page.waitForSelector('#claims .claim-grid')
    await each.page.locator('#claims').evaluate((claims) => claims.scrollIntoView({ behavior: 'instant' }))
    return each.page
  }

  beforeAll(async () => {
    room = await startFakeRoom()
    browser = await launch(executable!)
    tellStory(room, fixture())
  })
  afterEach(async () => {
    for (const { page, foreign, complaints } of opened) {
      await page.context().close()
      expect([foreign, complaints]).toEqual([[], []])
    }
    opened = []
  })
  afterAll(async () => {
    await browser?.close()
    await room?.goDown()
  })

  it('takes several positions of several accounts, by keys alone, and shows only these columns', async () => {
    const page = await open()
    const accounts = page.locator('.grid-pick', { hasText: 'Accounts' })
    const places = page.locator('.grid-pick', { hasText: 'Positions' })
    await accounts.locator('summary').focus()
    await page.keyboard.press('Enter')
    for (const [key, times] of [
      ['Tab', 2],
      ['Space', 1],
      ['Tab', 2],
      ['Space', 1],
    ] as const)
      for (let time = 0; time < times; time += 1) await page.keyboard.press(key)
    await page.keyboard.press('Escape')
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('SUMMARY')
    expect(await accounts.locator('details').getAttribute('open')).toBeNull()
    await expect.poll(() => page.locator('.claim-grid thead .siglum').allInnerTexts()).toEqual(['B', 'D'])
    expect(await page.locator('.claim-grid').getAttribute('aria-colcount')).toBe('3')
    expect(await accounts.locator('summary').innerText()).toMatch(/^Accounts:\s+B · .+, D · /u)
    expect(await page.locator('#claims [role=status]').innerText()).toContain('; 2 of 12 accounts')
    await places.locator('summary').click()
    await places.getByLabel('reports').check()
    await places.getByLabel('cannot be told').check()
    const { searchParams, search } = new URL(page.url())
    expect([searchParams.get('account'), searchParams.get('position')]).toEqual(['B,D', 'reports,unknown'])
    const kept = await page.locator('.claim-grid tbody tr').count()
    expect(kept).toBeLessThan(10)
    const cells = await page
      .locator('.claim-grid tbody tr')
      .evaluateAll((rows) =>
        rows.map((row) => row.querySelector('.position-reports, .position-unknown') !== null),
      )
    expect(cells).not.toContain(false)
    await page.locator('[data-place="0:1"]').click()
    await page.waitForSelector('.panel')
    expect(await page.textContent('.panel')).toContain('D')
    const again = await open(search)
    await expect.poll(() => again.locator('.claim-grid thead .siglum').allInnerTexts()).toEqual(['B', 'D'])
    await again.locator('.grid-pick summary', { hasText: 'Accounts' }).click()
    expect(await axeFaults(again)).toEqual([])
    await again.getByRole('button', { name: 'Any of them' }).first().click()
    await expect.poll(() => again.locator('.claim-grid').getAttribute('aria-colcount')).toBe('13')
  })

  it.each([390, 768])('opens its lists inside a window of %i px', async (width) => {
    const page = await open('', width)
    for (const name of ['Accounts', 'Positions']) {
      await page.locator('.grid-pick summary', { hasText: name }).click()
      await page.locator('.grid-pick details[open] fieldset').waitFor()
      expect(await overflow(page)).toBeLessThanOrEqual(0)
      const box = await page.locator('.grid-pick details[open] fieldset').boundingBox()
      expect(box!.x).toBeGreaterThanOrEqual(0)
      expect(box!.x + box!.width).toBeLessThanOrEqual(width)
      await page.keyboard.press('Escape')
    }
  })
})
