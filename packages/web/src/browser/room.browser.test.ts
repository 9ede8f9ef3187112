/** The frame of the reading room in a real browser: signing in, keys, lost servers, two readers at once, and adding. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { Page } from 'playwright-core'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { findBrowser } from './_browser.js'
import { builtApp, type FakeRoom, startFakeRoom } from './_fake-api.js'
import { axeFaults, focusedText } from './_room.js'
import { USERS } from './_room-data.js'
import { openPages } from './_visits.js'

const executable = findBrowser()
/** Bytes of all scripts, compressed. */
const MOST_OF_SCRIPTS = 200_000

describe('the built page of the reading room', () => {
  it('runs nothing inline and stays small', () => {
    const folder = builtApp()
    const html = readFileSync(join(folder, 'index.html'), 'utf8')
    expect(html).not.toMatch(/<style|style=|<script(?![^>]*src=)/u)
    const scripts = readdirSync(join(folder, 'assets')).filter((name) => name.endsWith('.js'))
    expect(scripts.length).toBeGreaterThan(8)
    const bytes = scripts.map((name) => gzipSync(readFileSync(join(folder, 'assets', name))).length)
    expect(bytes.reduce((sum, each) => sum + each, 0)).toBeLessThan(MOST_OF_SCRIPTS)
    expect(existsSync(join(folder, 'app.html'))).toBe(false)
  })
})

describe.skipIf(executable === null)('the frame of the reading room', () => {
  let room: FakeRoom
  beforeEach(async () => {
    room = await startFakeRoom()
  })
  afterEach(() => room.goDown())
  const open = openPages(executable, () => room)

  it('asks who is there, keeps the address asked for, and lets nobody see what another left', async () => {
    room.state.session = { mode: 'accounts', user: null, provider: 'Sign in with the house' }
    const page = await open('/status')
    expect(await axeFaults(page)).toEqual([])
    expect(await page.getByText('Sign in with the house').getAttribute('href')).toBe('/sign-in/provider')
    await page.getByLabel('Name').fill('Mara')
    await page.getByLabel('Password').fill('wrong')
    await page.keyboard.press('Enter')
    await page.getByText('Name or password is wrong.').waitFor()
    await page.getByLabel('Password').fill('correct horse battery')
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { name: 'Status' }).waitFor()
    await page.getByText('Menu').click()
    await page.getByRole('button', { name: 'Sign out' }).click()
    await page.getByLabel('Password').waitFor()
  })

  it('asks again who is there once a session has ended', async () => {
    const page = await open('/sources')
    await page.waitForSelector('.source-table')
    room.state.session = { ...room.state.session, user: null }
    await room.goDown()
    await room.comeUp()
    await page.getByLabel('Password').waitFor({ timeout: 20_000 })
  })

  it('keeps out of sight what a reader may not do', async () => {
    room.state.session = { mode: 'accounts', user: { ...USERS[2]!, role: 'reader' }, provider: null }
    const page = await open('/sources')
    await page.waitForSelector('.source-table')
    expect(await page.getByRole('button', { name: /Pause|Remove|Watch/u }).count()).toBe(0)
    expect(await page.getByRole('link', { name: 'Add', exact: true }).count()).toBe(0)
    await page.goto(`${room.address}/add`)
    await page.getByText('This needs the role “editor”.').waitFor()
  })

  it('says since when the server is away, and shows what is new when it is back', async () => {
    const page = await open('/sources')
    await page.waitForSelector('.source-table')
    await room.goDown()
    await page.getByText(/^Offline since \d\d:\d\d, trying again/u).waitFor()
    expect(await page.locator('.source-table tbody tr').count()).toBe(3)
    room.state.sources.pop()
    await room.comeUp()
    await page.waitForFunction(
      () => document.querySelectorAll('.source-table tbody tr').length === 2,
      undefined,
      {
        timeout: 30_000,
      },
    )
    expect(await page.getByText(/^Offline since/u).count()).toBe(0)
  })

  it('looks by itself where the server answers and its events do not come through', async () => {
    room.isTelling = false
    const page = await open('/sources')
    await page.waitForSelector('.source-table')
    await page.getByText(/^Changes are not told since \d\d:\d\d/u).waitFor()
    room.state.sources.pop()
    await page.waitForFunction(() => document.querySelectorAll('.source-table tbody tr').length === 2)
    room.isTelling = true
    await page.getByText(/^Changes are not told/u).waitFor({ state: 'detached' })
  })

  it('finds a server that comes up later', async () => {
    const page = await open('/')
    await page.waitForSelector('.story-row')
    await room.goDown()
    await page.getByRole('link', { name: 'Status' }).click()
    await page
      .getByText(/part of the page could not be loaded|The server does not answer/u)
      .first()
      .waitFor()
    await room.comeUp()
    await page
      .getByRole('button', { name: /Load the page again|Try again/u })
      .first()
      .click()
    await page.getByRole('heading', { name: 'Status' }).waitFor({ timeout: 20_000 })
  })

  it('is worked by keys alone: skip, search, menu, and the heading after a step', async () => {
    const page = await open('/')
    await page.waitForSelector('.story-row')
    await page.keyboard.press('Tab')
    expect(await focusedText(page)).toBe('Skip to the page')
    await page.keyboard.press('/')
    expect(await focusedText(page)).toBe('Search words, names, figures')
    await page.keyboard.type('bridge / wall')
    await page.keyboard.press('Enter')
    await page.waitForURL('**/search?q=bridge+%2F+wall')
    await page.waitForFunction(() => document.activeElement?.tagName === 'H1')
    expect(await focusedText(page)).toBe('Search')
    expect(await page.title()).toBe('Search · Parallax')
    await page.locator('.menu > summary').focus()
    await page.keyboard.press('Enter')
    await page.getByRole('link', { name: 'Settings' }).waitFor()
    await page.keyboard.press('Escape')
    expect(await page.getByRole('link', { name: 'Settings' }).isVisible()).toBe(false)
    expect(await focusedText(page)).toBe('Menu')
    await page.goBack()
    await page.getByRole('heading', { name: 'Stories' }).waitFor()
  })

  it('keeps the colour scheme that was chosen', async () => {
    const page = await open('/')
    await page.locator('.menu > summary').click()
    await page.getByLabel('Dark').check()
    await page.reload()
    await page.waitForSelector('main h1')
    expect(await page.evaluate(() => document.documentElement.dataset.theme)).toBe('dark')
  })

  it('says where there is nothing', async () => {
    const page = await open('/nowhere/at/all')
    await page.getByRole('heading', { name: 'There is no such page.' }).waitFor()
  })

  it('shows two readers at once what one of them changes', async () => {
    const [one, other] = [await open('/sources'), await open('/sources')]
    await other.waitForSelector('.source-table')
    await one.getByRole('button', { name: 'Pause: Orre Valley Courier: all reports' }).click()
    await one.getByRole('button', { name: 'Resume: Orre Valley Courier: all reports' }).waitFor()
    room.tell({ type: 'status' })
    await other.getByRole('button', { name: 'Resume: Orre Valley Courier: all reports' }).waitFor()
  })

  describe('adding', () => {
    async function drop(page: Page, files: Readonly<Record<string, string>>): Promise<void> {
      const transfer = await page.evaluateHandle((named) => {
        const data = new DataTransfer()
        for (const [name, text] of Object.entries(named))
          data.items.add(new File([text], name, { type: 'text/plain' }))
        return data
      }, files)
      await page.dispatchEvent('body', 'dragover', { dataTransfer: transfer })
      await page.getByText('Drop to add').waitFor()
      await page.dispatchEvent('body', 'drop', { dataTransfer: transfer })
    }

    it('takes files dropped anywhere, one by one, and says what became of each', async () => {
      const page = await open('/status')
      await drop(page, { 'one.txt': 'a', 'unreadable.bin': 'b', 'three.txt': 'c' })
      await page.waitForURL('**/add')
      await page.getByText('2 texts added, 1 not.').first().waitFor()
      const items = await page.locator('.item').allInnerTexts()
      expect(items.map((text) => text.replace(/\s+/gu, ' '))).toEqual([
        'one.txt done',
        'unreadable.bin could not be added It holds no article: send the text itself.',
        'three.txt done',
      ])
      expect(room.asked.filter(({ name }) => name === 'addInputs')).toHaveLength(3)
      await page.getByRole('link', { name: 'Read the story' }).click()
      await page.waitForURL('**/stories/s0')
    })

    it('takes pasted texts and addresses, and goes to their story', async () => {
      const page = await open('/add')
      await page.getByRole('button', { name: 'Add', exact: true }).click()
      await page.getByText('Paste a text or an address first.').waitFor()
      await page.getByLabel('Text 1', { exact: true }).fill('The ferry ran aground at dawn.')
      await page.getByText('Outlet, headline, date, address').first().click()
      await page.getByLabel('Outlet', { exact: true }).first().fill('Radio Calder')
      await page.getByLabel('Text 2', { exact: true }).fill('No ferry ran aground, the port said.')
      await page.getByLabel('Addresses of pages').fill('https://a.example/1\nnot an address')
      await page.getByRole('button', { name: 'Add 2 texts and 1 address' }).click()
      await page.getByText('No address of a page: not an address.').waitFor()
      await page.getByLabel('Addresses of pages').fill('https://a.example/1')
      await page.getByRole('button', { name: 'Add 2 texts and 1 address' }).click()
      await page.waitForURL('**/stories/s0')
      expect(room.asked.filter(({ name }) => name === 'addInputs').map(({ body }) => body)).toEqual([
        { texts: [{ text: 'The ferry ran aground at dawn.', outlet: 'Radio Calder' }], story: null },
        { texts: [{ text: 'No ferry ran aground, the port said.' }], story: null },
        { addresses: ['https://a.example/1'], story: null },
      ])
    })

    it('keeps what was typed while the reader looks elsewhere, and says into which story it goes', async () => {
      const page = await open('/add?story=s2')
      await page.getByRole('link', { name: 'Council of Port Senna votes on the harbour wall' }).waitFor()
      await page.getByLabel('Text 1', { exact: true }).fill('Kept for later.')
      await page.getByRole('link', { name: 'Outlets' }).click()
      await page.getByRole('heading', { name: 'Outlets' }).waitFor()
      await page.goBack()
      expect(await page.getByLabel('Text 1', { exact: true }).inputValue()).toBe('Kept for later.')
      await page.getByRole('button', { name: 'Add 1 text' }).click()
      await expect
        .poll(() => room.asked.find(({ name }) => name === 'addInputs')?.body)
        .toMatchObject({ story: 's2' })
    })

    it('tries again what was refused, and what is told by no event it asks for', async () => {
      const page = await open('/add')
      room.tell = () => undefined
      await room.goDown()
      await page.getByLabel('Text 1', { exact: true }).fill('Sent into the void.')
      await page.getByRole('button', { name: 'Add 1 text' }).click()
      await page.getByText('The server does not answer.').waitFor()
      await room.comeUp()
      await page.getByRole('button', { name: 'Try again' }).click()
      await page.waitForURL('**/stories/s0', { timeout: 20_000 })
    })
  })
})
