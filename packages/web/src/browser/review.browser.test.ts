/** Judging findings in real browsers, against the real server and its store. */
import type { FindingKind, PlacedReviews } from '@parallax/contract/api'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { findBrowser, launch } from './_browser.js'
import { openReviewRoom, type ReviewRoom } from './_review-room.js'
import { axeFaults, type OpenedRoom, openRoom, overflow } from './_room.js'

const executable = findBrowser()

/** Section by kind of finding; cells are judged in their panel. */
const SECTIONS: readonly [kind: FindingKind, section: string][] = [
  ['conflict', 'conflicts'],
  ['figure-row', 'figures'],
  ['name-link', 'naming'],
  ['origin', 'sources'],
  ['omission', 'omissions'],
  ['hardening', 'hardening'],
  ['headline', 'hardening'],
]

describe.skipIf(executable === null)('judging on the page', () => {
  let browser: Browser
  let room: ReviewRoom
  const opened: OpenedRoom[] = []

  async function open(name: string, options: BrowserContextOptions = {}): Promise<Page> {
    const context = await browser.newContext({ reducedMotion: 'reduce', ...options })
    await room.signIn(context, name)
    const storageState = await context.storageState()
    await context.close()
    const each = await openRoom(browser, room, `/stories/${room.story}`, { ...options, storageState })
    opened.push(each)
    await each.page.waitForSelector('.story .masthead')
    return each.page
  }

  const list = (): Promise<PlacedReviews> => room.app.call('listReviews', { params: { story: room.story } })

  /** The panel over the nth conflict. */
  async function openConflict(page: Page, index: number) {
    await page.locator('#conflicts .conflict .judge').nth(index).click()
    await page.waitForSelector('.panel .finding')
    return page.locator('.panel')
  }

  const come = (page: Page, section: string) =>
    page.evaluate((id) => document.getElementById(id)?.scrollIntoView({ behavior: 'instant' }), section)

  const judgeOf = (page: Page, index: number) => page.locator('#conflicts .conflict .judge').nth(index)
  const status = (page: Page) => page.locator('.panel .review-said').textContent()
  const says = (page: Page, text: string) => page.locator('.review-said', { hasText: text }).waitFor()

  beforeAll(async () => {
    room = await openReviewRoom({
      Root: 'admin',
      Ann: 'reviewer',
      Ben: 'reviewer',
      Eva: 'editor',
      Rea: 'reader',
    })
    browser = await launch(executable!)
  })
  afterEach(async () => {
    for (const { page, foreign, complaints } of opened.splice(0)) {
      await page.context().close()
      expect([foreign, complaints]).toEqual([[], []])
    }
    expect(room.faults).toEqual([])
  })
  afterAll(async () => {
    await browser?.close()
    await room?.close()
  })

  it('offers it on every kind of finding that the page shows', async () => {
    const page = await open('Ann')
    for (const [kind, section] of SECTIONS) {
      await page.evaluate(
        (id) => document.getElementById(id)?.scrollIntoView({ behavior: 'instant' }),
        section,
      )
      await page
        .locator(`#${section} .judge[data-finding^="${kind} "]`)
        .first()
        .waitFor({ state: 'attached' })
    }
  })

  it('accepts by key, says so, and leaves a mark where the finding stands', async () => {
    const page = await open('Ann')
    await judgeOf(page, 0).focus()
    await page.keyboard.press('Enter')
    await page.waitForSelector('.panel .finding')
    await page.keyboard.press('a')
    await says(page, 'Accepted.')
    await page.locator('.panel .judgements', { hasText: 'Ann accepts' }).waitFor()
    await judgeOf(page, 0).locator('.mark-accept').waitFor()
    expect(await judgeOf(page, 0).textContent()).toContain('1 person accepts')
    await expect
      .poll(async () => (await list()).findings[0]?.standing.judgements)
      .toMatchObject([{ who: 'Ann', verdict: 'accept' }])
    await page.keyboard.press('Escape')
    expect(await page.locator('.panel').count()).toBe(0)
    // Keys are for the panel alone.
    await page.keyboard.press('r')
    expect(await page.locator('.act-form').count()).toBe(0)
  })

  it('rejects with the reason, notes, tags, assigns and comments, and takes back one after another', async () => {
    const page = await open('Ann')
    const panel = await openConflict(page, 1)
    await page.keyboard.press('r')
    await page.getByLabel('Why (may be left empty)').fill('Two different days.')
    await page.keyboard.press('Enter')
    await panel.locator('[data-verdict=reject]', { hasText: 'Ann rejects Two different days.' }).waitFor()
    await panel.getByRole('button', { name: 'Reject', exact: true }).focus()
    await page.keyboard.press('n')
    await panel.locator('.act-form textarea').fill('Look at the evening bulletin.')
    await page.keyboard.press('Control+Enter')
    await panel.locator('.notes-kept', { hasText: 'Look at the evening bulletin.' }).waitFor()
    await panel.getByRole('button', { name: 'Tag', exact: true }).click()
    await panel.getByRole('combobox', { name: 'Tag' }).fill('dates')
    await page.keyboard.press('Enter')
    await panel.locator('.tags', { hasText: 'dates' }).waitFor()
    await panel.getByRole('button', { name: 'Assign', exact: true }).click()
    await panel.getByLabel('Who shall look at it').fill('Ben')
    await page.keyboard.press('Enter')
    await panel.locator('.assigned', { hasText: 'Ben' }).waitFor()
    await panel.getByLabel('Comment').fill('Who saw it first?')
    await page.keyboard.press('Control+Enter')
    await panel.locator('.thread li', { hasText: 'Who saw it first?' }).waitFor()
    await panel.locator('.thread li .inline-act').click()
    await panel.getByLabel('Answer to Ann').fill('The watchman.')
    await page.keyboard.press('Control+Enter')
    await panel.locator('.thread .depth-1', { hasText: 'The watchman.' }).waitFor()
    await panel.getByRole('button', { name: 'Remove tag dates' }).click()
    await panel.locator('.tags').waitFor({ state: 'detached' })
    await expect.poll(async () => (await list()).findings[0]?.acts.length).toBe(7)
    await panel.getByRole('button', { name: 'Accept' }).focus()
    await page.keyboard.press('u')
    await panel.locator('.tags', { hasText: 'dates' }).waitFor()
    await expect.poll(async () => (await list()).findings[0]?.standing.tags).toEqual(['dates'])
  })

  it('corrects the position of a cell, the speaker, and what is one', async () => {
    const page = await open('Ann')
    await come(page, 'claims')
    const cell = page.locator('#claims td.position-reports button').first()
    await cell.click()
    await page.locator('.panel .cell-position .judge').click()
    const panel = page.locator('.panel')
    await panel.locator('.finding blockquote').first().waitFor()
    await page.keyboard.press('c')
    await panel.getByLabel('The account …').selectOption('asserts')
    await panel.getByRole('button', { name: 'Keep' }).click()
    await panel.locator('[data-verdict=correct]', { hasText: 'asserts' }).waitFor()
    // Until the server has it the form stays, and the button would close it.
    await panel.locator('.correct-form').waitFor({ state: 'detached' })
    await panel.getByRole('button', { name: 'Correct', exact: true }).click()
    await panel.getByRole('radio', { name: 'Speaker' }).check()
    await panel.getByLabel('Whose word it is').fill('Colonel Maro Denth')
    await panel.getByLabel('Kind of speaker').selectOption('person')
    await panel.getByRole('button', { name: 'Keep' }).click()
    await panel.locator('.standing', { hasText: 'Colonel Maro Denth (person)' }).waitFor()
    await panel.getByRole('button', { name: 'Show the claim' }).click()
    await page.locator('.panel .cell-detail').waitFor()
    await page.keyboard.press('Escape')
    await openConflict(page, 2)
    await page.keyboard.press('c')
    await panel.getByRole('radio', { name: 'Same or not' }).check()
    await panel.getByLabel('They are').selectOption('no')
    await panel.getByRole('button', { name: 'Keep' }).click()
    await panel.locator('[data-verdict=correct]', { hasText: 'not the same, claim' }).waitFor()
    await expect
      .poll(async () => (await list()).findings.flatMap(({ acts }) => acts.map(({ act }) => act.act)))
      .toEqual(expect.arrayContaining(['position', 'speaker', 'same']))
  })

  it('corrects the words by the keyboard alone', async () => {
    const page = await open('Ben')
    const panel = await openConflict(page, 2)
    await page.keyboard.press('c')
    await panel.locator('.bounds-text').waitFor()
    await panel.locator('.bounds-text').focus()
    await page.keyboard.press('Shift+ArrowLeft')
    await page.keyboard.press('Control+Shift+ArrowLeft')
    await panel.locator('.chosen-words q').waitFor()
    const chosen = await panel.locator('.chosen-words q').textContent()
    const old = room.comparison.conflicts[2]!.evidence[0]!.exact
    expect(old.startsWith(chosen!)).toBe(true)
    expect(chosen!.length).toBeLessThan(old.length)
    await panel.getByRole('button', { name: 'Keep' }).focus()
    await page.keyboard.press('Enter')
    await panel.locator('[data-verdict=correct]', { hasText: chosen! }).waitFor()
    await expect
      .poll(async () => (await list()).findings.flatMap(({ acts }) => acts.map(({ act }) => act)))
      .toContainEqual(
        expect.objectContaining({ act: 'bounds', of: 0, to: expect.objectContaining({ exact: chosen }) }),
      )
  })

  it('shows the act at once, and takes it away with the reason where the server refuses', async () => {
    const page = await open('Ann')
    const panel = await openConflict(page, 1)
    let answer = () => {}
    const held = new Promise<void>((resolve) => {
      answer = resolve
    })
    await page.route('**/api/v1/reviews', async (route) => {
      await held
      await route.fulfill({
        status: 422,
        contentType: 'application/problem+json',
        body: JSON.stringify({
          type: '#words-not-there',
          title: 'These words do not stand there.',
          status: 422,
          detail: 'd',
          cure: 'Load it again.',
        }),
      })
    })
    await page.keyboard.press('a')
    await panel.locator('[data-verdict=accept]').waitFor()
    answer()
    await panel.locator('.problem', { hasText: 'Load it again.' }).waitFor()
    expect(await panel.locator('[data-verdict=accept]').count()).toBe(0)
    expect(await status(page)).toBe('It was not kept.')
    expect(await judgeOf(page, 1).locator('.mark-accept').count()).toBe(0)
  })

  it('lets two people see each other’s acts, one undo only his own, and an editor anybody’s', async () => {
    const [ann, ben, eva] = [await open('Ann'), await open('Ben'), await open('Eva')]
    for (const page of [ann, ben, eva]) await openConflict(page, 0)
    await ben.keyboard.press('r')
    await ben.locator('.act-form :focus').waitFor()
    await ben.keyboard.press('Enter')
    await ann.locator('.panel [data-verdict=reject]', { hasText: 'Ben rejects' }).waitFor()
    await ben.locator('.panel [data-verdict=accept]', { hasText: 'Ann accepts' }).waitFor()
    expect(await ann.getByRole('button', { name: 'Undo Ben' }).count()).toBe(0)
    await eva.getByRole('button', { name: 'Undo Ben rejected' }).click()
    await ben.locator('.panel .is-undone', { hasText: 'Ben rejected' }).waitFor()
    await ann.locator('.panel [data-verdict=reject]').waitFor({ state: 'detached' })
    await eva.getByRole('button', { name: 'Do again' }).click()
    await ann.locator('.panel [data-verdict=reject]', { hasText: 'Ben rejects' }).waitFor()
  })

  it('lets a reader see what others did, without any control', async () => {
    const page = await open('Rea')
    await judgeOf(page, 0).waitFor()
    expect(await judgeOf(page, 0).textContent()).toContain('Judgements')
    const judged = (await list()).findings.filter(({ finding }) => finding.kind === 'conflict').length
    expect(await page.locator('#conflicts .judge').count()).toBe(judged)
    const panel = await openConflict(page, 0)
    await panel.locator('[data-verdict=accept]', { hasText: 'Ann accepts' }).waitFor()
    expect(await panel.locator('.review-acts, .inline-act, textarea').count()).toBe(0)
    expect(await panel.textContent()).toContain('This needs the role')
    await page.keyboard.press('a')
    expect(await panel.locator('.judgements li').count()).toBe(2)
  })

  it('lists all judgements, filtered, with how far people agree', async () => {
    const page = await open('Ben')
    const section = page.locator('#judgements')
    await section.scrollIntoViewIfNeeded()
    await section.locator('.judged').first().waitFor()
    const all = await section.locator('.judged').count()
    expect(all).toBe((await list()).findings.length)
    await section.getByLabel('Assigned to me').check()
    expect(await section.locator('.judged').count()).toBe(1)
    expect(await section.locator('.judged').textContent()).toContain('assigned to Ben')
    await section.getByLabel('Assigned to me').uncheck()
    await section.getByLabel('Tag', { exact: true }).selectOption('dates')
    expect(await section.locator('.judged').count()).toBe(1)
    await section.getByLabel('Tag', { exact: true }).selectOption('')
    await section.getByLabel('Kind', { exact: true }).selectOption('cell')
    expect(await section.locator('.judged').count()).toBe(1)
    await section.getByLabel('Kind', { exact: true }).selectOption('')
    await section.locator('.differing', { hasText: 'Ann accepts · Ben rejects' }).waitFor()
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      section.getByRole('link', { name: /Export/ }).click(),
    ])
    expect(download.suggestedFilename()).toBe('reviews.jsonl')
  })

  for (const colorScheme of ['light', 'dark'] as const)
    for (const width of [390, 1440])
      it(`passes axe in ${colorScheme} and fits at ${width}`, async () => {
        const page = await open('Ann', { colorScheme, viewport: { width, height: 900 } })
        const panel = await openConflict(page, 1)
        await panel.getByRole('button', { name: 'Correct', exact: true }).click()
        await panel.locator('.bounds-text').waitFor()
        await page.locator('#judgements .judged').first().waitFor({ state: 'attached' })
        expect(await axeFaults(page)).toEqual([])
        expect(await overflow(page)).toBeLessThanOrEqual(0)
        await page.keyboard.press('Escape')
        await page.keyboard.press('Escape')
        await page.locator('#judgements').scrollIntoViewIfNeeded()
        await page.locator('#judgements .differing').waitFor()
        expect(await axeFaults(page)).toEqual([])
        expect(await overflow(page)).toBeLessThanOrEqual(0)
      })

  it('keeps what was judged when its words are gone, and lets it be judged on', async () => {
    const words = room.comparison.conflicts[0]!.evidence[0]!.exact
    expect(await room.rewrite(words, 'The editors have withdrawn this sentence.')).toBeGreaterThan(0)
    const page = await open('Ann')
    const section = page.locator('#judgements')
    await section.getByLabel('State').selectOption('orphan')
    const gone = section.locator('.judged', { hasText: words })
    await gone.first().waitFor()
    expect(await gone.first().textContent()).toContain('Words gone')
    await gone.first().locator('.judge').click()
    const panel = page.locator('.panel')
    await panel.locator('.words-gone', { hasText: words }).first().waitFor()
    await panel.locator('[data-verdict=accept]', { hasText: 'Ann accepts' }).waitFor()
    await page.keyboard.press('u')
    await panel.locator('[data-verdict=accept]').waitFor({ state: 'detached' })
    await page.keyboard.press('n')
    await panel.locator('.act-form textarea').fill('It was withdrawn.')
    await page.keyboard.press('Control+Enter')
    await panel.locator('.notes-kept', { hasText: 'It was withdrawn.' }).waitFor()
    expect((await list()).findings[0]!.place.state).toBe('orphan')
  })
})
