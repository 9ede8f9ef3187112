/** The reading room in its other languages: mirrored, complete, nothing cut off, words of accounts in their own direction. */
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { findBrowser, launch, openReport } from './_browser.js'
import { type FakeRoom, refusal, startFakeRoom } from './_fake-api.js'
import { largeComparison } from './_large.js'
import { fixture, writeReport } from './_report.js'
import { axeFaults, type OpenedRoom, openRoom, overflow } from './_room.js'
import { tellStory } from './_story-room.js'

const executable = findBrowser()
const VIEWS = ['/', '/search?q=bridge', '/add', '/sources', '/outlets', '/status', '/settings', '/people']
const SECTIONS = [
  ['claims', '.claim-grid'],
  ['figures', '.figure-row'],
  ['naming', '.naming-entry'],
  ['chains', '.chain-tree'],
  ['sources', '.origin-map'],
  ['omissions', '.omission'],
  ['reading', '.account-text'],
  ['versions', '.time-slider'],
] as const

/** Words of the page that their box cuts off. */
function cutOff(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('main *, header *, nav *')]
      .filter((element) => {
        if (!element.checkVisibility() || element.closest('.visually-hidden, svg, select, bdi') !== null)
          return false
        const { overflowX, clip } = getComputedStyle(element)
        const hides = (overflowX === 'hidden' || overflowX === 'clip') && clip === 'auto'
        return hides && element.scrollWidth > element.clientWidth + 1
      })
      .map((element) => `${element.className}: ${element.textContent?.slice(0, 60)}`),
  )
}

describe.skipIf(executable === null)('the room in other languages', () => {
  let browser: Browser
  let room: FakeRoom
  const opened: OpenedRoom[] = []

  async function open(path: string, locale: string, options: BrowserContextOptions = {}): Promise<Page> {
    const each = await openRoom(browser, room, path, { locale, ...options })
    opened.push(each)
    await each.page.waitForSelector('main h1')
    await each.page.waitForFunction(() => document.querySelector('main .loading') === null)
    return each.page
  }

  /** Scrolls through the story, so that every section is there. */
  async function readAll(page: Page): Promise<void> {
    for (const [id, shown] of SECTIONS) {
      const come = () =>
        page.evaluate((each) => document.getElementById(each)?.scrollIntoView({ behavior: 'instant' }), id)
      await come()
      await page.waitForSelector(`#${id} ${shown}`)
    }
  }

  beforeAll(async () => {
    browser = await launch(executable!)
  })
  beforeEach(async () => {
    room = await startFakeRoom()
    tellStory(room, fixture())
  })
  afterEach(async () => {
    for (const { page, foreign, complaints } of opened.splice(0)) {
      await page.context().close()
      expect([foreign, complaints]).toEqual([[], []])
    }
    await room.goDown()
  })
  afterAll(() => browser?.close())

  it('takes the first language of the browser that there is, keeps another choice, and loads no further words', async () => {
    const page = await open('/', 'es-MX')
    const root = () => page.evaluate(() => [document.documentElement.lang, document.documentElement.dir])
    expect(await root()).toEqual(['es', 'ltr'])
    await page.getByRole('heading', { name: 'Historias' }).waitFor()
    await page.locator('.menu summary').click()
    await page.getByRole('button', { name: 'العربية' }).click()
    await page.getByRole('heading', { name: 'القصص' }).waitFor()
    expect(await root()).toEqual(['ar', 'rtl'])
    await page.reload()
    await page.getByRole('heading', { name: 'القصص' }).waitFor()
    const asked: string[] = []
    page.on('request', (request) => asked.push(request.url()))
    await page.locator('.menu summary').click()
    await page.getByRole('button', { name: 'English' }).click()
    await page.getByRole('heading', { name: 'Stories' }).waitFor()
    const scripts = await Promise.all(
      asked
        .filter((url) => url.endsWith('.js'))
        .map((url) => page.evaluate(async (each) => (await fetch(each)).text(), url)),
    )
    expect(scripts.length).toBeGreaterThan(0)
    expect(scripts.filter((script) => script.includes('القصص') || script.includes('Historias'))).toEqual([])
  })

  it('is English where the words of the language cannot be had', async () => {
    const each = await openRoom(browser, room, '/settings', { locale: 'fr' })
    opened.push(each)
    await each.page.getByRole('heading', { name: 'Settings' }).waitFor()
    const context = await browser.newContext({ locale: 'ar' })
    const page = await context.newPage()
    await page.route('**/*.js', async (route) => {
      const answer = await route.fetch()
      return (await answer.text()).includes('القصص') ? route.abort() : route.fulfill({ response: answer })
    })
    await page.goto(`${room.address}/`)
    await page.getByRole('heading', { name: 'Stories' }).waitFor()
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('en')
    await context.close()
  })

  it.each(VIEWS)('%s fits in both, passes axe in Arabic, and cuts no word off', async (path) => {
    for (const locale of ['ar', 'es']) {
      const page = await open(path, locale, { viewport: { width: 390, height: 844 } })
      if (locale === 'ar') expect([path, await axeFaults(page)]).toEqual([path, []])
      for (const width of [360, 390, 1440]) {
        await page.setViewportSize({ width, height: 900 })
        expect([path, locale, width, await overflow(page), await cutOff(page)]).toEqual([
          path,
          locale,
          width,
          0,
          [],
        ])
      }
    }
  })

  it.each(['ar', 'es'])(
    'the story fits in %s, and passes axe with every section and the panel',
    async (locale) => {
      for (const [width, colorScheme] of [
        [360, 'light'],
        [390, 'dark'],
        [1440, 'light'],
      ] as const) {
        const page = await open('/stories/s0', locale, { viewport: { width, height: 900 }, colorScheme })
        await readAll(page)
        expect([width, await overflow(page), await cutOff(page)]).toEqual([width, 0, []])
        if (width !== 360) expect([width, await axeFaults(page)]).toEqual([width, []])
        await page.locator('[data-place="0:0"]').click()
        await page.waitForSelector('.panel .cell-detail')
        expect([width, await overflow(page)]).toEqual([width, 0])
        // What the panel half covers is too small a target for as long as it is open.
        if (width === 1440)
          expect((await axeFaults(page)).filter((fault) => !fault.startsWith('target-size'))).toEqual([])
      }
    },
  )

  it('mirrors story, grid, panel and keys in Arabic', async () => {
    tellStory(room, largeComparison(60, 40))
    const page = await open('/stories/s0', 'ar', { viewport: { width: 1440, height: 900 } })
    await page.evaluate(() => document.getElementById('claims')?.scrollIntoView({ behavior: 'instant' }))
    await page.locator('[data-place="0:0"]').focus()
    const place = () => page.evaluate(() => (document.activeElement as HTMLElement).dataset.place)
    for (const [key, where] of [
      ['ArrowLeft', '0:1'],
      ['ArrowRight', '0:0'],
      ['Control+ArrowLeft', '0:59'],
      ['Home', '0:0'],
    ] as const) {
      await page.keyboard.press(key)
      await expect.poll(place).toBe(where)
    }
    const box = async (selector: string) => (await page.locator(selector).first().boundingBox())!
    // The head column stays at the right, however far the grid is scrolled.
    await page.keyboard.press('Control+ArrowLeft')
    await expect.poll(place).toBe('0:59')
    expect((await box('.claim-grid tbody th')).x).toBeGreaterThan((await box('[data-place="0:59"]')).x)
    await page.keyboard.press('Enter')
    await page.waitForSelector('.panel .cell-detail')
    expect((await box('.panel')).x).toBe(0)
  })

  it('mirrors the picture of origins in Arabic', async () => {
    const page = await open('/stories/s0', 'ar', { viewport: { width: 1440, height: 900 } })
    const box = async (selector: string) => (await page.locator(selector).first().boundingBox())!
    await page.evaluate(() => document.getElementById('sources')?.scrollIntoView({ behavior: 'instant' }))
    await page.waitForSelector('.origin-map')
    expect((await box('.map-account')).x).toBeGreaterThan((await box('.map-origin')).x)
    await page.locator('.map-account').first().focus()
    await page.keyboard.press('ArrowLeft')
    expect(await page.evaluate(() => document.activeElement?.classList.contains('map-origin'))).toBe(true)
  })

  it('keeps words of accounts and of the machine in their own language and direction', async () => {
    const page = await open('/stories/s0', 'ar', { viewport: { width: 1440, height: 900 } })
    await readAll(page)
    const found = await page.evaluate(() => {
      const of = (selector: string) => {
        const element = document.querySelector<HTMLElement>(selector)!
        return [element.closest('[lang]')!.getAttribute('lang'), getComputedStyle(element).direction]
      }
      return [
        of('.conflict blockquote span'),
        of('.together bdi'),
        of('.account-text p'),
        of('.section-head h2'),
      ]
    })
    expect(found).toEqual([
      ['en', 'ltr'],
      ['en', 'ltr'],
      ['en', 'ltr'],
      ['ar', 'rtl'],
    ])
  })

  it('says a refusal in the language of the page, with what the server adds in English', async () => {
    room.answers.getStory = () => {
      throw refusal(404, 'There is no such story.', 'Look for it.', '#not-found')
    }
    const page = await open('/', 'ar')
    await page.goto(`${room.address}/stories/gone`)
    await page.getByText('هذا غير محفوظ.').waitFor()
    expect(await page.locator('.problem [lang="en"]').count()).toBe(1)
  })

  it.each([
    ['ar', 'rtl', 'التعارضات'],
    ['es', 'ltr', 'Contradicciones'],
  ] as const)('makes a sealed report in %s that holds its words alone', async (language, dir, conflicts) => {
    const address = writeReport(fixture(), language)
    const { page, requests, complaints } = await openReport(browser, address, { locale: 'en' })
    const root = await page.evaluate(() => [document.documentElement.lang, document.documentElement.dir])
    expect(root).toEqual([language, dir])
    expect(await page.locator('#conflicts h2').textContent()).toContain(conflicts)
    expect(await overflow(page)).toBe(0)
    expect([requests, complaints]).toEqual([[], []])
    const file = readFileSync(fileURLToPath(address), 'utf8')
    expect(file).not.toContain('Skip to the differences')
    expect(file.includes('Ir a las diferencias')).toBe(language === 'es')
    expect(writeReport(fixture(), language)).not.toBe(address)
    expect(readFileSync(fileURLToPath(writeReport(fixture(), language)), 'utf8')).toBe(file)
    await page.context().close()
  })
})
