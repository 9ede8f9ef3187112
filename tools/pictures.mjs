/**
 * Takes the pictures of the reading room in docs/images/room anew: every view over the sample story, at the width of a desktop and of a phone, from
 * `parallax serve` with a folder of its own. After a build; look at each before it is kept.
 *
 *   node tools/pictures.mjs
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { hostname, tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { launchBrowser, WINDOW } from '../bench/browser.mjs'
import { serveRoom } from '../bench/serve-room.mjs'

const OUT = fileURLToPath(new URL('../docs/images/room/', import.meta.url))
const SIZES = [WINDOW, { width: 390, height: 844 }]
/** What comes late has come, and what moves stands. */
const SETTLE_MS = 1_500

/** No picture tells the name of the machine that it was taken on. */
const nameMachine = (page) =>
  page.evaluate((name) => {
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    while (texts.nextNode()) texts.currentNode.data = texts.currentNode.data.replaceAll(name, 'newsroom')
  }, hostname())

/** Each view: its address below the story or the room, and what is done there first. */
const viewsOf = (story) => [
  ['stories', '/'],
  ['story', story],
  ['claims', `${story}#claims`, (page) => page.locator('[data-place="0:1"]').click()],
  ['figures', `${story}#figures`],
  ['reading', `${story}#reading`],
  ['judgements', `${story}#judgements`],
  ['search', '/search?q=dam'],
  ['add', '/add'],
  ['outlets', '/outlets'],
  ['status', '/status', nameMachine],
  ['settings', '/settings'],
  ['log', '/log'],
]

/** Takes the sample in, and judges the first finding. @returns the address of its story */
async function prepare(page, origin) {
  await page.goto(origin)
  await page.getByText('Try the invented sample').click()
  await page.waitForURL('**/stories/*', { timeout: 120_000 })
  await page.waitForSelector('.conflict', { timeout: 120_000 })
  await page.locator('.judge').first().click()
  await page.waitForSelector('.panel')
  await page.keyboard.press('a')
  await page.getByText('Accepted.').first().waitFor()
  return new URL(page.url()).pathname
}

const folder = mkdtempSync(join(tmpdir(), 'parallax-pictures-'))
const room = await serveRoom(folder)
const browser = await launchBrowser()
try {
  const story = await prepare(await browser.newPage({ locale: 'en' }), room.origin)
  for (const viewport of SIZES)
    for (const [name, path, act] of viewsOf(story)) {
      const page = await browser.newPage({ locale: 'en', viewport })
      await page.goto(room.origin + path)
      await page.waitForSelector('main h1')
      await page.waitForTimeout(SETTLE_MS)
      await act?.(page)
      await page.waitForTimeout(SETTLE_MS)
      await page.screenshot({ path: join(OUT, `${name}-${viewport.width}.png`) })
      await page.close()
    }
} finally {
  await browser.close()
  await room.close()
  rmSync(folder, { recursive: true, force: true })
}
