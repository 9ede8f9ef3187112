/** Every view of the reading room in a real browser: readable at both ends of the widths, in light and dark, and what is done there. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { findBrowser } from './_browser.js'
import { type FakeRoom, refusal, startFakeRoom } from './_fake-api.js'
import { axeFaults, overflow } from './_room.js'
import { openPages } from './_visits.js'

const executable = findBrowser()
const OUTLET = '/outlets/Orre%20Valley%20Courier'
const VIEWS = [
  '/',
  '/search?q=bridge',
  '/add',
  '/sources',
  '/outlets',
  OUTLET,
  '/status',
  '/settings',
  '/people',
]

describe.skipIf(executable === null)('the views of the reading room', () => {
  let room: FakeRoom
  beforeEach(async () => {
    room = await startFakeRoom()
  })
  afterEach(() => room.goDown())
  const open = openPages(executable, () => room)

  it.each(VIEWS)('%s has no fault that axe finds and fits narrow and wide windows', async (path) => {
    for (const [width, colorScheme] of [
      [390, 'light'],
      [1440, 'dark'],
    ] as const) {
      const page = await open(path, { viewport: { width, height: 900 }, colorScheme })
      await page.waitForFunction(() => document.querySelector('main .loading') === null)
      expect([path, width, await axeFaults(page), await overflow(page)]).toEqual([path, width, [], 0])
      await page.setViewportSize({ width: width === 390 ? 360 : 2560, height: 900 })
      expect(await overflow(page)).toBe(0)
    }
  })

  it('lists stories in the order asked for, filters in the address, further ones as they are neared', async () => {
    const page = await open('/')
    await page.waitForSelector('.story-row')
    expect(await page.locator('.story-row').count()).toBe(30)
    await page.getByLabel('Most contested').check()
    await page.waitForFunction(() => document.querySelector('.story-conflicts b')?.textContent === '4')
    expect(page.url()).toBe(`${room.address}/?sort=contested`)
    await page.getByText('Filters').click()
    await page.getByLabel('Language').selectOption('ar')
    await page.waitForFunction(() => document.querySelectorAll('.story-row').length < 12)
    expect(page.url()).toBe(`${room.address}/?sort=contested&language=ar`)
    await page.getByText('Clear filters').click()
    await page.waitForFunction(() => document.querySelectorAll('.story-row').length === 30)
    await page.evaluate(() => scrollTo(0, document.body.scrollHeight))
    await page.waitForFunction(() => document.querySelectorAll('.story-row').length === 60)
  })

  it('comes back to where the list was left', async () => {
    const page = await open('/')
    await page.waitForSelector('.story-row')
    await page.evaluate(() => scrollTo(0, document.body.scrollHeight))
    await page.waitForFunction(() => document.querySelectorAll('.story-row').length === 60)
    const row = page.locator('.story-row h2 a').nth(45)
    await row.scrollIntoViewIfNeeded()
    const top = await page.evaluate(() => scrollY)
    await row.click()
    await page.waitForURL('**/stories/*')
    await page.goBack()
    await page.waitForFunction(() => document.querySelectorAll('.story-row').length === 60)
    await page.waitForFunction((before) => Math.abs(scrollY - before) < 80, top)
  })

  it('lets new stories wait until they are asked for, and counts in place', async () => {
    const page = await open('/')
    await page.waitForSelector('.story-row')
    const first = await page.locator('.story-row h2').first().textContent()
    const fresh = {
      ...room.state.stories[3]!,
      id: 'new',
      title: 'A ferry runs aground off Vell',
      changedAt: '2032-01-01T00:00:00.000Z',
    }
    room.state.stories.push(fresh)
    room.state.stories[0]!.articles = 77
    room.state.stories[0]!.counts = { accounts: 77, origins: 5, claims: 9, conflicts: 3 }
    room.tell({ type: 'story', story: 'new' })
    await page.getByText('1 story is new or changed. Show').waitFor()
    expect(await page.locator('.story-row h2').first().textContent()).toBe(first)
    await page.getByText('77', { exact: true }).waitFor()
    await page.getByText('1 story is new or changed. Show').click()
    await page.waitForFunction(() =>
      document.querySelector('.story-row h2')?.textContent?.includes('A ferry'),
    )
  })

  it('says what to do in a new room, and takes the sample in', async () => {
    room.state.stories.length = 0
    const page = await open('/')
    await page.getByText('Nothing is kept yet').waitFor()
    await page.getByText('Try the invented sample').click()
    await page.waitForURL('**/stories/s0')
    const forms = room.asked.filter(({ name }) => name === 'addInputs')
    expect(forms).toHaveLength(6)
  })

  it('marks the words found, and leads to the story, the article and the next page', async () => {
    const page = await open('/search')
    await page.keyboard.type('bridge')
    await page.keyboard.press('Enter')
    await page.waitForSelector('.result')
    expect(page.url()).toBe(`${room.address}/search?q=bridge`)
    expect(await page.locator('.excerpt mark').first().textContent()).toBe('bridge')
    expect(await page.locator('.result h2 a').first().getAttribute('href')).toBe('/stories/s0?article=4711')
    await page.evaluate(() => scrollTo(0, document.body.scrollHeight))
    await page.waitForFunction(() => document.querySelectorAll('.result').length === 40)
    await page.getByLabel('Figure').fill('1,250')
    await page.keyboard.press('Enter')
    await page.waitForURL('**/search?q=bridge&figure=1%2C250')
    await expect
      .poll(() => room.asked.filter(({ name }) => name === 'search').at(-1)!.query)
      .toContain('figure=1250')
    await page.goto(`${room.address}/search?q=nothing`)
    await page.getByText('No text holds that').waitFor()
  })

  it('leads from an article on to its story', async () => {
    const page = await open('/articles/4714')
    await page.getByText('It stands in no story yet.').waitFor()
    await page.goto(`${room.address}/articles/4711`)
    await page.waitForURL('**/stories/s0?article=4711')
  })

  it('looks at a source before it is watched, says why one is refused, pauses and removes', async () => {
    const page = await open('/sources')
    await page.getByRole('button', { name: 'Watch a source' }).click()
    await page.getByLabel(/^Address of a feed/u).fill('http://private.example/feed')
    await page.getByRole('button', { name: 'Look first' }).click()
    await page.getByText('This address is of a private network.').waitFor()
    await page.getByLabel(/^Address of a feed/u).fill('https://tribune.example/feed')
    await page.getByRole('button', { name: 'Look first' }).click()
    await page.getByText('A feed with 24 entries.').waitFor()
    await page.getByRole('button', { name: 'Watch it' }).click()
    await page.waitForFunction(() => document.querySelectorAll('.source-table tbody tr').length === 4)
    await page.getByRole('button', { name: 'Pause: Orre Valley Courier: all reports' }).click()
    await page.getByRole('button', { name: 'Resume: Orre Valley Courier: all reports' }).waitFor()
    await page.getByRole('button', { name: 'Remove: wires' }).click()
    await page.getByText('What it brought stays.').waitFor()
    await page.getByRole('button', { name: 'Remove', exact: true }).click()
    await page.getByText('wires is watched no longer.').waitFor()
  })

  it('takes a list of feeds over and gives one out', async () => {
    const page = await open('/sources')
    const opml =
      '<opml version="2.0"><body><outline text="News"><outline xmlUrl="https://a.example/f?x=1&amp;y=2" text="A"/><outline xmlUrl="https://courier.example/feed.xml"/></outline></body></opml>'
    const file = { name: 'feeds.opml', mimeType: 'text/x-opml', buffer: Buffer.from(opml) }
    await page.locator('input[type=file]').setInputFiles(file)
    await page.getByText('1 feed is watched now.').waitFor()
    const added = room.asked.filter(({ name }) => name === 'addSource')
    expect(added.map(({ body }) => body)).toEqual([{ address: 'https://a.example/f?x=1&y=2' }])
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByText('Save as OPML').click(),
    ])
    expect(download.suggestedFilename()).toBe('sources.opml')
  })

  it('shows what is written about an outlet, and takes facts only with where they are written', async () => {
    const page = await open(OUTLET)
    await page.getByText('Valley Press Cooperative').first().waitFor()
    await page.getByRole('button', { name: 'Edit' }).click()
    const rows = page.locator('.fact-row')
    await rows.nth(2).getByLabel('About').fill('language')
    await page.getByRole('button', { name: 'Save' }).click()
    await page.getByText('A fact needs all three').waitFor()
    await rows.nth(2).getByLabel('Fact', { exact: true }).fill('English')
    await rows.nth(2).getByLabel('Where it is written').fill('Imprint')
    await page.getByRole('button', { name: 'Save' }).click()
    await page.getByText('Saved.').waitFor()
    expect(room.state.outlets.find(({ name }) => name === 'Orre Valley Courier')!.facts).toHaveLength(3)
  })

  it('takes a list of outlets over and refuses what is none', async () => {
    const page = await open('/outlets')
    const field = page.locator('input[type=file]')
    await field.setInputFiles({ name: 'x.json', mimeType: 'application/json', buffer: Buffer.from('{') })
    await page.getByText('This file is no list of outlets.').waitFor()
    const list = Buffer.from('[{"name":"Harbour Post"}]')
    await field.setInputFiles({ name: 'x.json', mimeType: 'application/json', buffer: list })
    await page.getByText('1 outlet taken over.').waitFor()
    await page.getByRole('link', { name: 'Harbour Post' }).waitFor()
  })

  it('tries parked work again', async () => {
    const page = await open('/status')
    await page.getByRole('button', { name: 'Try again: 4712' }).click()
    await page.waitForFunction(() => !document.body.textContent?.includes('4712'))
    await page.getByRole('button', { name: 'Try all again' }).click()
    await page.getByText('Nothing is parked.').waitFor()
  })

  it('changes settings, and says what the server refuses and why', async () => {
    const page = await open('/settings')
    await page.getByLabel('Pause between requests').fill('soon')
    await page.getByRole('button', { name: 'Save' }).click()
    await page.getByText('“Pause between requests” must be a number.').waitFor()
    await page.getByLabel('Pause between requests').fill('2')
    room.answers.changeSettings = () => {
      throw refusal(400, 'The settings are not as they should be.', 'Mend the fields.')
    }
    await page.getByRole('button', { name: 'Save' }).click()
    await page.getByText('Mend the fields.').waitFor()
    delete room.answers.changeSettings
    await page.getByRole('button', { name: 'Save' }).click()
    await page.getByText('Saved. They hold from now on.').waitFor()
    expect(room.asked.filter(({ name }) => name === 'changeSettings').at(-1)!.body).toEqual({ delay: 2 })
  })

  it('adds people, changes roles, shows the secret of a key once', async () => {
    const page = await open('/people')
    await page.getByLabel('Role of Tomas').selectOption('reviewer')
    await expect.poll(() => room.state.users[1]!.role).toBe('reviewer')
    const form = page.locator('form', { hasText: 'Add a user' })
    await form.getByLabel('Name').fill('Ilse')
    await form.getByLabel('New password').fill('  a sentence does well ')
    await form.getByRole('button', { name: 'Add' }).click()
    await page.getByText('Ilse was added.').waitFor()
    expect(room.asked.find(({ name }) => name === 'addUser')!.body).toMatchObject({
      password: '  a sentence does well ',
    })
    await page.getByLabel('What it is for').fill('archive')
    await page.getByRole('button', { name: 'Issue a key' }).click()
    await page.getByText('plx_only-shown-once').waitFor()
    await page.getByRole('button', { name: 'I have kept it' }).click()
    expect(await page.getByText('plx_only-shown-once').count()).toBe(0)
    await page.getByRole('button', { name: 'Revoke: archive' }).click()
    await page.getByRole('button', { name: 'Revoke', exact: true }).click()
    await page.waitForFunction(
      () => !document.querySelector('table:last-of-type')?.textContent?.includes('archive'),
    )
  })
})
