import { expect, it } from 'vitest'
import { BAD_INPUTS } from './_bad-input.cases.js'
import { readAll } from './_read.js'
import type { Ingested } from './types.js'

const NOW = new Date('2031-05-04T12:00:00Z')

function brief(item: Ingested): string {
  if (item.kind !== 'article') return item.code
  const { headline, partial } = item.article
  return partial === null ? `${headline}` : `${headline} (${partial})`
}

function messages(item: Ingested): string[] {
  if (item.kind === 'article') return item.article.textChanges.map(({ message }) => message)
  return [item.kind === 'skipped' ? item.reason : item.message]
}

it.each(BAD_INPUTS)('$id $what', async ({ name, bytes, expected, says = '' }) => {
  const items = await readAll(name, await bytes(), { now: NOW })
  expect(items.map(brief)).toEqual(expected)
  expect(items.flatMap(messages).join('\n')).toContain(says)
})

it('numbers each case once', () => {
  expect(new Set(BAD_INPUTS.map(({ id }) => id)).size).toBe(BAD_INPUTS.length)
})
