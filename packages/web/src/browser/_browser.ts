/** A browser for tests: found on the machine, cut off from the network. */
import { existsSync } from 'node:fs'
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'

const CANDIDATES = [
  process.env.CHROMIUM_PATH,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
]

const FLAGS = [
  '--headless',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** Null where no browser is found; a run under CI=true fails instead, so that the tests can't go missing there. */
export function findBrowser(): string | null {
  const found = CANDIDATES.find((path) => path !== undefined && path !== '' && existsSync(path)) ?? null
  if (found !== null) return found
  const message = 'No Chromium was found: the browser tests did not run. Set CHROMIUM_PATH to one.'
  if (process.env.CI === 'true') throw new Error(message)
  console.warn(`\n!!! ${message}\n`)
  return null
}

export function launch(executablePath: string): Promise<Browser> {
  const isRoot = process.getuid?.() === 0
  return chromium.launch({ executablePath, args: isRoot ? [...FLAGS, '--no-sandbox'] : FLAGS })
}

export interface OpenedReport {
  page: Page
  /** Every address that the page asked for, the report itself left out. */
  requests: string[]
  /** Errors and refusals that the page wrote to its console, dialogs included. */
  complaints: string[]
}

/** Opens a file with the network off. */
export async function openReport(
  browser: Browser,
  address: string,
  options: BrowserContextOptions = {},
): Promise<OpenedReport> {
  const context = await browser.newContext(options)
  const requests: string[] = []
  const complaints: string[] = []
  await context.setOffline(true)
  await context.route('**/*', (route) => {
    const url = route.request().url()
    if (url.split('#')[0] === address) return route.continue()
    requests.push(url)
    return route.abort()
  })
  const page = await context.newPage()
  page.on('pageerror', (error) => complaints.push(String(error)))
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text())
  })
  page.on('dialog', (dialog) => {
    complaints.push(`dialog: ${dialog.message()}`)
    return dialog.dismiss()
  })
  await page.goto(address)
  await page.waitForSelector('main')
  return { page, requests, complaints }
}
