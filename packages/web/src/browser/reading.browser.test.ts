/** The reading view of the room in a real browser, against an invented server. */
import type { Comparison, Versions } from '@parallax/contract'
import type { BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { findBrowser } from './_browser.js'
import { type FakeRoom, startFakeRoom } from './_fake-api.js'
import { fixture } from './_report.js'
import { axeFaults, overflow } from './_room.js'
import { tellStory } from './_story-room.js'
import { openPages } from './_visits.js'

const executable = findBrowser()
const WIDE = { viewport: { width: 1440, height: 700 } }
const PHONE = { viewport: { width: 390, height: 844 } }

/** The small comparison with every article made long by paragraphs of its own, after what it tells. */
function longComparison(words: number): Comparison {
  const comparison = fixture()
  const more = Array.from(
    { length: Math.ceil(words / 100) },
    (_, index) => `\n${`Paragraph ${index} of the walk along the quiet river bank. `.repeat(10)}`,
  ).join('')
  return {
    ...comparison,
    articles: comparison.articles.map((annotation) => ({
      ...annotation,
      article: { ...annotation.article, text: annotation.article.text + more },
    })),
  }
}

const focusedClaim = (page: Page) =>
  page.evaluate(() => (document.activeElement as HTMLElement | null)?.dataset.claim)
const scrolled = (page: Page) =>
  page
    .locator('.account-scroll')
    .evaluateAll((columns) => columns.map((column) => Math.round(column.scrollTop)))

function versions(): Versions {
  const { articles } = fixture()
  const { article } = articles[1]!
  const evidence = (version: string, exact: string, start = 0) => ({
    article: version,
    start,
    end: start + exact.length,
    exact,
    prefix: '',
    suffix: '',
  })
  return {
    schemaVersion: 1,
    versions: ['v1', 'v2'].map((id) => ({ id, input: 'kept', article })),
    steps: [
      {
        from: 'v1',
        to: 'v2',
        changes: [
          {
            id: 'c1',
            part: 'body',
            link: 'same',
            moved: false,
            before: [evidence('v1', 'Twelve people died.')],
            after: [evidence('v2', 'Seventeen people died.')],
            findings: [
              {
                kind: 'figure',
                direction: 'rose',
                before: evidence('v1', 'Twelve'),
                after: evidence('v2', 'Seventeen'),
                why: '“Twelve” became “Seventeen”.',
              },
            ],
          },
        ],
        headlineOnly: false,
        unchanged: 4,
        correction: {
          state: 'not-found',
          facts: ['c1'],
          notes: [],
          why: 'No note of a correction was found.',
        },
        furniture: { before: [], after: [] },
      },
    ],
    notes: [],
    method: { version: '0.1.0', rules: [], models: [] },
  }
}

describe.skipIf(executable === null)('the reading view in the room', () => {
  let room: FakeRoom

  beforeAll(async () => {
    room = await startFakeRoom()
  })
  afterAll(() => room?.goDown())
  const openPage = openPages(executable, () => room)

  async function open(query: string, options: BrowserContextOptions = WIDE): Promise<Page> {
    const page = await openPage(`/stories/s0${query}`, options)
    await page.waitForSelector('.account-column .statement-mark')
    return page
  }

  beforeEach(() => {
    room.answers = {}
    room.asked.length = 0
    tellStory(room, fixture())
  })

  it('opens an article by its key, and marks by keys, words of others beside it', async () => {
    const page = await open('?article=4003')
    expect(await page.locator('.account-column').getAttribute('data-account')).toBe('D')
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toContain('Northern')
    await page.keyboard.press('j')
    const first = await focusedClaim(page)
    await page.keyboard.press('j')
    const second = await focusedClaim(page)
    expect(first).toBeDefined()
    expect(second).not.toBe(first)
    await page.keyboard.press('k')
    expect(await focusedClaim(page)).toBe(first)
    await page.keyboard.press('Enter')
    await page.waitForSelector('.panel .other-accounts .quotation')
    await page.locator('.panel .other-accounts .jump').first().click()
    await page.waitForSelector('.account-column:not([data-account="D"]) .is-target')
  })

  it('gives each column one stop of the Tab key, which keys move from mark to mark', async () => {
    const page = await open('?article=4003&read=D,E')
    for (const layer of ['differs', 'agrees', 'only', 'missing'])
      await page.locator(`.layer-switches input:left-of(.sample.layer-${layer})`).first().check()
    const stops = '.account-text :is(.statement-mark, summary)[tabindex="0"]'
    expect(await page.locator(`.account-column[data-account=D] ${stops}`).count()).toBe(1)
    expect(await page.locator(`.account-column[data-account=E] ${stops}`).count()).toBe(1)
    const isIn = (account: string) =>
      page.evaluate(
        (id) => document.activeElement?.closest('.account-text')?.closest('article')?.dataset.account === id,
        account,
      )
    await page.locator('.account-scroll').first().focus()
    // The head of a column holds the way to the page of the outlet, and one to judge by.
    const inHead = 2
    for (let stops = 0; stops <= inHead && !(await isIn('D')); stops += 1) await page.keyboard.press('Tab')
    expect(await isIn('D')).toBe(true)
    const first = await focusedClaim(page)
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('j')
    const last = await focusedClaim(page)
    expect(last).not.toBe(first)
    await page.keyboard.press('Tab')
    expect(await isIn('D')).toBe(false)
    await page.keyboard.press('Shift+Tab')
    expect([await isIn('D'), await focusedClaim(page)]).toEqual([true, last])
  })

  it('draws what is missing at a place when its fold is opened, and goes through it by the same keys', async () => {
    const page = await open('?article=4003')
    const fold = page.locator('.missing-marker').first()
    expect(await fold.locator('li').count()).toBe(0)
    await fold.locator('summary').focus()
    await page.keyboard.press('Enter')
    await fold.locator('li button').first().waitFor()
    await page.keyboard.press('j')
    expect(await page.evaluate(() => document.activeElement?.matches('.missing-marker li > button'))).toBe(
      true,
    )
    await page.keyboard.press('Enter')
    await page.waitForSelector('.panel')
  })

  it('keeps accounts and marks in the address', async () => {
    const page = await open('?read=D,E&marks=name')
    expect(await page.locator('.account-column').count()).toBe(2)
    expect(await page.locator('.reading').getAttribute('class')).toBe('reading columns-2 show-name')
    await page.getByLabel('Missing here', { exact: true }).check()
    await page.locator('.reading-controls select').nth(2).selectOption('H')
    await page.waitForSelector('.columns-3')
    const query = new URL(page.url()).searchParams
    expect(query.get('read')).toBe('D,E,H')
    expect(query.get('marks')).toBe('missing,name')
    expect(await page.locator('.missing-marker').first().isVisible()).toBe(true)
    await page.locator('.missing-marker summary').first().click()
    expect(await page.textContent('.missing-marker[open]')).toMatch(
      /not found|came out earlier|cannot be told/,
    )
  })

  it('lines up abreast, scrolls in step without a jump, and stops when it is switched off', async () => {
    tellStory(room, longComparison(8_000))
    const page = await open('?article=4003&read=D,E,H')
    await page.keyboard.press('2')
    await page.keyboard.press('j')
    await page.keyboard.press('j')
    await page.keyboard.press('Enter')
    await page.waitForSelector('.lined-up')
    expect(await page.locator('.is-lined-up').count()).toBeGreaterThan(1)
    await page.locator('.account-scroll').nth(0).hover()
    let before = await scrolled(page)
    for (let turn = 0; turn < 6; turn += 1) {
      await page.mouse.wheel(0, 120)
      await expect.poll(async () => (await scrolled(page))[0]).toBeGreaterThan(before[0]!)
      await page.waitForTimeout(100)
      const now = await scrolled(page)
      expect(Math.abs(now[1]! - before[1]!)).toBeLessThan(700)
      before = now
    }
    expect(before[1]).toBeGreaterThan(0)
    await page.getByLabel('Scroll in step').uncheck()
    await page.locator('.account-scroll').nth(0).hover()
    const still = await scrolled(page)
    await page.mouse.wheel(0, 400)
    await expect.poll(async () => (await scrolled(page))[0]).toBeGreaterThan(still[0]!)
    expect((await scrolled(page))[1]).toBe(still[1])
  })

  it('shows one account at a time on a phone', async () => {
    const page = await open('?article=4003&read=D,E', PHONE)
    expect(await page.locator('.account-column:visible').count()).toBe(1)
    await page.locator('.column-tabs button').nth(1).click()
    expect(await page.locator('.account-column:visible').getAttribute('data-account')).toBe('E')
    expect(await overflow(page)).toBeLessThanOrEqual(0)
  })

  it('prints the account with the key to its marks', async () => {
    const page = await open('?article=4003')
    await page.evaluate(() => {
      document.documentElement.dataset.print = 'reading'
    })
    await page.emulateMedia({ media: 'print' })
    expect(await page.locator('.layer-switches .sample:visible').count()).toBe(6)
    expect(await page.locator('.account-picker:visible, .masthead:visible, #claims:visible').count()).toBe(0)
    expect(await page.locator('.account-text:visible').count()).toBe(1)
  })

  it('says that an article is not compared', async () => {
    const page = await openPage('/stories/s0?article=9', WIDE)
    await page.getByText('is not in this comparison').waitFor()
  })

  it('shows what changed between versions, words of both side by side', async () => {
    room.answers.getChanges = versions
    const page = await openPage('/articles/4001/changes?from=1&to=2', WIDE)
    await page.waitForSelector('.change')
    expect(await page.locator('.change .focus-words').allTextContents()).toEqual(['Twelve', 'Seventeen'])
    expect(await axeFaults(page)).toEqual([])
  })

  it.each(['light', 'dark'] as const)('has no fault under axe in the %s theme', async (colorScheme) => {
    const page = await open('?article=4003&read=D,E', { ...WIDE, colorScheme })
    for (const box of await page.locator('.layer-switches input').all()) await box.check()
    expect(await axeFaults(page)).toEqual([])
  })
})
