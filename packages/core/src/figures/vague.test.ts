import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { VAGUE_WORDS } from './vague.js'

const page = readFileSync(new URL('../../../../docs/FIGURES.md', import.meta.url), 'utf8')

it('is the table that users can read', () => {
  const rows = page.matchAll(/^\| ([a-z ·]+) \| ([\d,]+) \| ([\d,]+) \|$/gmu)
  const printed = [...rows].flatMap(([, words, low, high]) =>
    words!.split(' · ').map((word) => `${word} ${low!.replaceAll(',', '')}..${high!.replaceAll(',', '')}`),
  )
  const used = VAGUE_WORDS.filter(({ language }) => language === 'en')
  expect(printed.sort()).toEqual(used.map(({ words, low, high }) => `${words} ${low}..${high}`).sort())
})
