import fc from 'fast-check'
import { expect, it } from 'vitest'
import { createTestTime } from './_server.js'
import { createHostQueue } from './host-queue.js'

/** Lets everything that can go on go on. */
const settle = () => new Promise<void>((resolve) => setImmediate(resolve))

it('runs every task once, in the order of its host, within both limits', async () => {
  const tasks = fc.array(fc.record({ host: fc.constantFrom('a', 'b', 'c'), turns: fc.nat(4) }), {
    maxLength: 30,
  })
  await fc.assert(
    fc.asyncProperty(
      tasks,
      fc.integer({ min: 1, max: 2 }),
      fc.integer({ min: 1, max: 4 }),
      async (list, perHost, overall) => {
        const queue = createHostQueue({ delayMs: 0, perHost, overall }, createTestTime())
        const running: Record<string, number> = { a: 0, b: 0, c: 0 }
        const started: Record<string, number[]> = { a: [], b: [], c: [] }
        const results = await Promise.all(
          list.map(({ host, turns }, i) =>
            queue.run(host, 0, async () => {
              started[host]!.push(i)
              running[host]! += 1
              expect(running[host]).toBeLessThanOrEqual(perHost)
              expect(running.a! + running.b! + running.c!).toBeLessThanOrEqual(overall)
              for (let turn = 0; turn < turns; turn += 1) await Promise.resolve()
              running[host]! -= 1
              return i
            }),
          ),
        )
        expect(results).toEqual(list.map((_, i) => i))
        for (const order of Object.values(started)) expect(order).toEqual([...order].sort((x, y) => x - y))
      },
    ),
    { numRuns: 100 },
  )
})

it('goes on after a task that failed', async () => {
  const queue = createHostQueue({ delayMs: 0, perHost: 1, overall: 1 }, createTestTime())
  const failed = queue.run('a', 0, () => Promise.reject(new Error('no')))
  const next = queue.run('b', 0, async () => 'yes')
  await expect(failed).rejects.toThrow('no')
  expect(await next).toBe('yes')
})

it('keeps the longer of its own pause and the one that the host asks for', async () => {
  const time = createTestTime()
  const queue = createHostQueue({ delayMs: 1000, perHost: 2, overall: 9 }, time)
  const starts: number[] = []
  for (const delay of [0, 5000, 5000]) {
    await queue.run('a', delay, async () => {
      starts.push(time.ticks())
    })
  }
  expect(starts).toEqual([0, 1000, 6000])
})

it('lets a task leave the line', async () => {
  const queue = createHostQueue({ delayMs: 0, perHost: 1, overall: 9 }, createTestTime())
  let end = (): void => {}
  const first = queue.run(
    'a',
    0,
    () =>
      new Promise<void>((resolve) => {
        end = resolve
      }),
  )
  const leaving = new AbortController()
  const second = queue.run('a', 0, async () => 'second', leaving.signal)
  const third = queue.run('a', 0, async () => 'third')
  leaving.abort()
  await expect(second).rejects.toMatchObject({ name: 'AbortError' })
  end()
  await first
  expect(await third).toBe('third')
})

it('forgets hosts with nothing to do', async () => {
  const queue = createHostQueue({ delayMs: 0, perHost: 1, overall: 9 }, createTestTime())
  for (let i = 0; i < 25_000; i += 1) await queue.run(`host ${i}`, 0, async () => {})
  await settle()
  expect(queue.size()).toBeLessThanOrEqual(10_000)
})
