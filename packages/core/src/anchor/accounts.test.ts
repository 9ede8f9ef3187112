import type { Account } from '@parallax/contract'
import { expect, it } from 'vitest'
import { createAccountAt } from './accounts.js'

const own: Account = {
  id: 'A',
  outlet: 'Ostra Herald',
  article: 'a',
  embeddedIn: null,
  start: null,
  end: null,
  published: null,
}
const reprinted: Account = { ...own, id: 'B', outlet: 'Vale Post', embeddedIn: 'A', start: 10, end: 20 }

it('gives the words of a reprinted account to its outlet and all others to the article', () => {
  const accountAt = createAccountAt([own, reprinted])
  const idAt = (start: number, end: number, article = 'a') => accountAt({ article, start, end })?.id
  expect(idAt(0, 5)).toBe('A')
  expect(idAt(10, 20)).toBe('B')
  expect(idAt(12, 15)).toBe('B')
  expect(idAt(15, 25)).toBe('A')
  expect(idAt(0, 5, 'z')).toBeUndefined()
})
