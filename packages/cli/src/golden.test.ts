/** What the command shows for each story, against the files in `fixtures/golden`. `UPDATE_GOLDEN=1` rewrites them. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { digest } from './_digest.js'
import { compareInputs, ROOT, run } from './_stories.js'

const GOLDEN = join(ROOT, 'fixtures', 'golden')
const UPDATE = process.env.UPDATE_GOLDEN === '1'
/** Wide enough for names of outlets beside words, and a width that terminals have. */
const WIDTH = '100'

const EXAMPLES = ['sample-story', 'two-languages']

function storyFolders(): { story: string; input: string }[] {
  const tiny = readdirSync(GOLDEN).filter((name) => !EXAMPLES.includes(name))
  return [
    ...EXAMPLES.map((story) => ({ story, input: `examples/${story}` })),
    ...tiny.sort().map((story) => ({ story, input: `fixtures/golden/${story}/articles` })),
  ]
}

/** Compares with the committed file; never makes one on its own. */
function expectGolden(story: string, file: string, actual: string): void {
  const path = join(GOLDEN, story, file)
  if (UPDATE) {
    mkdirSync(join(GOLDEN, story), { recursive: true })
    writeFileSync(path, actual)
  }
  expect(actual).toBe(readFileSync(path, 'utf8'))
}

describe.each(storyFolders())('the story $story', ({ story, input }) => {
  it('is shown on the terminal as committed', async () => {
    const { code, stdout, stderr } = await run(['compare', input, '--width', WIDTH])
    expect(stderr).not.toContain('skipped')
    expect(code).toBe(0)
    expectGolden(story, 'expected.txt', stdout)
  })

  it('has the findings as committed', async () => {
    const comparison = await compareInputs([input])
    expectGolden(story, 'digest.json', `${JSON.stringify(digest(comparison), null, 1)}\n`)
  })
})
