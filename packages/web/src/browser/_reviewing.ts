/** For tests of review: a browser for the file, and for each test a room of its own, so that none rests on another. */
import type { PlacedReviews } from '@parallax/contract/api'
import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, expect } from 'vitest'
import { launch } from './_browser.js'
import { openReviewRoom, type ReviewRoom } from './_review-room.js'
import { type OpenedRoom, openRoom } from './_room.js'

/** Called by what they may do. */
const PEOPLE = { Root: 'admin', Ann: 'reviewer', Ben: 'reviewer', Eva: 'editor', Rea: 'reader' } as const
type Name = keyof typeof PEOPLE

export interface Reviewing {
  /** The room of the test that runs. */
  readonly room: ReviewRoom
  /** The story, as somebody sees it. */
  open(name: Name, options?: BrowserContextOptions): Promise<Page>
  /** What the server keeps. */
  list(): Promise<PlacedReviews>
  /** The id of the nth conflict. */
  conflict(index: number): string
}

/** Sets up the browser before all tests of the file, and a room before each. */
export function setUpReviewing(executable: string): Reviewing {
  let browser: Browser
  let room: ReviewRoom
  const opened: OpenedRoom[] = []
  beforeAll(async () => {
    browser = await launch(executable)
  })
  beforeEach(async () => {
    room = await openReviewRoom(PEOPLE)
  })
  afterEach(async () => {
    const all = opened.splice(0)
    for (const { page } of all) await page.context().close()
    // What is under way when the room closes is cut off.
    const faults = [...room.faults]
    await room.close()
    for (const { foreign, complaints } of all) expect([foreign, complaints]).toEqual([[], []])
    expect(faults).toEqual([])
  })
  afterAll(() => browser?.close())
  return {
    get room() {
      return room
    },
    async open(name, options = {}) {
      const context = await browser.newContext({ reducedMotion: 'reduce', ...options })
      await room.signIn(context, name)
      const storageState = await context.storageState()
      await context.close()
      const each = await openRoom(browser, room, `/stories/${room.story}`, { ...options, storageState })
      opened.push(each)
      await each.page.waitForSelector('.story .masthead')
      return each.page
    },
    list: () => room.app.call('listReviews', { params: { story: room.story } }),
    conflict: (index) => room.comparison.conflicts[index]!.id,
  }
}

export const judgeOf = (page: Page, index: number): Locator =>
  page.locator('#conflicts .conflict .judge').nth(index)

/** The panel over the nth conflict. */
export async function openConflict(page: Page, index: number): Promise<Locator> {
  await judgeOf(page, index).click()
  await page.waitForSelector('.panel .finding')
  return page.locator('.panel')
}

/** Brings a section into sight, which is drawn then. */
export const come = (page: Page, section: string) =>
  page.evaluate((id) => document.getElementById(id)?.scrollIntoView({ behavior: 'instant' }), section)

/** Waits until the panel says it. */
export const says = (page: Page, text: string) => page.locator('.review-said', { hasText: text }).waitFor()

/** As `expect.poll`, with time for the first act, for which the server starts a thread. */
export const eventually = <Value>(read: () => Value | Promise<Value>) =>
  expect.poll(read, { timeout: 20_000 })
