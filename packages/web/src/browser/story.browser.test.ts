/** The story page of the room in a real browser, against an invented server. */
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { findBrowser, launch } from './_browser.js'
import { type FakeRoom, refusal, startFakeRoom } from './_fake-api.js'
import { largeComparison } from './_large.js'
import { fixture } from './_report.js'
import { graveFaults } from './_room.js'
import { tellStory } from './_story-room.js'

const executable = findBrowser()

const place = (page: Page) =>
  page.evaluate(() => (document.activeElement as HTMLElement | null)?.dataset.place)

describe.skipIf(executable === null)('a story in the room', () => {
  let browser: Browser
  let room: FakeRoom
  let contexts: BrowserContext[] = []
  let complaints: string[] = []
  let strangers: string[] = []

  /** Requests of `held` are never answered. */
  async function open(path = '', options: BrowserContextOptions = {}, held?: RegExp): Promise<Page> {
    const context = await browser.newContext({ reducedMotion: 'reduce', ...options })
    contexts.push(context)
    const page = await context.newPage()
    page.on('pageerror', (error) => complaints.push(String(error)))
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text())
    })
    page.on('request', (request) => {
      if (!request.url().startsWith(room.address)) strangers.push(request.url())
    })
    if (held !== undefined) await page.route(held, () => undefined)
    await page.goto(`${room.address}/stories/s0${path}`)
    await page.waitForSelector('.story .masthead')
    return page
  }

  const partsAsked = () => room.asked.filter(({ name }) => name === 'getPart').length

  /** Scrolls a section into sight and waits for what it shows. */
  async function come(page: Page, id: string, shown: string) {
    await page.evaluate((each) => document.getElementById(each)?.scrollIntoView({ behavior: 'instant' }), id)
    await page.waitForSelector(`#${id} ${shown}`)
    await page.evaluate((each) => document.getElementById(each)?.scrollIntoView({ behavior: 'instant' }), id)
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
    for (const context of contexts) await context.close()
    const said = [complaints, strangers]
    contexts = []
    complaints = []
    strangers = []
    expect(said).toEqual([[], []])
  })

  afterAll(async () => {
    await browser?.close()
    await room?.goDown()
  })

  it('opens with what, when, how many and why, and the conflicts, from the first part alone', async () => {
    const page = await open('', {}, /\/parts\/(?!overview)/)
    expect(await page.locator('h1').textContent()).toBe('Harrow Bridge gives way during spring market')
    expect(await page.textContent('.independence')).toContain('12 accounts, 3 origins')
    expect(await page.textContent('.together')).toContain('They tell one event.')
    expect(await page.locator('.conflict').count()).toBe(4)
    expect(await page.locator('.conflict').first().locator('.focus-words').allTextContents()).toEqual([
      'heard an explosion',
      'no blast',
      'No trace of explosives',
    ])
  })

  it('asks for a section when it comes near, once', async () => {
    const page = await open()
    const early = partsAsked()
    await come(page, 'omissions', '.omission')
    const late = partsAsked()
    expect(late).toBeGreaterThan(early)
    await come(page, 'conflicts', '.conflict')
    await come(page, 'omissions', '.omission')
    expect(partsAsked()).toBe(late)
  })

  it('says why a section could not be had, and has it when it is asked again', async () => {
    const tell = room.answers.getPart!
    let isBroken = true
    room.answers.getPart = (asked) => {
      if (asked.params.part === 'gaps' && isBroken) throw refusal(503, 'The store is away.', 'Wait a moment.')
      return tell(asked)
    }
    const page = await open()
    await come(page, 'omissions', '.problem')
    expect(await page.textContent('#omissions .problem')).toContain('Wait a moment.')
    isBroken = false
    complaints = complaints.filter((each) => !each.includes('503'))
    await page.locator('#omissions .problem button').click()
    await page.waitForSelector('#omissions .omission')
  })

  it('shows behind a cell the words in context, the chain and hedges; behind silence the search', async () => {
    const page = await open()
    await come(page, 'claims', '[data-place="0:3"]')
    await page.locator('[data-place="0:3"]').click()
    const detail = page.locator('.panel .cell-detail')
    await detail.locator('.provenance').waitFor()
    expect(await detail.locator('.chain-line li').allTextContents()).toEqual([
      'Northern Voice',
      'district hospital',
      'a hospital porter',
    ])
    expect(await detail.locator('.as-written').allTextContents()).toEqual(['told', 'could not be confirmed'])
    await page.keyboard.press('Escape')
    await page.locator('td.position-silent button').first().click()
    expect(await page.textContent('.panel .searched')).toContain('5 sentences searched')
    expect(room.asked.some(({ name }) => name === 'getPart')).toBe(true)
  })

  it('keeps filter, order and group in the address, and opens by it', async () => {
    const page = await open()
    await come(page, 'claims', '.grid-tools')
    await page.getByLabel(/^Disputed/).check()
    await page.getByLabel('Order').selectOption('time')
    await page.locator('.grid-pick summary', { hasText: 'Accounts' }).click()
    await page.locator('.grid-pick').getByLabel(/^D ·/u).check()
    await page.getByLabel('Group by').selectOption('position')
    await page.waitForSelector('.grid-group')
    const { search } = new URL(page.url())
    expect(Object.fromEntries(new URLSearchParams(search))).toEqual({
      show: 'disputed',
      sort: 'time',
      account: 'D',
      group: 'position',
    })
    const heads = await page.locator('.grid-group').allTextContents()
    const again = await open(search)
    await come(again, 'claims', '.grid-group')
    expect(await again.locator('.grid-group').allTextContents()).toEqual(heads)
    await again.locator('.grid-search input').fill('no such words at all')
    await again.waitForSelector('#claims .empty')
  })

  it('draws of two hundred accounts and a thousand claims what is in sight, and moves through all of it by keys', async () => {
    tellStory(room, largeComparison(200, 1000))
    const page = await open()
    await come(page, 'claims', '[data-place="0:0"]')
    const grid = page.locator('.claim-grid')
    expect([await grid.getAttribute('aria-rowcount'), await grid.getAttribute('aria-colcount')]).toEqual([
      '1001',
      '201',
    ])
    expect(await page.locator('.claim-grid td').count()).toBeLessThan(900)
    await page.locator('[data-place="0:0"]').focus()
    for (const [key, where] of [
      ['PageDown', null],
      ['Home', null],
      ['Control+End', '999:199'],
      ['ArrowLeft', '999:198'],
      ['Control+ArrowUp', '0:198'],
      ['Control+ArrowLeft', '0:0'],
      ['End', '0:199'],
      ['Control+Home', '0:0'],
    ] as const) {
      await page.keyboard.press(key)
      if (where !== null) await expect.poll(() => place(page)).toBe(where)
    }
    expect(await page.locator('.claim-grid [tabindex="0"]').count()).toBe(1)
    await page.keyboard.press('Control+End')
    const last = page.locator('[data-place="999:199"]')
    await last.waitFor()
    const row = page.locator('tr', { has: last })
    expect(await row.getAttribute('aria-rowindex')).toBe('1001')
    expect(await page.locator('td', { has: last }).getAttribute('aria-colindex')).toBe('201')
    // Far away by the wheel, the cell with the tab stop is still there to come back to.
    await page.locator('.grid-scroll').evaluate((element) => element.scrollTo(0, 0))
    await expect.poll(() => place(page)).toBe('999:199')
    await page.keyboard.press('Enter')
    await page.waitForSelector('.panel .cell-detail')
  })

  it.each(['reading', 'omissions', 'versions', 'method'])('stays at #%s while the page grows', async (id) => {
    const page = await open(`#${id}`)
    if (id === 'reading') await page.waitForSelector('.account-column .statement-mark')
    await page.waitForLoadState('networkidle')
    const top = () => page.evaluate((each) => document.getElementById(each)!.getBoundingClientRect().top, id)
    const atEnd = () =>
      page.evaluate(() => scrollY + innerHeight >= document.documentElement.scrollHeight - 2)
    await expect.poll(async () => ((await atEnd()) ? 0 : Math.round(await top()))).toBeLessThan(160)
    expect(await top()).toBeGreaterThan(0)
  })

  it('leads from the list of accounts to the text of one, to what it leaves out and to what changed in it', async () => {
    const page = await open()
    await page.locator('.accounts-fold summary').click()
    const row = page.locator('.accounts > li', { has: page.locator('.siglum', { hasText: /^B$/u }) })
    expect(await row.getByRole('link', { name: /^What changed/u }).getAttribute('href')).toBe(
      '/articles/4001/changes?from=1&to=2',
    )
    await come(page, 'articles', '.member')
    expect(
      await page
        .locator('.member')
        .nth(1)
        .getByRole('link', { name: /^2 versions/u })
        .getAttribute('href'),
    ).toBe('/articles/4001/changes?from=1&to=2')
    await row.getByRole('link', { name: /^What it leaves out/u }).click()
    await page.waitForSelector('#omissions .left-out-by')
    expect(await page.locator('.left-out-by select').inputValue()).toBe('B')
    expect(new URL(page.url()).searchParams.get('left-out-by')).toBe('B')
    await row.getByRole('link', { name: /^Read/u }).click()
    await page.waitForSelector('.account-column[data-account=B] .statement-mark')
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toMatch(/^B /u)
  })

  it('names the accounts that print one text, and sets them abreast', async () => {
    tellStory(room, { ...fixture(), copies: [{ fullest: 'E', accounts: ['D', 'E'] }] })
    const page = await open()
    expect(await page.locator('.one-text').innerText()).toMatch(/^2 accounts print one text/u)
    await page.getByRole('link', { name: 'Read them abreast: E, D' }).click()
    await page.waitForSelector('.columns-2 .account-column[data-account=D] .statement-mark')
    expect(new URL(page.url()).searchParams.get('read')).toBe('E,D')
  })

  it('says in the panel of a claim which account spoke of it first', async () => {
    const page = await open()
    await come(page, 'claims', '[data-place]')
    await page.locator('.claim-grid [data-place]').first().click()
    expect(await page.locator('.panel .first-told').innerText()).toMatch(/^First to speak of it/u)
  })

  it('goes to a moment by the slider, says so, and comes back', async () => {
    const page = await open()
    await come(page, 'versions', '.time-slider')
    await page.locator('.time-slider input').focus()
    await page.keyboard.press('Home')
    await page.waitForSelector('.rewound')
    await expect
      .poll(() => page.textContent('.rewound'))
      .toContain('4 accounts stood; 7 had not come out; of 1 it is not known')
    expect(new URL(page.url()).searchParams.get('at')).toBe('2031-05-14T08:00:00.000Z')
    await expect.poll(() => page.textContent('.kicker')).toContain('4 accounts')
    expect(room.asked.filter(({ name }) => name === 'rewindStory')).toHaveLength(1)
    await page.getByRole('button', { name: 'Back to now' }).click()
    await page.waitForSelector('.rewound', { state: 'detached' })
    await expect.poll(() => page.textContent('.kicker')).toContain('12 accounts')
  })

  it('asks for one moment only, however far the slider is moved', async () => {
    const page = await open()
    await come(page, 'versions', '.time-slider')
    await page.locator('.time-slider input').focus()
    for (let step = 0; step < 8; step += 1) await page.keyboard.press('ArrowLeft')
    await page.waitForSelector('.rewound')
    expect(room.asked.filter(({ name }) => name === 'rewindStory')).toHaveLength(1)
  })

  it('offers a newer comparison and does not push it upon the reader', async () => {
    const page = await open()
    const tell = room.answers.getStory!
    room.answers.getStory = (asked) => ({ ...tell(asked), comparison: 'then' })
    room.tell({ type: 'comparison', story: 's0', comparison: 'then' })
    await page.waitForSelector('.news')
    expect(await page.textContent('.kicker')).toContain('12 accounts')
    await page.locator('.news button').click()
    await expect.poll(() => page.textContent('.kicker')).toContain('4 accounts')
  })

  it('moves in the picture of origins by arrow keys and names every node and line', async () => {
    const page = await open()
    await come(page, 'sources', '.origin-map')
    expect(await page.locator('.map-node[tabindex="0"]').count()).toBe(1)
    await page.locator('.map-node[tabindex="0"]').focus()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('ArrowRight')
    const label = await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))
    expect(label).toContain('rest on it.')
    expect(label).toContain(await page.textContent('.origin-map figcaption'))
    expect(await page.locator('.map-edge title').count()).toBe(await page.locator('.map-edge').count())
    await page.keyboard.press('Enter')
    await page.waitForSelector('.panel .quotation')
  })

  it('says in the articles why each stands here', async () => {
    const page = await open()
    await come(page, 'articles', '.member')
    const second = await page.locator('.member').nth(1).textContent()
    expect(second).toContain('shares the names Harrow Bridge and Kesmar')
    expect(second).toContain('put here by a person')
  })

  it('opens at an address of words', async () => {
    const page = await open('#at=E:0-10')
    await page.waitForSelector('.account-column[data-account="E"] .is-target')
    expect((await page.locator('.is-target').allTextContents()).join('')).toBe('Overloaded')
  })

  it('mirrors the grid where the page is written from right to left', async () => {
    tellStory(room, largeComparison(60, 40))
    const page = await open()
    await page.evaluate(() => document.documentElement.setAttribute('dir', 'rtl'))
    await come(page, 'claims', '[data-place="0:0"]')
    await page.locator('[data-place="0:0"]').focus()
    await page.keyboard.press('ArrowLeft')
    await expect.poll(() => place(page)).toBe('0:1')
    await page.keyboard.press('Control+ArrowLeft')
    await expect.poll(() => place(page)).toBe('0:59')
    const box = await page.locator('[data-place="0:59"]').boundingBox()
    expect(box!.x).toBeGreaterThanOrEqual(0)
    expect(box!.x).toBeLessThan(400)
  })

  it.each([360, 390])('fits a phone of %i px', async (width) => {
    const page = await open('', { viewport: { width, height: 780 } })
    for (const [id, shown] of [
      ['claims', '.claim-grid'],
      ['figures', '.figure-row'],
      ['sources', '.origin-map'],
      ['versions', '.time-slider'],
    ] as const)
      await come(page, id, shown)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
  })

  it('prints without bars, with every fold open', async () => {
    const page = await open()
    for (const [id, shown] of [
      ['claims', '.claim-grid'],
      ['chains', '.chain-tree'],
    ] as const)
      await come(page, id, shown)
    await page.emulateMedia({ media: 'print' })
    await page.waitForSelector('.grid-printed')
    await expect.poll(() => page.locator('.grid-printed tbody tr').count()).toBe(10)
    await expect.poll(() => page.locator('.claim-words q').count()).toBeGreaterThan(10)
    await expect.poll(() => page.locator('main details:not([open])').count()).toBe(0)
    const bars = await page.evaluate(() =>
      ['.app-bar', '.section-bar nav', '.time-slider'].map((each) => {
        const element = document.querySelector(each)
        return element === null ? 'none' : getComputedStyle(element).display
      }),
    )
    expect(bars).toEqual(['none', 'none', 'none'])
  })

  for (const colorScheme of ['light', 'dark'] as const) {
    it(`has no serious fault under axe in the ${colorScheme} theme, every section and the panel included`, async () => {
      const page = await open('', { colorScheme, viewport: { width: 1440, height: 900 } })
      for (const [id, shown] of [
        ['claims', '[data-place="0:3"]'],
        ['figures', '.figure-row'],
        ['naming', '.naming-entry'],
        ['chains', '.chain-tree'],
        ['sources', '.origin-map'],
        ['omissions', '.omission'],
        ['versions', '.time-slider'],
      ] as const)
        await come(page, id, shown)
      expect(await graveFaults(page)).toEqual([])
      await come(page, 'claims', '[data-place="0:3"]')
      await page.locator('[data-place="0:3"]').click()
      await page.waitForSelector('.panel .provenance')
      expect(await graveFaults(page)).toEqual([])
    })
  }

  it('has no serious fault under axe on a phone, as of an earlier moment', async () => {
    const page = await open('?at=2031-05-14T11:00:00.000Z', { viewport: { width: 390, height: 844 } })
    await page.waitForSelector('.rewound')
    await come(page, 'claims', '.claim-grid')
    expect(await graveFaults(page)).toEqual([])
  })
})
