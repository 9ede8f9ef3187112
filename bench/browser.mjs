/** The Chromium that pages are measured in. */
import { chromium } from 'playwright-core'

const FLAGS = [
  '--headless',
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-sync',
]

export const WINDOW = { width: 1440, height: 900 }

/** The one that `CHROMIUM_PATH` names, else the one of the system. */
export function launchBrowser() {
  const isRoot = process.getuid?.() === 0
  return chromium.launch({
    executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
    args: isRoot ? [...FLAGS, '--no-sandbox'] : FLAGS,
  })
}

/**
 * A page of its own, not gone anywhere yet.
 * @param cookie of who is signed in at the address; none where the server asks nobody
 */
export async function newPage(browser, { address, cookie }) {
  const context = await browser.newContext({ viewport: WINDOW })
  if (cookie !== undefined) {
    const [name, value] = cookie.split('=')
    await context.addCookies([{ name, value, url: new URL(address).origin }])
  }
  return context.newPage()
}
