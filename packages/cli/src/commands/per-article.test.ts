import { Annotation, ExtractedArticle } from '@parallax/contract'
import { afterEach, describe, expect, it } from 'vitest'
import { createFolder, HERALD, run, STORY } from '../_io.js'

const open: (() => void)[] = []
afterEach(() => {
  for (const remove of open.splice(0)) remove()
})

function folder(files: Parameters<typeof createFolder>[0]): string {
  const { path, remove } = createFolder(files)
  open.push(remove)
  return path
}

describe.each([
  ['annotate', Annotation],
  ['extract', ExtractedArticle],
] as const)('%s', (command, schema) => {
  it('writes a line of the contract for each article, with the input as it was given', async () => {
    const cwd = folder({ 'story.jsonl': STORY })
    const { code, stdout, stderr } = await run([command, './story.jsonl', '--jsonl'], { cwd })
    expect([code, stderr]).toEqual([0, ''])
    const lines = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(lines.map(({ id }) => id)).toEqual(['herald', 'courier'])
    for (const line of lines) {
      expect(line.input).toBe('./story.jsonl')
      expect(JSON.stringify(schema.parse(line))).toBe(JSON.stringify(line))
    }
    expect((await run([command, './story.jsonl'], { cwd })).stdout).toBe(stdout)
  })

  it('writes one list with --json', async () => {
    const cwd = folder({ 'story.jsonl': STORY })
    const { stdout } = await run([command, 'story.jsonl', '--json'], { cwd })
    expect(JSON.parse(stdout)).toHaveLength(2)
  })

  it('keeps the text byte for byte', async () => {
    const text = 'Naïve “quotes”, e\u0301, 👩‍👧 and \u202eturned\u202c.\n\nSecond  line.\n'
    const { stdout } = await run([command, 'odd.txt'], { cwd: folder({ 'odd.txt': text }) })
    expect(JSON.parse(stdout).article.text).toBe(text)
  })

  it('stays one line for readers that end lines at more characters than JSON does', async () => {
    const text = 'One\u2028two\u2029three\u0085four\u000bfive\u000csix\u001cseven.\n'
    const cwd = folder({ 'odd.jsonl': JSON.stringify({ text }) })
    const { stdout } = await run([command, 'odd.jsonl'], { cwd })
    // biome-ignore lint/suspicious/noControlCharactersInRegex: what Python's splitlines breaks at.
    const lines = stdout.split(/[\n\v\f\r\u001c-\u001e\u0085\u2028\u2029]/u)
    expect(lines).toHaveLength(2)
    expect(JSON.parse(lines[0]!).article.text).toBe(text)
  })

  it('notes what an input as a whole is, without calling it skipped, and not with --quiet', async () => {
    const entry =
      '<item><title>Quay shut</title><link>https://vale.example/1</link><pubDate>Sun, 04 May 2031 06:00:00 GMT</pubDate><description>It is shut for six weeks, the mayor said.</description></item>'
    const cwd = folder({
      'a.xml': `<rss version="2.0"><channel><title>Vale Courier</title>${entry}</channel></rss>`,
    })
    const { code, stdout, stderr } = await run([command, 'a.xml'], { cwd })
    expect(code).toBe(0)
    expect(stderr).toContain('parallax: note on a.xml: Of 1 entries in the feed: 1 with only a summary.')
    expect(JSON.parse(stdout).article.partial).toBe('There is only a summary in the feed.')
    expect((await run([command, 'a.xml', '--quiet'], { cwd })).stderr).toBe('')
  })

  it('names what is skipped and ends with 1, or with 3 where nothing is left', async () => {
    const cwd = folder({ 'one.txt': HERALD.text })
    const some = await run([command, 'missing.txt', 'one.txt'], { cwd })
    expect(some.code).toBe(1)
    expect(some.stderr).toMatch(/skipped missing\.txt: \S/)
    expect(some.stdout.split('\n')).toHaveLength(2)
    const none = await run([command, 'missing.txt', '--json'], { cwd })
    expect([none.code, none.stdout]).toEqual([3, ''])
  })

  it('writes each line before the next article is read', async () => {
    const events: string[] = []
    const cwd = folder({})
    const { main } = await import('../main.js')
    const sink = (name: string) => ({
      async write(text: string) {
        events.push(name === 'out' ? `out ${JSON.parse(text).id}` : name)
      },
      isTerminal: false,
      columns: undefined,
    })
    const [first, second] = STORY.split('\n')
    const cwdFiles = folder({ 'a.jsonl': first!, 'b.jsonl': second! })
    await main([command, 'a.jsonl', 'missing.txt', 'b.jsonl'], {
      stdout: sink('out'),
      stderr: sink('skipped'),
      stdin: (async function* () {})(),
      cwd: cwdFiles,
      askSecret: async () => null,
      env: {},
    })
    expect(cwd).not.toBe(cwdFiles)
    expect(events).toEqual(['out herald', 'skipped', 'out courier'])
  })
})
