import { createArticle } from '@parallax/core'
import { expect, it } from 'vitest'
import { createIdRegister, deriveId } from './identity.js'

it('derives twelve hex digits from outlet, headline and text', () => {
  const article = createArticle({ text: 'The quay is shut.', outlet: 'Vale Courier' })
  expect(deriveId(article)).toMatch(/^[0-9a-f]{12}$/u)
  expect(deriveId({ ...article, url: 'https://vale.example/1' })).toBe(deriveId(article))
  expect(deriveId({ ...article, outlet: 'Harbour Post' })).not.toBe(deriveId(article))
})

it('never hands out an id twice, not even one that looks like a suffixed one', () => {
  const register = createIdRegister()
  const ids = ['a', 'a-2', 'a', 'a', 'a-2'].map(register)
  expect(ids.slice(0, 3)).toEqual(['a', 'a-2', 'a-3'])
  expect(new Set(ids).size).toBe(5)
})
