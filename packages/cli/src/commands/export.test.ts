import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { AnnotationCollection } from '@parallax/contract'
import { FORMATS } from '@parallax/exchange'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createFolder, run, STORY } from '../_io.js'

let cwd: string
let remove: () => void

beforeAll(async () => {
  ;({ path: cwd, remove } = createFolder({ 'story.jsonl': STORY }))
  const { stdout } = await run(['compare', 'story.jsonl', '--json'], { cwd })
  writeFileSync(join(cwd, 'result.json'), stdout)
})

afterAll(() => remove())

describe('export', () => {
  it.each(FORMATS.filter(({ ending }) => ending !== null).map(({ name }) => name))(
    'writes %s to standard output, the same from the texts and from their comparison',
    async (form) => {
      const fromTexts = await run(['export', 'story.jsonl', '--as', form], { cwd })
      const fromResult = await run(['export', 'result.json', '--as', form], { cwd })
      expect([fromTexts.code, fromTexts.stderr]).toEqual([0, ''])
      expect(fromTexts.stdout.length).toBeGreaterThan(20)
      expect(fromResult.stdout).toBe(fromTexts.stdout)
    },
  )

  it('writes annotations that follow the contract', async () => {
    const { stdout } = await run(['export', 'result.json', '--as', 'annotations'], { cwd })
    expect(AnnotationCollection.parse(JSON.parse(stdout)).total).toBeGreaterThan(3)
  })

  it.each(['csv', 'parquet'])('writes %s into a folder, which it must be given', async (form) => {
    const none = await run(['export', 'result.json', '--as', form], { cwd })
    expect(none.code).toBe(2)
    expect(none.stderr).toContain('--out')
    const { code, stdout, stderr } = await run(
      ['export', 'result.json', '--as', form, '--out', `${form}/deep`],
      { cwd },
    )
    expect([code, stdout]).toEqual([0, ''])
    const files = readdirSync(join(cwd, form, 'deep'))
    expect(stderr).toBe(`parallax: wrote ${files.length} files into ${form}/deep\n`)
    expect(files).toContain(`claims.${form}`)
  })

  it('makes nothing of a comparison in which a word was changed', async () => {
    const changed = readFileSync(join(cwd, 'result.json'), 'utf8').replace('Port Senna', 'Port Lenna')
    writeFileSync(join(cwd, 'changed.json'), changed)
    const { code, stdout, stderr } = await run(['export', 'changed.json', '--as', 'csv', '--out', 'no'], {
      cwd,
    })
    expect([code, stdout]).toEqual([4, ''])
    expect(stderr).toContain('parallax verify changed.json')
    expect(existsSync(join(cwd, 'no'))).toBe(false)
  })

  it.each([
    ['no form', ['export', 'story.jsonl'], '--as annotations|'],
    ['an unknown form', ['export', 'story.jsonl', '--as', 'svc'], 'csv'],
    ['no input', ['export', '--as', 'prov'], 'No input was named'],
    ['a story and an input', ['export', 'story.jsonl', '--story', 's1', '--as', 'prov'], 'exclude'],
  ])('refuses %s and says the cure', async (_case, args, cure) => {
    const { code, stdout, stderr } = await run(args, { cwd })
    expect([code, stdout]).toEqual([2, ''])
    expect(stderr).toContain(cure)
  })

  it('says that a story is not kept', async () => {
    const { code, stderr } = await run(['export', '--story', 's1', '--as', 'prov', '--data', 'data'], { cwd })
    expect(code).toBe(3)
    expect(stderr).toContain('no comparison of a story s1')
  })
})
