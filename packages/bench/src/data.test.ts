import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readJson, readJsonLines, readText } from './data.js'

let folder: string

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'parallax-bench-'))
  writeFileSync(join(folder, 'good.jsonl'), '{"a":1}\n\n{"a":2}\n')
  writeFileSync(join(folder, 'bad.jsonl'), '{"a":1}\n{"a":')
  writeFileSync(join(folder, 'good.json'), '[1]')
})

afterAll(() => rmSync(folder, { recursive: true }))

describe('files of an evaluation set', () => {
  it('are read whole or line by line', async () => {
    expect(await readJson(folder, 'good.json', 'a list')).toEqual([1])
    expect(await readJsonLines(folder, 'good.jsonl', 'a value a line')).toEqual([{ a: 1 }, { a: 2 }])
  })

  it('are named with what they should hold where they are missing', async () => {
    await expect(readText(folder, 'none.csv', 'two columns')).rejects.toThrow(
      /none\.csv cannot be read \(ENOENT\).*two columns, by --data/,
    )
  })

  it('are named with the line where that is not JSON', async () => {
    await expect(readJsonLines(folder, 'bad.jsonl', 'a value a line')).rejects.toMatchObject({
      name: 'BenchDataError',
      message: expect.stringMatching(/bad\.jsonl, line 2, is not JSON/),
    })
  })
})
