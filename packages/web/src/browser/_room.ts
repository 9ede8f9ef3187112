/** Opens the reading room in a browser and watches what it asks for and complains about. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import type { FakeRoom } from './_fake-api.js'

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

export interface OpenedRoom {
  page: Page
  /** Addresses asked for that are not of the room's own server. */
  foreign: string[]
  /** Errors and refusals that the page wrote to its console. */
  complaints: string[]
}

export async function openRoom(
  browser: Browser,
  room: Pick<FakeRoom, 'address'>,
  path = '/',
  options: BrowserContextOptions = {},
): Promise<OpenedRoom> {
  const context = await browser.newContext({ reducedMotion: 'reduce', ...options })
  const foreign: string[] = []
  const complaints: string[] = []
  context.on('request', (request) => {
    if (!request.url().startsWith(room.address) && !request.url().startsWith('data:'))
      foreign.push(request.url())
  })
  const page = await context.newPage()
  page.on('pageerror', (error) => complaints.push(String(error)))
  page.on('console', (message) => {
    // The browser itself writes of each answer with an error status; those the page shows.
    if (message.type() === 'error' && !message.text().startsWith('Failed to load resource'))
      complaints.push(message.text())
  })
  await page.goto(`${room.address}${path}`)
  return { page, foreign, complaints }
}

interface Fault {
  id: string
  impact: string
  nodes: { html: string }[]
}

async function runAxe(page: Page): Promise<Fault[]> {
  // Run by the debugger, not put into the page: its policy would refuse that.
  await page.evaluate(axeSource)
  return (await page.evaluate(
    '(async () => (await axe.run(document, { runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] })).violations)()',
  )) as Fault[]
}

const said = ({ id, nodes }: Fault) => `${id} (${nodes.length}): ${nodes[0]?.html.slice(0, 160)}`

/** Everything that axe finds, by rule and first element. */
export async function axeFaults(page: Page): Promise<string[]> {
  return (await runAxe(page)).map(said)
}

/** What axe calls serious or critical; at the top of the page, where the bar that stays covers nothing. */
export async function graveFaults(page: Page): Promise<string[]> {
  await page.evaluate(() => scrollTo(0, 0))
  const grave = (await runAxe(page)).filter(({ impact }) => impact === 'serious' || impact === 'critical')
  return grave.map(said)
}

/** How far the page is wider than its window. */
export function overflow(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
}

export function focusedText(page: Page): Promise<string> {
  return page.evaluate(() => {
    const { activeElement: active } = document
    return active?.getAttribute('aria-label') ?? active?.textContent?.trim() ?? ''
  })
}
