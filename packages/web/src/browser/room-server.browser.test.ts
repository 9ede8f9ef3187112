/** The reading room's page against the real server, store and worker, on every engine that answers. */
import type { Page } from 'playwright-core'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { findBrowser } from './_browser.js'
import { findTargets, type RealRoom, startRealRoom } from './_real-room.js'
import { openPages } from './_visits.js'

const executable = findBrowser()
const PASSWORD = 'a sentence does well'

describe.skipIf(executable === null).each(await findTargets())(
  'the page and the real server on $name',
  (target) => {
    let room: RealRoom
    beforeEach(async () => {
      room = await startRealRoom(target)
    })
    afterEach(async () => {
      await room.close()
      expect(room.faults).toEqual([])
    })
    const open = openPages(executable, () => room)

    async function addTexts(page: Page, ...texts: string[]): Promise<void> {
      await page.goto(`${room.address}/add`)
      for (const [index, text] of texts.entries())
        await page.getByLabel(`Text ${index + 1}`, { exact: true }).fill(text)
      await page.getByRole('button', { name: /^Add \d/u }).click()
    }

    it('takes the sample into a new room, compares it, finds its words and knows its outlets', async () => {
      const page = await open('/')
      await page.getByText('Try the invented sample').click()
      await page.waitForURL('**/stories/*', { timeout: 60_000 })
      await page.goto(`${room.address}/`)
      await page.locator('.story-conflicts b').waitFor({ timeout: 60_000 })
      expect(await page.locator('.story-row').count()).toBe(1)
      await page.goto(`${room.address}/search?q=dam`)
      await page.waitForSelector('.result')
      const marked = await page.locator('.excerpt mark').allInnerTexts()
      expect(new Set(marked.map((words) => words.toLowerCase()))).toEqual(new Set(['dam']))
      await page.goto(`${room.address}/outlets`)
      await page.getByRole('link', { name: 'Harbour Post' }).click()
      await page.getByText(/attributions?, by who is the holder/u).waitFor()
      await page.getByRole('button', { name: 'Edit' }).click()
      await page.getByLabel('About').fill('owner')
      await page.getByLabel('Fact', { exact: true }).fill('Dock Press')
      await page.getByLabel('Where it is written').fill('Imprint')
      await page.getByRole('button', { name: 'Save' }).click()
      await page.locator('.facts').getByText('Dock Press').waitFor()
      const table = 'name,hosts,about,value,cite\nSenna Tribune,tribune.example,owner,Dock Press,Imprint\n'
      await page.goto(`${room.address}/outlets`)
      const file = { name: 'outlets.csv', mimeType: 'text/csv', buffer: Buffer.from(table) }
      await page.locator('input[type=file]').setInputFiles(file)
      await page.getByText('1 outlet taken over.').waitFor()
      await page.getByRole('link', { name: 'Senna Tribune' }).click()
      await page.getByRole('link', { name: 'Harbour Post' }).waitFor()
    })

    it('tells another reader what one adds, and what is wrong with an address', async () => {
      const [one, other] = [await open('/add'), await open('/')]
      await other.getByText('Nothing is kept yet').waitFor()
      await addTexts(
        one,
        'VELL. A ferry ran aground near Vell at dawn on Tuesday, the harbour master said. Twelve people were taken off by boat.',
      )
      await other.waitForSelector('.story-row', { timeout: 30_000 })
      await one.goto(`${room.address}/add`)
      await one.getByLabel('Addresses of pages').fill('http://127.0.0.1:9/nothing')
      await one.getByRole('button', { name: 'Add 1 address' }).click()
      await one.locator('.item-failed .item-error').waitFor({ timeout: 30_000 })
    })

    it('watches a folder, changes settings, and shows how the stream runs', async () => {
      const page = await open('/sources')
      await page
        .getByLabel(/^Address of a feed/u)
        .fill(new URL('../../../../examples/two-languages', import.meta.url).pathname)
      await page.getByRole('button', { name: 'Look first' }).click()
      await page.locator('.trial').waitFor()
      await page.getByRole('button', { name: 'Watch it' }).click()
      await page.getByRole('button', { name: /^Pause/u }).click()
      await page.getByRole('button', { name: /^Resume/u }).waitFor()
      await page.goto(`${room.address}/settings`)
      await page.getByLabel('Tries').fill('7')
      await page.getByRole('button', { name: 'Save' }).click()
      await page.getByText('Saved. They hold from now on.').waitFor()
      await page.reload()
      await page.waitForSelector('form')
      expect(await page.getByLabel('Tries').inputValue()).toBe('7')
      await page.goto(`${room.address}/status`)
      await page.getByText('1 watched; 0 failing, 1 paused.').waitFor()
      await page.getByText('Nothing is parked.').waitFor()
    })

    it('asks everyone to sign in once there are users, and gives out keys', async () => {
      const page = await open('/people')
      const form = page.locator('form', { hasText: 'Add a user' })
      await form.getByLabel('Name').fill('Mara')
      await form.getByLabel('Role').selectOption('admin')
      await form.getByLabel('New password').fill(PASSWORD)
      await form.getByRole('button', { name: 'Add' }).click()
      await page.getByRole('heading', { name: 'Sign in' }).waitFor()
      await page.getByLabel('Name').fill('Mara')
      await page.getByLabel('Password').fill(`${PASSWORD}!`)
      await page.keyboard.press('Enter')
      await page.locator('.problem').waitFor()
      await page.getByLabel('Password').fill(PASSWORD)
      await page.keyboard.press('Enter')
      await page.getByText('Your keys for programs').waitFor()
      await page.getByLabel('What it is for').fill('archive')
      await page.getByRole('button', { name: 'Issue a key' }).click()
      const secret = await page.locator('.secret code').innerText()
      const answer = await fetch(`${room.address}/api/v1/status`, {
        headers: { authorization: `Bearer ${secret}` },
      })
      expect(answer.status).toBe(200)
      await page.getByText('Menu').click()
      await page.getByRole('button', { name: 'Sign out' }).click()
      await page.getByRole('heading', { name: 'Sign in' }).waitFor()
    })
  },
)
