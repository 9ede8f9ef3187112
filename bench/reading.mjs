/**
 * The reading view in Chromium, over `parallax serve` and a story of many long accounts, one account and three abreast: interaction to next
 * paint, the longest task and processor time of the page's thread for what a reader does most. After a build.
 *
 *   node bench/reading.mjs [--accounts 50] [--articles 150] [--runs 3] [--data FOLDER] [--json]
 */
import { parseArgs } from 'node:util'
import { launchBrowser, newPage } from './browser.mjs'
import { table } from './command.mjs'
import { openPlace } from './real-room.mjs'
import { signIn } from './sign-in.mjs'

const { values } = parseArgs({
  options: {
    accounts: { type: 'string', default: '50' },
    articles: { type: 'string', default: '150' },
    runs: { type: 'string', default: '3' },
    /** A folder that was filled before, or is to be filled and left. */
    data: { type: 'string' },
    json: { type: 'boolean', default: false },
  },
})

/** After an act the page is watched for so long. */
const SETTLE_MS = 800
/** Turns of the wheel, of so many pixels each, so far apart. */
const TURNS = 40
const TURN_PX = 120
const TURN_MS = 50

/** Runs before the page's own script: keeps what the browser says of interactions and of tasks longer than 50 ms. */
const OBSERVE = () => {
  window.measured = { events: [], tasks: [] }
  new PerformanceObserver((list) => {
    for (const { duration, interactionId } of list.getEntries())
      if (interactionId > 0) window.measured.events.push(duration)
  }).observe({ type: 'event', durationThreshold: 16, buffered: true })
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) window.measured.tasks.push(duration)
  }).observe({ type: 'longtask', buffered: true })
}

/** Milliseconds of processor time that the page's thread has used so far. */
async function processor(devtools) {
  const { metrics } = await devtools.send('Performance.getMetrics')
  return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000
}

/**
 * What an act costs: milliseconds to the paint that shows it (16 stands for less), its longest task (50 stands for less) and the processor time of the
 * page's thread until it rests.
 */
async function measure({ page, devtools }, act) {
  await page.waitForTimeout(SETTLE_MS)
  await page.evaluate(() => {
    window.measured = { events: [], tasks: [] }
  })
  const before = await processor(devtools)
  await act(page)
  await page.waitForTimeout(SETTLE_MS)
  const { events, tasks } = await page.evaluate(() => window.measured)
  return {
    paint: Math.max(16, ...events),
    task: Math.max(50, ...tasks),
    processor: (await processor(devtools)) - before,
  }
}

async function openPage(browser, shown) {
  const page = await newPage(browser, shown)
  await page.addInitScript(OBSERVE)
  const devtools = await page.context().newCDPSession(page)
  // Processor time of the page's thread, which others on the machine do not lengthen.
  await devtools.send('Performance.enable', { timeDomain: 'threadTicks' })
  return { page, devtools }
}

/** Every mark is there: the text of each account, and the claims that it shares. */
async function awaitMarks(page, columns) {
  await page.waitForFunction(
    (count) =>
      document.querySelectorAll('.account-column .statement-mark').length > 0 &&
      document.querySelectorAll('.account-text').length === count &&
      document.querySelector('.marks-coming') === null,
    columns,
  )
}

const toReading = (page) =>
  page.evaluate(() => document.querySelector('.reading').scrollIntoView({ behavior: 'instant' }))

async function wheel(page) {
  await page
    .locator('.account-text')
    .first()
    .hover({ position: { x: 200, y: 300 } })
  for (let turn = 0; turn < TURNS; turn += 1) {
    await page.mouse.wheel(0, TURN_PX)
    await page.waitForTimeout(TURN_MS)
  }
}

/** Found by their class: a search by label goes through every name on the page, in the page's own thread. */
const SWITCH = (layer) => `.layer-switches .layer-${layer}`

const ACTS = {
  'scroll the text': wheel,
  'choose a mark': async (page) => {
    await page.locator('.statement-mark:visible').nth(12).click()
    await page.waitForSelector('.panel .quotation, .lined-up')
  },
  'close the words': (page) => page.keyboard.press('Escape'),
  'next mark (j)': (page) => page.keyboard.press('j'),
  'switch marks off': (page) => page.click(SWITCH('agrees')),
  'switch marks on': (page) => page.click(SWITCH('agrees')),
  'show names': (page) => page.click(SWITCH('name')),
}

/** The reader's acts on accounts that stand side by side. */
async function readAccounts(browser, shown, chosen) {
  const visit = await openPage(browser, shown)
  const { page } = visit
  const found = {}
  found.open = await measure(visit, async () => {
    await page.goto(`${shown.address}?read=${chosen.join(',')}`)
    await awaitMarks(page, chosen.length)
  })
  await toReading(page)
  for (const [name, act] of Object.entries(ACTS)) found[name] = await measure(visit, act)
  found['change the account'] = await measure(visit, async () => {
    await page.locator('.account-picker select').first().selectOption({ index: 30 })
    await awaitMarks(page, chosen.length)
  })
  await page.context().close()
  return found
}

/** The median of each figure over several runs. */
function together(runs) {
  const median = (numbers) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)]
  return Object.fromEntries(
    Object.keys(runs[0]).map((name) => {
      const all = runs.map((run) => run[name])
      const of = (figure) => median(all.map((each) => each[figure]))
      return [name, { paint: of('paint'), task: of('task'), processor: of('processor') }]
    }),
  )
}

const place = await openPlace({
  ...values,
  accounts: Number(values.accounts),
  articles: Number(values.articles),
})
const { large } = place.stories
const browser = await launchBrowser()
const result = { accounts: large.counts.accounts, claims: large.counts.claims }
try {
  const { origin } = await place.serve()
  const { cookie } = await signIn(origin, { ...place, as: 'session' })
  const shown = { address: `${origin}/stories/${large.story}`, cookie }
  for (const chosen of [['A'], ['A', 'B', 'C']]) {
    const runs = []
    for (let run = 0; run < Number(values.runs); run += 1)
      runs.push(await readAccounts(browser, shown, chosen))
    result[`${chosen.length} abreast`] = together(runs)
  }
} finally {
  await browser.close()
  await place.close()
}

if (values.json) process.stdout.write(`${JSON.stringify(result, null, 2)}\n`)
else {
  const { accounts, claims, ...views } = result
  const rows = Object.entries(views).flatMap(([view, acts]) =>
    Object.entries(acts).map(([name, { paint, task, processor }]) => [
      view,
      name,
      ...[paint, task, processor].map((ms) => ms.toFixed(0)),
    ]),
  )
  process.stdout.write(`${accounts} accounts, ${claims} claims\n`)
  process.stdout.write(
    `${table(['columns', 'act', 'to paint, ms', 'longest task, ms', 'processor, ms'], rows)}\n`,
  )
}
