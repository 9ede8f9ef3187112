import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Comparison } from '@parallax/contract'
import { afterEach, describe, expect, it } from 'vitest'
import { COURIER, createFolder, HERALD, run, STORY } from '../_io.js'

const open: (() => void)[] = []

function folder(files: Parameters<typeof createFolder>[0]): string {
  const { path, remove } = createFolder(files)
  open.push(remove)
  return path
}

afterEach(() => {
  for (const remove of open.splice(0)) remove()
})

async function compareJson(args: readonly string[], cwd: string) {
  const ran = await run(['compare', ...args, '--json'], { cwd })
  return { ...ran, result: ran.stdout === '' ? null : (JSON.parse(ran.stdout) as Comparison) }
}

/** Every object of a value with the order of its keys. */
function keysOf(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(keysOf)
  if (typeof value !== 'object' || value === null) return []
  return [Object.keys(value).join(), ...Object.values(value).flatMap(keysOf)]
}

describe('compare --json', () => {
  it('writes one value of the contract, keys in the order of the schema, and nothing else', async () => {
    const cwd = folder({ 'story.jsonl': STORY })
    const { code, stdout, stderr, result } = await compareJson(['story.jsonl'], cwd)
    expect([code, stderr]).toEqual([0, ''])
    expect(stdout.trimEnd()).not.toContain('\n')
    expect(keysOf(result)).toEqual(keysOf(Comparison.parse(result)))
    expect(result!.accounts.map(({ outlet }) => outlet)).toEqual(['The Senna Herald', 'Coast Courier'])
  })

  it('gives the same bytes twice, in another folder and in another order', async () => {
    const files = { 'one.jsonl': JSON.stringify(HERALD), 'two.jsonl': JSON.stringify(COURIER) }
    const [here, there] = [folder(files), folder({ 'deep/er/x.txt': '', ...files })]
    const first = await compareJson(['one.jsonl', 'two.jsonl'], here)
    const others = [
      await compareJson(['one.jsonl', 'two.jsonl'], here),
      await compareJson(['two.jsonl', 'one.jsonl'], here),
      await compareJson(['../../one.jsonl', '../../two.jsonl'], join(there, 'deep/er')),
      await compareJson([join(here, 'one.jsonl'), join(here, 'two.jsonl')], '/'),
    ]
    for (const { stdout } of others) expect(stdout).toBe(first.stdout)
    expect(first.result!.articles.map(({ input }) => input)).toEqual(['one.jsonl', 'two.jsonl'])
  })

  it('tells inputs of the same name apart by their folders', async () => {
    const cwd = folder({ 'a/page.txt': HERALD.text, 'b/page.txt': COURIER.text })
    const { result } = await compareJson(['a', 'b/page.txt'], cwd)
    expect(result!.articles.map(({ input }) => input).sort()).toEqual(['a/page.txt', 'b/page.txt'])
  })

  it('names an account without an outlet after its file', async () => {
    const cwd = folder({ 'harbour.txt': HERALD.text, 'coast.txt': COURIER.text })
    const { result } = await compareJson(['harbour.txt', 'coast.txt'], cwd)
    expect(result!.accounts.map(({ outlet }) => outlet).sort()).toEqual(['coast.txt', 'harbour.txt'])
  })

  it('reads standard input where an input is -', async () => {
    const ran = await run(['compare', '-', '--json'], { stdin: STORY })
    expect(ran.code).toBe(0)
    expect(JSON.parse(ran.stdout).accounts).toHaveLength(2)
  })
})

describe('bad input', () => {
  it('names what is skipped, compares the rest and ends with 1', async () => {
    const cwd = folder({ 'story.jsonl': STORY, 'empty.txt': '' })
    const { code, stderr, result } = await compareJson(['story.jsonl', 'missing.html', 'empty.txt'], cwd)
    expect(code).toBe(1)
    expect(stderr).toMatch(/skipped missing\.html: \S/)
    expect(stderr).toMatch(/skipped empty\.txt: \S/)
    expect(result!.accounts).toHaveLength(2)
    const skipped = result!.notes.filter(({ code: each }) => each === 'input-skipped')
    expect(skipped.map(({ message }) => message.split(' ')[0])).toEqual(['missing.html', 'empty.txt'])
  })

  it('ends with 3 and writes nothing where nothing could be read', async () => {
    const { code, stdout, stderr } = await compareJson(['missing.html'], folder({}))
    expect([code, stdout]).toEqual([3, ''])
    expect(stderr).toContain('nothing could be read')
  })

  it('reads a single account and says that a comparison needs two', async () => {
    const cwd = folder({ 'one.jsonl': JSON.stringify(HERALD) })
    const { code, stderr, result } = await compareJson(['one.jsonl'], cwd)
    expect(code).toBe(0)
    expect(stderr).toContain('needs two accounts')
    expect(result!.accounts).toHaveLength(1)
    expect(result!.notes.map((note) => note.code)).toContain('needs-two')
    const text = await run(['compare', 'one.jsonl'], { cwd })
    expect(text.stdout).toContain('A comparison needs two accounts')
    expect(text.stdout).toContain('SAID BY OTHERS')
  })

  it('compares the same file given twice once, and says so', async () => {
    const cwd = folder({ 'a.jsonl': JSON.stringify(HERALD), 'b.jsonl': JSON.stringify(COURIER) })
    const { code, stderr, result } = await compareJson(['a.jsonl', 'b.jsonl', './a.jsonl'], cwd)
    expect(code).toBe(0)
    expect(result!.accounts).toHaveLength(2)
    expect(stderr).toContain('given more than once')
  })

  it('compares byte-equal texts of one outlet, or of none that is known, once, the earlier one, in any order', async () => {
    const late = { ...HERALD, id: 'late', outlet: 'the senna  herald', published: '2024-03-13' }
    const cwd = folder({
      'a.jsonl': JSON.stringify(late),
      'b.jsonl': JSON.stringify(HERALD),
      'c.jsonl': JSON.stringify(COURIER),
      'd.txt': HERALD.text,
    })
    for (const args of [
      ['a.jsonl', 'b.jsonl', 'c.jsonl', 'd.txt'],
      ['d.txt', 'c.jsonl', 'b.jsonl', 'a.jsonl'],
    ]) {
      const { result } = await compareJson(args, cwd)
      expect(result!.accounts.map(({ outlet }) => outlet)).toEqual(['The Senna Herald', 'Coast Courier'])
      const notes = result!.notes.filter(({ code }) => code.startsWith('same-text'))
      expect(notes.map(({ code }) => code)).toEqual(['same-text', 'same-text'])
      const kept =
        'holds the same text as The Senna Herald (b.jsonl), byte for byte; the two are compared as one.'
      expect(notes.map(({ message }) => message).sort()).toEqual([
        `d.txt ${kept}`,
        `the senna  herald (a.jsonl) ${kept}`,
      ])
    }
  })

  it('keeps an outlet that prints the text of another word for word as an account of its own', async () => {
    const reprint = { ...HERALD, id: 'late', outlet: 'Late Edition', published: '2024-03-13' }
    const cwd = folder({
      'a.jsonl': JSON.stringify(reprint),
      'b.jsonl': JSON.stringify(HERALD),
      'c.txt': HERALD.text,
    })
    for (const args of [
      ['a.jsonl', 'b.jsonl', 'c.txt'],
      ['c.txt', 'b.jsonl', 'a.jsonl'],
    ]) {
      const { code, stderr, result } = await compareJson(args, cwd)
      expect(code).toBe(0)
      expect(result!.accounts.map(({ outlet }) => outlet)).toEqual(['The Senna Herald', 'Late Edition'])
      expect(result!.reuse.length).toBeGreaterThan(0)
      const said =
        'The Senna Herald (b.jsonl) and Late Edition (a.jsonl) hold the same text, byte for byte; each outlet stays an account of its own.'
      expect(result!.notes).toContainEqual({ code: 'same-text-other-outlet', message: said })
      expect(stderr).toContain(said)
      expect(stderr).toContain('c.txt holds the same text as The Senna Herald (b.jsonl)')
    }
  })
})

describe('forms', () => {
  it.each([
    ['out.json', /^\{"schemaVersion":1/],
    ['out.md', /^# /],
    ['out.txt', /CONFLICTS/],
  ])('the ending of --out %s decides the form', async (out, begins) => {
    const cwd = folder({ 'story.jsonl': STORY })
    const { code, stdout, stderr } = await run(['compare', 'story.jsonl', '--out', out], { cwd })
    expect([code, stdout, stderr]).toEqual([0, '', `parallax: wrote ${out}\n`])
    expect(readFileSync(join(cwd, out), 'utf8')).toMatch(begins)
  })

  it('--out into a folder that is not there says the cure and ends with 2', async () => {
    const cwd = folder({ 'story.jsonl': STORY })
    const { code, stderr } = await run(['compare', 'story.jsonl', '--out', 'no/where.txt'], { cwd })
    expect(code).toBe(2)
    expect(stderr).toContain('Give another --out')
    expect(existsSync(join(cwd, 'no'))).toBe(false)
  })

  it('colours stand on a terminal only, and NO_COLOR takes them away', async () => {
    const cwd = folder({ 'story.jsonl': STORY })
    const escapes = async (options: Parameters<typeof run>[1]) =>
      (await run(['compare', 'story.jsonl'], { cwd, ...options })).stdout.includes('\u001b[')
    const terminal = { columns: 100 }
    expect(await escapes({})).toBe(false)
    expect(await escapes({ terminal })).toBe(true)
    expect(await escapes({ terminal, env: { NO_COLOR: '1' } })).toBe(false)
    expect(await escapes({ terminal, env: { TERM: 'dumb' } })).toBe(false)
    expect(await escapes({ env: { FORCE_COLOR: '1' } })).toBe(true)
    expect(await escapes({ env: { FORCE_COLOR: '1', NO_COLOR: '1' } })).toBe(false)
  })

  it('on a terminal a bar counts many inputs and is taken away again', async () => {
    const many = Object.fromEntries(
      Array.from({ length: 6 }, (_, n) => [`n${n}.txt`, `${HERALD.text} ${n}.`]),
    )
    const cwd = folder(many)
    const { stderr } = await run(['compare', ...Object.keys(many)], { cwd, terminal: { columns: 80 } })
    expect(stderr).toMatch(/░+ \d\/6/)
    expect(stderr.lastIndexOf('\r\u001b[K')).toBeGreaterThan(stderr.lastIndexOf('/6'))
    const silent = await run(['compare', ...Object.keys(many), '--quiet'], { cwd, terminal: { columns: 80 } })
    expect(silent.stderr).toBe('')
  })
})
