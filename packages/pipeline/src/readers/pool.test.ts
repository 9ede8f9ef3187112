import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createArticle } from '@parallax/core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { createPool, type Pool, ReaderError } from './pool.js'
import type { ReadPart, ReadTask } from './tasks.js'

const PAGE =
  '<html><body><article><h1>Dam opens</h1><p>The warden of Vell said on Monday that two gates had been opened.</p></article></body></html>'

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'parallax-pool-'))
})
afterAll(() => rm(folder, { recursive: true }))

async function task(fileName: string, text: string): Promise<ReadTask> {
  const path = join(folder, fileName)
  await writeFile(path, text)
  return { name: 'read', from: { kind: 'file', path }, now: '2031-05-04T06:00:00.000Z' }
}

const lines = (count: number) =>
  Array.from({ length: count }, (_, index) =>
    JSON.stringify({ id: `a${index}`, text: `Gate ${index} was opened.` }),
  ).join('\n')

let pool: Pool | null = null
afterEach(async () => {
  await pool?.close()
  pool = null
})

describe('the pool of readers', () => {
  it('reads bytes into an article with its annotation', async () => {
    pool = createPool({ threads: 1 })
    const parts: ReadPart[] = []
    await pool.run(await task('a.html', PAGE), async (part) => void parts.push(part))
    const [part] = parts
    if (part?.kind !== 'article') throw new Error('no article')
    expect(part.annotation.attributions[0]?.speaker?.name).toBe('The warden of Vell')
  })

  it('hands out the next part only when the last was taken', async () => {
    pool = createPool({ threads: 1 })
    let open = 0
    let most = 0
    const count = await pool.run(await task('a.jsonl', lines(12)), async () => {
      open += 1
      most = Math.max(most, open)
      await new Promise((resolve) => setTimeout(resolve, 1))
      open -= 1
    })
    expect([count, most]).toEqual([12, 1])
  })

  it('ends a task whose part is not taken, and goes on with the next', async () => {
    pool = createPool({ threads: 1 })
    const refused = pool.run(await task('a.jsonl', lines(3)), async () => {
      throw new Error('the disk is full')
    })
    await expect(refused).rejects.toThrow('the disk is full')
    await expect(pool.run(await task('b.html', PAGE))).resolves.toBe(1)
  })

  it('fails a task that takes too long', async () => {
    pool = createPool({ threads: 1, taskMs: 20 })
    await expect(pool.run(await task('a.txt', 'A word. '.repeat(500_000)))).rejects.toThrow(ReaderError)
  })

  it('gives a comparison five times as long', async () => {
    pool = createPool({ threads: 1, taskMs: 20 })
    const article = createArticle({
      outlet: null,
      url: null,
      headline: null,
      language: 'en',
      text: 'A word was said. '.repeat(20_000),
    })
    const accounts = ['a', 'b'].map((id) => ({ id, seq: 1, input: id, article }))
    const work = pool.run({ name: 'compare-packed', accounts, left: 0 })
    await expect(work).rejects.toThrow('It took longer than 0.1 s.')
  })

  it('fails the task whose thread dies of its memory', async () => {
    pool = createPool({ threads: 1, heapMb: 16 })
    await expect(pool.run(await task('a.txt', 'A word was said. '.repeat(200_000)))).rejects.toThrow(
      ReaderError,
    )
  })
})
