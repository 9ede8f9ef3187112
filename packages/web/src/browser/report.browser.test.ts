/** The report in a real browser, opened from disk with the network cut off. */
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { HOSTILE_HEADLINE, HOSTILE_OUTLET } from '../fixtures/texts.js'
import { findBrowser, launch, type OpenedReport, openReport } from './_browser.js'
import { fixture, writeReport } from './_report.js'
import { graveFaults } from './_room.js'

const executable = findBrowser()

function focusedPlace(page: Page): Promise<string | undefined> {
  return page.evaluate(() => (document.activeElement as HTMLElement | null)?.dataset.place)
}

describe.skipIf(executable === null)('the report in a browser', () => {
  let browser: Browser
  let address: string
  const opened: OpenedReport[] = []

  async function open(options: BrowserContextOptions = {}, fragment = ''): Promise<Page> {
    const report = await openReport(browser, address, { reducedMotion: 'reduce', ...options })
    opened.push(report)
    if (fragment !== '') await report.page.goto(`${address}${fragment}`)
    return report.page
  }

  beforeAll(async () => {
    address = writeReport(fixture())
    browser = await launch(executable!)
  })

  afterEach(async () => {
    for (const { page, requests, complaints } of opened.splice(0)) {
      await page.context().close()
      expect(requests).toEqual([])
      expect(complaints).toEqual([])
    }
  })

  afterAll(() => browser?.close())

  it('says how many voices stand behind the accounts, who is not heard and what was softened', async () => {
    const page = await open()
    expect(await page.textContent('.independence')).toContain(
      '12 accounts, 3 origins; they weigh as much as 1.3 of equal weight.',
    )
    expect(await page.textContent('.unheard')).toContain('ministry')
    expect(await page.textContent('.softening')).toContain('two versions of one article')
    expect(await page.textContent('.headlines')).toContain('its text gives a source')
  })

  it('offers nothing to judge: there is no server that would keep it', async () => {
    const page = await open()
    await page.evaluate(() => {
      for (const fold of document.querySelectorAll('details')) fold.open = true
    })
    for (const section of ['naming', 'sources', 'omissions', 'hardening', 'reading'])
      expect(await page.locator(`#${section} :is(button, a)`).count()).toBeGreaterThan(0)
    await page.click('[data-place="0:0"]')
    await page.waitForSelector('.panel .cell-detail')
    expect(await page.locator('.judge, [data-judged], .finding').count()).toBe(0)
    expect(await page.getByRole('combobox', { name: 'Judged' }).count()).toBe(0)
  })

  it('shows the parts of a claim in its panel', async () => {
    const page = await open()
    await page.click('[data-place="0:0"]')
    const parts = await page.locator('.panel .claim-parts').innerText()
    expect(parts.replace(/\s+/gu, ' ')).toBe(
      'Who A bridge over the river Orre Harrow Bridge Did collapsed When on Wednesday 14 May 2031',
    )
  })

  it('shows every section, the conflicts first', async () => {
    const page = await open()
    const sections = await page.locator('main > section').evaluateAll((all) => all.map(({ id }) => id))
    expect(sections).toEqual([
      'conflicts',
      'claims',
      'figures',
      'naming',
      'chains',
      'sources',
      'omissions',
      'hardening',
      'reading',
      'method',
    ])
    expect(await page.locator('.empty').count()).toBe(0)
    expect(await page.locator('.accounts > li').count()).toBe(12)
  })

  it('shows what meets across languages, and many prints of one text once, without a serious fault', async () => {
    const sample = fixture()
    const [one, other] = sample.claims.flatMap(({ cells }) =>
      cells.filter(({ statements }) => statements.length > 0),
    )
    const rows = [one!, other!].map(({ account, statements }) => ({
      account,
      evidence: statements.slice(0, 1),
    }))
    const across = [
      { id: 'x1', kind: 'name' as const, rows, shared: [] },
      { id: 'x2', kind: 'sentence' as const, rows, shared: ['Port Senna', '12'] },
    ]
    const host = sample.accounts[0]!
    const prints = [1, 2, 3, 4].map((at) => ({ ...host, id: `P${at}`, outlet: `Print ${at}` }))
    const copies = [{ fullest: host.id, accounts: [host.id, ...prints.map(({ id }) => id)] }]
    const file = writeReport({ ...sample, accounts: [...sample.accounts, ...prints], across, copies })
    const report = await openReport(browser, file, { reducedMotion: 'reduce' })
    opened.push(report)
    expect(await report.page.textContent('#across')).toContain('Both hold Port Senna, 12')
    expect(await report.page.textContent('.notes')).toContain('5 accounts print one text')
    expect(await report.page.textContent('.accounts-key')).not.toContain('Print 4')
    expect(await graveFaults(report.page)).toEqual([])
  })

  it('never uses a word of verdict', async () => {
    const page = await open()
    const own = await page.evaluate(() => {
      const copy = document.querySelector('main')!.cloneNode(true) as HTMLElement
      for (const words of copy.querySelectorAll('bdi, blockquote, .account-text, option')) words.remove()
      return copy.textContent ?? ''
    })
    expect(own).not.toMatch(/\b(true|false|confirmed|biased|lie|misleading)\b/i)
  })

  it('marks the words that differ on both sides of a conflict', async () => {
    const page = await open()
    const marked = await page.locator('.conflict').first().locator('.focus-words').allTextContents()
    expect(marked).toEqual(['heard an explosion', 'no blast', 'No trace of explosives'])
  })

  it('moves through the grid by arrow keys with one tab stop, opens by Enter and closes by Escape', async () => {
    const page = await open()
    expect(await page.locator('.claim-grid [tabindex="0"]').count()).toBe(1)
    await page.locator('[data-place="0:0"]').focus()
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('ArrowDown')
    await expect.poll(() => focusedPlace(page)).toBe('1:1')
    await expect.poll(() => page.locator('.claim-grid [tabindex="0"]').getAttribute('data-place')).toBe('1:1')
    await page.keyboard.press('Control+End')
    await expect.poll(() => focusedPlace(page)).toBe('9:11')
    await page.keyboard.press('Control+Home')
    await page.keyboard.press('ArrowUp')
    await expect.poll(() => focusedPlace(page)).toBe('0:0')
    await page.keyboard.press('Enter')
    await page.waitForSelector('.panel')
    await page.waitForFunction(() => document.activeElement?.id === 'panel-title')
    await page.keyboard.press('Escape')
    await page.waitForSelector('.panel', { state: 'detached' })
    await expect.poll(() => focusedPlace(page)).toBe('0:0')
  })

  it('filters the claims', async () => {
    const page = await open()
    await page.getByLabel(/^Disputed/).check()
    await page.waitForFunction(() => document.querySelectorAll('.claim-grid tbody tr').length === 4)
    await page.getByLabel(/^In one account only/).check()
    await page.waitForFunction(() => document.querySelectorAll('.claim-grid tbody tr').length === 3)
  })

  it('shows the chain, the cue and the hedges behind a cell', async () => {
    const page = await open()
    await page.locator('.claim-grid tbody tr').first().locator('td button').nth(3).click()
    const detail = page.locator('.panel .cell-detail')
    expect(await detail.locator('.focus-words').first().textContent()).toBe(
      'Twenty people are dead, a hospital porter told Northern Voice',
    )
    expect(await detail.locator('.chain-line li').allTextContents()).toEqual([
      'Northern Voice',
      'district hospital',
      'a hospital porter',
    ])
    expect(await detail.locator('.as-written').allTextContents()).toEqual(['told', 'could not be confirmed'])
  })

  it('says for a silent cell how much was searched and shows the nearest miss', async () => {
    const page = await open()
    await page.locator('td.position-silent button').first().click()
    const detail = page.locator('.panel .searched')
    expect(await detail.locator('p').first().textContent()).toBe(
      'not found in this account (5 sentences searched)',
    )
    expect(await detail.locator('.focus-words').textContent()).toBe('The bridge fell.')
  })

  it('jumps from a quotation to the very words in the reading view', async () => {
    const page = await open()
    await page.locator('.conflict .jump').first().click()
    await page.waitForSelector('.is-target')
    const words = await page.locator('.is-target').allTextContents()
    expect(words.join('')).toBe(
      'Witnesses on both banks heard an explosion seconds before the Harrow Bridge fell on Wednesday.',
    )
    expect(await page.locator('.account-column').getAttribute('data-account')).toBe('D')
    const target = page.locator('.is-target').first()
    await expect.poll(() => target.evaluate((element) => element === document.activeElement)).toBe(true)
    const top = async () => (await target.boundingBox())!.y
    await expect.poll(top).toBeGreaterThan(0)
    await expect.poll(top).toBeLessThan(720)
  })

  it('opens at an address of words, and survives a broken one', async () => {
    const page = await open({}, '#at=E:0-10')
    await page.waitForSelector('.is-target')
    expect((await page.locator('.is-target').allTextContents()).join('')).toBe('Overloaded')
    const broken = await open({}, '#at=%E0%A4%A:1-2')
    expect(await broken.locator('.is-target').count()).toBe(0)
  })

  it('shows the other accounts beside a mark, by mouse and by keyboard, and lays a second account abreast', async () => {
    const page = await open()
    await page.locator('.reading-controls select').nth(0).selectOption('D')
    await page.waitForSelector('.account-column[data-account="D"]')
    await page.locator('.statement-mark').first().focus()
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('Enter')
    await page.waitForSelector('.panel .other-accounts li')
    await page.keyboard.press('Escape')
    await page.locator('.reading-controls select').nth(1).selectOption('E')
    await page.waitForSelector('.columns-2')
    await expect.poll(() => page.locator('.account-column').count()).toBe(2)
  })

  it('switches each kind of mark on and off', async () => {
    const page = await open()
    const line = () =>
      page
        .locator('.reading .layer-name')
        .first()
        .evaluate((element) => getComputedStyle(element).textDecorationLine)
    await page.locator('.reading-controls select').nth(0).selectOption('D')
    await expect.poll(line).toBe('none')
    await page.getByLabel('Names', { exact: true }).check()
    await expect.poll(line).toBe('underline')
  })

  it('follows the system into the dark and lets the reader choose', async () => {
    const page = await open({ colorScheme: 'dark' })
    const ground = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor)
    await expect.poll(ground).toBe('rgb(23, 22, 20)')
    await page.getByLabel('Light').check()
    await expect.poll(ground).toBe('rgb(252, 251, 248)')
  })

  it.each([360, 390])(
    'fits a phone of %i px: only the grid scrolls sideways, its claims stay, the panel is a sheet',
    async (width) => {
      const page = await open({ viewport: { width, height: 780 } })
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
      await page.locator('.grid-scroll').evaluate((element) => element.scrollTo(300, 0))
      const head = await page.locator('.claim-grid tbody th').first().boundingBox()
      expect(head!.x).toBeGreaterThanOrEqual(0)
      expect(head!.x).toBeLessThan(30)
      await page.locator('[data-place="0:4"]').click()
      const panel = await page.locator('.panel').boundingBox()
      expect(panel!.width).toBe(width)
      expect(panel!.y).toBeGreaterThan(100)
    },
  )

  it('prints with everything open and nothing sticky', async () => {
    const page = await open({ colorScheme: 'dark' })
    await page.getByLabel(/^Disputed/).check()
    await page.emulateMedia({ media: 'print' })
    await page.waitForSelector('.claim-words')
    await expect.poll(() => page.locator('.claim-grid tbody tr').count()).toBe(10)
    await expect.poll(() => page.locator('details:not([open])').count()).toBe(0)
    const styles = await page.evaluate(() => ({
      head: getComputedStyle(document.querySelector('.claim-grid thead th')!).position,
      bar: getComputedStyle(document.querySelector('.top-bar')!).display,
      ground: getComputedStyle(document.body).backgroundColor,
      address: getComputedStyle(document.querySelector('.account-headline a')!, '::after').content,
    }))
    expect(styles).toMatchObject({ head: 'static', bar: 'none', ground: 'rgb(252, 251, 248)' })
    expect(styles.address).toContain('https://')
    await page.emulateMedia({ media: 'screen' })
    await page.waitForFunction(() => document.querySelectorAll('.claim-grid tbody tr').length === 4)
  })

  it('keeps hostile text inert and shows hidden characters by name', async () => {
    const page = await open()
    expect(await page.evaluate('window.pwned')).toBeUndefined()
    expect(await page.locator('main img, main script, main iframe, main svg[onload]').count()).toBe(0)
    expect(await page.locator('a[href^="javascript"]').count()).toBe(0)
    const row = page.locator('.accounts > li').nth(9)
    expect(await row.locator('.account-outlet').textContent()).toBe(HOSTILE_OUTLET)
    expect(await row.locator('.account-headline').textContent()).toBe(HOSTILE_HEADLINE)
    const hidden = await page.locator('.claim-grid .hidden-character').allTextContents()
    expect(hidden).toEqual(['RLO', 'PDF'])
    expect(
      await page.locator('main').evaluate((main) => /[\u202a-\u202e\u200b]/.test(main.textContent ?? '')),
    ).toBe(false)
  })

  it('sets Arabic from right to left without turning the page', async () => {
    const page = await open({}, '#at=F:0-10')
    await page.waitForSelector('.account-column[data-account="F"]')
    const direction = await page
      .locator('.account-text p')
      .first()
      .evaluate((element) => getComputedStyle(element).direction)
    expect(direction).toBe('rtl')
    expect(await page.evaluate(() => getComputedStyle(document.body).direction)).toBe('ltr')
  })

  it('begins with a link that skips to the differences', async () => {
    const page = await open()
    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.activeElement?.getAttribute('href'))).toBe('#conflicts')
  })

  it('says the claims as text where scripts are off', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false, offline: true })
    const page = await context.newPage()
    await page.goto(address)
    const text = await page.locator('ol').first().textContent()
    expect(text).toContain('not found in this account (5 sentences searched)')
    expect(text).toContain('<img src=x')
    expect(await page.locator('img').count()).toBe(0)
    await context.close()
  })

  for (const colorScheme of ['light', 'dark'] as const) {
    it(`has no serious fault under axe in the ${colorScheme} theme, panel and marks included`, async () => {
      const page = await open({ colorScheme, viewport: { width: 1440, height: 900 } })
      for (const box of await page.locator('.layer-switches input').all()) await box.check()
      await page.locator('.reading-controls select').nth(0).selectOption('D')
      expect(await graveFaults(page)).toEqual([])
      await page.locator('[data-place="0:3"]').click()
      await page.waitForSelector('.panel .provenance')
      expect(await graveFaults(page)).toEqual([])
    })
  }

  it('has no serious fault under axe on a phone', async () => {
    const page = await open({ viewport: { width: 360, height: 780 } })
    expect(await graveFaults(page)).toEqual([])
  })
})
