import { expect, it } from 'vitest'
import { createTestBook } from './_book.js'
import { createTestTime } from './_server.js'
import { createRobots, type RobotsFile } from './robots.js'

const URL_ASKED = new URL('https://vale.example/page')
const settings = { agent: 'Parallax', maxDelayMs: 30_000 }

it('remembers no loading that was put off', async () => {
  const answers: (() => RobotsFile)[] = [
    () => {
      throw new Error('later')
    },
    () => ({ kind: 'text', text: 'User-agent: *\nDisallow: /' }),
  ]
  const robots = createRobots(async () => answers.shift()!(), settings, createTestTime())
  await expect(robots.ask(URL_ASKED)).rejects.toThrow('later')
  expect(await robots.ask(URL_ASKED)).toMatchObject({ isAllowed: false, unreachable: null })
})

it('asks again after a while where the file could not be had, and says when', async () => {
  const time = createTestTime()
  const why = { code: 'timeout', reason: 'It is slow.' }
  const answers: RobotsFile[] = [{ kind: 'unreachable', why }, { kind: 'none' }]
  const robots = createRobots(async () => answers.shift()!, settings, time)
  const retryAt = time.now() + 15 * 60_000
  expect(await robots.ask(URL_ASKED)).toMatchObject({ isAllowed: false, unreachable: { ...why, retryAt } })
  time.pass(14 * 60_000)
  expect(await robots.ask(URL_ASKED)).toMatchObject({ isAllowed: false, unreachable: { retryAt } })
  time.pass(60_000)
  expect(await robots.ask(URL_ASKED)).toMatchObject({ isAllowed: true, unreachable: null })
})

it.each([
  ['5', 5000],
  ['0.5', 500],
  ['-3', 0],
  ['never', 0],
  ['1e9', 30_000],
])('keeps a crawl delay of %s as %i ms', async (delay, expected) => {
  const text = `User-agent: *\nCrawl-delay: ${delay}`
  const robots = createRobots(async () => ({ kind: 'text', text }), settings, createTestTime())
  expect((await robots.ask(URL_ASKED)).delayMs).toBe(expected)
})

it('is loaded by one for all who share a book, and read again by each', async () => {
  const time = createTestTime()
  const book = createTestBook(time)
  let loads = 0
  const load = async (): Promise<RobotsFile> => {
    loads += 1
    return { kind: 'text', text: 'User-agent: *\nDisallow: /page' }
  }
  for (let i = 0; i < 3; i += 1)
    expect(await createRobots(load, settings, time, book).ask(URL_ASKED)).toMatchObject({ isAllowed: false })
  expect(loads).toBe(1)
  time.pass(25 * 3_600_000)
  await createRobots(load, settings, time, book).ask(URL_ASKED)
  expect(loads).toBe(2)
})

it('is not loaded where another one has done so before its turn came', async () => {
  const time = createTestTime()
  const book = createTestBook(time)
  const until = time.now() + 3_600_000
  const robots = createRobots(
    async (_, isKept) => {
      expect(await isKept()).toBe(false)
      book.kept.set(URL_ASKED.origin, { text: 'User-agent: *\nDisallow: /', why: null, until })
      expect(await isKept()).toBe(true)
      return { kind: 'kept' }
    },
    settings,
    time,
    book,
  )
  expect(await robots.ask(URL_ASKED)).toMatchObject({ isAllowed: false, unreachable: null })
})

it('still counts for all where it was had once and its host stumbles', async () => {
  const time = createTestTime()
  const book = createTestBook(time)
  const text = 'User-agent: *\nDisallow: /page'
  const why = { code: 'timeout', reason: 'It is slow.' }
  const stumble = async (): Promise<RobotsFile> => ({ kind: 'unreachable', why })
  const first = createRobots(stumble, settings, time, book)
  expect(await first.ask(URL_ASKED)).toMatchObject({ unreachable: why })
  expect(book.kept.get(URL_ASKED.origin)).toMatchObject({ text: null, why })

  book.kept.set(URL_ASKED.origin, { text, why: null, until: time.now() - 1 })
  const second = createRobots(stumble, settings, time, book)
  expect(await second.ask(URL_ASKED)).toMatchObject({ isAllowed: false, unreachable: null })
  expect(book.kept.get(URL_ASKED.origin)).toEqual({ text, why: null, until: time.now() + 15 * 60_000 })
})

it('that only one has read is not made an open door for the others', async () => {
  const time = createTestTime()
  const book = createTestBook(time)
  const answers: RobotsFile[] = [
    { kind: 'text', text: 'User-agent: *\nDisallow: /page' },
    { kind: 'unreachable', why: { code: 'timeout', reason: 'It is slow.' } },
  ]
  const robots = createRobots(async () => answers.shift()!, settings, time, book)
  await robots.ask(URL_ASKED)
  book.kept.clear()
  time.pass(25 * 3_600_000)
  expect(await robots.ask(URL_ASKED)).toMatchObject({ isAllowed: false, unreachable: null })
  expect(book.kept.size).toBe(0)
})
