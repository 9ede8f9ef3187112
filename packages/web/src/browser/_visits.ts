/** The pages that the tests of a block open in one browser, and what none of them may do: ask strangers, complain. */
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect } from 'vitest'
import { launch } from './_browser.js'
import type { FakeRoom } from './_fake-api.js'
import { type OpenedRoom, openRoom } from './_room.js'

export type Open = (path?: string, options?: BrowserContextOptions) => Promise<Page>

/**
 * Gives the way to open a page of the room; it is closed and looked into after the test, before hooks that stand above the call.
 * @param executable of the browser; never null where a test runs
 * @param room as it is when a page is opened
 * @param ready waits until there is what tests look at; for the heading where nothing is given
 */
export function openPages(
  executable: string | null,
  room: () => Pick<FakeRoom, 'address'>,
  ready: (page: Page) => Promise<unknown> = (page) => page.waitForSelector('main h1'),
): Open {
  let browser: Browser
  const opened: OpenedRoom[] = []
  beforeAll(async () => {
    browser = await launch(executable!)
  })
  afterEach(async () => {
    for (const { page, foreign, complaints } of opened.splice(0)) {
      await page.context().close()
      expect([foreign, complaints]).toEqual([[], []])
    }
  })
  afterAll(() => browser?.close())
  return async (path, options) => {
    const each = await openRoom(browser, room(), path, options)
    opened.push(each)
    await ready(each.page)
    return each.page
  }
}
