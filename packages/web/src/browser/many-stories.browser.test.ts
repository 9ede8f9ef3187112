/** The list of stories and the search, over the real server with hundreds of stories. */
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  annotation,
  arrival,
  comparison,
  membership,
  storedComparison,
  story,
} from '../../../store/src/_invented.js'
import { keysOf, packComparison } from '../../../store/src/packing.js'
import { findBrowser, launch } from './_browser.js'
import { type RealRoom, startRealRoom } from './_real-room.js'
import { axeFaults, type OpenedRoom, openRoom, overflow } from './_room.js'

const executable = findBrowser()
const STORIES = 220
const PLACES = ['Marl', 'Tarn', 'Vell', 'Senna', 'Orre']
const OUTLETS = ['Radio Marl', 'The Tarn Courier', 'Vell Wire']

const day = (index: number) =>
  new Date(Date.UTC(2031, 4, 1 + Math.floor(index / 10), index % 10)).toISOString()

async function fill({ app: { store } }: RealRoom): Promise<void> {
  const stories = []
  const memberships = []
  for (let index = 0; index < STORIES; index += 1) {
    const place = PLACES[index % PLACES.length]!
    const headline = `Bridge ${index} at ${place} shut`
    const language = index % 11 === 0 ? 'de' : 'en'
    const text = `The bridge at ${place} was shut after ${100 + index} cracks were counted, the road office of ${place} said.`
    const key = String(5000 + index)
    const told = { key, headline, text, language, outlet: OUTLETS[index % OUTLETS.length]! }
    await store.articles.arrive(arrival(told))
    await store.articles.putAnnotation(key, 1, '0.1.0', annotation(told))
    const articles = 1 + (index % 4)
    stories.push(
      story(`m${index}`, {
        title: headline,
        language,
        articles,
        from: day(index),
        to: day(index),
        changedAt: day(index),
      }),
    )
    memberships.push(membership(key, `m${index}`))
  }
  // The most contested has a second account, of another outlet.
  const second = { key: '6000', headline: 'Cracks in a bridge', outlet: 'The Tarn Courier' }
  await store.articles.arrive(arrival(second))
  memberships.push(membership('6000', 'm185'))
  await store.stories.step({ shard: 'en', expected: 0, pieces: [], stories, memberships })
  const parts = packComparison(comparison(['7', '8']), keysOf(storedComparison('k', 's')))
  for (let index = 0; index < 40; index += 1) {
    const counts = { accounts: 2, origins: 2, claims: 3, conflicts: (index * 7) % 13 }
    await store.comparisons.putParts(
      storedComparison(`k${index}`, `m${index * 5}`, { madeAt: day(index), counts }),
      parts,
    )
  }
}

describe.skipIf(executable === null)('a room of many stories', () => {
  let browser: Browser
  let room: RealRoom
  const opened: OpenedRoom[] = []

  async function open(path: string, width = 1440): Promise<Page> {
    const each = await openRoom(browser, room, path, { viewport: { width, height: 900 } })
    opened.push(each)
    await each.page.waitForSelector('main h1')
    return each.page
  }
  const titles = (page: Page) => page.locator('.story-row h2 a').allInnerTexts()

  beforeAll(async () => {
    browser = await launch(executable!)
    room = await startRealRoom()
    await fill(room)
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

  it('puts the most contested first, and shows all of them as they are scrolled to', async () => {
    const page = await open('/')
    await page.getByLabel('Most contested').check()
    await expect.poll(() => page.locator('.story-conflicts b').first().innerText()).toBe('12')
    const counts = (await page.locator('.story-conflicts b').allInnerTexts()).map(Number)
    expect(counts).toEqual([...counts].sort((a, b) => b - a))
    expect(await page.locator('.story-headline-of').allInnerTexts()).toEqual(['the headline is of Vell Wire'])
    await expect
      .poll(
        async () => {
          await page.locator('.story-row').last().scrollIntoViewIfNeeded()
          return page.locator('.story-row').count()
        },
        { timeout: 30_000 },
      )
      .toBe(STORIES)
  })

  it('filters by outlet as people write it, by language, days and accounts, and says why nothing fits', async () => {
    const page = await open('/')
    await page.getByText('Filters').click()
    await page.getByLabel('Outlet').fill('radio')
    await page.getByLabel('Outlet').press('Enter')
    await page.getByLabel('Outlet').blur()
    await expect.poll(() => new URL(page.url()).searchParams.get('outlet')).toBe('Radio Marl')
    await page.getByLabel('Language').selectOption('de')
    await expect.poll(() => titles(page).then((all) => all.length)).toBe(7)
    await page.getByLabel('Accounts', { exact: true }).selectOption('3')
    await expect.poll(() => titles(page).then((all) => all.length)).toBeLessThan(7)
    await page.getByRole('button', { name: 'Clear filters' }).click()
    await page.getByLabel('Changed from').fill('2031-05-03')
    await page.getByLabel('Changed to').fill('2031-05-02')
    await page.getByLabel('Changed to').blur()
    await page.getByText('The last day lies before the first.').waitFor()
    await page.locator('.empty-room').getByRole('button', { name: 'Clear filters' }).click()
    await page.locator('.story-row').first().waitFor()
    await page.getByLabel('Outlet').fill('Nobody')
    await page.getByLabel('Outlet').blur()
    await page.getByText('No outlet here is called “Nobody”.').waitFor()
    expect(await axeFaults(page)).toEqual([])
  })

  it('searches words, figures, outlets, languages and days, and marks what answers', async () => {
    const page = await open('/search?q=cracks+Tarn')
    await page.locator('.result').first().waitFor()
    const marked = new Set(
      (await page.locator('.excerpt mark').allInnerTexts()).map((each) => each.toLowerCase()),
    )
    expect(marked).toEqual(new Set(['cracks', 'tarn']))
    await page.getByLabel('Outlet').fill('VELL WIRE')
    await page.getByLabel('Outlet').blur()
    await expect.poll(() => new URL(page.url()).searchParams.get('outlet')).toBe('Vell Wire')
    await expect
      .poll(async () => new Set(await page.locator('.result .outlet').allInnerTexts()))
      .toEqual(new Set(['Vell Wire']))
    await page.getByLabel('Language').selectOption('de')
    await expect.poll(() => page.locator('.result').count()).toBeLessThan(10)
    await page.getByLabel('Figure').fill('many')
    await page.getByLabel('Figure').blur()
    await page.getByLabel('Outlet').fill('')
    await page.getByLabel('Outlet').blur()
    await page.getByRole('searchbox', { name: 'Words' }).fill('nothing of the kind')
    await page.keyboard.press('Enter')
    await page.getByText('“many” is no number.').waitFor()
    await page.locator('.empty-room').getByRole('button', { name: 'Clear filters' }).click()
    await expect.poll(() => new URL(page.url()).search).toBe('?q=nothing+of+the+kind')
  })

  // Names are read in English alone.
  it.each([
    ['figure=137', 1, '137'],
    ['name=Vell', 40, 'Vell'],
  ])('finds by %s alone, and marks the words', async (query, count, words) => {
    const page = await open(`/search?${query}`)
    await expect
      .poll(async () => {
        await page.locator('.result').last().scrollIntoViewIfNeeded()
        return page.locator('.result').count()
      })
      .toBe(count)
    expect(await page.locator('.excerpt mark').first().innerText()).toContain(words)
  })

  it.each([390, 1440])('fits %i px', async (width) => {
    const page = await open('/?sort=contested', width)
    await page.locator('.story-row').first().waitFor()
    expect(await overflow(page)).toBeLessThanOrEqual(0)
    expect(await axeFaults(page)).toEqual([])
  })
})
