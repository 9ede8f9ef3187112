import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { createFolder, run } from './_io.js'

describe('usage', () => {
  it.each([
    [['compare'], /No input was named/],
    [['compare', 'a', '--fromat', 'json'], /no option --fromat here. Did you mean --format\?/],
    [['compare', 'a', '-x'], /no option -x here/],
    [['compare', 'a', '--format', 'pdf'], /--format pdf is not known\. .*text/],
    [['compare', 'a', '--format', 'jso'], /Did you mean json\?/],
    [['compare', 'a', '--format'], /--format needs a value: --format text\|json\|html\|md/],
    [['compare', 'a', '--json=yes'], /--json takes no value/],
    [['compare', 'a', '--json', '--format', 'md'], /--json and --format md exclude each other/],
    [['compare', 'a', '--language', 'ar'], /--language is for the page alone: give --format html/],
    [['compare', 'a', '--format', 'html', '--language', 'fr'], /--language fr is not known/],
    [['compare', 'a', '--width', '40'], /whole number from 60 up/],
    [['compare', 'a', '--width', '80.5'], /whole number from 60 up/],
    [['annotate', 'a', '--json', '--jsonl'], /exclude each other/],
    [['extract'], /No input was named/],
    [['verify'], /No file was named/],
    [['bench', 'stanse'], /There is no benchmark stanse. Did you mean stance/],
    [['bench', 'stance', 'alignment'], /one benchmark at a time/],
    [['bench', 'stance'], /stance needs --data DIR: .*train_stances\.csv/],
    [['bench', 'stance', '--data', 'nowhere'], /nowhere is not a folder/],
    [['verify', 'a', 'b'], /one file at a time/],
    [['compair', 'a.txt'], /no command compair. Did you mean compare\?/],
    [['one.html', 'two.html'], /parallax compare one\.html two\.html/],
    [['--json', 'compare'], /The command comes first/],
    [['help', 'anotate'], /Did you mean annotate\?/],
  ])('%j says the cure and ends with 2', async (args, says) => {
    const { code, stdout, stderr } = await run(args)
    expect(stderr).toMatch(says)
    expect(stdout).toBe('')
    expect(code).toBe(2)
  })

  it('says what there is without a command, on standard error, and ends with 2', async () => {
    const { code, stdout, stderr } = await run([])
    expect([code, stdout]).toEqual([2, ''])
    expect(stderr).toContain('Usage: parallax COMMAND')
  })

  it('shows control characters of a wrong argument instead of obeying them', async () => {
    const { stderr } = await run(['compare', 'a', '--format', '\u001b[2J\u202e'])
    expect(stderr).not.toContain('\u001b')
    expect(stderr).toContain('<U+001B>[2J<U+202E>')
  })
})

describe('bench', () => {
  it('lists the benchmarks where none is named', async () => {
    const { code, stdout, stderr } = await run(['bench'])
    expect([code, stderr]).toEqual([0, ''])
    for (const name of ['alignment', 'compare', 'same-answer', 'stance'])
      expect(stdout).toMatch(new RegExp(`^ {2}${name} `, 'mu'))
  })

  it('says what a folder should hold that does not, and ends with 2', async () => {
    const { path, remove } = createFolder({ 'nanco.json': '{}' })
    const { code, stderr } = await run(['bench', 'same-answer', '--data', path])
    remove()
    expect(code).toBe(2)
    expect(stderr).toMatch(/nanco\.json should hold a list of \{question/u)
  })

  it('prints its figures as one line of JSON', async () => {
    const answers = ['two years', 'for two years'].map((Answer) => ({ Answer, cluster_global: 1 }))
    const { path, remove } = createFolder({
      'nanco.json': JSON.stringify([{ question: 'How long is the bridge shut?', answers }]),
    })
    const { code, stdout } = await run(['bench', 'same-answer', '--data', path, '--json'])
    remove()
    expect(code).toBe(0)
    expect(JSON.parse(stdout)).toMatchObject({
      name: 'same-answer',
      n: 1,
      figures: { same_found: 1 },
      seconds: expect.any(Number),
    })
  })
})

describe('help', () => {
  it('lists every command', async () => {
    const { code, stdout } = await run(['help'])
    expect(code).toBe(0)
    for (const name of ['compare', 'annotate', 'extract', 'verify', 'bench', 'help'])
      expect(stdout).toContain(`  ${name}`)
    expect((await run(['--help'])).stdout).toBe(stdout)
  })

  it.each(['compare', 'annotate', 'extract', 'verify', 'bench', 'help'])(
    'shows options and examples of %s',
    async (name) => {
      const { code, stdout, stderr } = await run(['help', name])
      expect([code, stderr]).toEqual([0, ''])
      expect(stdout).toContain(`Usage: parallax ${name}`)
      expect(stdout).toContain('Examples:')
      expect((await run([name, '--help'])).stdout).toBe(stdout)
      expect((await run([name, '-h'])).stdout).toBe(stdout)
    },
  )

  it('stays within 120 columns', async () => {
    for (const name of ['compare', 'versions', 'annotate', 'extract', 'verify']) {
      const { stdout } = await run(['help', name])
      expect(Math.max(...stdout.split('\n').map((line) => line.length))).toBeLessThanOrEqual(120)
    }
  })
})

describe('version', () => {
  it('is the one of the package', async () => {
    const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'))
    expect(await run(['--version'])).toEqual({ code: 0, stdout: `${version}\n`, stderr: '' })
  })
})
