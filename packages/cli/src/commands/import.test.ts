import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createFolder, HERALD, run, STORY } from '../_io.js'

const CONTEXT = 'http://www.w3.org/ns/anno.jsonld'
const note = (exact: string, source: string) => ({
  '@context': CONTEXT,
  type: 'Annotation',
  creator: { name: 'Ada' },
  bodyValue: 'Who says so?',
  target: { source, selector: { type: 'TextQuoteSelector', exact } },
})

let cwd: string
let remove: () => void

beforeAll(async () => {
  const url = 'https://herald.example/a'
  ;({ path: cwd, remove } = createFolder({
    'story.jsonl': STORY,
    'one.jsonl': JSON.stringify({ ...HERALD, url }),
    'notes.json': JSON.stringify([
      note('Port Senna', url),
      note('Port Lenna', url),
      note('Port Senna', 'https://elsewhere.example/'),
      { type: 'Annotation', target: url },
    ]),
  }))
  const { stdout } = await run(['compare', 'story.jsonl', '--json'], { cwd })
  writeFileSync(join(cwd, 'result.json'), stdout)
})

afterAll(() => remove())

describe('import', () => {
  it('says where each annotation stands, or why it does not', async () => {
    const { code, stdout } = await run(['import', 'notes.json', 'one.jsonl'], { cwd })
    expect(code).toBe(1)
    expect(stdout).toContain('1. Ada · Who says so?')
    expect(stdout).toMatch(/✓ one\.jsonl.*, \d+: “Port Senna”/u)
    expect(stdout).toContain('the quoted words do not stand in the text')
    expect(stdout).toContain('https://elsewhere.example/: another text than those given')
    expect(stdout).toContain('4. in the file was not read: its @context')
    expect(stdout).toContain('3 annotations read, 1 not: 1 places found, 1 not found, 1 of other texts.')
  })

  it('finds every place of what export wrote, from the texts and from their comparison', async () => {
    const annotations = await run(
      ['export', 'result.json', '--as', 'annotations', '--out', 'own.jsonld', '--quiet'],
      { cwd },
    )
    expect(annotations.code).toBe(0)
    for (const against of ['story.jsonl', 'result.json']) {
      const { code, stdout } = await run(['import', 'own.jsonld', against, '--json'], { cwd })
      expect(code).toBe(0)
      const { annotations } = JSON.parse(stdout)
      const { first } = JSON.parse(readFileSync(join(cwd, 'own.jsonld'), 'utf8'))
      expect(annotations.length).toBe(first.items.length)
      for (const [index, { places }] of annotations.entries())
        for (const [at, place] of places.entries()) {
          const quote = first.items[index].target[at].selector?.[0].exact
          if (quote === undefined) expect(place.state).toBe('whole')
          else expect(place.at.exact).toBe(quote)
        }
    }
  })

  it.each([
    [['import', 'notes.json'], 2, 'then the texts'],
    [['import', 'none.json', 'one.jsonl'], 2, 'cannot be read'],
    [['import', 'result.json', 'one.jsonl'], 2, 'no annotations that can be read'],
    [['import', 'notes.json', 'none.txt'], 3, 'nothing to find'],
  ])('%s ends with %i and says why', async (args, code, why) => {
    const ran = await run(args, { cwd })
    expect(ran.code).toBe(code)
    expect(ran.stderr).toContain(why)
  })
})
