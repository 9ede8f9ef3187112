/** Odd texts in the reading view of the room, from the real server: shown as text, word for word, told apart, and never wider than the page. */

import type { BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { CHARACTER_LABELS } from '../model/characters.js'
import { findBrowser } from './_browser.js'
import { ARABIC, ENDLESS, MARKUP, type OddRoom, startOddRoom, TURNED } from './_odd-room.js'
import { axeFaults, overflow } from './_room.js'
import { openPages } from './_visits.js'

const executable = findBrowser()
const WIDE = { viewport: { width: 1440, height: 900 } }
const PHONE = { viewport: { width: 390, height: 844 } }

/** The words of each paragraph, with labels turned back into the characters that they stand for. */
async function wordsIn(page: Page, account: string): Promise<string[]> {
  const pieces = await page
    .locator(`.account-column[data-account=${account}] .paragraph > p`)
    .evaluateAll((paragraphs) =>
      paragraphs.map((paragraph) => {
        const pieces: [text: string, isLabel: boolean][] = []
        const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT)
        for (let node = walker.nextNode(); node !== null; node = walker.nextNode())
          pieces.push([node.textContent ?? '', node.parentElement?.closest('.hidden-character') != null])
        return pieces
      }),
    )
  const characters = new Map(Object.entries(CHARACTER_LABELS).map(([character, label]) => [label, character]))
  return pieces.map((all) => all.map(([text, isLabel]) => (isLabel ? characters.get(text) : text)).join(''))
}

const linesOf = (text: string) => text.split('\n').filter((line) => line !== '')

describe.skipIf(executable === null)('odd texts in the reading view', () => {
  let room: OddRoom
  beforeAll(async () => {
    room = await startOddRoom()
  })
  afterAll(async () => {
    await room?.close()
    expect(room?.faults).toEqual([])
  })
  const openPage = openPages(executable, () => room)

  /** Accounts by what their texts hold: the letters go by time, then name. */
  async function letters(page: Page): Promise<Record<'markup' | 'turned' | 'endless' | 'arabic', string>> {
    const options = await page.locator('.account-picker select').first().locator('option').allInnerTexts()
    const letterOf = (name: string, nth = 0) => options.filter((each) => each.includes(name))[nth]?.[0] ?? ''
    const arabic = letterOf('صحيفة')
    const [markup, turned] = [letterOf('Senna'), letterOf('Senna', 1)]
    const endless = options.map((each) => each[0]!).find((id) => ![arabic, markup, turned].includes(id))!
    return { markup, turned, endless, arabic }
  }

  async function read(accounts: readonly string[], options: BrowserContextOptions = WIDE): Promise<Page> {
    const page = await openPage(`/stories/odd?read=${accounts.join(',')}#reading`, options)
    await page.waitForSelector('.account-text')
    return page
  }

  it('tells two outlets of one name apart, wherever they are named', async () => {
    const page = await read(['A', 'B', 'C'])
    const options = await page.locator('.account-picker select').first().locator('option').allInnerTexts()
    expect(options.filter((each) => each.endsWith('Senna Tribune'))).toHaveLength(2)
    expect(new Set(options).size).toBe(options.length)
    await page.waitForFunction(() => document.querySelectorAll('.account-scroll').length === 3)
    const names = await page
      .getByRole('region', { name: /^Text of/u })
      .evaluateAll((all) => all.map((each) => each.ariaLabel))
    expect(new Set(names).size).toBe(3)
  })

  it('shows markup as text and runs none of it', async () => {
    let isAsked = false
    const page = await read(['A'])
    page.on('dialog', () => {
      isAsked = true
    })
    const { markup } = await letters(page)
    await page.locator('.account-picker select').first().selectOption(markup)
    await page.waitForSelector(`.account-column[data-account=${markup}] .statement-mark`)
    expect(await wordsIn(page, markup)).toEqual(linesOf(MARKUP))
    expect(await page.locator('.story :is(script, img, style, b:not([class]))').count()).toBe(0)
    expect(isAsked).toBe(false)
  })

  it('makes characters seen that turn or hide writing, and keeps every word as it was', async () => {
    const page = await read(['A'])
    const { turned } = await letters(page)
    await page.locator('.account-picker select').first().selectOption(turned)
    await page.waitForSelector(`.account-column[data-account=${turned}] .statement-mark`)
    expect(await wordsIn(page, turned)).toEqual(linesOf(TURNED))
    const labels = await page.locator('.account-text .hidden-character:visible').allInnerTexts()
    expect(labels).toEqual(
      expect.arrayContaining(['RLO', 'PDF', 'ZWSP', 'RLI', 'PDI', 'RLM', 'SHY', 'BOM', 'LRI', 'RLE']),
    )
    const bare = await page
      .locator('main')
      .evaluate((main) => /[\u202a-\u202e\u2066-\u2069]/u.test(main.textContent ?? ''))
    expect(bare).toBe(false)
    await page.locator('.statement-mark', { hasText: 'Nineteen' }).first().click()
    const quoted = await page.locator('.panel').innerText()
    expect(quoted).not.toMatch(/[\u202a-\u202e\u2066-\u2069\u200b]/u)
  })

  it.each([PHONE, WIDE, { viewport: { width: 360, height: 700 } }])(
    'keeps a word without end, pictures and an account without date, headline and outlet inside a page of %j',
    async (options) => {
      const page = await read(['A'], options)
      const { endless } = await letters(page)
      await page.locator('.account-picker select').first().selectOption(endless)
      await page.waitForSelector(`.account-column[data-account=${endless}] .statement-mark`)
      expect(await wordsIn(page, endless)).toEqual(linesOf(ENDLESS))
      expect(await page.locator('.account-column .column-head').innerText()).toContain('no date given')
      // What is wider than its paragraph is cut off there and does not widen the page.
      const cut = await page
        .locator('.account-text p')
        .evaluateAll((all) => all.filter((each) => each.scrollWidth > each.clientWidth).length)
      expect(cut).toBe(0)
      for (const id of ['conflicts', 'claims', 'figures', 'omissions', 'reading', 'articles']) {
        await page.evaluate((each) => document.getElementById(each)?.scrollIntoView(), id)
        await page.waitForLoadState('networkidle')
        expect([id, await overflow(page)]).toEqual([id, 0])
      }
      await page.locator('.account-column .statement-mark').first().click()
      await page.waitForSelector('.panel')
      expect(await overflow(page)).toBe(0)
    },
  )

  it('sets Arabic beside English, each in its own direction, with keys that follow it', async () => {
    const page = await read(['A'])
    const { arabic, markup } = await letters(page)
    const both = await openPage(
      `/stories/odd?read=${markup},${arabic}&marks=differs,agrees,only,missing`,
      WIDE,
    )
    await both.waitForSelector(`.account-column[data-account=${arabic}] .statement-mark`)
    await both.waitForSelector(`.account-column[data-account=${markup}] .statement-mark`)
    expect(await wordsIn(both, arabic)).toEqual(linesOf(ARABIC))
    const directions = (account: string) =>
      both
        .locator(`.account-column[data-account=${account}] .paragraph > p`)
        .evaluateAll((all) => [...new Set(all.map((each) => getComputedStyle(each).direction))])
    expect([await directions(markup), await directions(arabic)]).toEqual([['ltr'], ['rtl']])
    expect(
      await both.locator(`.account-column[data-account=${arabic}] .account-text`).getAttribute('lang'),
    ).toBe('ar')
    const marks = both.locator(`.account-column[data-account=${arabic}] .statement-mark`)
    await marks.first().focus()
    await both.keyboard.press('ArrowLeft')
    expect(await marks.nth(1).evaluate((mark) => mark === document.activeElement)).toBe(true)
    await both.keyboard.press('ArrowRight')
    expect(await marks.first().evaluate((mark) => mark === document.activeElement)).toBe(true)
    expect(await overflow(both)).toBe(0)
    expect(await axeFaults(both)).toEqual([])
  })

  it('says of a story with one account that there is nothing to compare, and still lists it', async () => {
    const page = await openPage('/stories/one#reading', PHONE)
    await page.getByText('Two accounts at least are compared').waitFor()
    expect(await page.locator('#articles .member').count()).toBe(1)
    expect(await overflow(page)).toBe(0)
  })

  it('shows a comparison as soon as it is made, without being asked again', async () => {
    const page = await openPage('/stories/waiting', WIDE)
    await page.getByText('There is no comparison yet.').waitFor()
    await room.finish()
    await page.waitForSelector('.story .masthead', { timeout: 20_000 })
    await page.locator('.section-bar a[href="#reading"]').click()
    await page.waitForSelector('.account-column .statement-mark')
  })
})
