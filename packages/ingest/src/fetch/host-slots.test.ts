/** Lines that take their slots from a shared book. */
import { expect, it } from 'vitest'
import { createTestBook } from './_book.js'
import { createTestTime } from './_server.js'
import { createHostQueue } from './host-queue.js'
import { createHostSlots } from './host-slots.js'

const SETTINGS = { delayMs: 1000, perHost: 2, overall: 9 }

function create(settings = SETTINGS, maxWaitMs = 60_000) {
  const time = createTestTime()
  const book = createTestBook(time)
  const line = () => createHostQueue(settings, time, createHostSlots(book, maxWaitMs, time))
  return { time, book, line }
}

it('starts at the slots that it is given, one after the other', async () => {
  const { time, book, line } = create()
  const [first, second] = [line(), line()]
  const starts: number[] = []
  for (const queue of [first, second, first, second])
    await queue.run('a', 0, async () => void starts.push(time.ticks()))
  expect(starts).toEqual([0, 1100, 2200, 3300])
  expect(book.asked).toHaveLength(4)
})

it('asks for no slot where a host has no pause', async () => {
  const { book, line } = create({ ...SETTINGS, delayMs: 0 })
  const queue = line()
  await queue.run('a', 0, async () => {})
  expect(book.asked).toEqual([])
  await queue.run('a', 5000, async () => {})
  expect(book.asked).toEqual([['a', 5100]])
})

it('lets a slot go that it comes too late for, and takes another', async () => {
  const { time, book, line } = create()
  await book.reserve('a', 1000, 0)
  const { sleep } = time
  let late = 150
  time.sleep = async (ms) => {
    await sleep(ms + late)
    late = 0
  }
  let start = 0
  await line().run('a', 0, async () => {
    start = time.ticks()
  })
  // The slot at 1000 was missed; the next one stands behind it.
  expect(start).toBe(2100)
  expect(book.asked).toHaveLength(3)
})

it('gives up where it comes too late again and again', async () => {
  const { time, book, line } = create()
  await book.reserve('a', 1000, 0)
  const { sleep } = time
  time.sleep = (ms) => sleep(ms + 150)
  await expect(line().run('a', 0, async () => {})).rejects.toMatchObject({ code: 'wait' })
  expect(book.asked).toHaveLength(6)
})

it('sends away who would wait too long, and goes on with the next', async () => {
  const { time, book, line } = create(SETTINGS, 5000)
  book.paused.set('a', time.now() + 9000)
  const queue = line()
  const refused = queue.run('a', 0, async () => {})
  await expect(refused).rejects.toMatchObject({ code: 'wait', retryAt: time.now() + 9000 })
  time.pass(9000)
  expect(await queue.run('a', 0, async () => 'yes')).toBe('yes')
})

it('holds no place while it waits for a slot', async () => {
  const { time, book, line } = create({ ...SETTINGS, overall: 1 })
  await book.reserve('a', 1000, 0)
  let wake = (): void => {}
  time.sleep = () =>
    new Promise((resolve) => {
      wake = resolve
    })
  const queue = line()
  const waiting = queue.run('a', 0, async () => 'a')
  expect(await queue.run('b', 0, async () => 'b')).toBe('b')
  time.pass(1000)
  wake()
  expect(await waiting).toBe('a')
})
