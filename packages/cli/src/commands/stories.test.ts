import { StoryLine } from '@parallax/contract'
import { afterEach, describe, expect, it } from 'vitest'
import { COURIER, createFolder, HERALD, run } from '../_io.js'

const FROST = {
  id: 'frost',
  outlet: 'Coast Courier',
  title: 'Frost destroys apricot blossom in the Tarn valley',
  published: '2024-03-12T09:00:00Z',
  text: 'Frost destroyed most of the apricot blossom in the Tarn valley on Monday night, growers said. Insurers expect claims.',
}

const open: (() => void)[] = []
afterEach(() => {
  for (const remove of open.splice(0)) remove()
})

function folder(lines: readonly object[]): string {
  const { path, remove } = createFolder({
    'feed.jsonl': `${lines.map((line) => JSON.stringify(line)).join('\n')}\n`,
  })
  open.push(remove)
  return path
}

describe('stories', () => {
  it('writes a line of the contract for each article, in the order of the input, the same each time', async () => {
    const cwd = folder([HERALD, FROST, COURIER])
    const { code, stdout, stderr } = await run(['stories', 'feed.jsonl', '--jsonl'], { cwd })
    expect([code, stderr]).toEqual([0, ''])
    const lines = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line))
    for (const line of lines) expect(JSON.stringify(StoryLine.parse(line))).toBe(JSON.stringify(line))
    expect(lines.map(({ id, story }) => [id, story])).toEqual([
      ['herald', 'herald'],
      ['frost', 'frost'],
      ['courier', 'herald'],
    ])
    expect((await run(['stories', 'feed.jsonl', '--jsonl'], { cwd })).stdout).toBe(stdout)
  })

  it('calls the story that an article was too far from by its headline', async () => {
    const cwd = folder([
      HERALD,
      { ...FROST, text: `${FROST.text} At the pier of the valley lake they expect less.` },
    ])
    const said =
      'opens a story: the nearest, “Ferry sinks off Port Senna” of 2024-03-12 (herald), is too far: shares '
    for (const form of [[], ['--jsonl']])
      expect((await run(['stories', 'feed.jsonl', ...form], { cwd })).stdout).toContain(said)
  })

  it('shows people the stories, the largest first, with reasons', async () => {
    const { stdout } = await run(['stories', 'feed.jsonl'], { cwd: folder([FROST, HERALD, COURIER]) })
    expect(stdout).toMatch(
      /^3 articles in 2 stories\n\nFerry sinks off Port Senna \(2 articles, story herald\)\n/,
    )
    expect(stdout).toMatch(
      /2024-03-12T11:30 {2}Coast Courier {2}Passengers pulled .*\n {6}shares names .*Senna/,
    )
    expect(stdout.indexOf('Frost destroys')).toBeGreaterThan(stdout.indexOf('Passengers pulled'))
  })

  it.each([
    [[], 2, 'No input'],
    [['feed.jsonl', '--window', 'never'], 2, 'from 1 to 3650'],
    [['missing.jsonl', '--jsonl'], 3, 'nothing could be read'],
    [['missing.jsonl', 'feed.jsonl', '--jsonl'], 1, 'skipped missing.jsonl'],
  ])('%j ends with %i', async (args, code, said) => {
    const ran = await run(['stories', ...args], { cwd: folder([HERALD]) })
    expect(ran.code).toBe(code)
    expect(ran.stderr).toContain(said)
  })
})
