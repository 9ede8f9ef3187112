/** What can be judged, where it stands on the page: every kind of finding, words that a reader chooses, the grouping; and its list. */
import type { FindingKind, ReviewAct } from '@parallax/contract/api'
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { findBrowser } from './_browser.js'
import { come, eventually, openConflict, says, setUpReviewing } from './_reviewing.js'
import { axeFaults, overflow } from './_room.js'

const executable = findBrowser()

/** Section by kind of finding; those of a cell are judged in its panel. */
const SECTIONS: readonly [kind: FindingKind, section: string][] = [
  ['conflict', 'conflicts'],
  ['figure-row', 'figures'],
  ['name-link', 'naming'],
  ['across', 'across'],
  ['origin', 'sources'],
  ['reuse', 'sources'],
  ['omission', 'omissions'],
  ['unheard', 'omissions'],
  ['hardening', 'hardening'],
  ['headline', 'hardening'],
]
const accept: ReviewAct = { act: 'accept' }
const reject: ReviewAct = { act: 'reject' }

describe.skipIf(executable === null)('what can be judged', () => {
  const reviewing = setUpReviewing(executable!)
  const { open, list, conflict } = reviewing

  /** A cell that carries its claim, by claim and account. */
  function carrying(): readonly [claim: string, account: string] {
    const { claims } = reviewing.room.comparison
    const claim = claims.find(
      ({ cells }) => cells.filter(({ statements }) => statements.length > 0).length > 1,
    )!
    return [claim.id, claim.cells.find(({ statements }) => statements.length > 0)!.account]
  }

  const kindsKept = async () => (await list()).findings.map(({ finding }) => finding.kind)

  /** Accepts what stands in the panel, and waits until it is kept. */
  async function acceptIn(page: Page) {
    await page.waitForSelector('.panel .finding')
    await page.locator('.panel h2').focus()
    await page.keyboard.press('a')
    await says(page, 'Accepted.')
    await page.locator('.panel [data-verdict=accept]', { hasText: 'Ann accepts' }).waitFor()
  }

  it('every kind of finding, in its section', async () => {
    const page = await open('Ann')
    for (const [kind, section] of SECTIONS) {
      await come(page, section)
      const control = page.locator(`#${section} .judge[data-finding^="${kind} "]`).first()
      await control.waitFor({ state: 'attached' })
      await control.evaluate((button) => {
        let fold = button.closest('details')
        for (; fold !== null; fold = fold.parentElement!.closest('details')) fold.open = true
      })
      await control.focus()
      await page.keyboard.press('Enter')
      await page.locator('.panel .finding blockquote').first().waitFor()
      await acceptIn(page)
      await control.locator('.mark-accept').waitFor()
      await page.keyboard.press('Escape')
    }
    await eventually(async () => (await kindsKept()).sort()).toEqual(SECTIONS.map(([kind]) => kind).sort())
  })

  it.each([
    ['name', '.naming-entry'],
    ['act', '.naming-entry:has([id^="act-"])'],
  ] as const)('%s, beside the words of each use', async (kind, entry) => {
    const page = await open('Ann')
    await come(page, 'naming')
    const cell = page.locator(`#naming ${entry} td:has(.count-button)`).first()
    await cell.locator('.count-button').click()
    await page.locator(`.panel .judge[data-finding^="${kind} "]`).click()
    await page.locator('.panel .finding blockquote').first().waitFor()
    await acceptIn(page)
    await cell.locator('.judge .mark-accept').waitFor()
    await eventually(kindsKept).toEqual([kind])
  })

  it('every statement of a claim, in the panel of the cell', async () => {
    const page = await open('Ann')
    await come(page, 'claims')
    await page.locator('#claims td.position-asserts button').first().click()
    const own = page.locator('.panel .cell-detail .judge[data-finding^="statement "]')
    const others = page.locator('.panel .other-accounts .judge[data-finding^="statement "]')
    await own.first().waitFor()
    expect(await others.count()).toBeGreaterThan(0)
    await others.first().click()
    await acceptIn(page)
    await eventually(kindsKept).toEqual(['statement'])
  })

  it('whether the accounts belong together, and each of them', async () => {
    const page = await open('Ann')
    await page.locator('.masthead .together .judge').click()
    expect(await page.locator('.panel .arrange').count()).toBe(0)
    await acceptIn(page)
    await page.locator('.masthead .together .mark-accept').waitFor()
    await page.keyboard.press('Escape')
    await page.locator('.accounts-fold summary').click()
    await page.locator('.accounts li .judge').nth(1).click()
    await page.locator('.panel .finding blockquote').waitFor()
    await acceptIn(page)
    await eventually(async () =>
      (await list()).findings.map(({ finding }) => finding.anchors.length),
    ).toEqual([1, 0])
  })

  it('the grouping, which an editor corrects beside it', async () => {
    const page = await open('Eva')
    const asked: unknown[] = []
    // What becomes of it is the server's, which has tests of its own.
    await page.route('**/api/v1/stories/s1/acts', async (route) => {
      asked.push(route.request().postDataJSON())
      await route.fulfill({ json: { stories: ['s9', 's1'], said: ['Done.'] } })
    })
    await page.route('**/api/v1/stories?*', async (route) => {
      const { items, next } = await reviewing.room.app.call('listStories', {})
      const other = { ...items[0]!, id: 's7', title: 'A dam elsewhere' }
      await route.fulfill({ json: { items: [...items, other], next } })
    })
    const arrange = page.locator('.panel .arrange')
    const done = () => arrange.getByRole('link', { name: 'Show that story' }).waitFor()
    await page.locator('.masthead .together .judge').click()
    await arrange.getByRole('checkbox').nth(1).check()
    await arrange.getByRole('button', { name: 'Take out' }).click()
    await done()
    await arrange.getByLabel('Tells the same event as').selectOption('A dam elsewhere')
    await arrange.getByRole('button', { name: 'Put into that story' }).click()
    await eventually(() => asked.length).toBe(2)
    await page.keyboard.press('Escape')
    await page.locator('.accounts-fold summary').click()
    await page.locator('.accounts li .judge').nth(2).click()
    await arrange.getByLabel('Belongs to').selectOption('A dam elsewhere')
    await arrange.getByRole('button', { name: 'Move there' }).click()
    await done()
    const [, second, third] = reviewing.room.comparison.accounts.map(({ article }) => article)
    expect(asked).toEqual([
      { act: 'split', articles: [second] },
      { act: 'merge', into: 's7' },
      { act: 'move', article: third, to: 's7' },
    ])
  })

  it('marks judged cells of the grid, in words and signs, and filters by them', async () => {
    const [claim, account] = carrying()
    await reviewing.room.add('Ann', 'cell', [claim, account], accept)
    await reviewing.room.add('Ben', 'statement', [claim, account, '0'], accept)
    const page = await open('Ann')
    await come(page, 'claims')
    const cell = page.getByRole('button', { name: /judged by 2$/u })
    await cell.waitFor()
    expect(await cell.getAttribute('data-judged')).toBe('◆2')
    await reviewing.room.add('Ben', 'cell', [claim, account], reject)
    await page.getByRole('button', { name: /judged by 2, differing$/u }).waitFor()
    expect(await page.locator('[data-judged]').getAttribute('data-judged')).toBe('≠2')
    const rows = () => page.locator('#claims [role=status]').textContent()
    const all = reviewing.room.comparison.claims.length
    const filter = page.getByRole('combobox', { name: 'Judged' })
    for (const [choice, count] of [
      ['by somebody', 1],
      ['differing', 1],
      ['by nobody', all - 1],
    ] as const) {
      await filter.selectOption(choice)
      await eventually(rows).toContain(`${count} `)
    }
    await filter.selectOption('differing')
    await page
      .locator('.claim-grid')
      .getByRole('button', { name: /differing$/u })
      .waitFor()
    expect(new URL(page.url()).searchParams.get('judged')).toBe('differing')
    expect(await axeFaults(page)).toEqual([])
  })

  it('any words of any two accounts, selected with the keyboard', async () => {
    const page = await open('Ann')
    const panel = await openConflict(page, 0)
    await page.keyboard.press('c')
    await panel.getByRole('radio', { name: 'Same or not' }).check()
    await panel.getByLabel('These words', { exact: true }).selectOption('Other words of any account …')
    await panel.getByLabel('These words: account').selectOption('B')
    const one = panel.getByLabel('These words: select them in the text')
    await one.focus()
    await page.keyboard.press('Control+Home')
    await page.keyboard.press('Control+Shift+ArrowRight')
    await panel.getByLabel('Held against', { exact: true }).selectOption('Other words of any account …')
    await panel.getByLabel('Held against: account').selectOption('C')
    const other = panel.getByLabel('Held against: select them in the text')
    await other.focus()
    await page.keyboard.press('Control+Home')
    for (let word = 0; word < 2; word += 1) await page.keyboard.press('Control+Shift+ArrowRight')
    const text = await other.inputValue()
    await page.keyboard.type('x')
    expect(await other.inputValue()).toBe(text)
    await panel.getByLabel('As', { exact: true }).selectOption('referent')
    await panel.getByLabel('They are').selectOption('yes')
    await panel.getByRole('button', { name: 'Keep' }).focus()
    await page.keyboard.press('Enter')
    await panel.locator('[data-verdict=correct]', { hasText: 'one and the same, person or thing' }).waitFor()
    const { accounts, articles } = reviewing.room.comparison
    const wordsOf = (id: string, count: number) => {
      const { article } = accounts.find((each) => each.id === id)!
      const { text } = articles.find((each) => each.id === article)!.article
      return { article, exact: text.split(/\s+/u).slice(0, count).join(' ') }
    }
    await eventually(async () => (await list()).findings[0]?.acts[0]?.act).toMatchObject({
      what: 'referent',
      isSame: true,
      words: wordsOf('B', 1),
      with: wordsOf('C', 2),
    })
  })

  it('words that are selected in the reading view', async () => {
    const page = await open('Ann')
    await come(page, 'reading')
    const column = page.locator('.account-column').first()
    const paragraph = column.locator('[data-start]').nth(2)
    await paragraph.waitFor()
    // Marks that still come draw the text anew, and what was selected with it.
    await page.locator('.marks-coming').waitFor({ state: 'detached' })
    const words = await paragraph.evaluate((element) => {
      const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
      const first = texts.nextNode() as Text
      const last = (texts.nextNode() ?? first) as Text
      getSelection()!.setBaseAndExtent(first, 0, last, Math.min(5, last.length))
      return getSelection()!.toString()
    })
    await column.getByRole('button', { name: 'Hold words against others' }).click()
    const panel = page.locator('.panel')
    await panel.locator('.chosen-words q').first().waitFor()
    expect(await panel.locator('.chosen-words q').first().textContent()).toBe(words.trim())
    await panel.getByLabel('Held against: account').selectOption('B')
    await panel.getByLabel('Held against: select them in the text').focus()
    await page.keyboard.press('Control+Home')
    await page.keyboard.press('Control+Shift+ArrowRight')
    expect(await axeFaults(page)).toEqual([])
    await panel.getByRole('button', { name: 'Keep' }).click()
    await panel.locator('[data-verdict=correct]', { hasText: 'not the same, claim' }).waitFor()
    await eventually(async () => (await list()).findings[0]?.acts[0]?.act).toMatchObject({
      act: 'same',
      isSame: false,
      words: { exact: words.trim() },
    })
  })

  it('lists all judgements, filtered, and exports them', async () => {
    const { room } = reviewing
    await room.add('Ann', 'conflict', [conflict(0)], accept)
    await room.add('Ann', 'conflict', [conflict(1)], { act: 'tag', tag: 'dates', isSet: true })
    await room.add('Ann', 'cell', carrying(), { act: 'assign', to: 'Ben' })
    const page = await open('Ben')
    const section = page.locator('#judgements')
    await section.scrollIntoViewIfNeeded()
    await section.locator('.judged').first().waitFor()
    const shown = () => section.locator('.judged').count()
    expect(await shown()).toBe(3)
    await section.getByLabel('Assigned to me').check()
    await eventually(shown).toBe(1)
    expect(await section.locator('.judged').textContent()).toContain('assigned to Ben')
    await section.getByLabel('Assigned to me').uncheck()
    await section.getByLabel('Tag', { exact: true }).selectOption('dates')
    await eventually(shown).toBe(1)
    await section.getByLabel('Tag', { exact: true }).selectOption('')
    await section.getByLabel('Kind', { exact: true }).selectOption('cell')
    await eventually(shown).toBe(1)
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      section.getByRole('link', { name: /Export/u }).click(),
    ])
    expect(download.suggestedFilename()).toBe('reviews.jsonl')
  })

  it('opens what people judge differently, by click and by Enter', async () => {
    await reviewing.room.add('Ann', 'conflict', [conflict(0)], accept)
    await reviewing.room.add('Ben', 'conflict', [conflict(0)], reject)
    const page = await open('Ann')
    await come(page, 'judgements')
    const differing = page.locator('.differing', { hasText: 'Ann accepts · Ben rejects' })
    await differing.getByRole('button').click()
    await page.locator('.panel [data-verdict=reject]', { hasText: 'Ben rejects' }).waitFor()
    await page.keyboard.press('Escape')
    await differing.getByRole('button').focus()
    await page.keyboard.press('Enter')
    await page.locator('.panel [data-verdict=accept]', { hasText: 'Ann accepts' }).waitFor()
  })

  it('stands where its words moved, and is kept where they are gone', async () => {
    const { room } = reviewing
    const [claim, account] = carrying()
    await room.add('Ann', 'conflict', [conflict(0)], accept)
    await room.add('Ann', 'cell', [claim, account], accept)
    const words = room.comparison.conflicts[0]!.evidence[0]!.exact
    expect(await room.rewrite(words, 'The editors have withdrawn this sentence.')).toBeGreaterThan(0)
    const page = await open('Ann')
    const section = page.locator('#judgements')
    await section.getByLabel('State').selectOption('orphan')
    const gone = section.locator('.judged', { hasText: words }).first()
    await gone.waitFor()
    expect(await gone.textContent()).toContain('Words gone')
    await gone.locator('.judge').click()
    const panel = page.locator('.panel')
    await panel.locator('.words-gone', { hasText: words }).first().waitFor()
    await panel.locator('[data-verdict=accept]', { hasText: 'Ann accepts' }).waitFor()
    await page.keyboard.press('u')
    await panel.locator('[data-verdict=accept]').waitFor({ state: 'detached' })
    await page.keyboard.press('n')
    await panel.locator('.act-form textarea').fill('It was withdrawn.')
    await page.keyboard.press('Control+Enter')
    await panel.locator('.notes-kept', { hasText: 'It was withdrawn.' }).waitFor()
    const { findings } = await list()
    expect(findings.map(({ finding, place }) => [finding.kind, place.state])).toEqual([
      ['conflict', 'orphan'],
      ['cell', 'here'],
    ])
  })

  for (const width of [390, 1440])
    it(`fits at ${width} and passes axe, with all sections drawn`, async () => {
      const page = await open('Eva', { viewport: { width, height: 900 } })
      for (const [, section] of SECTIONS) {
        await come(page, section)
        await page.locator(`#${section} .judge`).first().waitFor({ state: 'attached' })
      }
      await page.locator('.masthead .together .judge').click()
      await page.locator('.panel .arrange').waitFor()
      expect(await axeFaults(page)).toEqual([])
      expect(await overflow(page)).toBeLessThanOrEqual(0)
    })
})
