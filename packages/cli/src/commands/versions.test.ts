import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Versions } from '@parallax/contract'
import { afterEach, describe, expect, it } from 'vitest'
import { createFolder, run } from '../_io.js'

const open: (() => void)[] = []

function folder(files: Parameters<typeof createFolder>[0]): string {
  const { path, remove } = createFolder(files)
  open.push(remove)
  return path
}

afterEach(() => {
  for (const remove of open.splice(0)) remove()
})

const state = (toll: string, modified: string | null) => ({
  id: `bridge-${toll}`,
  outlet: 'Ostra Herald',
  title: 'Bridge over the Lind shut',
  published: '2031-05-14T08:00:00Z',
  ...(modified && { modified }),
  text: `The bridge over the Lind was shut on Wednesday after ${toll} people were hurt by a falling cable, police said.\n\nA ferry will run between the two banks until the weekend.`,
})

const EARLY = state('three', '2031-05-14T08:10:00Z')
const LATE = state('seven', '2031-05-14T11:00:00Z')
const FILES = { 'early.jsonl': JSON.stringify(EARLY), 'late.jsonl': JSON.stringify(LATE) }

async function versionsJson(args: readonly string[], cwd: string) {
  const ran = await run(['versions', ...args, '--json'], { cwd })
  return { ...ran, result: ran.stdout === '' ? null : Versions.parse(JSON.parse(ran.stdout)) }
}

const directions = (result: Versions | null) =>
  result!.steps.map(({ changes }) => changes.flatMap(({ findings }) => findings.map((one) => one.direction)))

describe('versions', () => {
  it('tells what changed, in a file that verify finds to hold', async () => {
    const cwd = folder(FILES)
    const { code, stdout, stderr, result } = await versionsJson(['early.jsonl', 'late.jsonl'], cwd)
    expect([code, stderr]).toEqual([0, ''])
    expect(directions(result)).toEqual([['rose']])
    writeFileSync(join(cwd, 'result.json'), stdout)
    const verified = await run(['verify', 'result.json'], { cwd })
    expect([verified.code, verified.stdout]).toEqual([
      0,
      'result.json: holds. 1 list of versions checked: every hash, every place, every cited word.\n',
    ])
    writeFileSync(join(cwd, 'result.json'), stdout.replaceAll('seven people', 'eight people'))
    expect((await run(['verify', 'result.json'], { cwd })).code).toBe(4)
  })

  it('orders by the times given and says so, or keeps the order named where asked to', async () => {
    const cwd = folder(FILES)
    const timed = await versionsJson(['late.jsonl', 'early.jsonl'], cwd)
    expect(directions(timed.result)).toEqual([['rose']])
    expect(timed.stderr).toContain('ordered by the times')
    expect(timed.result!.notes.map(({ code }) => code)).toEqual(['ordered-by-time'])
    const given = await versionsJson(['late.jsonl', 'early.jsonl', '--order', 'given'], cwd)
    expect([directions(given.result), given.stderr]).toEqual([[['fell']], ''])
  })

  it('keeps the order named where the times do not tell it, and refuses to order by them', async () => {
    const [one, other] = [state('three', null), state('seven', null)]
    const cwd = folder({ 'one.jsonl': JSON.stringify(one), 'other.jsonl': JSON.stringify(other) })
    expect(directions((await versionsJson(['other.jsonl', 'one.jsonl'], cwd)).result)).toEqual([['fell']])
    const refused = await run(['versions', 'one.jsonl', 'other.jsonl', '--order', 'time'], { cwd })
    expect([refused.code, refused.stdout]).toEqual([2, ''])
    expect(refused.stderr).toContain('--order given')
  })

  it('takes all versions of one file, and writes Markdown where --out says so', async () => {
    const cwd = folder({
      'all.jsonl': [EARLY, LATE, state('nine', '2031-05-14T12:00:00Z')]
        .map((one) => JSON.stringify(one))
        .join('\n'),
    })
    expect(directions((await versionsJson(['all.jsonl'], cwd)).result)).toEqual([['rose'], ['rose']])
    await run(['versions', 'all.jsonl', '--out', 'result.md'], { cwd })
    expect(readFileSync(join(cwd, 'result.md'), 'utf8')).toContain('## v2 → v3')
  })

  it('says that two are needed', async () => {
    const cwd = folder(FILES)
    const alone = await run(['versions', 'early.jsonl'], { cwd })
    expect([alone.code, alone.stdout]).toEqual([2, ''])
    expect(alone.stderr).toContain('two versions or more')
    expect((await run(['versions', 'absent.txt'], { cwd })).code).toBe(3)
  })

  it('tells a skipped input and goes on with the others', async () => {
    const cwd = folder(FILES)
    const { code, stderr, result } = await versionsJson(['early.jsonl', 'absent.txt', 'late.jsonl'], cwd)
    expect(code).toBe(1)
    expect(stderr).toContain('skipped absent.txt')
    expect(result!.notes.map((note) => note.code)).toEqual(['input-skipped'])
  })
})
