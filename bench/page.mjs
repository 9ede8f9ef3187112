/**
 * The story page in Chromium: largest contentful paint, interaction to next paint, frames a second while the grid scrolls. After a build.
 *
 *   node bench/page.mjs [--accounts 50] [--runs 5] [--grids 200x1000,200x16000] [--data FOLDER] [--database postgres://…] [--json]
 *
 * The story of `--accounts` comes from `parallax serve` over a folder that the pipeline filled, to somebody who is signed in; `--data` keeps the
 * folder for another run. The grids are invented cell by cell, larger than any that would be compared for this, and come from a server on
 * loopback. Interactions are those that a reader does most; the slowest of each kind counts.
 */
import { parseArgs } from 'node:util'
import { launchBrowser, newPage } from './browser.mjs'
import { table } from './command.mjs'
import { servePage } from './page-server.mjs'
import { comparedStory, griddedStory } from './page-stories.mjs'
import { openPlace } from './real-room.mjs'
import { signIn } from './sign-in.mjs'

const { values } = parseArgs({
  options: {
    accounts: { type: 'string', default: '50' },
    articles: { type: 'string', default: '150' },
    runs: { type: 'string', default: '5' },
    grids: { type: 'string', default: '200x1000,200x16000' },
    data: { type: 'string' },
    database: { type: 'string' },
    json: { type: 'boolean', default: false },
  },
})

/** How long the grid is scrolled, and how far at each frame. */
const SCROLL_MS = 4000
const SCROLL_STEP = 40

/** Runs before the page's own script: keeps what the browser says of paints and interactions. */
const OBSERVE = () => {
  window.measured = { paint: 0, events: [] }
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) window.measured.paint = entry.startTime
  }).observe({ type: 'largest-contentful-paint', buffered: true })
  new PerformanceObserver((list) => {
    for (const { name, duration, interactionId } of list.getEntries())
      if (interactionId > 0) window.measured.events.push({ name, duration })
  }).observe({ type: 'event', durationThreshold: 16, buffered: true })
}

const median = (numbers) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)]

async function openPage(browser, shown) {
  const page = await newPage(browser, shown)
  await page.addInitScript(OBSERVE)
  await page.goto(shown.address)
  await page.waitForSelector('.section-bar')
  await page.waitForTimeout(500)
  return page
}

async function largestPaint(browser, shown) {
  const page = await openPage(browser, shown)
  const paint = await page.evaluate(() => window.measured.paint)
  await page.context().close()
  return paint
}

/** Milliseconds from an interaction to the paint that shows it, the slowest of those that it is made of; 16 stands for less. */
async function interaction(page, act) {
  await page.evaluate(() => {
    window.measured.events = []
  })
  await act()
  await page.waitForTimeout(400)
  return page.evaluate(() => Math.max(16, ...window.measured.events.map(({ duration }) => duration)))
}

async function toGrid(page) {
  await page.evaluate(() => document.getElementById('claims').scrollIntoView({ behavior: 'instant' }))
  await page.waitForSelector('.claim-grid [data-place]')
  await page.evaluate(() => document.getElementById('claims').scrollIntoView({ behavior: 'instant' }))
  await page.waitForTimeout(300)
}

/** Found by their place: a search by label goes through every name on the page, in the page's own thread. */
const CLAIMS = (place) => `.filters label:nth-of-type(${place}) input`

async function interactions(browser, shown) {
  const page = await openPage(browser, shown)
  await toGrid(page)
  const first = page.locator('.claim-grid [data-place]').first()
  const found = {
    'open a cell': await interaction(page, () => first.click()),
    'close it': await interaction(page, () => page.keyboard.press('Escape')),
    'arrow down in the grid': await interaction(page, () => page.keyboard.press('ArrowDown')),
    'page down in the grid': await interaction(page, () => page.keyboard.press('PageDown')),
    'last cell of the grid': await interaction(page, () => page.keyboard.press('Control+End')),
    'filter the claims': await interaction(page, () => page.click(CLAIMS(2))),
    'show all again': await interaction(page, () => page.click(CLAIMS(1))),
    'search the claims': await interaction(page, () =>
      page.locator('.grid-search input').pressSequentially('pier'),
    ),
  }
  await page.context().close()
  return found
}

/** Milliseconds of processor time that the page's thread has used so far: in all, in script, in styles and in layout. */
async function costs(devtools) {
  const { metrics } = await devtools.send('Performance.getMetrics')
  const of = (name) => (metrics.find((metric) => metric.name === name)?.value ?? 0) * 1000
  return {
    all: of('TaskDuration'),
    script: of('ScriptDuration'),
    styles: of('RecalcStyleDuration'),
    layout: of('LayoutDuration'),
  }
}

/** Frames a second while the grid is scrolled down and to the side, a step each frame, and the longest gap between two. */
async function frames(browser, shown, axis) {
  const page = await openPage(browser, shown)
  await toGrid(page)
  const devtools = await page.context().newCDPSession(page)
  // Processor time of the page's thread, which others on the machine do not lengthen.
  await devtools.send('Performance.enable', { timeDomain: 'threadTicks' })
  const before = await costs(devtools)
  const measured = await page.evaluate(
    ({ axis, ms, step }) =>
      new Promise((resolve) => {
        const grid = document.querySelector('.grid-scroll')
        const times = []
        const begin = performance.now()
        const next = (now) => {
          times.push(now)
          const most =
            axis === 'left' ? grid.scrollWidth - grid.clientWidth : grid.scrollHeight - grid.clientHeight
          const at = (times.length * step) % (2 * most)
          grid.scrollTo({ [axis]: at > most ? 2 * most - at : at, behavior: 'instant' })
          if (now - begin < ms) return requestAnimationFrame(next)
          const gaps = times.slice(1).map((time, index) => time - times[index])
          resolve({ perSecond: (gaps.length / (times.at(-1) - times[0])) * 1000, longest: Math.max(...gaps) })
        }
        requestAnimationFrame(next)
      }),
    { axis, ms: SCROLL_MS, step: SCROLL_STEP },
  )
  const after = await costs(devtools)
  const frameCount = (measured.perSecond * SCROLL_MS) / 1000
  const perFrame = Object.fromEntries(
    Object.entries(after).map(([name, ms]) => [name, (ms - before[name]) / frameCount]),
  )
  await page.context().close()
  return { ...measured, perFrame }
}

const browser = await launchBrowser()
const place = await openPlace({
  ...values,
  accounts: Number(values.accounts),
  articles: Number(values.articles),
})
const { large } = place.stories
const result = { accounts: large.counts.accounts, claims: large.counts.claims }
try {
  const { origin } = await place.serve()
  const { cookie } = await signIn(origin, { ...place, as: 'session' })
  const main = { address: `${origin}/stories/${large.story}`, cookie }
  const paints = []
  for (let run = 0; run < Number(values.runs); run += 1) paints.push(await largestPaint(browser, main))
  result.largestPaint = { median: Math.round(median(paints)), slowest: Math.round(Math.max(...paints)) }
  result.interactions = await interactions(browser, main)
  const bytesOf = async (part) => {
    const address = `${origin}/api/v1/comparisons/${large.id}/parts/${part}`
    const { headers } = await fetch(address, { headers: { cookie, 'accept-encoding': 'gzip' } })
    return [part, Number(headers.get('content-length'))]
  }
  result.bytes = Object.fromEntries(await Promise.all(['overview', 'texts', 'grid'].map(bytesOf)))
} finally {
  await place.close()
}

/** The words of its heads; what the grids are made of is invented. */
const { comparison } = comparedStory(3, 200)
result.grids = {}
for (const size of values.grids.split(',').filter(Boolean)) {
  const [accounts, claims] = size.split('x').map(Number)
  const server = await servePage(griddedStory(accounts, claims, comparison))
  const down = await frames(browser, server, 'top')
  const side = await frames(browser, server, 'left')
  const slow = await interactions(browser, server)
  result.grids[size] = { down, side, slowest: Math.max(...Object.values(slow)), interactions: slow }
  server.close()
}
await browser.close()

if (values.json) process.stdout.write(`${JSON.stringify(result, null, 2)}\n`)
else {
  const rows = [
    ['accounts, claims', `${result.accounts}, ${result.claims}`],
    [
      'largest contentful paint, ms',
      `${result.largestPaint.median} (slowest ${result.largestPaint.slowest})`,
    ],
    ...Object.entries(result.interactions).map(([name, ms]) => [`${name}, ms`, String(ms)]),
    ...Object.entries(result.grids).flatMap(([size, { down, side, slowest }]) => [
      [
        `${size}: frames a second, down`,
        `${down.perSecond.toFixed(0)} (longest gap ${down.longest.toFixed(0)} ms)`,
      ],
      [
        `${size}: frames a second, aside`,
        `${side.perSecond.toFixed(0)} (longest gap ${side.longest.toFixed(0)} ms)`,
      ],
      [
        `${size}: processor time a frame, down / aside, ms`,
        `${down.perFrame.all.toFixed(1)} / ${side.perFrame.all.toFixed(1)}`,
      ],
      [`${size}: slowest interaction, ms`, String(slowest)],
    ]),
  ]
  process.stdout.write(`${table(['measure', 'figure'], rows)}\n`)
}
