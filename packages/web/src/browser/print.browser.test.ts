/** A story on paper: what is fetched before it is printed, and what is said to be missing. */
import type { Browser, Page } from 'playwright-core'
import { extractText } from 'unpdf'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { findBrowser, launch } from './_browser.js'
import { type FakeRoom, startFakeRoom } from './_fake-api.js'
import { largeComparison } from './_large.js'
import { fixture } from './_report.js'
import { axeFaults, type OpenedRoom, openRoom } from './_room.js'
import { tellStory } from './_story-room.js'

const executable = findBrowser()

const HEADINGS = ['Figures', 'Names and words', 'Chains of word', 'Who rests on whom', 'Left out', 'Reading']

describe.skipIf(executable === null)('a story on paper', () => {
  let browser: Browser
  let room: FakeRoom
  let opened: OpenedRoom[] = []

  /** Opens the story; `print()` of the page only counts, since a browser without a screen has nobody to ask. */
  async function open(path = ''): Promise<Page> {
    const each = await openRoom(browser, room, `/stories/s0${path}`)
    opened.push(each)
    await each.page.waitForSelector('.story .masthead')
    await each.page.evaluate(() => {
      window.print = () => {
        document.documentElement.dataset.printed = String(
          Number(document.documentElement.dataset.printed ?? 0) + 1,
        )
      }
    })
    return each.page
  }

  const printed = (page: Page) => page.evaluate(() => document.documentElement.dataset.printed ?? '0')

  async function pdfText(page: Page): Promise<string> {
    const { text } = await extractText(new Uint8Array(await page.pdf()), { mergePages: true })
    return text.replaceAll(/\s+/gu, ' ')
  }

  beforeAll(async () => {
    room = await startFakeRoom()
    browser = await launch(executable!)
  })
  beforeEach(() => {
    room.answers = {}
    room.asked.length = 0
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

  it('has every section, none of which was scrolled to, and goes back to the screen', async () => {
    const page = await open()
    await page.getByRole('button', { name: 'Print the story' }).click()
    await expect.poll(() => printed(page), { timeout: 15_000 }).toBe('1')
    expect(await page.locator('.awaited').count()).toBe(0)
    const text = await pdfText(page)
    for (const heading of HEADINGS) expect(text).toContain(heading)
    expect(text).not.toContain('Fetching')
    expect(text).not.toContain('Not on this paper')
    expect(text).toContain('The texts of 1 of 12 accounts are on this paper')
    await page.locator('.print-dialog').waitFor({ state: 'detached' })
    await page.locator('.grid-printed').waitFor({ state: 'detached' })
  })

  it('waits for a slow part with the keys of printing, says how far it is, and can be left', async () => {
    const page = await open()
    let release: () => void = () => undefined
    const held = new Promise<void>((resolve) => {
      release = resolve
    })
    await page.route(/\/parts\/figures/u, async (route) => {
      await held
      await route.continue()
    })
    await page.keyboard.press('Control+p')
    const dialog = page.getByRole('dialog', { name: 'Getting the story ready for paper' })
    await dialog.getByText(/^\d+ of \d+ parts are here/u).waitFor()
    expect(await axeFaults(page)).toEqual([])
    await page.keyboard.press('Escape')
    await dialog.waitFor({ state: 'detached' })
    expect(await printed(page)).toBe('0')
    await page.keyboard.press('Control+p')
    await dialog.waitFor()
    release()
    await expect.poll(() => printed(page), { timeout: 15_000 }).toBe('1')
    await dialog.getByRole('button', { name: 'Back to the page' }).click()
    await dialog.waitFor({ state: 'detached' })
    await page.locator('.grid-printed').waitFor({ state: 'detached' })
  })

  it('names the sections that were not here when the browser printed by itself', async () => {
    const page = await open()
    await page.route(/\/parts\/(?:figures|names)/u, () => undefined)
    await page.emulateMedia({ media: 'print' })
    await page.locator('.paper-note .limit').waitFor()
    await page.waitForSelector('.grid-printed')
    const note = page.locator('.paper-note .limit')
    await expect
      .poll(() => note.innerText())
      .toContain('Not on this paper: 2 of 8 sections, which were not here yet (Figures, Names and words)')
    expect(await page.locator('#figures').innerText()).toContain('Not on this paper')
  })

  it('names the words and claims that a large grid leaves out', async () => {
    tellStory(room, largeComparison(100, 400))
    const page = await open()
    await page.route(/\/parts\/claims-1/u, () => undefined)
    await page.emulateMedia({ media: 'print' })
    await page.waitForSelector('.grid-printed')
    await page.getByText('The first 200 of 400 claims are printed').waitFor()
    await page.getByText(/^Not on this paper: the words behind \d+ of these 200 claims/u).waitFor()
  })
})
