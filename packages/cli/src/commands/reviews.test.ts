import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Agreement, Finding, ReviewAct, ReviewEntry } from '@parallax/contract/api'
import { keepReview } from '@parallax/pipeline'
import { openStore } from '@parallax/store'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { run as runCommand } from '../_io.js'

let folder: string
const run = (...args: string[]) => runCommand([...args, '--data', folder])

const finding = (story: string, start: number): Finding => ({
  story,
  kind: 'figure',
  key: '[]',
  anchors: [
    { article: '7', sha256: 'a'.repeat(64), start, end: start + 5, exact: 'ferry', prefix: '', suffix: '' },
  ],
  says: `A ferry at ${start}\u001b[31m\u2028.`,
})

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'parallax-reviews-'))
  const store = await openStore({ dataDir: folder })
  const at = '2031-05-05T06:00:00.000Z'
  const story = { title: 'A ferry', language: 'en', from: at, to: at, articles: 1, isOpen: true }
  const rest = { isSettled: false, apart: [], mergedInto: null, changedAt: at }
  const stories = ['s1', 's2'].map((id) => ({ id, ...story, ...rest }))
  await store.stories.step({ shard: 'en', expected: 0, pieces: [], memberships: [], stories })
  const acts: [string, string, number, ReviewAct][] = [
    ['s1', 'ann', 0, { act: 'accept' }],
    ['s1', 'ben', 0, { act: 'reject' }],
    ['s1', 'ann', 9, { act: 'accept' }],
    ['s1', 'ben', 9, { act: 'accept' }],
    ['s2', 'ann', 0, { act: 'accept' }],
    ['s2', 'ann', 0, { act: 'undo', review: 'r4' }],
  ]
  for (const [index, [name, who, start, act]] of acts.entries())
    await keepReview({ id: `r${index}`, at, who, finding: finding(name, start), act }, store)
  await store.close()
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('parallax reviews', () => {
  it('exports every act, a line each, and says which were taken back', async () => {
    const { code, stdout } = await run('reviews', 'export')
    expect(code).toBe(0)
    expect(stdout).not.toContain('\u2028')
    const lines = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as ReviewEntry)
    expect(lines.map(({ id, isUndone }) => [id, isUndone])).toEqual([
      ['r0', false],
      ['r1', false],
      ['r2', false],
      ['r3', false],
      ['r4', true],
      ['r5', false],
    ])
    expect(lines[0]!.finding).toEqual(finding('s1', 0))
    const one = await run('reviews', 'export', '--story', 's2')
    expect(one.stdout.trimEnd().split('\n')).toHaveLength(2)
  })

  it('writes a file that bench judged reads', async () => {
    const out = join(folder, 'out.jsonl')
    const { code, stdout, stderr } = await run('reviews', 'export', '--out', out)
    expect([code, stdout]).toEqual([0, ''])
    expect(stderr).toContain('wrote')
    expect(readFileSync(out, 'utf8').split('\n')).toHaveLength(7)
    const judged = await runCommand(['bench', 'judged', '--data', out, '--json'])
    expect(judged.code, judged.stderr).toBe(0)
    expect(JSON.parse(judged.stdout)).toMatchObject({
      name: 'judged',
      n: 2,
      figures: { kinds: { figure: { judged: 2, accepted: { count: 1 }, differing: { count: 1 } } } },
    })
    const text = await runCommand(['bench', 'judged', '--data', out])
    expect(text.stdout).toContain('accepted')
    expect((await runCommand(['bench', 'judged', '--data', join(folder, 'none')])).stderr).toContain(
      'is not a file',
    )
  })

  it('says how far people agree, and on what they do not', async () => {
    const { code, stdout } = await run('reviews', 'agreement', '--story', 's1')
    expect(code).toBe(0)
    expect(stdout).toMatch(/^Alpha: 0\.000\./u)
    expect(stdout).toContain('ann and ben: 0.000 over 2 findings')
    expect(stdout).toContain('ann: accept, ben: reject')
    expect(stdout).not.toContain('\u001b')
    const asJson = await run('reviews', 'agreement', '--json')
    expect(JSON.parse(asJson.stdout) as Agreement).toMatchObject({ units: 2, people: ['ann', 'ben'] })
    expect((await run('reviews', 'agreement', '--story', 's2')).stdout).toContain('Alpha: not defined')
  })

  it('refuses what it cannot do, with the cure', async () => {
    for (const [args, cure] of [
      [['reviews'], 'export or agreement'],
      [['reviews', 'exprot'], 'Did you mean export?'],
      [['reviews', 'export', 's1'], '--story'],
      [['reviews', 'export', '--story', 's9'], 'parallax story list'],
      [['reviews', 'agreement', '--out', 'x'], '--out is for reviews export'],
    ] as const) {
      const { code, stderr } = await run(...args)
      expect([code, stderr]).toEqual([2, expect.stringContaining(cure)])
    }
  })
})
