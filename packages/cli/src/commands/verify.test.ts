import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { renderHtml } from '@parallax/report'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createFolder, run, STORY } from '../_io.js'

/** A page with the slots of the report and nothing else. */
const TEMPLATE =
  '<title>__PARALLAX_TITLE__</title>__PARALLAX_NOSCRIPT__<script type="application/json" id="comparison">"__PARALLAX_DATA__"</script>'

/** What the page carries between the tags of its data element. */
const DATA = /(?<=id="comparison">)[^<]+/

let cwd: string
let remove: () => void

beforeAll(async () => {
  ;({ path: cwd, remove } = createFolder({ 'story.jsonl': STORY }))
  const { stdout, stderr } = await run(['compare', 'story.jsonl', '--json'], { cwd })
  expect(stderr).toBe('')
  writeFileSync(join(cwd, 'result.json'), stdout)
  writeFileSync(join(cwd, 'result.html'), renderHtml(JSON.parse(stdout), TEMPLATE))
  for (const command of ['annotate', 'extract']) {
    writeFileSync(join(cwd, `${command}.jsonl`), (await run([command, 'story.jsonl'], { cwd })).stdout)
    writeFileSync(
      join(cwd, `${command}.json`),
      (await run([command, 'story.jsonl', '--json'], { cwd })).stdout,
    )
  }
})

afterAll(() => remove())

/** Verifies a changed copy of a file. */
async function verifyChanged(file: string, from: RegExp, to: string | ((words: string) => string)) {
  const content = readFileSync(join(cwd, file), 'utf8')
  const changed = content.replace(from, (words) => (typeof to === 'string' ? to : to(words)))
  expect(changed).not.toBe(content)
  const name = `changed-${file}`
  writeFileSync(join(cwd, name), changed)
  return run(['verify', name], { cwd })
}

const FILES = [
  'result.json',
  'result.html',
  'annotate.jsonl',
  'annotate.json',
  'extract.jsonl',
  'extract.json',
]

describe('verify', () => {
  it.each(FILES)('says that %s holds', async (file) => {
    const { code, stdout, stderr } = await run(['verify', file], { cwd })
    expect(stdout).toContain(`${file}: holds.`)
    expect([code, stderr]).toEqual([0, ''])
  })

  it.each(FILES)('finds a changed word in a text of %s and ends with 4', async (file) => {
    const { code, stdout } = await verifyChanged(
      file,
      /rescued by fishing boats/g,
      'ignored by fishing boats',
    )
    expect(code).toBe(4)
    expect(stdout).toContain('does not hold')
    expect(stdout).toContain('sha256')
  })

  it.each(['result.json', 'annotate.jsonl'])('finds a changed offset in %s', async (file) => {
    const { code, stdout } = await verifyChanged(file, /"end":\d+/, '"end":99999')
    expect(code).toBe(4)
    expect(stdout).toContain('outside the text')
  })

  it('finds a changed offset in the packed form of result.html', async () => {
    const { code, stdout } = await verifyChanged('result.html', DATA, (data) => {
      const packed = JSON.parse(data)
      const kinds: string[][] = packed.keys
      const isPlace = ([kind]: number[]) => ['exact', 'end'].every((key) => kinds[kind! - 1]?.includes(key))
      const firstPlace = (part: unknown): number[] | undefined => {
        if (!Array.isArray(part)) return undefined
        return isPlace(part) ? part : part.map(firstPlace).find((found) => found !== undefined)
      }
      const place = firstPlace(packed.data)!
      place[1 + kinds[place[0]! - 1]!.indexOf('end')] = 99999
      return JSON.stringify(packed)
    })
    expect(code).toBe(4)
    expect(stdout).toContain('outside the text')
  })

  it('finds a changed hash, and says what it should be', async () => {
    const { code, stdout } = await verifyChanged('result.json', /"sha256":"[0-9a-f]{8}/, '"sha256":"00000000')
    expect(code).toBe(4)
    expect(stdout).toMatch(/should be: [0-9a-f]{64}\n +is: +00000000/)
  })

  it.each([
    ['truncated.json', '{"schemaVersion":1,"acc'],
    ['other.json', '{"a":1}'],
    ['missing-section.json', '{"schemaVersion":1,"accounts":[],"articles":[]}'],
    ['page.html', '<!doctype html><p>Nothing here.</p>'],
    ['empty.json', ''],
    ['later.json', '{"schemaVersion":2,"accounts":[]}'],
  ])('takes %s for damaged and ends with 4', async (name, content) => {
    writeFileSync(join(cwd, name), content)
    const { code, stdout } = await run(['verify', name], { cwd })
    expect(code).toBe(4)
    expect(stdout).toContain('✗')
  })

  it('ends with 3 where there is no file', async () => {
    const { code, stdout, stderr } = await run(['verify', 'missing.json'], { cwd })
    expect([code, stdout]).toEqual([3, ''])
    expect(stderr).toContain('missing.json cannot be read')
  })

  it('lists failures as JSON with --json', async () => {
    await verifyChanged('result.json', /"sha256":"[0-9a-f]{8}/, '"sha256":"00000000')
    const { code, stdout } = await run(['verify', 'changed-result.json', '--json'], { cwd })
    expect(code).toBe(4)
    expect(JSON.parse(stdout)).toMatchObject({
      holds: false,
      failures: [{ path: 'articles[0].article.sha256' }],
    })
  })

  it('names the line of a damaged list', async () => {
    const lines = readFileSync(join(cwd, 'annotate.jsonl'), 'utf8').split('\n')
    writeFileSync(
      join(cwd, 'lines.jsonl'),
      [lines[0], '{"broken', lines[1]!.replace('Fishing boats', 'Fishing ships')].join('\n'),
    )
    const { code, stdout } = await run(['verify', 'lines.jsonl'], { cwd })
    expect(code).toBe(4)
    expect(stdout).toContain('✗ line 2: ')
    expect(stdout).toContain('✗ line 3: article.sha256')
  })
})
