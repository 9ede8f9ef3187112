/** Judging findings in real browsers, against the real server and its store. */
import { describe, expect, it } from 'vitest'
import { findBrowser } from './_browser.js'
import { come, eventually, judgeOf, openConflict, says, setUpReviewing } from './_reviewing.js'
import { axeFaults, overflow } from './_room.js'

const executable = findBrowser()

describe.skipIf(executable === null)('judging on the page', () => {
  const reviewing = setUpReviewing(executable!)
  const { open, list, conflict } = reviewing

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
    await eventually(async () => (await list()).findings[0]?.standing.judgements).toMatchObject([
      { who: 'Ann', verdict: 'accept' },
    ])
    await page.keyboard.press('Escape')
    expect(await page.locator('.panel').count()).toBe(0)
    // Keys are for the panel alone.
    await page.keyboard.press('r')
    expect(await page.locator('.act-form').count()).toBe(0)
  })

  it('rejects with the reason, notes, tags and comments, and takes back one after another', async () => {
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
    await panel.getByLabel('Comment').fill('Who saw it first?')
    await page.keyboard.press('Control+Enter')
    await panel.locator('.thread li', { hasText: 'Who saw it first?' }).waitFor()
    await panel.locator('.thread li .inline-act').click()
    await panel.getByLabel('Answer to Ann').fill('The watchman.')
    await page.keyboard.press('Control+Enter')
    await panel.locator('.thread .depth-1', { hasText: 'The watchman.' }).waitFor()
    await panel.getByRole('button', { name: 'Remove tag dates' }).click()
    await panel.locator('.tags').waitFor({ state: 'detached' })
    await eventually(async () => (await list()).findings[0]?.acts.length).toBe(6)
    await panel.locator('.standing[aria-busy=false]').waitFor()
    await panel.getByRole('button', { name: 'Accept' }).focus()
    await page.keyboard.press('u')
    await panel.locator('.tags', { hasText: 'dates' }).waitFor()
    await eventually(async () => (await list()).findings[0]?.standing.tags).toEqual(['dates'])
  })

  it('corrects the position of a cell and its speaker', async () => {
    const page = await open('Ann')
    await come(page, 'claims')
    await page.locator('#claims td.position-reports button').first().click()
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
    await eventually(async () =>
      (await list()).findings.flatMap(({ acts }) => acts.map(({ act }) => act.act)),
    ).toEqual(['position', 'speaker'])
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
    const old = reviewing.room.comparison.conflicts[2]!.evidence[0]!.exact
    expect(old.startsWith(chosen!)).toBe(true)
    expect(chosen!.length).toBeLessThan(old.length)
    await panel.getByRole('button', { name: 'Keep' }).focus()
    await page.keyboard.press('Enter')
    await panel.locator('[data-verdict=correct]', { hasText: chosen! }).waitFor()
    await eventually(async () =>
      (await list()).findings.flatMap(({ acts }) => acts.map(({ act }) => act)),
    ).toContainEqual(
      expect.objectContaining({ act: 'bounds', of: 0, to: expect.objectContaining({ exact: chosen }) }),
    )
  })

  it('gives a finding to people of the room alone', async () => {
    const page = await open('Ann')
    const panel = await openConflict(page, 1)
    await panel.getByRole('button', { name: 'Assign', exact: true }).click()
    const choice = panel.getByRole('combobox', { name: 'Who shall look at it' })
    expect(await choice.locator('option').allTextContents()).toEqual(['Ann', 'Ben', 'Eva', 'Rea', 'Root'])
    await choice.selectOption('Ben')
    await panel.getByRole('form', { name: 'Assign' }).getByRole('button', { name: 'Assign' }).click()
    await panel.locator('.assigned', { hasText: 'Ben' }).waitFor()
    await eventually(async () => (await list()).findings[0]?.standing.assignedTo).toBe('Ben')
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
    expect(await panel.locator('.review-said').textContent()).toBe('It was not kept.')
    expect(await judgeOf(page, 1).locator('.mark-accept').count()).toBe(0)
  })

  it('takes back the last act alone, never the one before while the last is on its way', async () => {
    await reviewing.room.add('Ann', 'conflict', [conflict(0)], { act: 'note', text: 'Kept before.' })
    const page = await open('Ann')
    const panel = await openConflict(page, 0)
    await panel.locator('.notes-kept', { hasText: 'Kept before.' }).waitFor()
    let answer = () => {}
    const held = new Promise<void>((resolve) => {
      answer = resolve
    })
    await page.route('**/api/v1/reviews', async (route) => {
      await held
      await route.continue()
    })
    await panel.getByRole('button', { name: 'Accept' }).click()
    await page.keyboard.press('u')
    await says(page, 'Your last act is still on its way.')
    answer()
    await panel.locator('.standing[aria-busy=false]').waitFor()
    await page.keyboard.press('u')
    await panel.locator('[data-verdict=accept]').waitFor({ state: 'detached' })
    await eventually(async () => (await list()).findings[0]?.standing.notes.length).toBe(1)
  })

  it('keeps what is typed while the connection is lost', async () => {
    const page = await open('Ann')
    const panel = await openConflict(page, 0)
    await panel.getByLabel('Comment').fill('Half a thought')
    await panel.getByRole('button', { name: 'Note', exact: true }).click()
    await panel.locator('.act-form textarea').fill('Seen at the weir.')
    await page.context().setOffline(true)
    await page.keyboard.press('Control+Enter')
    await panel.locator('.problem').waitFor()
    expect(await panel.locator('.notes-kept').count()).toBe(0)
    expect(await panel.locator('.act-form textarea').inputValue()).toBe('Seen at the weir.')
    await page.context().setOffline(false)
    await panel.locator('.act-form textarea').focus()
    await page.keyboard.press('Control+Enter')
    await panel.locator('.notes-kept', { hasText: 'Seen at the weir.' }).waitFor()
    expect(await panel.getByLabel('Comment').inputValue()).toBe('Half a thought')
    await eventually(async () => (await list()).findings[0]?.acts.length).toBe(1)
  })

  it('lets two people see each other’s acts, one undo only his own, and an editor anybody’s', async () => {
    await reviewing.room.add('Ann', 'conflict', [conflict(0)], { act: 'accept' })
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

  it('keeps what two people say at once, and shows that they differ', async () => {
    const [ann, ben] = [await open('Ann'), await open('Ben')]
    for (const page of [ann, ben]) {
      await openConflict(page, 0)
      await page.route('**/api/v1/reviews', async (route) => {
        await bothSent
        await route.continue()
      })
    }
    let send = () => {}
    const bothSent = new Promise<void>((resolve) => {
      send = resolve
    })
    await ann.keyboard.press('a')
    await ann.locator('.panel [data-verdict=accept]', { hasText: 'Ann accepts' }).waitFor()
    await ben.keyboard.press('r')
    await ben.locator('.act-form :focus').waitFor()
    await ben.keyboard.press('Enter')
    await ben.locator('.panel [data-verdict=reject]', { hasText: 'Ben rejects' }).waitFor()
    send()
    for (const page of [ann, ben]) {
      await page.locator('.panel [data-verdict=accept]', { hasText: 'Ann accepts' }).waitFor()
      await page.locator('.panel [data-verdict=reject]', { hasText: 'Ben rejects' }).waitFor()
      await come(page, 'judgements')
      await page.locator('.differing', { hasText: 'Ann accepts · Ben rejects' }).waitFor()
    }
    expect((await list()).findings.map(({ standing }) => standing.judgements.length)).toEqual([2])
  })

  it('lets a reader see what others did, without any control', async () => {
    await reviewing.room.add('Ann', 'conflict', [conflict(0)], { act: 'accept' })
    const page = await open('Rea')
    await judgeOf(page, 0).waitFor()
    expect(await judgeOf(page, 0).textContent()).toContain('Judgements')
    expect(await page.locator(':is(.masthead, .story-sections) .judge').count()).toBe(1)
    const panel = await openConflict(page, 0)
    await panel.locator('[data-verdict=accept]', { hasText: 'Ann accepts' }).waitFor()
    expect(await panel.locator('.review-acts, .inline-act, textarea').count()).toBe(0)
    expect(await panel.textContent()).toContain('This needs the role')
    await page.keyboard.press('a')
    expect(await panel.locator('.judgements li').count()).toBe(1)
  })

  for (const colorScheme of ['light', 'dark'] as const)
    for (const width of [390, 1440])
      it(`passes axe in ${colorScheme} and fits at ${width}`, async () => {
        await reviewing.room.add('Ann', 'conflict', [conflict(1)], { act: 'accept' })
        await reviewing.room.add('Ben', 'conflict', [conflict(1)], { act: 'reject' })
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
})
