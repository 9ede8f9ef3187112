import { expect, it } from 'vitest'
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
